import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Names a strength or development point of a return.
  static let point = BenchCommand(
    "point", in: .scoring, "Name a strength or a development point at the end of a return.",
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .argument(
      "agency", Agency.ID.self, "The agency, or the panel.", offering: Offers.agenciesAndPanel),
    .argument(
      "kind", Finding.Kind.self, "strength or development.",
      offering: Offers.names(Finding.Kind.self)),
    .sentence("words", "The point in a sentence; no quotes are needed."),
    examples: [
      Example("point C01 police strength The referral was made the same day.", "Strength saved.")
    ]
  ) { bench, reference, agency, kind, words in
    let stamp = try bench.stamp()
    let place = try bench.place(reference, agency)
    try bench.workspace.add(
      Point(kind, words.text), place.reference, place.agency, in: place.audit, by: stamp)
    return .done(Inline("\(kind.title) saved."))
  }

  /// Keeps a child's own words.
  static let quote = BenchCommand(
    "quote", in: .scoring, "Keep a child's own words, and whether they may be quoted.",
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .argument("agency", Agency.ID.self, "The agency.", offering: Offers.agencies),
    .sentence("words", "The child's words; no quotes are needed."),
    .flag("may-be-quoted", "They may stand on a page: nothing tells who the child is."),
    examples: [
      Example(
        "quote C01 police I told school I was hungry. --may-be-quoted",
        "Saved; it may be quoted.")
    ]
  ) { bench, reference, agency, words, mayBeQuoted in
    let stamp = try bench.stamp()
    let place = try bench.place(reference, agency)
    try bench.workspace.add(
      Quotation(words.text, mayBeQuoted: mayBeQuoted), place.reference, place.agency,
      in: place.audit, by: stamp)
    return .done(mayBeQuoted ? "Saved; it may be quoted." : "Saved; it will not be quoted.")
  }
}
