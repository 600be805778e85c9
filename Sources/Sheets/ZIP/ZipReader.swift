/// The files in a ZIP, looked up by name and unpacked one at a time.
///
/// Nothing is believed: the directory at the end is compared with what it points at, entries that
/// lie over each other are refused, and so is what unpacks to more than the bounds allow, before any
/// of it is unpacked. A name is a key and never a path.
struct ZipReader {
  private let bytes: [UInt8]
  private var entries: [String: (entry: ZipEntry, data: Range<Int>)] = [:]

  init(_ bytes: [UInt8], within bounds: SheetBounds) throws(SheetError) {
    self.bytes = bytes
    let directory = try Self.directory(of: bytes)
    guard directory.count <= bounds.parts else { throw .tooManyParts(limit: bounds.parts) }
    var at = directory.start
    var total = 0
    for _ in 0..<directory.count {
      let entry = try ZipEntry(in: bytes, at: at, end: directory.end)
      at = entry.next
      total += entry.count
      guard total <= bounds.unpackedBytes else {
        throw .unpacksTooLarge(limit: bounds.unpackedBytes)
      }
      try add(entry, before: directory.start)
    }
    try refuseOverlaps()
  }

  /// What a part holds; nil when there is no such part.
  func part(_ name: String) throws(SheetError) -> [UInt8]? {
    guard let (entry, data) = entries[ZipEntry.key(name)] else { return nil }
    let packed = bytes[data]
    let content =
      entry.isDeflated
      ? Deflating.inflated(packed, count: entry.count)
      : packed.count == entry.count ? Array(packed) : nil
    guard let content, Deflating.checksum(content) == entry.checksum else { throw .damaged }
    return content
  }

  private mutating func add(_ entry: ZipEntry, before end: Int) throws(SheetError) {
    guard !ZipFormat.isTooTight(entry.count, packedInto: entry.packedCount) else {
      throw .packedTooTightly(part: entry.name)
    }
    let data = try entry.data(in: bytes, end: end)
    guard entries.updateValue((entry, data), forKey: entry.name) == nil else { throw .damaged }
  }

  private func refuseOverlaps() throws(SheetError) {
    let inOrder = entries.values.sorted { $0.entry.offset < $1.entry.offset }
    for (one, next) in zip(inOrder, inOrder.dropFirst())
    where one.data.upperBound > next.entry.offset { throw .damaged }
  }

  /// Where the directory is, and how many entries it has: told by a record at the file's end, after
  /// which only a comment may come.
  private static func directory(
    of bytes: [UInt8]
  ) throws(SheetError) -> (start: Int, end: Int, count: Int) {
    let latest = bytes.count - ZipFormat.endLength
    guard bytes.starts(with: [0x50, 0x4b]), latest >= 0 else { throw .noWorkbook }
    let earliest = max(0, latest - Int(UInt16.max))
    for at in stride(from: latest, through: earliest, by: -1)
    where bytes[at] == 0x50 && bytes.read32(at) == ZipFormat.end {
      let start = Int(bytes.read32(at + 16))
      let end = start + Int(bytes.read32(at + 12))
      // A ZIP that needs 64-bit numbers has 2^32 - 1 here, beyond any file that is read.
      guard end <= at, bytes.read32(at + 4) == 0 else { throw .damaged }
      return (start, end, Int(bytes.read16(at + 10)))
    }
    throw .damaged
  }
}
