/// One file in a ZIP, as the directory at its end tells.
struct ZipEntry {
  let name: String
  let isDeflated: Bool
  let checksum: UInt32
  let packedCount: Int
  let count: Int
  let offset: Int
  /// Where the next entry of the directory begins.
  let next: Int

  /// Reads the entry of the directory at a place; nothing from `end` on is read.
  init(in bytes: [UInt8], at: Int, end: Int) throws(SheetError) {
    guard at + ZipFormat.centralLength <= end, bytes.read32(at) == ZipFormat.central else {
      throw .damaged
    }
    guard bytes.read16(at + 8) & 0x2041 == 0 else { throw .encrypted }
    let method = bytes.read16(at + 10)
    guard method == ZipFormat.stored || method == ZipFormat.deflated else { throw .damaged }
    isDeflated = method == ZipFormat.deflated
    checksum = bytes.read32(at + 16)
    packedCount = Int(bytes.read32(at + 20))
    count = Int(bytes.read32(at + 24))
    offset = Int(bytes.read32(at + 42))
    let nameEnd = at + ZipFormat.centralLength + Int(bytes.read16(at + 28))
    next = nameEnd + Int(bytes.read16(at + 30)) + Int(bytes.read16(at + 32))
    guard next <= end else { throw .damaged }
    name = Self.name(bytes[(at + ZipFormat.centralLength)..<nameEnd])
  }

  /// Part names know no case, and some programs write the wrong slash.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    key(String(decoding: bytes.map { $0 == 0x5c ? 0x2f : $0 }, as: UTF8.self))
  }

  /// The name under which a part is looked up.
  static func key(_ name: String) -> String {
    String(
      decoding: name.utf8.map { (0x41...0x5a).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }

  /// Where the packed bytes are, after the entry's own header; all of it before `end`.
  func data(in bytes: [UInt8], end: Int) throws(SheetError) -> Range<Int> {
    guard offset + ZipFormat.localLength <= end, bytes.read32(offset) == ZipFormat.local else {
      throw .damaged
    }
    let start =
      offset + ZipFormat.localLength + Int(bytes.read16(offset + 26))
      + Int(bytes.read16(offset + 28))
    guard start + packedCount <= end else { throw .damaged }
    return start..<(start + packedCount)
  }
}
