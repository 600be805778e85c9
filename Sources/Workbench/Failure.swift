import Documents
import Templates
import Wording

/// Any error, turned into words: the only place where that is done.
enum Failure {
  /// The page that says what is so and what to type.
  static func document(_ error: any Error) -> Document {
    if let rejected = error as? TemplateRejected { return Document(nil, [.lines(rejected.lines)]) }
    let explanation = explanation(of: error)
    return Document(
      nil, [.remark(Remark(.wrong, [Inline(explanation.summary)] + hint(explanation)))])
  }

  /// The error in words, also where it is not one of ours.
  static func explanation(of error: any Error) -> Explanation {
    (error as? any ExplainedError)?.explanation ?? WorkbenchError.fault.explanation
  }

  private static func hint(_ explanation: Explanation) -> [Inline] {
    explanation.hint.map { [Inline($0)] } ?? []
  }
}
