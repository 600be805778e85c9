import Foundation
import GRDB
import Sealing

/// Words as they are kept: in one table, each with the commitment the journal holds of them, so
/// that they can be erased and the journal still verifies.
struct Narrative {
  let id: Int64
  let commitment: Data

  /// Keeps words.
  init(_ words: String, _ db: Database) throws {
    let sealed = Commitment(to: words)
    commitment = Data(sealed.value)
    try db.run(
      "INSERT INTO narrative (body, commitment, salt) VALUES (?, ?, ?)",
      [words, commitment, Data(sealed.salt)])
    id = db.lastInsertedRowID
  }

  /// Erases words that were replaced or taken back; what stands for them in the journal stays.
  static func erase(_ id: Int64, _ db: Database) throws {
    try db.run("UPDATE narrative SET body = NULL, salt = NULL WHERE id = ?", [id])
  }
}
