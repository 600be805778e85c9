@testable import Templates

/// The page of every key of a template, made from the tables the reader reads by.
nonisolated enum TemplateReferencePage {
  static var text: String {
    let parts = [introduction, contents] + Shape.all.map(part) + words + conditions
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    \(MadePage.note("the tables in Sources/Templates/Draft"))

    # Every key of a template

    This page is for looking things up; [the guide](template-authoring.md) is for learning. Each part of a template has a
    table: its keys in the order in which they are best written, what is written for each, and what it says. **Bold** keys
    must be there. A key that begins with `x-` is yours and is left alone. What a complaint means stands in
    [its page](diagnostics/README.md).

    A **name** is at most 40 lower-case letters, digits and hyphens. A question's name is letters and then digits: N6. Text
    with a colon and a space in it, or that begins with a sign, stands in double quotes.
    """

  private static var contents: String {
    Shape.all.map { "- [\($0.noun)](#\(anchor($0.noun)))" }.joined(separator: "\n")
  }

  // MARK: Parts

  private static func part(_ shape: Shape) -> String {
    let rows = shape.fields.map { key in
      "| \(key.isRequired ? "**`\(key.name)`**" : "`\(key.name)`") | \(key.form.inWords) | "
        + "\(escaped(key.says)) |"
    }
    return """
      ## \(shape.noun)

      \(shape.about)

      | key | is written as | says |
      |---|---|---|
      \(rows.joined(separator: "\n"))
      """
  }

  static func anchor(_ title: String) -> String {
    title.lowercased().replacing(" ", with: "-").filter { $0.isLetter || $0 == "-" }
  }

  static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }
}

nonisolated extension Form {
  /// What is written for a key, in plain words.
  var inWords: String {
    switch self {
    case .name: "a name"
    case .line: "a line of text"
    case .prose: "text"
    case .number: "a whole number"
    case .day: "a day, 2026-09-01"
    case .period: "`10 days` or `10 working days`"
    case .yesOrNo: "`yes` or `no`"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .condition: "a condition"
    case .names: "a list of names, `[a, b]`"
    case .labels: "names of your own, each with a line of text"
    case .sentences: "names of your own, each with a sentence"
    case .members: "names of your own, each with a list of names"
    case .values: "names, each with a value"
    case .maps: "names of scales, each with names of levels and what they became"
    case .part(let shape): "[\(shape.lowercased)](#\(shape.anchor))"
    case .parts(let shape): "a list, each of it [\(shape.lowercased)](#\(shape.anchor))"
    case .keyed(let shape): "names of your own, each [\(shape.lowercased)](#\(shape.anchor))"
    case .either(let first, let second): "\(first.inWords), or \(second.inWords)"
    }
  }
}

nonisolated extension Shape {
  fileprivate var anchor: String { TemplateReferencePage.anchor(noun) }
  fileprivate var lowercased: String { noun.prefix(1).lowercased() + noun.dropFirst() }
}
