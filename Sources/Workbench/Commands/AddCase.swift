import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Adds a case under a reference.
  static let addCase = BenchCommand(
    "add-case", in: .preparing, "Add a case under a reference, with its profile.",
    about: """
      A reference is letters and digits, at most 12, and says nothing about the child: C01. The \
      profile holds choices and bands only, never a name or a date of birth. Without a profile the \
      command asks for it, item by item.
      """,
    .argument("case", Case.Reference.self, "The reference."),
    .rest(
      "profile", String.self, "What is known, as ITEM=CHOICE.", required: false,
      offering: Offers.profile),
    examples: [
      Example("add-case C09 age-band=5-9 sex=girl", "C09 is in."),
      Example(
        "add-case Emily",
        "'EMILY' has no digit in it and could be a name."),
    ]
  ) { bench, reference, typed in
    let stamp = try bench.stamp()
    if let fault = reference.fault {
      throw AuditingError.unusableReference(reference.text, fault)
    }
    let profile = try bench.profile(typed)
    try bench.workspace.add(reference, profile: profile, to: bench.audit().name, by: stamp)
    guard profile.isEmpty else {
      return .done(Inline("\(reference) is in."), Inline("Next: known \(reference) AGENCY …"))
    }
    return try bench.template().profile.isEmpty
      ? .done(Inline("\(reference) is in."))
      : .ask(ProfileWalk(reference, on: bench))
  }
}

extension Bench {
  /// A profile typed as ITEM=CHOICE words.
  fileprivate func profile(_ typed: [String]) throws -> [ProfileItem.ID: Choice.ID] {
    let items = try template().profile
    var profile: [ProfileItem.ID: Choice.ID] = [:]
    for word in typed {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard let item = items.first(where: { $0.id.text == parts.first }), parts.count == 2 else {
        throw WorkbenchError.wrongProfile(word, nil, items: items.map(\.id.text))
      }
      profile[item.id] = try item.choice(typed: parts[1])
    }
    return profile
  }
}
