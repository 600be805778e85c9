extension Check {
  static let templateNameIsPlain = Check(
    "template.name",
    "A template's id is made of a-z, 0-9 and hyphens, starts with a letter and has at most 40.",
    rejected: [
      """
      id: ▸Neglect
      """,
      """
      id: ▸2026-neglect
      """,
    ],
    accepted: [
      """
      id: neglect
      """,
      """
      id: harmful-sexual-behaviour-2
      """,
    ]
  ) { draft in
    guard let id = draft.id else { return [] }
    guard !(PlainName.isPlain(id.value) && PlainName.startsWithLetter(id.value)) else { return [] }
    return [
      Breach(
        id.place, "A template's id is lower-case letters, digits and hyphens, a letter first.",
        hint: "Write id: \(PlainName.likely(for: id.value, startingWithLetter: true)).")
    ]
  }
}
