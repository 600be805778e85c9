import Templates

/// The pages about what can be said of a template, and their index.
enum ComplaintPages {
  static let folder = "docs/diagnostics"

  static var all: [MadePage] {
    DiagnosticPage.all.map { MadePage(path: "\(folder)/\($0.code).md", text: page($0)) }
      + [MadePage(path: "\(folder)/README.md", text: index)]
  }

  // MARK: One page

  private static func page(_ page: DiagnosticPage) -> String {
    var parts = [MadePage.note("the check"), "# \(page.code)", page.rule]
    if page.severity == .warning {
      parts.append("This is advice: the template is read all the same.")
    }
    if !page.refused.isEmpty { parts.append("## Not like this") }
    for example in page.refused {
      parts += [
        fenced(example.text, page.isOfSheets ? "text" : "yaml"), fenced(example.said, "text"),
      ]
    }
    if !page.taken.isEmpty { parts.append("## Like this") }
    parts += page.taken.map { fenced($0.text, page.isOfSheets ? "text" : "yaml") }
    parts.append("[All complaints](README.md)")
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func fenced(_ lines: [String], _ language: String) -> String {
    "```\(language)\n\(lines.joined(separator: "\n"))\n```"
  }

  // MARK: The index

  private static var index: String {
    let families = Dictionary(grouping: DiagnosticPage.all, by: family)
    let parts = families.keys.sorted().map { name in
      let rows = (families[name] ?? []).map { "| [\($0.code)](\($0.code).md) | \($0.rule) |" }
      return "## \(name)\n\n| code | rule |\n|---|---|\n" + rows.joined(separator: "\n")
    }
    return ([introduction] + parts).joined(separator: "\n\n") + "\n"
  }

  private static func family(_ page: DiagnosticPage) -> String {
    String(page.code.prefix { $0 != "." })
  }

  private static let introduction = """
    \(MadePage.note("the checks"))

    # What can be said about a template

    A template is refused with everything that is wrong in it. Each complaint has a code; the last line of a listing names
    the first of them, and `help CODE` shows its page. The examples are pieces of templates, and the tests execute them.
    """
}
