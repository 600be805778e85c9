public import Wording

/// Why a sheet cannot be read or written.
public enum SheetError: ExplainedError {
  /// Why a workbook cannot have a sheet of some name.
  public enum NameFault: Equatable, Sendable {
    case empty, long, sign, quote, reserved, repeated
  }

  case tooLarge(limit: Int)
  case tooManyCells(sheet: String, limit: Int)

  case notText(sheet: String)
  case openQuote(CellPlace)

  case noSheets
  case unusableName(String, NameFault)
  case beyondGrid(CellPlace)
  case tooLong(CellPlace, length: Int)
  case unpacksTooLarge(limit: Int)

  case noWorkbook
  case oldOrProtected
  case encrypted
  case damaged
  case tooManyParts(limit: Int)
  case packedTooTightly(part: String)
  case tooIntricate(part: String)
  case partMissing(String)
  case partUnreadable(String)
  case documentType(part: String)
  case unusableCell(sheet: String, name: String)
  case repeatedCell(CellPlace)
  case mayBeCut(CellPlace)

  /// The error in words.
  public var explanation: Explanation {
    switch self {
    case .tooLarge(let limit):
      Explanation(
        "file.too-large",
        "The file is larger than \(Self.size(limit)), the most that is read or "
          + "written.",
        hint: "Take out pictures and sheets that are not needed, or split it.")
    case .tooManyCells(let sheet, let limit):
      Explanation(
        "sheet.too-many-cells",
        "The sheet '\(Self.quoted(sheet))' goes beyond \(limit) cells, the most that is "
          + "read or written.",
        hint: "Look for a stray cell far down or far to the right, or split the sheet.")
    case .notText(let sheet):
      Explanation(
        "sheet.not-text", "'\(Self.quoted(sheet))' is not text, so it is no CSV file.",
        hint: "Save it from the spreadsheet as 'CSV UTF-8'.")
    case .openQuote(let place):
      Explanation(
        "sheet.open-quote",
        "A quotation mark opens in row \(place.row), column "
          + "\(CellPlace.letters(ofColumn: place.column)) of '\(Self.quoted(place.sheet))' "
          + "and is never closed.",
        hint: "Close it with another, or write \"\" for one that belongs to the text.")
    case .noSheets:
      Explanation(
        "book.no-sheets", "A workbook needs a sheet.", hint: "Choose something to be written.")
    case .unusableName(let name, let fault):
      Explanation(
        "sheet.name", "'\(Self.quoted(name))' cannot name a sheet of a workbook: \(fault.words).",
        hint: "Use a short name of letters, digits and spaces.")
    case .beyondGrid(let place):
      Explanation(
        "sheet.beyond-grid",
        "\(Self.cell(place)) is beyond what a workbook holds: \(Grid.rows) rows and "
          + "\(Grid.columns) columns.",
        hint: "Write CSV instead, or less.")
    case .tooLong(let place, let length):
      Explanation(
        "cell.too-long",
        "\(Self.cell(place)) has \(length) characters; a workbook keeps \(Grid.cutLength - 1).",
        hint: "Write CSV instead, or shorten the text.")
    case .unpacksTooLarge(let limit):
      Explanation(
        "book.too-large",
        "The workbook takes more than \(Self.size(limit)) unpacked, the most that is held.",
        hint: "Take out pictures and sheets that are not needed, or split it.")
    case .noWorkbook:
      Explanation(
        "book.none", "The file is no Excel workbook.",
        hint: "Save it from the spreadsheet as 'Excel Workbook (.xlsx)' or as 'CSV UTF-8'.")
    case .oldOrProtected:
      Explanation(
        "book.old-or-protected", "The workbook is of an old kind (.xls) or asks for a password.",
        hint: "Take the password off, and save it as 'Excel Workbook (.xlsx)'.")
    case .encrypted:
      Explanation(
        "book.encrypted", "The workbook is encrypted.",
        hint: "Take the password off and save it anew.")
    case .damaged:
      Explanation(
        "book.damaged", "The workbook is damaged.",
        hint: "Ask for it again, or open it in a spreadsheet and save it anew.")
    case .tooManyParts(let limit):
      Explanation(
        "book.too-many-parts",
        "The workbook is packed from more than \(limit) files, the most that is read.",
        hint: "Copy the sheets that are needed into a new workbook.")
    case .packedTooTightly(let part):
      Explanation(
        "book.packed-too-tightly",
        "'\(Self.quoted(part))' in the workbook unpacks to far more than it should.",
        hint: "Copy the sheets that are needed into a new workbook.")
    case .tooIntricate(let part):
      Explanation(
        "book.too-intricate", "'\(Self.quoted(part))' in the workbook has more in it than is read.",
        hint: "Copy the cells that are needed into a new workbook.")
    case .partMissing(let part):
      Explanation(
        "book.part-missing", "'\(Self.quoted(part))' is missing from the workbook.",
        hint: "Ask for it again, or open it in a spreadsheet and save it anew.")
    case .partUnreadable(let part):
      Explanation(
        "book.part-unreadable", "'\(Self.quoted(part))' in the workbook cannot be read.",
        hint: "Open it in a spreadsheet and save it anew as 'Excel Workbook (.xlsx)'.")
    case .documentType(let part):
      Explanation(
        "book.document-type",
        "'\(Self.quoted(part))' in the workbook declares a document type, which no spreadsheet "
          + "does.",
        hint: "Do not trust the file: ask its sender where it comes from.")
    case .unusableCell(let sheet, let name):
      Explanation(
        "cell.unusable",
        "The sheet '\(Self.quoted(sheet))' has a cell '\(Self.quoted(name))' that cannot be.",
        hint: "Open it in a spreadsheet and save it anew.")
    case .repeatedCell(let place):
      Explanation(
        "cell.repeated", "\(Self.cell(place)) is in the file twice.",
        hint: "Open it in a spreadsheet and save it anew.")
    case .mayBeCut(let place):
      Explanation(
        "cell.may-be-cut",
        "\(Self.cell(place)) is as long as a cell can be, so its end may have been cut off.",
        hint: "Shorten the text, or divide it between two rows.")
    }
  }

  private static func cell(_ place: CellPlace) -> String {
    "Cell \(place.name) of the sheet '\(quoted(place.sheet))'"
  }

  /// A name from a file, cut where it would fill the page.
  private static func quoted(_ name: String) -> String {
    name.utf8.count <= 60 ? name : String(name.unicodeScalars.prefix(50)) + "…"
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(Count(bytes, "byte"))"
  }
}

extension SheetError.NameFault {
  /// What is wrong with the name, after a colon.
  fileprivate var words: String {
    switch self {
    case .empty: "it is empty"
    case .long: "it has more than 31 characters"
    case .sign: "it has one of [ ] : * ? / \\ or a character that cannot be seen"
    case .quote: "it begins or ends with an apostrophe"
    case .reserved: "Excel keeps it for itself"
    case .repeated: "another sheet has it"
    }
  }
}
