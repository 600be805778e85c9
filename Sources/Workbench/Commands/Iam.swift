import Auditing
import CommandLanguage

extension BenchCommand {
  /// Says who is working.
  static let iam = BenchCommand(
    "iam", in: .beginning, "Say who is working; every change carries it.",
    about: """
      A statement, not a login: it is kept with every change and shown in the journal. Without a \
      name it asks.
      """,
    .optionalArgument("name", String.self, "Your name or job title."),
    .option("agency", Agency.ID.self, "The agency you work for.", offering: Offers.agencies),
    .option(
      "role", Person.Role.self, "Your part: auditor, chair or officer.",
      offering: Offers.names(Person.Role.self)),
    examples: [
      Example("iam \"QA officer\" --role officer", "You are QA officer, officer.", in: "empty"),
      Example(
        "iam \"Practice lead\" --agency police --role aud",
        "You are Practice lead, auditor, police."),
    ]
  ) { bench, name, agency, role in
    guard let name else { return .ask(WhoIsWorking()) }
    let agency = try agency.map { try bench.focus.audit == nil ? $0 : bench.invited($0) }
    let person = Person(name: name, agency: agency, role: role ?? .auditor)
    bench.focus.person = person
    let parts = [name, person.role.rawValue, agency?.text].compactMap { $0 }
    return .done("You are \(parts.joined(separator: ", ")).")
  }
}
