/// The first hundred bytes of a file, by which SQLite and we say what it is (SQLite, "Database File
/// Format", section 1.3).
struct FileHeader {
  static let length = 100
  private static let magic = Array("SQLite format 3\0".utf8)

  private let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Lets only a workspace of a version we know pass.
  ///
  /// `size` is that of the file, or nil when a rollback may still change it.
  func check(_ path: String, size: Int?) throws(WorkspaceError) {
    guard bytes.count == Self.length, bytes.starts(with: Self.magic) else {
      throw .notAWorkspace(path)
    }
    guard number(at: 68) == Schema.application else { throw .otherApplication(path) }
    guard number(at: 60) <= Schema.version else {
      throw .newer(path, version: number(at: 60))
    }
    // 1 is a rollback journal, as we write it; 2 would be a write-ahead log.
    guard number(at: 60) >= 1, bytes[18] == 1, bytes[19] == 1 else {
      throw .altered(path)
    }
    if let size, size < pageSize * number(at: 28) { throw .damaged(path) }
  }

  private var pageSize: Int {
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    return size == 1 ? 65_536 : size
  }

  private func number(at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
