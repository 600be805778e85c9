import Testing
import Wording

@testable import Sheets

@Suite struct ExplanationTests {
  private static let place = CellPlace(sheet: "Sections", row: 12, column: 3)

  private static let errors: [SheetError] = [
    .tooLarge(limit: 8 << 20), .tooManyCells(sheet: "S", limit: 5), .notText(sheet: "S"),
    .openQuote(place), .noSheets, .unusableName("a/b", .sign), .beyondGrid(place),
    .tooLong(place, length: 40_000), .unpacksTooLarge(limit: 64 << 20), .noWorkbook,
    .oldOrProtected, .encrypted, .damaged, .tooManyParts(limit: 1000),
    .packedTooTightly(part: "xl/a.xml"), .tooIntricate(part: "xl/a.xml"), .partMissing("xl/a.xml"),
    .partUnreadable("xl/a.xml"), .documentType(part: "xl/a.xml"),
    .unusableCell(sheet: "S", name: "A0"), .repeatedCell(place), .mayBeCut(place),
  ]

  @Test(arguments: errors)
  func `every refusal has a code, a sentence and a hint`(_ error: SheetError) throws {
    let explanation = error.explanation
    #expect(explanation.summary.hasSuffix("."))
    #expect(!explanation.summary.contains("  "))
    #expect(try #require(explanation.hint).first?.isUppercase == true)
  }

  @Test func `different refusals have different codes`() {
    #expect(Set(Self.errors.map(\.explanation.code)).count == Self.errors.count)
  }

  @Test func `a cell is named as a spreadsheet names it`() {
    #expect(
      SheetError.mayBeCut(Self.place).explanation.summary
        == "Cell C12 of the sheet 'Sections' is as long as a cell can be, so its end may have been "
        + "cut off.")
    #expect(
      SheetError.openQuote(Self.place).explanation.summary
        == "A quotation mark opens in row 12, column C of 'Sections' and is never closed.")
    #expect(
      SheetError.tooLong(Self.place, length: 40_000).explanation.summary
        == "Cell C12 of the sheet 'Sections' has 40000 characters; a workbook keeps 32766.")
  }

  @Test func `a name that would fill the page is cut`() {
    let long = String(repeating: "a", count: 10_000)
    #expect(SheetError.notText(sheet: long).explanation.summary.count < 120)
  }
}
