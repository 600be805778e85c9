import Foundation
import Testing

@testable import Workbench

/// Templates go out to files and come in from them.
@Suite struct TemplateFileTests {
  @Test func `a file of more than 8 MB is refused before it is read`() throws {
    let stage = try Stage(.empty)
    for name in ["large.xlsx", "large.yaml"] {
      let file = URL(filePath: stage.bench.focus.shelf.here).appending(path: name)
      _ = FileManager.default.createFile(atPath: file.path(), contents: Data())
      let handle = try FileHandle(forWritingTo: file)
      try handle.truncate(atOffset: 9 << 30)
      try handle.close()
      let played = stage.script(["import-template \(name)"])
      #expect(played.complaints.contains("'\(name)' is larger than 8 MB"))
    }
  }

  @Test func `what is no file is not read`() throws {
    let stage = try Stage(.empty)
    let folder = URL(filePath: stage.bench.focus.shelf.here).appending(path: "folder.xlsx")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    #expect(stage.script(["import-template folder.xlsx"]).complaints.contains("cannot be read"))
  }

  @Test func `replacing sheets leaves none of the old ones behind`() throws {
    let stage = try Stage(.empty)
    let folder = URL(filePath: stage.bench.focus.shelf.here).appending(path: "sheets")
    #expect(stage.script(["export-template neglect --to sheets"]).complaints == "")
    for name in ["extra.csv", "notes.txt", "x-mine.csv"] {
      try Data("path,value\r\nx-old,a\r\n".utf8).write(to: folder.appending(path: name))
    }
    #expect(stage.script(["export-template neglect --to sheets --replace"]).complaints == "")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(!left.contains("extra.csv"))
    #expect(left.contains("notes.txt") && left.contains("x-mine.csv"))
  }

  @Test func `a file is not written over unless asked`() throws {
    let stage = try Stage(.empty)
    let lines = ["export-template neglect --to a.xlsx", "export-template neglect --to a.xlsx"]
    #expect(stage.script(lines).complaints.contains("There is a file 'a.xlsx' already."))
    #expect(stage.script([lines[0] + " --replace"]).complaints == "")
  }

  @Test func `a workbook that is none is refused in words`() throws {
    let stage = try Stage(.empty)
    let file = URL(filePath: stage.bench.focus.shelf.here).appending(path: "none.xlsx")
    try Data("no workbook".utf8).write(to: file)
    #expect(stage.script(["import-template none.xlsx"]).code != 0)
    #expect(stage.script(["import-template none.xlsx"]).complaints.contains("Excel"))
  }
}
