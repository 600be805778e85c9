extension Check {
  static let languagesAreTags = Check(
    "language.unknown",
    "A language is written as its tag.",
    rejected: [
      """
      languages: [en-GB, ▸Welsh]
      """
    ],
    accepted: [
      """
      languages: [en-GB, cy]
      """
    ]
  ) { draft in
    draft.languages.filter { !isTag($0.value) }.map {
      $0.breach("\($0.quoted) is no language tag.", choices: ["en-GB", "cy"])
    }
  }

  /// Two or three letters, and perhaps a region after a hyphen, as BCP 47 has it.
  private static func isTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, parts.count <= 2, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy(PlainName.isLetter), language == language.lowercased()
    else { return false }
    return parts.dropFirst().allSatisfy {
      $0.utf8.count == 2 && $0.utf8.allSatisfy(PlainName.isLetter)
    }
  }
}
