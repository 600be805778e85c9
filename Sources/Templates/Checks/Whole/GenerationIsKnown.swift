extension Check {
  static let generationIsKnown = Check(
    "template.generation",
    "The generation of the template language is 1.",
    rejected: [
      """
      scrutineer: ▸2
      """,
      """
      scrutineer: ▸one
      """,
    ],
    accepted: [
      """
      scrutineer: 1
      """
    ]
  ) { draft in
    guard let generation = draft.generation, generation.value != "1" else { return [] }
    return [breach(of: generation)]
  }

  /// Whether a template is written in a generation this workbench cannot know.
  static func isNewer(_ generation: String) -> Bool {
    !generation.isEmpty && generation.allSatisfy { ("0"..."9").contains($0) }
      && !["0", "1"].contains(generation)
  }

  private static func breach(of generation: Marked<String>) -> Breach {
    guard isNewer(generation.value) else {
      return Breach(
        generation.place,
        "The generation of the template language is 1, and this is \(generation.quoted).",
        hint: "Write scrutineer: 1.")
    }
    return Breach(
      generation.place,
      "This template is written in generation \(Complaint.short(generation.value)) of the template "
        + "language; this workbench reads generation 1.",
      hint: "Install a newer workbench, or ask the author for a template in generation 1.")
  }
}
