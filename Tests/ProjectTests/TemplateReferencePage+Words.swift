import Auditing

/// The words that stand for something, with what they stand for.
nonisolated extension TemplateReferencePage {
  static var words: [String] {
    [
      table(
        "Kinds of template", "`kind` says what is run with a template.",
        Template.Kind.allCases.map { ($0.rawValue, meaning(of: $0)) }),
      standings,
      table(
        "Non-answers",
        "What may be said where no answer fits. They are never counted as good or bad "
          + "practice, and never as each other.",
        NonAnswer.allCases.map { ($0.rawValue, meaning(of: $0)) }),
      table(
        "Duties", "`duty` says how binding a question is.",
        Duty.allCases.map { ($0.rawValue, meaning(of: $0)) }),
      table(
        "What identifies", "`identifies` says how likely an answer tells who somebody is.",
        Identifiability.allCases.map { ($0.rawValue, meaning(of: $0)) }),
      table(
        "What is carried", "`carry` says what becomes of answers given under an earlier name.",
        Carry.allCases.map { ($0.rawValue, meaning(of: $0)) }),
    ]
  }

  private static func table(
    _ title: String, _ about: String, _ rows: [(String, String)]
  ) -> String {
    let lines = rows.map { "| `\($0.0)` | \($0.1) |" }.joined(separator: "\n")
    return "## \(title)\n\n\(about)\n\n| word | means |\n|---|---|\n\(lines)"
  }

  private static let standings = """
    ## How answers stand

    An answer to a question with a measure stands *in full*, *partial* or *lacking*; limits and counts go by that. Without a
    measure (`expected`, `at-least`, `within`) an answer is a fact and stands for neither good nor bad practice, and so do a
    date, a text and every non-answer.

    | answered by | in full | partial | lacking |
    |---|---|---|---|
    | `scale` | the best level | a level between | the worst level |
    | `yes-no` | what is expected | | the other |
    | `choice` | one of those expected | | any other |
    | `choices` | all that are expected | some of them | none of them |
    | `count` | `at-least` so many | fewer, but some | nought |
    | `dates` | within the standard | | over it |
    """

  private static func meaning(of kind: Template.Kind) -> String {
    switch kind {
    case .caseAudit:
      "Several agencies read the same cases. Needs `unit`, `agencies` and `grades`."
    case .selfAssessment: "Organisations judge themselves, as under Section 11. Needs `agencies`."
    case .schoolAudit: "Schools, colleges and nurseries return a questionnaire."
    case .survey: "Many people answer the same questions once."
    }
  }

  private static func meaning(of non: NonAnswer) -> String {
    switch non {
    case .notApplicable: "The question does not arise here; why is always asked."
    case .notKnown: "Whoever answers cannot tell."
    case .noEvidence: "It should be on the file and is not."
    }
  }

  private static func meaning(of duty: Duty) -> String {
    switch duty {
    case .statutory: "Required by law."
    case .should: "Expected by guidance."
    case .goodPractice: "Good practice."
    }
  }

  private static func meaning(of identifies: Identifiability) -> String {
    switch identifies {
    case .nobody: "What is written is about systems and policies."
    case .perhaps: "A slip could identify somebody. This is so unless told."
    case .likely: "What is asked for is somebody's own story or words."
    }
  }

  private static func meaning(of carry: Carry) -> String {
    switch carry {
    case .copy: "The answer is taken over and marked as asked differently."
    case .review: "The answer stays readable beside the question, which is answered anew."
    }
  }
}
