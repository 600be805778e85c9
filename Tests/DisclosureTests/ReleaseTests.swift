import Auditing
import Testing
import Wording

@testable import Disclosure

/// A page of nothing but what people wrote.
private struct Page: Disclosable, Equatable {
  var passages: [Passage]
}

@Suite struct ReleaseTests {
  private let references = ["C03", "C12", "FAM007", "A1B"].map { Case.Reference($0) }

  private func found(in words: String, for audience: Audience = .partnership) -> [String] {
    let page = Page(passages: [Passage("finding 1", words)])
    do throws(DisclosureError) {
      _ = try page.released(for: audience, hiding: references)
      return []
    } catch {
      switch error {
      case .caseReferences(let found): return found.map(\.words)
      }
    }
  }

  @Test(arguments: [
    ("C03", "C03"), ("c03", "c03"), ("In C 03 nobody asked.", "C 03"), ("see c-03.", "c 03"),
    ("“C03” was seen", "C03"), ("'c03'", "c03"), ("C03's mother", "C03"), ("C03: seen", "C03"),
    ("It was C03", "C03"), ("(C03)", "C03"), ("C–03", "C 03"), ("C_03", "C 03"), ("C\n03", "C 03"),
    ("fam007/b", "fam007"), ("FAM 007", "FAM 007"), ("A1B", "A1B"), ("a-1-b", "a 1 b"),
    ("A 1B", "A 1B"), ("a1 b.", "a1 b"),
  ])
  func `a reference is found however it is written`(words: String, written: String) {
    #expect(found(in: words) == [written])
  }

  @Test(arguments: [
    "C031", "CC03", "XC03", "C3", "C 3", "03 C", "C04", "FAM0071", "3 of 12 files", "", "A 1 of B",
    "Éc03", "C03é",
  ])
  func `what only looks like a reference is let out`(words: String) {
    #expect(found(in: words) == [])
  }

  @Test func `every reference of a text is found`() {
    #expect(found(in: "C03 and c12 are of FAM-007").sorted() == ["C03", "FAM 007", "c12"])
  }

  @Test(arguments: [Audience.partnership, .public])
  func `no audience but the panel's own may have references`(audience: Audience) {
    #expect(found(in: "C03 was seen.", for: audience) == ["C03"])
    #expect(found(in: "C03 was seen.", for: .internal) == [])
  }

  @Test func `a page without references is let out as it stands`() throws {
    let page = Page(passages: [Passage("finding 1", "Children were seen alone.")])
    for audience in Audience.allCases {
      #expect(try page.released(for: audience, hiding: references) == page)
    }
  }

  @Test func `the refusal names every place`() {
    let page = Page(passages: [
      Passage("finding 1", "As in C03."), Passage("finding 2", "Seen."),
      Passage("'why we looked'", "Of c-12"),
    ])
    let expected = DisclosureError.caseReferences([
      .init(place: "finding 1", words: "C03"), .init(place: "'why we looked'", words: "c 12"),
    ])
    #expect(throws: expected) { try page.released(for: .public, hiding: references) }
    #expect(
      expected.explanation.summary
        == "The page names a case: 'C03' in finding 1 and 'c 12' in 'why we looked'.")
    #expect(expected.explanation.code == "page.case-reference")
    #expect(expected.explanation.hint != nil)
  }
}
