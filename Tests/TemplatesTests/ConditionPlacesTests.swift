import Testing

@testable import Templates

@Suite struct ConditionPlacesTests {
  /// A value in each of the ways YAML has of writing it, with `▸` before the part that is sought.
  static let written = [
    "when: N21 is no and ▸N22 is yes",
    "when: N21 is no and\n  ▸N22 is yes",
    "when: \"N21 is no and ▸N22 is yes\"",
    "when: \"N21 is no\n   and ▸N22 is\n   yes\"",
    "when: 'N21 is no and ▸N22 is yes'",
    "when: >-\n  N21 is no\n  and ▸N22 is yes\n",
    "when: >-   # which files\n  N21 is no\n\n  and ▸N22 is yes\n",
    "when: |\n  N21 is no\n  and ▸N22 is yes\nnext: x\n",
    "{when: N21 is no and ▸N22 is yes, next: x}",
    "- é: x\n  when: N21 is no\n    and ▸N22 is yes",
    "when: 'N21 is ''no'' and ▸N22 is yes'",
    "when: \"N21 is \\\"no\\\" and ▸N22 is yes\"",
  ]

  @Test(arguments: written) func `a word is found where it was written`(marked: String) throws {
    let text = MarkedText(marked)
    let source = try intake(text.text)
    let value = try #require(Self.value(try Composer.piece(of: source).get()))
    let offset = try #require(value.value.ranges(of: "N22").first).lowerBound
    let span = ConditionSpan(
      value.value.unicodeScalars.distance(from: value.value.startIndex, to: offset), 3)
    let place = ConditionPlaces(source, of: value.place).place(of: span, in: value.value)
    #expect(["\(place.line):\(place.offset + 1)"] == text.places)
    #expect(place.length == 3)
  }

  @Test func `a part on two lines is marked on the first of them`() throws {
    let source = try intake("when: N21 is not\n  no")
    let value = try #require(Self.value(try Composer.piece(of: source).get()))
    let place = ConditionPlaces(source, of: value.place).place(
      of: ConditionSpan(4, 9), in: value.value)
    #expect(place == Place(line: 1, offset: 10, length: 6))
  }

  @Test(arguments: ["when: ''", "when: \"\"", "when: >-\n\nnext: x"])
  func `an empty value has a place`(text: String) throws {
    let source = try intake(text)
    let value = try #require(Self.value(try Composer.piece(of: source).get()))
    let places = ConditionPlaces(source, of: value.place)
    for offset in [0, 1, 5000] {
      #expect(places.place(of: ConditionSpan(offset, 3), in: value.value).line == 1)
    }
  }

  @Test func `a complaint stands at its word in the file`() throws {
    let source = try intake("when: >-\n  N1 is met and\n  N5 is three\n")
    let value = try #require(Self.value(try Composer.piece(of: source).get()))
    let complaint = try #require(ConditionSample.read(value.value).complaints.first)
    let places = ConditionPlaces(source, of: value.place)
    #expect(
      complaint.complaint(in: value.value, at: places).place
        == Place(line: 3, offset: 8, length: 5))
  }

  private static func value(_ piece: Piece) -> Marked<String>? {
    switch piece {
    case .text: nil
    case .list(let parts, _): parts.lazy.compactMap { value($0) }.first
    case .keys(let entries, _):
      entries.first { $0.key.value == "when" }.flatMap { entry in
        guard case .text(let text) = entry.value else { return nil }
        return text
      }
    }
  }
}
