import Auditing
import CommandLanguage
import Documents
import Storage
import Wording

extension BenchCommand {
  /// Invites agencies to take part.
  static let invite = BenchCommand(
    "invite", in: .preparing, "Invite agencies of the template to take part.",
    .rest("agencies", Agency.ID.self, "The agencies.", offering: Offers.uninvited),
    examples: [
      Example("invite housing probation", "Invited: Probation and Housing. 7 take part.")
    ]
  ) { bench, typed in
    let stamp = try bench.stamp()
    let agencies = try typed.map { try bench.declared($0) }
    let audit = try bench.audit()
    try bench.workspace.invite(agencies, to: audit.name, by: stamp)
    let template = try bench.template()
    let names = template.agencies.filter { agencies.contains($0.id) }.map(\.name)
    let all = try bench.audit().agencies.count
    return .done(Inline("Invited: \(Enumeration.all(names)). \(all) take part."))
  }
}
