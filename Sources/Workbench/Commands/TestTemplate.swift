import Auditing
import CommandLanguage
import Documents
import Templates
import Wording

extension BenchCommand {
  /// Runs the tests a template carries.
  static let testTemplate = BenchCommand(
    "test-template", in: .templates, "Run the tests a template carries.",
    about: """
      A test gives answers and says what must follow: which limits speak, the best grade they \
      leave, and which questions are asked, are not asked or wait.
      """,
    .argument(
      "template", String.self,
      "A template's name or file, or one that is loaded, also as ID@EDITION.",
      offering: Offers.comparable),
    examples: [
      Example("test-template neglect", "neglect 2026.2: 8 tests, all pass.", in: "empty")
    ]
  ) { bench, word in
    let template = try bench.comparable(word)
    let name = "\(template.id) \(template.edition)"
    guard !template.tests.isEmpty else {
      return .show(.line("\(name) carries no tests. Add some under tests: at its end."))
    }
    let failed = template.tests.map { ($0, $0.failures(in: template)) }.filter { !$0.1.isEmpty }
    guard failed.isEmpty else {
      throw WorkbenchError.testsFail(
        failed.map { test, failures in
          "\(test.name): " + failures.map { $0.sentence(in: template) }.joined(separator: " ")
        }, of: template.tests.count)
    }
    return .show(.line("\(name): \(Count(template.tests.count, "test")), all pass."))
  }
}

extension TemplateTest.Failure {
  /// What did not follow, in a sentence.
  fileprivate func sentence(in template: Template) -> String {
    switch self {
    case .limits(let expected, let found):
      "Expected \(Self.speaking(expected)), and \(Self.speaking(found))."
    case .grade(let subject, let expected, let found):
      "Expected \(template.label(of: expected)) as the best grade for "
        + "\(template.title(of: subject)), and it is "
        + "\(found.map(template.label) ?? "not graded")."
    case .question(let id, let expected, let found):
      "Expected \(id) to be \(expected.rawValue), and it is \(found.rawValue)."
    }
  }

  private static func speaking(_ limits: [Limit.ID]) -> String {
    guard !limits.isEmpty else { return "no limit speaks" }
    return "\(Enumeration.all(limits.map(\.text))) \(limits.count == 1 ? "speaks" : "speak")"
  }
}
