import Testing

/// Who may look into whom: the arrows point down, and each outside package has one door.
@Suite struct RoomTests {
  /// The rooms and what each may import of this project.
  private static let rooms: [String: Set<String>] = [
    "Wording": [],
    "Documents": ["Wording"],
    "Auditing": ["Wording"],
    "Sealing": [],
    "Sheets": ["CZlib", "Wording"],
    "Reporting": ["Auditing", "Documents", "Wording"],
    "Disclosure": ["Auditing", "Wording"],
    "Templates": ["Auditing", "Sheets", "Wording"],
    "Storage": ["Auditing", "CSQLite", "Sealing", "Wording"],
    "CommandLanguage": ["Documents", "Wording"],
    "Terminal": ["CLineEdit", "Wording"],
    "Workbench": [
      "Auditing", "CommandLanguage", "Disclosure", "Documents", "Reporting", "Sealing", "Sheets",
      "Storage",
      "Templates", "Terminal", "Wording",
    ],
    "scrutineer": ["Auditing", "Terminal", "Workbench"],
  ]

  /// What comes from outside, and the only rooms that may have it.
  private static let outside: [String: Set<String>] = [
    "GRDB": ["Storage"], "Yams": ["Templates"], "Crypto": ["Sealing"],
    "ArgumentParser": ["scrutineer"], "Foundation": ["Storage", "Workbench", "scrutineer"],
    "Synchronization": ["Storage"], "Swift": ["Terminal"],
  ]

  @Test func `a file imports what its room may`() throws {
    for file in try ProjectFiles.sources(under: "Sources") {
      let allowed = try #require(Self.rooms[file.room], "\(file.room) is not on the plan.")
      for module in file.imports where !allowed.contains(module) {
        #expect(
          Self.outside[module]?.contains(file.room) == true, "\(file.path) imports \(module).")
      }
    }
  }
}
