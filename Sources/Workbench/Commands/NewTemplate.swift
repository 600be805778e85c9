import CommandLanguage

extension BenchCommand {
  /// Writes a new template, question by question.
  static let newTemplate = BenchCommand(
    "new-template", in: .templates, "Write a new template, question by question.",
    about: """
      You are asked for a title, who takes part, how questions are answered, and the questions. What \
      is written can be loaded at once, and says in remarks how to go on by hand. In a script, the \
      lines that follow are the answers.
      """,
    .optionalArgument("file", String.self, "The file to write; NAME.yaml unless told."),
    .flag("replace", "Write over a file that is there."),
    examples: [
      Example(
        "new-template visits.yaml",
        "A new template, question by question. Nothing is written before the end.", in: "empty")
    ]
  ) { bench, file, replace in
    .ask(try NewTemplateWalk(file: file, replacing: replace, on: bench))
  }
}
