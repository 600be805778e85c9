import Sheets
import Testing

@testable import Templates

/// What is said about sheets that cannot be read, or that say something wrong.
struct TableFaultTests {
  @Test func `names the cell of a wrong word, and shows what it says`() throws {
    let lines = try complaints { $0.put("histroy", in: "questions", 2, "theme") }
    #expect(
      lines == [
        "questions!T2  Question N1 is about theme 'histroy', which is not declared.",
        "      | histroy", "   Use history, declared at themes!A2.",
        "1 complaint. Nothing was loaded.", "More: help theme.unknown.",
      ])
  }

  @Test func `tells everything wrong with the tables at once`() throws {
    let lines = try complaints {
      $0.put("ID", in: "themes", 1, "id")
      $0.put("asked", in: "questions", 1, "asks")
      $0.put("N1", in: "questions", 3, "id")
      $0.put("", in: "limits", 2, "id")
      $0.put("titel", in: "template", 2, "key")
      $0.put("one", in: "prose", 2, "part")
      $0.put("N9", in: "options", 2, "question")
      $0.add(Sheet(name: "qestions", rows: [["id"]]))
      $0.add(Sheet(name: "x-mine", rows: [["whatever"]]))
    }
    try Goldens.expect(lines.joined(separator: "\n") + "\n", isKeptAs: "tables.txt")
  }

  @Test(arguments: [
    ("questions", "There is no sheet 'questions'."),
    ("sections", "There is no sheet 'sections'."),
    ("template", "There is no sheet 'template'."),
  ])
  func `asks for a sheet that is missing`(_ name: String, _ summary: String) throws {
    let lines = try complaints { $0.sheets.removeAll { $0.name == name } }
    #expect(lines.contains { $0.hasSuffix(summary) })
  }

  @Test func `asks for the names of columns`() throws {
    let lines = try complaints {
      $0.add(Sheet(name: "law", rows: [[]]), in: "law")
    }
    #expect(lines.first == "law!A1  The sheet 'law' has no names of columns in its first row.")
  }

  @Test func `reads a template without the sheets it has no use for`() throws {
    var book = try TestBook()
    book.sheets.removeAll { ["law", "maps", "respondent", "tests"].contains($0.name) }
    #expect(throws: Never.self) {
      try TemplateSheets.template(in: book.sheets, named: "small.xlsx")
    }
  }

  @Test func `says nothing about blanks around a name, or an empty row`() throws {
    var book = try TestBook()
    book.put(" history ", in: "questions", 2, "theme")
    book.add(row: ["", " ", ""], in: "questions")
    #expect(throws: Never.self) {
      try TemplateSheets.template(in: book.sheets, named: "small.xlsx")
    }
  }

  @Test func `refuses a remark on what is not there`() throws {
    let lines = try complaints {
      $0.add(row: ["sections/voice/questions/N99", "above", "1", "# Gone"], in: "comments")
    }
    #expect(lines.first?.hasPrefix("comments!A") == true)
  }

  @Test func `never takes a remark for a part of the template`() throws {
    var book = try TestBook()
    book.add(row: ["title", "above", "1", "mine\nkind: survey"], in: "comments")
    let made = try TemplateSheets.template(in: book.sheets, named: "small.xlsx")
    #expect(made.source.text.contains("\n# mine\n# kind: survey\ntitle:"))
  }

  @Test(arguments: [String(repeating: "a/", count: 200_000), "/", "sections/none/x-note"])
  func `refuses a path to nowhere`(_ path: String) throws {
    let lines = try complaints {
      $0.add(Sheet(name: "extra", rows: [["path", "value"], [path, "b"]]), in: "extra")
    }
    #expect(lines.first?.hasPrefix("extra!A2  ") == true)
  }

  @Test func `refuses a control character`() throws {
    let lines = try complaints { $0.put("a\u{1b}[2Jb", in: "questions", 2, "asks") }
    #expect(
      lines.first == "questions!E2  There is an escape character here, which text does not contain."
    )
  }

  @Test func `reads a very large book that makes no sense in good time`() throws {
    let rows = [["question", "id", "label"]] + (0..<60_000).map { ["Q\($0)", "x", "y"] }
    let taken = try ContinuousClock().measure {
      let lines = try complaints { $0.add(Sheet(name: "options", rows: rows), in: "options") }
      #expect(lines.contains("100 complaints, and there are more. Nothing was loaded."))
    }
    #expect(taken < .seconds(20))
  }

  @Test func `refuses an answer that has no such detail`() throws {
    let lines = try complaints { $0.put("visits", in: "questions", 2, "of") }
    #expect(lines.first?.contains("has no key 'of'") == true)
  }

  private func complaints(_ change: (inout TestBook) -> Void) throws -> [String] {
    var book = try TestBook()
    change(&book)
    do throws(TemplateRejected) {
      _ = try TemplateSheets.template(in: book.sheets, named: "small.xlsx")
      return []
    } catch {
      return error.lines
    }
  }
}

/// The sheets of the small template, to be harmed.
struct TestBook {
  var sheets: [Sheet]

  init() throws {
    sheets = try TemplateSheets.sheets(
      of: TemplateSource(name: "small.yaml", text: Goldens.text("small.yaml")))
  }

  /// Changes the cell of a row, counted from 1, in a column of this name.
  mutating func put(_ text: String, in sheet: String, _ row: Int, _ column: String) {
    guard let place = sheets.firstIndex(where: { $0.name == sheet }),
      let column = sheets[place].rows[0].firstIndex(of: column)
    else { return }
    sheets[place].rows[row - 1][column] = text
  }

  mutating func add(row: [String], in sheet: String) {
    guard let place = sheets.firstIndex(where: { $0.name == sheet }) else { return }
    sheets[place].rows.append(row)
  }

  mutating func add(_ sheet: Sheet, in name: String = "") {
    sheets.removeAll { $0.name == name }
    sheets.append(sheet)
  }
}
