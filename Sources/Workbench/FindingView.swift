import Auditing
import Documents
import Wording

/// A finding with the figure it rests on and how the figure is made.
struct FindingView {
  private let finding: Finding
  private let count: PracticeCount?
  private let theme: String

  init(_ finding: Finding, in snapshot: AuditSnapshot) {
    self.finding = finding
    count = PracticeCount(finding.ground, in: snapshot)
    theme = snapshot.template.theme(finding.theme)?.name ?? finding.theme.text
  }

  /// The finding in one line, as an acknowledgement.
  var line: Inline {
    Inline("Finding \(finding.number), \(finding.kind.rawValue), \(theme): \(figure).")
  }

  /// The finding in a list.
  var block: Block {
    .entry(
      String(finding.number), .strong("\(finding.kind.title), \(theme): ") + Inline(finding.words),
      under: [Inline("\(figure)\(ground)")])
  }

  private var figure: String {
    guard let count else { return "in the panel's words alone" }
    guard count.seen.whole > 0 else { return "no file could tell" }
    let rest = [
      ("nothing on file in", count.silent), ("not known in", count.notKnown),
      ("did not arise in", count.notApplicable),
    ].filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    let files = Count(count.seen.whole, "file")
    let told =
      finding.kind == .strength
      ? "seen in \(count.seen.part) of \(files)" : "fell short in \(count.short.part) of \(files)"
    return ([told] + rest).joined(separator: "; ")
  }

  private var ground: String {
    guard count != nil else { return "" }
    var parts = ["from \(Enumeration.all(finding.ground.questions.map(\.text)))"]
    if !finding.ground.agencies.isEmpty {
      parts.append("as answered by \(Enumeration.all(finding.ground.agencies.map(\.text)))")
    }
    if let match = finding.ground.profile {
      parts.append("for cases with \(match.item)=\(match.choice)")
    }
    return " (" + parts.joined(separator: ", ") + ")"
  }
}
