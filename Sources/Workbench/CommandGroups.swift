import CommandLanguage

/// What a person is doing: the headings of the help page, in order.
extension CommandGroup {
  static let beginning = CommandGroup("Beginning")
  static let preparing = CommandGroup("Preparing an audit")
  static let scoring = CommandGroup("Scoring cases")
  static let concerns = CommandGroup("Immediate safeguarding concerns")
  static let moderating = CommandGroup("Moderating")
  static let learning = CommandGroup("Drawing and sharing the learning")
  static let templates = CommandGroup("Templates")
  static let keeping = CommandGroup("Keeping the workspace")
}
