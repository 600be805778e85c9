import Auditing
import CommandLanguage
import Documents
import Storage
import Wording

extension BenchCommand {
  /// Records that agencies know a case: a return is then expected of each.
  static let known = BenchCommand(
    "known", in: .preparing, "Record that agencies know a case; each then owes a return.",
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .rest("agencies", Agency.ID.self, "The agencies, or all.", offering: Offers.agencies),
    examples: [Example("known C03 gp", "C03 is known to General practice.")]
  ) { bench, reference, typed in
    try bench.say(.known, of: reference, typed, because: nil)
  }

  /// Records that agencies do not know a case.
  static let notKnown = BenchCommand(
    "not-known", in: .preparing, "Record that agencies do not know a case.",
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .rest("agencies", Agency.ID.self, "The agencies, or all.", offering: Offers.agencies),
    .option("because", Narrative.self, "Why a return that was begun is withdrawn."),
    examples: [Example("not-known C03 gp", "C03 is not known to General practice.")]
  ) { bench, reference, typed, because in
    try bench.say(.notKnown, of: reference, typed, because: because?.text)
  }
}

extension Bench {
  /// Records what agencies say of a case; `all` is every agency invited.
  fileprivate func say(
    _ involvement: Involvement, of typed: Case.Reference, _ agencies: [Agency.ID],
    because: String?
  ) throws -> Reply {
    let stamp = try stamp()
    let reference = try known(typed)
    let audit = try audit()
    let named =
      agencies == [Agency.ID("all")] ? audit.agencies : try agencies.map { try invited($0) }
    try workspace.say(
      involvement, of: reference, by: named, in: audit.name, because: because, stamp: stamp)
    let names = try named.map { try name(of: $0) }
    let verb = involvement == .known ? "known" : "not known"
    return .done(Inline("\(reference) is \(verb) to \(Enumeration.all(names))."))
  }
}
