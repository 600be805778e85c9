import Foundation
import Seeds

@testable import Sheets

/// Sheets and files to try.
enum Samples {
  static let book = Book(sheets: [
    Sheet(
      name: "Audit & more",
      rows: [
        ["id", "question", "what to look for"],
        ["1.10", "Was the child seen?", "line one\nline two"],
        ["5-11", "yes", "=1+2"], ["007", "é – “quoted” 漢字 \u{1f600}", "cr\r\nend "],
        [], ["", "", "_x0041_ \u{1}"], ["-3", "<b>&amp;]]>", "'tis"],
      ]),
    Sheet(name: "Empty", rows: []),
    Sheet(name: "It's 3rd \"x\"", rows: [["a"]]),
  ])

  /// A file kept beside the tests.
  static func fixture(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
  }

  /// The parts of a workbook of one sheet, to be put together with something else in it.
  static func parts(
    sheet: String, strings: String = "", styles: String = "", workbook: String = ""
  ) -> [(String, [UInt8])] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relationships(_ targets: [(String, String)]) -> String {
      let list = targets.enumerated().map {
        "<Relationship Id='r\($0)' Type='\(office)/\($1.0)' Target='\($1.1)'/>"
      }
      return "<Relationships>" + list.joined() + "</Relationships>"
    }
    let targets = [
      ("worksheet", "worksheets/a.xml"), ("styles", "/xl/styles.xml"),
      ("sharedStrings", "./other/../strings.xml"),
    ]
    return [
      ("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook>\(workbook)<sheets><sheet name='S' q:id='r0'/></sheets></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", relationships(targets)),
      ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
      ("xl/strings.xml", "<sst>\(strings)</sst>"), ("xl/worksheets/a.xml", sheet),
    ].map { ($0.0, Array($0.1.utf8)) }
  }

  /// A workbook of some rows as XML.
  static func workbook(
    rows: String, strings: String = "", styles: String = "", workbook: String = ""
  ) -> [UInt8] {
    packed(
      parts(
        sheet: "<x:worksheet xmlns:x='m'><x:sheetData>\(rows)</x:sheetData></x:worksheet>",
        strings: strings, styles: styles, workbook: workbook))
  }

  static func packed(_ parts: [(String, [UInt8])]) -> [UInt8] {
    var zip = ZipWriter()
    for (name, content) in parts { zip.add(name, content) }
    return zip.finished()
  }

  /// What refuses a file; nil for one that is read.
  static func refusal(of bytes: [UInt8], within bounds: SheetBounds = SheetBounds()) -> SheetError?
  {
    do throws(SheetError) {
      _ = try XLSX.book(from: bytes, within: bounds)
      return nil
    } catch { return error }
  }

  /// What refuses a CSV file; nil for one that is read.
  static func refusal(ofCSV bytes: [UInt8], within bounds: SheetBounds = SheetBounds())
    -> SheetError?
  {
    do throws(SheetError) {
      _ = try CSV.sheet(named: "S", from: bytes, within: bounds)
      return nil
    } catch { return error }
  }

  /// A text of signs that mean something to a spreadsheet, to CSV or to XML.
  static func text(_ random: inout Seeded) -> String {
    let signs: [String] = [
      "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "'", "\"", ",", ";", "|", " ", "\u{a0}", "a",
      "1", "é", "漢", "\u{1f600}", "\u{301}", "\u{200d}", "\u{feff}", "\u{fffe}", "\u{ffff}", "\0",
      "\u{1}", "\u{1f}", "\u{7f}", "\u{85}", "\u{2028}", "<", ">", "&", "]]>", "_", "_x", "_x0041_",
      "005F_", "x", "\u{ff1d}", "\\", "#", "sep=", "0041",
    ]
    let count = Int.random(in: 0...6, using: &random)
    return (0..<count).map { _ in signs[Int.random(in: signs.indices, using: &random)] }.joined()
  }

  /// A sheet of such texts, ragged.
  static func sheet(_ random: inout Seeded, named name: String = "S") -> Sheet {
    let rows = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      (0..<Int.random(in: 0...4, using: &random)).map { _ in text(&random) }
    }
    return Sheet(name: name, rows: rows)
  }
}

extension Sheet {
  /// The cells scalar for scalar: Swift takes "é" and "e" with an accent for the same.
  var exact: [[[Unicode.Scalar]]] { rows.map { $0.map { Array($0.unicodeScalars) } } }
}
