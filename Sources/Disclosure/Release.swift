public import Auditing

extension Disclosable {
  /// The page as an audience may have it.
  ///
  /// No page leaves the panel with a case's reference on it: whoever has the matching sheet would
  /// know the child. A page for the panel itself may have them.
  ///
  /// - Throws: `DisclosureError` with every place that has one; nothing is let out then.
  public func released(for audience: Audience, hiding references: [Case.Reference])
    throws(DisclosureError) -> Self
  {
    guard audience != .internal else { return self }
    let found = passages.flatMap { passage in
      CaseMention.all(in: passage.words, of: references).map {
        DisclosureError.Found(place: passage.place, words: $0)
      }
    }
    guard found.isEmpty else { throw .caseReferences(found) }
    return self
  }
}
