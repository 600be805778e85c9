/// Packs files into a ZIP: the same files always give the same bytes.
///
/// The time of every entry is the first that ZIP knows, 1 January 1980.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a file; its name is plain ASCII.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let deflated = Self.deflated(content)
    let packed = deflated ?? content
    let offset = UInt32(bytes.count)
    var facts: [UInt8] = []
    facts.append16(20)  // the version needed to unpack it: 2.0
    facts.append16(0)  // no flags
    facts.append16(deflated == nil ? ZipFormat.stored : ZipFormat.deflated)
    facts.append16(0)  // midnight
    facts.append16(0x21)  // 1 January 1980
    facts.append32(Deflating.checksum(content))
    facts.append32(UInt32(packed.count))
    facts.append32(UInt32(content.count))
    facts.append16(UInt16(name.utf8.count))
    facts.append16(0)  // nothing extra
    bytes.append32(ZipFormat.local)
    bytes += facts + Array(name.utf8) + packed
    addToDirectory(name, facts, offset)
  }

  /// Smaller, but not so small that our own reader would take it for a bomb.
  private static func deflated(_ content: [UInt8]) -> [UInt8]? {
    guard let deflated = Deflating.deflated(content), deflated.count < content.count,
      !ZipFormat.isTooTight(content.count, packedInto: deflated.count)
    else { return nil }
    return deflated
  }

  private mutating func addToDirectory(_ name: String, _ facts: [UInt8], _ offset: UInt32) {
    directory.append32(ZipFormat.central)
    directory.append16(20)  // the version that made it
    directory += facts
    directory.append16(0)  // no comment
    directory.append16(0)  // the first disk
    directory.append16(0)
    directory.append32(0)  // no attributes
    directory.append32(offset)
    directory += Array(name.utf8)
    count += 1
  }

  /// The whole file.
  func finished() -> [UInt8] {
    var end: [UInt8] = []
    end.append32(ZipFormat.end)
    end.append32(0)  // the first and only disk
    end.append16(count)
    end.append16(count)
    end.append32(UInt32(directory.count))
    end.append32(UInt32(bytes.count))
    end.append16(0)  // no comment
    return bytes + directory + end
  }
}
