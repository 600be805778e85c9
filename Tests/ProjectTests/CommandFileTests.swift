import CommandLanguage
import Testing
import Workbench

/// One command, one file: nothing is declared and forgotten.
@Suite struct CommandFileTests {
  private let files: [ProjectFiles.Source]

  init() throws {
    files = try ProjectFiles.sources(under: "Sources/Workbench/Commands")
      .filter { $0.name != "CommandIndex+All.swift" }
  }

  /// The names of the commands a file declares.
  private func names(in file: ProjectFiles.Source) -> [String] {
    file.text.matches(of: /= BenchCommand\(\s*"([^"]+)"/).map { String($0.1) }
  }

  @Test func `every file of the folder holds a command`() {
    for file in files { #expect(!names(in: file).isEmpty, "\(file.path)") }
  }

  @Test func `every command that is declared is in the index, once`() {
    let declared = files.flatMap(names).sorted()
    #expect(declared == BenchIndex.all.commands.map(\.name).sorted())
  }
}
