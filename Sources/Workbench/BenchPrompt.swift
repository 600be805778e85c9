import Auditing
import Storage
import Wording

/// What stands before a command: the audit in focus, how many returns are in, and who is working.
struct BenchPrompt {
  private let bench: Bench

  init(_ bench: Bench) { self.bench = bench }

  /// The prompt; one that cannot be made is the plainest one.
  var text: TerminalText {
    let parts = [audit, role].compactMap { $0 }
    let words = parts.isEmpty ? "scrutineer" : parts.joined(separator: " ")
    return TerminalText(untrusted: words).styled(.strong) + TerminalText(untrusted: "> ")
  }

  private var audit: String? {
    guard let name = bench.focus.audit else { return nil }
    let summary = try? bench.workspace.audits().first { $0.audit.name == name }
    guard let share = summary?.returnsIn, share.whole > 0 else { return name.text }
    return "\(name) [\(share.part)/\(share.whole) returns]"
  }

  private var role: String? { bench.focus.person?.role.rawValue }
}
