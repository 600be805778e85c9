/// The parts of a workbook that are not sheets.
enum WorkbookXML {
  /// Which of the styles a cell has.
  enum Style: Int {
    /// What a spreadsheet gives to cells it knows nothing of.
    case standard = 0
    /// Text, wrapped, from the top.
    case text = 1
    /// The same in bold.
    case heading = 2
  }

  static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let content = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  static func contentTypes(_ sheets: Int) -> [UInt8] {
    let parts = (1...sheets).map { ("worksheets/sheet\($0)", "worksheet") }
    let overrides = ([("workbook", "sheet.main"), ("styles", "styles")] + parts).map { name, type in
      #"<Override PartName="/xl/\#(name).xml" ContentType="\#(content).\#(type)+xml"/>"#
    }
    return xml(
      #"<Types xmlns="\#(package)/content-types">"#
        + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
        + #"<Default Extension="xml" ContentType="application/xml"/>"#
        + overrides.joined() + "</Types>")
  }

  static let packageRelationships = relationships([("officeDocument", "xl/workbook.xml")])

  static func relationships(_ sheets: Int) -> [UInt8] {
    relationships(
      (1...sheets).map { ("worksheet", "worksheets/sheet\($0).xml") } + [("styles", "styles.xml")])
  }

  private static func relationships(_ targets: [(kind: String, part: String)]) -> [UInt8] {
    let list = targets.enumerated().map { index, target in
      #"<Relationship Id="rId\#(index + 1)" Type="\#(office)/\#(target.kind)" Target="\#(target.part)"/>"#
    }
    return xml(
      #"<Relationships xmlns="\#(package)/relationships">"# + list.joined() + "</Relationships>")
  }

  static func workbook(_ names: [String]) -> [UInt8] {
    var bytes = xml(#"<workbook xmlns="\#(main)" xmlns:r="\#(office)"><sheets>"#)
    for (index, name) in names.enumerated() {
      bytes += #"<sheet name=""#.utf8
      XMLText.append(name, to: &bytes)
      bytes += #"" sheetId="\#(index + 1)" r:id="rId\#(index + 1)"/>"#.utf8
    }
    return bytes + Array("</sheets></workbook>".utf8)
  }

  /// Number format 49 is text: what is typed into such a cell stays as it is typed.
  static let styles = xml(
    #"<styleSheet xmlns="\#(main)">"#
      + #"<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>"#
      + #"<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>"#
      + #"<fills count="2"><fill><patternFill patternType="none"/></fill>"#
      + #"<fill><patternFill patternType="gray125"/></fill></fills>"#
      + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
      + #"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#
      + #"<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>"#
      + textFormat(font: 0) + textFormat(font: 1) + "</cellXfs>"
      + #"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>"#
      + "</styleSheet>")

  private static func textFormat(font: Int) -> String {
    #"<xf numFmtId="49" fontId="\#(font)" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" "#
      + #"applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>"#
  }

  private static func xml(_ text: String) -> [UInt8] { Array((declaration + text).utf8) }
}
