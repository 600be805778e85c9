extension Check {
  static let editionIsPlain = Check(
    "template.edition",
    "An edition is up to 20 letters, digits, dots and hyphens.",
    rejected: [
      """
      edition: ▸2026/1
      """,
      """
      edition: ▸"the first edition of all"
      """,
    ],
    accepted: [
      """
      edition: "2026.1"
      """,
      """
      edition: 1.10
      """,
      """
      edition: 2026-b
      """,
    ]
  ) { draft in
    guard let edition = draft.edition else { return [] }
    let isPlain = edition.value.utf8.allSatisfy { byte in
      PlainName.isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
    guard !isPlain || edition.value.utf8.count > 20 else { return [] }
    return [
      Breach(
        edition.place, "An edition is up to 20 letters, digits, dots and hyphens.",
        hint: "Write something like edition: \"2026.1\".")
    ]
  }
}
