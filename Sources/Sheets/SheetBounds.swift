/// How much of a file is read before it is refused as too large.
public struct SheetBounds: Hashable, Sendable {
  /// The bytes of the file itself.
  public var bytes: Int
  /// The bytes of all that is packed in a workbook, and of all texts in its cells.
  public var unpackedBytes: Int
  /// The cells of all sheets together, gaps included; a row counts as one more.
  public var cells: Int
  /// The files packed in a workbook.
  public var parts: Int

  /// Makes bounds: 8 MiB in a file, 64 MiB unpacked, a million cells, a thousand parts.
  public init(
    bytes: Int = 8 << 20, unpackedBytes: Int = 64 << 20, cells: Int = 1_000_000, parts: Int = 1000
  ) {
    self.bytes = bytes
    self.unpackedBytes = unpackedBytes
    self.cells = cells
    self.parts = parts
  }

  func check(_ file: [UInt8]) throws(SheetError) {
    guard file.count <= bytes else { throw .tooLarge(limit: bytes) }
  }
}
