/// Makes keys of the bytes a terminal sends.
///
/// Escape sequences are taken whole, so that a key nobody knows leaves nothing of itself in the
/// line, and arrows work where a lone escape changes vi's mode. What is pasted comes out as one.
struct KeyDecoder {
  /// What the bytes so far amount to.
  enum Result: Equatable {
    case scalar(Unicode.Scalar)
    case key(VirtualKey)
    case pasted(String)
    /// More must come to tell; after so many milliseconds without it, `next` is asked in haste.
    case unfinished(patience: Int32)
    case nothing
  }

  private var bytes: [UInt8] = []
  private var head = 0
  /// What has been pasted so far, while the end of a paste is awaited.
  private var paste: [UInt8]?

  /// Takes bytes as they come from the terminal.
  mutating func add(_ more: some Sequence<UInt8>) {
    bytes.removeFirst(head)
    head = 0
    bytes.append(contentsOf: more)
  }

  /// The next key.
  ///
  /// In haste, what is there is all there will be.
  mutating func next(inHaste: Bool = false) -> Result {
    while true {
      if paste != nil { return takePaste(inHaste) }
      guard head < bytes.count else { return .nothing }
      let result = bytes[head] == 0x1b ? takeEscape(inHaste) : takeScalar(inHaste)
      if let result { return result }
    }
  }

  // MARK: Characters

  /// One scalar; nil when what was taken has no meaning.
  private mutating func takeScalar(_ inHaste: Bool) -> Result? {
    let length = Self.length(startingWith: bytes[head])
    let isCut = head + length > bytes.count
    if isCut, !inHaste { return .unfinished(patience: 100) }
    let decoded = Self.decode(bytes[head..<min(head + length, bytes.count)])
    // After a fault the next byte may begin something good.
    head += decoded == nil ? 1 : length
    let scalar = decoded ?? "\u{fffd}"
    return scalar == "\0" || (0x80...0x9f).contains(scalar.value) ? nil : .scalar(scalar)
  }

  private static func length(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0xc2...0xdf: 2
    case 0xe0...0xef: 3
    case 0xf0...0xf4: 4
    default: 1
    }
  }

  private static func decode(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  // MARK: Escape sequences

  /// A key, or the escape alone when no sequence follows; nil when a sequence has no meaning.
  private mutating func takeEscape(_ inHaste: Bool) -> Result? {
    guard head + 1 < bytes.count else {
      if !inHaste { return .unfinished(patience: 50) }
      head += 1
      return .scalar("\u{1b}")
    }
    guard "[O".utf8.contains(bytes[head + 1]) else {
      head += 1
      return .scalar("\u{1b}")
    }
    guard let end = endOfSequence() else {
      if !inHaste { return .unfinished(patience: 50) }
      head = bytes.count
      return nil
    }
    let name = String(decoding: bytes[(head + 1)..<end], as: UTF8.self)
    head = end
    if name == "[200~" { paste = [] }
    return VirtualKey.sequences[name].map { .key($0) }
  }

  /// Just after the sequence at the head; nil when it is not all there.
  private func endOfSequence() -> Int? {
    var index = head + 2
    // The Linux console's function keys are "[[" and a letter.
    if bytes[head + 1] == UInt8(ascii: "O") || bytes[index...].first == UInt8(ascii: "[") {
      index += bytes[head + 1] == UInt8(ascii: "O") ? 1 : 2
      return index <= bytes.count ? index : nil
    }
    while index < bytes.count {
      // A control ends a broken sequence and is a key of its own.
      if bytes[index] < 0x20 { return index }
      index += 1
      if (0x40...0x7e).contains(bytes[index - 1]) { return index }
    }
    return nil
  }

  // MARK: Pasting

  private static let pasteEnd = Array("\u{1b}[201~".utf8)

  private mutating func takePaste(_ inHaste: Bool) -> Result {
    var text = paste ?? []
    paste = nil
    while head < bytes.count {
      text.append(Self.unswapped(bytes[head]))
      head += 1
      if text.last == Self.pasteEnd.last,
        text.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd)
      {
        text.removeLast(Self.pasteEnd.count)
        return .pasted(LineText.editable(String(decoding: text, as: UTF8.self)))
      }
    }
    // The end may be lost: what has come is the paste.
    if inHaste { return .pasted(LineText.editable(String(decoding: text, as: UTF8.self))) }
    paste = text
    return .unfinished(patience: 2000)
  }

  /// libedit's mode of the terminal has INLCR and ICRNL on: CR and LF arrive swapped.
  private static func unswapped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 10: 13
    case 13: 10
    default: byte
    }
  }
}
