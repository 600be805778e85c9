import Documents
import Templates

extension DiagnosticPage {
  /// The page as help shows it: the rule, what breaks it with what is said then, what keeps it.
  var helpPage: Document {
    var blocks: [Block] = [.paragraph(Inline(rule))]
    if severity == .warning {
      blocks.append(.paragraph("This is advice: the template is read all the same."))
    }
    if !refused.isEmpty {
      let lines = refused.map { Self.indented($0.text) + [""] + $0.said }
      blocks += [.heading("Not like this"), .lines(Array(lines.joined(separator: [""])))]
    }
    if !taken.isEmpty {
      let lines = taken.map { Self.indented($0.text) }
      blocks += [.heading("Like this"), .lines(Array(lines.joined(separator: [""])))]
    }
    return Document(.strong(code), blocks)
  }

  private static func indented(_ lines: [String]) -> [String] {
    lines.map { "  " + $0 }
  }
}
