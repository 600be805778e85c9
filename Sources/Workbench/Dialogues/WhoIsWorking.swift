import Auditing
import Documents
import Terminal

/// Asks who is working, before the first change or when `iam` is typed alone.
struct WhoIsWorking: Dialogue {
  private var name: String?

  func page(on bench: Bench) throws -> Document {
    Document(
      nil,
      [
        .paragraph(
          """
          Who is working? Every change is kept with a name or job title and the part played. It is \
          a statement, not a login.
          """)
      ])
  }

  var prompt: String { name == nil ? "Name or job title> " : "Part (auditor, chair or officer)> " }

  func offers(on bench: Bench) -> [Candidate] {
    name == nil ? [] : Person.Role.allCases.map { Candidate($0.rawValue) }
  }

  mutating func take(_ line: String, on bench: Bench) throws -> Turn {
    let typed = line.trimmed
    if typed == "stop" { return .finished(nil) }
    guard let name else {
      guard !typed.isEmpty else { throw WorkbenchError.nobody }
      self.name = typed
      return .stay(nil)
    }
    guard let role = Person.Role(word: typed) else { throw WorkbenchError.noRole(typed) }
    bench.focus.person = Person(name: name, agency: nil, role: role)
    return .finished(.remark(.done, "You are \(name), \(role.rawValue)."))
  }
}
