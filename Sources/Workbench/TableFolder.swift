import Foundation
import Sheets

/// A folder with a CSV file for each sheet.
struct TableFolder {
  /// Where it is, as people call it.
  let path: String
  /// Where that is.
  let place: String
  /// Enough for every sheet a template has, and for some set aside.
  private static let mostFiles = 100
  /// As much as any template has.
  static let mostBytes = 8 * 1024 * 1024

  private func file(_ name: String) -> String { place + "/" + name }

  private var files: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return all.filter { $0.lowercased().hasSuffix(".csv") && !$0.hasPrefix(".") }.sorted()
  }

  /// Writes every sheet to a file of its name.
  ///
  /// When `replacing`, files of other sheets are taken away: they would be read as part of what was
  /// written.
  ///
  /// - Throws: `fileExists` for a folder with something in it unless `replacing`, `fileUnwritable`.
  func write(_ sheets: [Sheet], of known: [String], replacing: Bool) throws(WorkbenchError) {
    let there = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    guard replacing || there.isEmpty else { throw .fileExists(path) }
    do {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      let names = sheets.map(\.name)
      for name in known where !names.contains(name) && there.contains("\(name).csv") {
        try FileManager.default.removeItem(atPath: file("\(name).csv"))
      }
    } catch {
      throw .fileUnwritable(path)
    }
    for sheet in sheets {
      try PageFile(path: path, at: file("\(sheet.name).csv"))
        .write(CSV.bytes(of: sheet), replacing: true)
    }
  }

  /// The sheets in the folder.
  ///
  /// - Throws: `noTables`, `fileTooLarge`, `fileUnreadable`; what is wrong with a file.
  func sheets() throws -> [Sheet] {
    let names = files
    guard !names.isEmpty else { throw WorkbenchError.noTables(path) }
    guard names.count <= Self.mostFiles else { throw WorkbenchError.fileTooLarge(path) }
    var left = Self.mostBytes
    return try names.map { name in
      let bytes = try BoundedFile(path: path + "/" + name, place: file(name)).bytes(most: left)
      left -= bytes.count
      return try CSV.sheet(named: String(name.dropLast(4)), from: bytes)
    }
  }
}
