import Sheets

/// An author's remarks in a sheet: a row for each line.
enum CommentTable {
  static let header = ["path", "position", "line", "text"]
  private static let positions: [(word: String, position: Comment.Position)] = [
    ("above", .above), ("beside", .beside), ("below", .below),
  ]

  static func sheet(of comments: [Comment]) -> Sheet {
    var rows = [header]
    var numbers: [String: Int] = [:]
    for comment in comments {
      let word = positions.first { $0.position == comment.position }?.word ?? ""
      for line in comment.lines {
        // The lines of two remarks in one place are counted through.
        let number = (numbers["\(word) \(comment.path)"] ?? 0) + 1
        numbers["\(word) \(comment.path)"] = number
        rows.append([comment.path, word, String(number), line])
      }
    }
    return Sheet(name: TextPlan.comments, rows: rows)
  }

  static func comments(in grid: Grid, _ faults: inout Faults) -> [Comment] {
    grid.texts(by: "path", and: "position", line: "line", &faults).compactMap { text in
      guard let position = positions.first(where: { $0.word == text.second.value })?.position else {
        faults.add(
          "comment.position", at: text.second.place,
          "A remark stands above, beside or below, and not '\(Complaint.short(text.second.value))'.",
          hint: "Write above, beside or below.")
        return nil
      }
      guard text.name.value.utf8.count(where: { $0 == UInt8(ascii: "/") }) <= TokenScan.deepest
      else {
        faults.add(
          "path.unknown", at: text.name.place, "This is no path.",
          hint: "Write one such as sections.")
        return nil
      }
      return Comment(
        path: text.name.value, position: position, lines: text.lines.flatMap(remarks),
        place: text.name.place)
    }
  }

  /// The lines of a cell, each of which begins with #, also where someone typed it without.
  ///
  /// A line that does not would be read as part of the template.
  private static func remarks(_ cell: String) -> [String] {
    cell.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = CellForm.trimmed(String(line))
      return line.isEmpty || line.hasPrefix("#") ? line : "# " + line
    }
  }
}
