import CommandLanguage
import Documents
import Templates
import Wording

extension BenchCommand {
  /// Sets a template's file out in its one form.
  static let formatTemplate = BenchCommand(
    "format-template", in: .templates, "Set a template's file out in its one form.",
    about: """
      Keys are put in order, lines are set in and wrapped alike, quotes stand where they are needed. \
      What the template says, and every remark in it, stays. A file whose layout cannot be read, or \
      with a key nobody knows, is left as it is.
      """,
    .argument(
      "template", String.self, "A template's name, or the path of its file.",
      offering: Offers.templates),
    .option("to", String.self, "A file to write, in place of the template's own."),
    .flag("replace", "Write over a file that is there, with --to."),
    .flag("check", "Write nothing; only say whether the file is in its one form."),
    examples: [
      Example("format-template neglect --check", "Already in its one form.", in: "empty")
    ]
  ) { bench, word, other, replace, check in
    let shelf = bench.focus.shelf
    let source = try shelf.source(of: word)
    let text = try TemplateWriter.canonical(source)
    let changed = LinesChanged(from: source.text, to: text).count
    if check, text != source.text { throw WorkbenchError.notInForm(word, lines: changed) }
    if !check, let other {
      guard replace || !shelf.holds(other) else { throw WorkbenchError.fileExists(other) }
      try PageFile(path: shelf.place(of: other)).write(text, replacing: replace)
      return .done("Written to \(other).")
    }
    guard text != source.text else { return .done("Already in its one form.") }
    try TemplateFile(path: shelf.path(of: word)).rewrite(text)
    return .done("Set out anew: \(Count(changed, "line")) changed.")
  }
}

/// How many lines one text has that the other has not.
struct LinesChanged {
  /// The lines that are new or gone, whichever are more; those that only moved count as one.
  let count: Int

  init(from old: String, to new: String) {
    var balance: [Substring: Int] = [:]
    let split = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
    for line in split(old) { balance[line, default: 0] -= 1 }
    for line in split(new) { balance[line, default: 0] += 1 }
    let added = balance.values.reduce(0) { $0 + max($1, 0) }
    let gone = balance.values.reduce(0) { $0 + max(-$1, 0) }
    count = max(added, gone, old == new ? 0 : 1)
  }
}
