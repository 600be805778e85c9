/// Finds the parts of a workbook by their relationships and reads its sheets.
struct BookReader {
  private let zip: ZipReader
  private var count: ElementCount
  private var allowance: Allowance

  init(_ bytes: [UInt8], within bounds: SheetBounds) throws(SheetError) {
    try bounds.check(bytes)
    // Old workbooks, and new ones behind a password, are files of another kind altogether.
    guard !bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) else { throw .oldOrProtected }
    zip = try ZipReader(bytes, within: bounds)
    count = ElementCount(within: bounds)
    allowance = Allowance(bounds)
  }

  /// All sheets of cells; charts that have a tab of their own are passed over.
  mutating func book() throws(SheetError) -> Book {
    let name = try workbookName()
    let workbook = try part(name, into: WorkbookPart())
    let relationships = try relationships(of: name)
    let shared = try shared(relationships, workbook.system)
    var sheets: [Sheet] = []
    var seen: Set<String> = []
    for tab in workbook.tabs {
      guard let target = relationships.byID[tab.relationship] else {
        throw .partMissing(tab.name)
      }
      guard target.kind == "worksheet" else { continue }
      guard seen.insert(target.part).inserted else { throw .damaged }
      sheets.append(try sheet(tab.name, target.part, shared))
    }
    return Book(sheets: sheets)
  }

  private mutating func workbookName() throws(SheetError) -> String {
    guard let found = try optionalPart("_rels/.rels", into: RelationshipsPart(of: "")),
      let name = found.part(of: "officeDocument"), !name.hasSuffix(".bin")
    else { throw .noWorkbook }
    return name
  }

  private mutating func relationships(of part: String) throws(SheetError) -> RelationshipsPart {
    try self.part(RelationshipsPart.name(of: part), into: RelationshipsPart(of: part))
  }

  private mutating func shared(
    _ relationships: RelationshipsPart, _ system: SerialDate.System
  ) throws(SheetError) -> WorksheetPart.Shared {
    var shared = WorksheetPart.Shared(system: system)
    if let name = relationships.part(of: "sharedStrings") {
      shared.strings = try part(name, into: SharedStringsPart()).strings
    }
    if let name = relationships.part(of: "styles") {
      shared.formats = try part(name, into: StylesPart()).formats
    }
    return shared
  }

  private mutating func sheet(
    _ name: String, _ part: String, _ shared: WorksheetPart.Shared
  ) throws(SheetError) -> Sheet {
    let read = try self.part(part, into: WorksheetPart(name, shared, allowance))
    allowance = read.allowance
    return Sheet(name: name, rows: read.rows)
  }

  private mutating func part<Part: PartReader>(
    _ name: String, into start: Part
  ) throws(SheetError) -> Part {
    guard let part = try optionalPart(name, into: start) else { throw .partMissing(name) }
    return part
  }

  private mutating func optionalPart<Part: PartReader>(
    _ name: String, into start: Part
  ) throws(SheetError) -> Part? {
    guard let bytes = try zip.part(name) else { return nil }
    var part = start
    var reader = try MarkupReader(bytes, named: name)
    try reader.read(into: &part, counting: &count)
    return part
  }
}
