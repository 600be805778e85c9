/// Reads the XML that spreadsheets write, and no other: elements, attributes, text, comments.
///
/// It is no XML parser. Document types, and with them entities, and processing instructions are
/// refused, which leaves nothing that could reach out of the file or grow while it is read. Each
/// byte is looked at a fixed number of times. Decision record 14 says why this is ours.
struct MarkupReader {
  static let deepest = 64
  static let mostAttributes = 128

  private let bytes: [UInt8]
  private let part: String
  private var at = 0
  private var open: [String] = []
  private var isBegun = false

  /// Begins a part; only Unicode is read, whatever the part claims to be.
  init(_ bytes: [UInt8], named part: String) throws(SheetError) {
    guard let text = TextDecoding.unicode(bytes) else { throw .partUnreadable(part) }
    self.bytes = Array(text.utf8)
    self.part = part
    if hasNext("<?xml ") { try pass(beyond: "?>") }
  }

  /// Reads the part from its first element to its last.
  mutating func read(
    into reader: inout some PartReader, counting count: inout ElementCount
  ) throws(SheetError) {
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<") {
        try markup(into: &reader, &count)
      } else {
        try text(into: &reader)
      }
    }
    guard isBegun, open.isEmpty else { throw unreadable }
  }

  private var unreadable: SheetError { .partUnreadable(part) }

  private mutating func markup(
    into reader: inout some PartReader, _ count: inout ElementCount
  ) throws(SheetError) {
    if hasNext("</") {
      try end(into: &reader)
    } else if hasNext("<!--") {
      try pass(beyond: "-->")
    } else if hasNext("<![CDATA[") {
      let start = at
      try pass(beyond: "]]>")
      guard !open.isEmpty else { throw unreadable }
      reader.text(try MarkupText(bytes[start..<(at - 3)], in: part).literal)
    } else if hasNext("<!") {
      throw .documentType(part: part)
    } else {
      try start(into: &reader, &count)
    }
  }

  private mutating func text(into reader: inout some PartReader) throws(SheetError) {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    let text = MarkupText(bytes[start..<at], in: part)
    if open.isEmpty {
      guard text.isBlank else { throw unreadable }
    } else {
      reader.text(try text.content)
    }
  }

  private mutating func start(
    into reader: inout some PartReader, _ count: inout ElementCount
  ) throws(SheetError) {
    at += 1
    let name = try name()
    guard !open.isEmpty || !isBegun else { throw unreadable }
    isBegun = true
    try count.add(in: part)
    let attributes = try attributes()
    try reader.start(Self.local(name), attributes)
    if hasNext("/>") { return try reader.end(Self.local(name)) }
    guard hasNext(">") else { throw unreadable }
    open.append(name)
    guard open.count <= Self.deepest else { throw .tooIntricate(part: part) }
  }

  private mutating func end(into reader: inout some PartReader) throws(SheetError) {
    let name = try name()
    passBlanks()
    guard hasNext(">"), open.popLast() == name else { throw unreadable }
    try reader.end(Self.local(name))
  }

  private mutating func attributes() throws(SheetError) -> Attributes {
    var attributes = Attributes()
    while true {
      let isParted = passBlanks()
      guard at < bytes.count, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "/") else {
        return attributes
      }
      guard isParted else { throw unreadable }
      let name = try name()
      passBlanks()
      guard hasNext("=") else { throw unreadable }
      passBlanks()
      let value = try value()
      if !name.hasPrefix("xmlns") { attributes.add(Self.local(name), value) }
      guard attributes.all.count <= Self.mostAttributes else { throw .tooIntricate(part: part) }
    }
  }

  private mutating func value() throws(SheetError) -> String {
    guard at < bytes.count else { throw unreadable }
    let quote = bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw unreadable }
    at += 1
    let start = at
    while at < bytes.count, bytes[at] != quote {
      guard bytes[at] != UInt8(ascii: "<") else { throw unreadable }
      at += 1
    }
    guard at < bytes.count else { throw unreadable }
    at += 1
    return try MarkupText(bytes[start..<(at - 1)], in: part).content
  }

  private mutating func name() throws(SheetError) -> String {
    let start = at
    while at < bytes.count, Self.isOfName(bytes[at]) { at += 1 }
    guard at > start else { throw unreadable }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7a, 0x41...0x5a, 0x30...0x3a, 0x5f, 0x2d, 0x2e, 0x80...: true
    default: false
    }
  }

  private static func local(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }

  /// Passes some signs if they come next.
  private mutating func hasNext(_ signs: StaticString) -> Bool {
    let count = signs.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[at + offset] != signs.utf8Start[offset] { return false }
    at += count
    return true
  }

  private mutating func pass(beyond signs: StaticString) throws(SheetError) {
    while at < bytes.count {
      if hasNext(signs) { return }
      at += 1
    }
    throw unreadable
  }

  @discardableResult
  private mutating func passBlanks() -> Bool {
    let start = at
    while at < bytes.count, MarkupText.isBlank(bytes[at]) { at += 1 }
    return at > start
  }
}
