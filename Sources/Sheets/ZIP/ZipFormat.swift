/// The numbers and marks that the ZIP format has at its places.
enum ZipFormat {
  static let local: UInt32 = 0x0403_4b50
  static let central: UInt32 = 0x0201_4b50
  static let end: UInt32 = 0x0605_4b50
  static let localLength = 30
  static let centralLength = 46
  static let endLength = 22
  static let stored: UInt16 = 0
  static let deflated: UInt16 = 8

  /// Whether an entry is packed more tightly than an honest table would be; only what is large is
  /// measured.
  static func isTooTight(_ count: Int, packedInto packedCount: Int) -> Bool {
    count >= 1 << 20 && count / 250 > packedCount
  }
}

extension [UInt8] {
  /// Two bytes, the lower first.
  mutating func append16(_ value: UInt16) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  /// Four bytes, the lowest first.
  mutating func append32(_ value: UInt32) {
    append16(UInt16(truncatingIfNeeded: value))
    append16(UInt16(truncatingIfNeeded: value >> 16))
  }

  /// The two bytes at a place, which must be there.
  func read16(_ at: Int) -> UInt16 { UInt16(self[at]) | UInt16(self[at + 1]) << 8 }

  /// The four bytes at a place, which must be there.
  func read32(_ at: Int) -> UInt32 { UInt32(read16(at)) | UInt32(read16(at + 2)) << 16 }
}
