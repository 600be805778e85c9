import Auditing
import Testing

@testable import Templates

@Suite struct ConditionReaderTests {
  @Test(arguments: [
    "N1 is met", "N1 is not met", "N1 in [met, partly]", "N1 not in [met, not-known]",
    "N1 at least partly", "N1 at most partly", "N1 more than partly", "N1 less than partly",
    "N1 is not-applicable", "N2 is not-applicable", "N3.days more than 10", "N3.days is -1",
    "N3.from before 2026-09-01", "N3.to after 2026-09-01", "N4.from at least 2026-09-01",
    "N3 is not-known", "N5 at least 3", "N5 is not 0", "N6 in [1, 2]", "N7 has mother",
    "not N7 has mother", "N7 is no-evidence", "N8 is yes", "N9 before 2026-09-01",
    "N13 in [a-1, b]", "answered(N10)", "not answered(N3)", "lacking(N1)", "partial(N5)",
    "full(N7)", "agency is police", "agency in [health]", "agency not in [health, police]",
    "agency is not gp", "case.age-band in [10-15, 5-9]", "case.sex is girl",
    "respondent.phase is primary", "respondent.pupils less than 100",
    "N1 is met and N8 is yes or N5 at least 2", "(N1 is met or N8 is yes) and N5 at least 2",
    "not (N1 is met or N8 is yes)", "N1 is met and (N8 is yes and N5 is 2)",
    "(N1 is met or N8 is yes) or N5 is 2", "not not N1 is met",
    "count(N1 is met, N8 is yes, N5 at least 2) at least 2",
    "count(N1 is met, N8 is yes) is 1 and N6 is 0", "days(N3.from, N9) more than 5",
    "working-days(N9, 2026-09-01) at most 15", "agency in [police, gp] and N11 is met",
    "agency is not housing and agency is not midwifery and N11 is met", "answered(N11)",
  ])
  func `a condition is read and written as it was`(text: String) {
    let outcome = ConditionSample.read(text)
    #expect(outcome.complaints.map(\.fault) == [])
    #expect(outcome.condition?.words == text)
  }

  @Test(arguments: [
    ("all(N1 is met, N8 is yes)", "N1 is met and N8 is yes"),
    ("any(N1 is met, N8 is yes)", "N1 is met or N8 is yes"), ("N1 in [met]", "N1 is met"),
    ("agency is health", "agency in [health]"), ("((N1 is met))", "N1 is met"),
    ("N9 less than 2026-09-01", nil), ("N9 at most 2026-09-01", "N9 at most 2026-09-01"),
    ("N1   is\n  met", "N1 is met"), ("N1 not in[met,partly]", "N1 not in [met, partly]"),
  ])
  func `another way of writing it becomes the usual one`(text: String, words: String?) {
    #expect(ConditionSample.read(text).condition?.words == words)
  }

  @Test func `a question that could not be read is not complained about again`() {
    let outcome = ConditionSample.read("N12 at least good and N1 is met")
    #expect(outcome.condition == nil)
    #expect(outcome.complaints.isEmpty)
  }

  /// What people write, and what the listing says about it.
  static let refused = [
    "N21 is no", "N20 is met", "N99 is met", "n1 is met", "N-01 is met", "N1 == met",
    "N1 != met && N8 = yes",
    "N5 >= 2 || N6 < 1", "N1 is \"met\"", "N1 IS met AND N8 is yes", "N1 equals met",
    "N5 is greater than 2", "N1 isn't met", "N1 is met or partly", "N1 is not met or partly",
    "N1 is [met, partly]", "N1 in (met, partly)", "N1 in met, partly", "N1 in [met partly]",
    "N1 in [met or partly]", "N1 is in [met]", "N5 is at least 3", "N5 at 3", "N5 more 3",
    "N1 not met", "N1 met", "N1", "N1 is", "is met", "N1 is met and", "N1 is met N8 is yes",
    "N1 is no evidence", "N1 is not known", "N1 is not sure", "case.sex girl",
    "(N1 is met or N8 is yes", "N1 is met)", "N1 in [met, partly", "",
    "N1 is met, N8 is yes", "N1 is mett", "N1 is better", "N1 in [met, met]", "N1 in []",
    "N2 is no-evidence", "N8 at least yes", "N9 more than 2026-09-01", "N5 before 3",
    "N5 is three", "N9 is 27/3/2018", "N9 after 27-3-2018", "N9 after 1066-01-01",
    "N7 is mother", "N7 has aunt", "N1 has met", "N3 is 10", "N3.day more than 10",
    "N1.days more than 10", "N10 is yes", "N10", "age-band is unborn", "case.ageband is unborn",
    "case.phase is primary", "respondent.sex is girl", "case is unborn", "police",
    "health", "agency is polise", "agency at least police", "N11 is met", "answerd(N7)",
    "answered(N7) is yes", "answered", "answered(N7, N8)", "answered(N3.from)", "lacking(N6)",
    "any(N1 is met)", "count(N1 is met, N8 is yes)", "days(N3.from, N5) more than 3",
    "days(N9) more than 3", "N1 at least not-known", "N3.from is not-known", "N1_2 is met",
    "N1 is met # really", "met is N1 and N98 is yes or N5 is many",
  ]

  @Test func `every fault is shown at its place with what to write instead`() throws {
    let blocks = Self.refused.map { text in
      let outcome = ConditionSample.read(text)
      let lines = outcome.complaints.flatMap { Self.drawn($0) }
      return ([text] + lines).joined(separator: "\n") + "\n"
    }
    try Goldens.expect(blocks.joined(separator: "\n"), isKeptAs: "conditions.txt")
  }

  private static func drawn(_ complaint: ConditionComplaint) -> [String] {
    let words = complaint.fault.words
    let caret =
      String(repeating: " ", count: complaint.span.offset) + "^"
      + String(repeating: "~", count: max(0, complaint.span.length - 1))
    return [caret, "  \(words.code): \(words.summary)", "  \(words.hint)"]
  }

  @Test(arguments: refused) func `says what is so in a sentence, and a hint that can be typed`(
    text: String
  ) {
    let outcome = ConditionSample.read(text)
    #expect(outcome.condition == nil)
    #expect(!outcome.complaints.isEmpty)
    for complaint in outcome.complaints {
      let words = complaint.fault.words
      #expect(words.code.wholeMatch(of: /condition\.[a-z]+(?:-[a-z]+)*/) != nil)
      #expect(words.summary.hasSuffix(".") && [".", "…"].contains(words.hint.last))
      #expect(words.hint.first?.isUppercase == true)
      #expect(words.summary.count <= 120 && words.hint.count <= 120)
      #expect(complaint.span.offset >= 0 && complaint.span.length >= 1)
      #expect(complaint.span.end <= max(1, text.unicodeScalars.count))
    }
  }

  @Test func `what is too long, too deep or too much is refused with one word about it`() {
    let codes = [
      String(repeating: "N1 is met and ", count: 200) + "N1 is met",
      String(repeating: "(", count: 500) + "N1 is met" + String(repeating: ")", count: 500),
      String(repeating: "not ", count: 400) + "N1 is met",
      String(repeating: "any(", count: 400),
      "N6 in [" + (0..<300).map(String.init).joined(separator: ",") + "]",
      String(repeating: "[", count: 1000), String(repeating: ",", count: 1000),
    ].map { text in ConditionSample.read(text).complaints.map(\.fault.words.code) }
    #expect(codes[0] == ["condition.too-long"])
    #expect(codes[1] == ["condition.too-deep"])
    #expect(codes[2] == ["condition.too-deep"])
    #expect(codes[3] == ["condition.too-deep"])
    #expect(codes[4] == ["condition.too-many"])
    #expect(codes[5...].allSatisfy { !$0.isEmpty && $0.count <= ConditionComplaint.most })
  }
}
