import Testing

@testable import Templates

struct CheckTests {
  struct Example: CustomTestStringConvertible {
    let check: Check
    let text: String
    var testDescription: String { "\(check.code): \(text)" }
  }

  static let checks = Check.all + Check.advice
  static let rejected = checks.flatMap { check in
    check.rejected.map { Example(check: check, text: $0) }
  }
  static let accepted = checks.flatMap { check in
    check.accepted.map { Example(check: check, text: $0) }
  }

  @Test(arguments: rejected)
  func `complains at every mark of a rejected example and nowhere else`(_ example: Example) throws {
    let marked = MarkedText(example.text)
    let complaints = try complaints(of: example.check, about: marked.text)
    #expect(!marked.places.isEmpty)
    #expect(
      complaints.map { "\($0.place.line):\($0.place.offset + 1)" }.sorted()
        == marked.places.sorted())
    for complaint in complaints {
      #expect(complaint.code == example.check.code)
      let hint = try #require(complaint.hint)
      #expect(hint.first?.isUppercase == true && hint.hasSuffix(".") || hint.hasSuffix("…"))
    }
  }

  @Test(arguments: accepted)
  func `says nothing about an accepted example`(_ example: Example) throws {
    #expect(try complaints(of: example.check, about: example.text).isEmpty)
  }

  @Test func `gives every check a code of its own, a rule and both kinds of example`() {
    #expect(Set(Self.checks.map(\.code)).count == Self.checks.count)
    for check in Self.checks {
      #expect(check.rule.hasSuffix(".") && !check.rejected.isEmpty && !check.accepted.isEmpty)
    }
  }

  private func complaints(of check: Check, about text: String) throws -> [Complaint] {
    let source = try intake(text)
    #expect(TokenScan.complaints(about: source).isEmpty)
    var reader = DraftReader()
    let draft = try #require(reader.template(try Composer.piece(of: source).get()))
    return check.complaints(about: draft)
  }
}
