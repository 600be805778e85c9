/// The language of conditions.
extension TemplateReferencePage {
  /// Nothing until there is a table of its words to make it from.
  static var conditions: [String] { [] }
}
