import Foundation
import GRDB

/// What a file holds that no workspace can hold: it was changed from outside or is damaged.
struct Unreadable: Error {}

extension Database {
  /// Runs a statement that changes something, prepared once.
  func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The rows of a statement, prepared once.
  func rows(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }

  /// The first row of a statement, prepared once.
  func row(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }
}

extension Row {
  /// The value of a column.
  ///
  /// Throws where GRDB's subscript would end the program, for a file may be damaged.
  func get<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    try decode(Value.self, forColumn: column)
  }

  /// The value of a column, or nil for NULL.
  func maybe<Value: DatabaseValueConvertible>(_ column: String) throws -> Value? {
    try decode(Value?.self, forColumn: column)
  }

  /// One of a closed set of words.
  func oneOf<Value: RawRepresentable>(_ column: String) throws -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: try get(column)) else { throw Unreadable() }
    return value
  }
}
