/// A source that is known to be text: no mark at its start, line feeds only, nothing that acts.
struct SourceText {
  let name: String
  let text: String
  let bytes: [UInt8]
  /// Where each line starts in `bytes`.
  private let starts: [Int]

  init(name: String, text: String, bytes: [UInt8]) {
    self.name = name
    self.text = text
    self.bytes = bytes
    starts = [0] + Self.afterBreaks(in: bytes)
  }

  /// Bytes that may be no text, for finding places in them.
  init(_ bytes: [UInt8]) { self.init(name: "", text: "", bytes: bytes) }

  /// The bytes of a line, without its end.
  func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
    guard starts.indices.contains(line - 1) else { return [] }
    let end = starts.indices.contains(line) ? starts[line] - 1 : bytes.count
    return bytes[starts[line - 1]..<end]
  }

  /// The place of so many bytes from here.
  func place(at byte: Int, length: Int = 1) -> Place {
    let line = line(of: byte)
    let start = starts[line - 1]
    let stop = min(byte + max(length, 1), bytes(ofLine: line).endIndex)
    return Place(
      line: line, offset: Self.scalars(in: bytes[start..<byte]),
      length: max(1, byte < stop ? Self.scalars(in: bytes[byte..<stop]) : 1))
  }

  /// The last line with something on it, where "the end of the file" is shown.
  var lastPlace: Place {
    let line = (1...starts.count).last { !bytes(ofLine: $0).allSatisfy { $0 == 0x20 } } ?? 1
    return Place(line: line, offset: 0)
  }

  private func line(of byte: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Where a line feed was passed.
  ///
  /// Loops over buffers, here and below, because files may be large
  /// and debug builds are tested too.
  private static func afterBreaks(in bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { buffer in
      var (starts, at) = ([Int](), 0)
      while at < buffer.count {
        if buffer[at] == 0x0a { starts.append(at + 1) }
        at += 1
      }
      return starts
    }
  }

  /// The part of a line from a scalar on, at most so many bytes of it.
  func bytes(ofLine line: Int, fromScalar scalar: Int, most: Int) -> ArraySlice<UInt8> {
    let bytes = bytes(ofLine: line)
    let skipped = bytes.withUnsafeBufferPointer { buffer in
      var (passed, at) = (0, 0)
      while at < buffer.count {
        if buffer[at] & 0xc0 != 0x80 {
          if passed >= scalar { return at }
          passed += 1
        }
        at += 1
      }
      return at
    }
    return bytes.dropFirst(skipped).prefix(most)
  }

  private static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var (scalars, at) = (0, 0)
      while at < buffer.count {
        if buffer[at] & 0xc0 != 0x80 { scalars += 1 }
        at += 1
      }
      return scalars
    }
  }
}
