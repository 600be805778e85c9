import CZlib

/// Deflating, inflating and the checksum, as ZIP wants them.
enum Deflating {
  /// The bytes made smaller; nil when that fails.
  static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    transformed(bytes, room: czlib_deflate_bound(bytes.count), by: czlib_deflate)
  }

  /// The bytes as they were; nil when they are faulty, or not as many as they should be.
  static func inflated(_ bytes: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
    guard let inflated = transformed(Array(bytes), room: count, by: czlib_inflate) else {
      return nil
    }
    return inflated.count == count ? inflated : nil
  }

  /// The checksum that tells whether bytes are what they were.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { czlib_crc32($0.baseAddress, $0.count) }
  }

  private typealias Transform = (
    UnsafePointer<UInt8>?, Int, UnsafeMutablePointer<UInt8>?, Int
  ) -> Int

  private static func transformed(
    _ bytes: [UInt8], room: Int, by transform: Transform
  ) -> [UInt8]? {
    // One byte of room too many, so that there always is an address to write to.
    var isWhole = true
    let result = [UInt8](unsafeUninitializedCapacity: room + 1) { target, written in
      let count = bytes.withUnsafeBufferPointer {
        transform($0.baseAddress, $0.count, target.baseAddress, room)
      }
      isWhole = count >= 0
      written = max(0, count)
    }
    return isWhole ? result : nil
  }
}
