/// Rows of typed cells under named columns; a renderer decides how a cell looks.
public struct Table: Equatable, Sendable {
  /// The columns, from the left.
  public var columns: [Column]
  /// The rows, from the top; each has a cell for every column.
  public var rows: [[Cell]]

  /// Makes a table.
  public init(_ columns: [Column], rows: [[Cell]]) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "A row has a cell for every column.")
    self.columns = columns
    self.rows = rows
  }
}

/// A column of a table.
public struct Column: Equatable, Sendable, ExpressibleByStringLiteral {
  /// What stands above it.
  public var name: String

  /// Makes a column.
  public init(_ name: String) { self.name = name }

  /// Makes a column of a name written in the source.
  public init(stringLiteral name: String) { self.init(name) }
}

/// What stands in one place of a table.
public enum Cell: Equatable, Sendable {
  case text(Inline)
  case number(Int)
  /// So many of so many: printed as "3 of 8".
  case share(part: Int, whole: Int)
  /// Nothing to say here.
  case absent

  /// Whether the cell is a figure, set to the right.
  var isFigure: Bool {
    switch self {
    case .number, .share: true
    case .text, .absent: false
    }
  }
}
