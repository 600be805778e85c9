import Testing

@testable import Sheets

/// The directory of a ZIP is not believed.
@Suite struct ZipTests {
  private static let content = Array(repeating: UInt8(ascii: "a"), count: 1000)
  private static let good = Samples.packed([("a", content), ("b", [1, 2, 3])])

  private func refusal(of bytes: [UInt8], within bounds: SheetBounds = SheetBounds())
    -> SheetError?
  {
    do throws(SheetError) {
      let zip = try ZipReader(bytes, within: bounds)
      for name in ["a", "b"] { _ = try zip.part(name) }
      return nil
    } catch { return error }
  }

  /// The good file with some bytes changed, counted from the first or second directory entry.
  private func changed(_ entry: Int, _ offset: Int, to bytes: [UInt8]) -> [UInt8] {
    var file = Self.good
    let entries = file.indices.dropLast(4).filter { file.read32($0) == ZipFormat.central }
    for (index, byte) in bytes.enumerated() { file[entries[entry] + offset + index] = byte }
    return file
  }

  @Test func `packs and unpacks, and knows no case of names`() throws {
    let zip = try ZipReader(Self.good, within: SheetBounds())
    #expect(Self.good.count < 400)
    #expect(try zip.part("a") == Self.content)
    #expect(try zip.part("B") == [1, 2, 3])
    #expect(try zip.part("c") == nil)
  }

  @Test func `empty and incompressible entries are kept too`() throws {
    let noise = (0..<100).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 &* $0) }
    let zip = try ZipReader(Samples.packed([("e", []), ("n", noise)]), within: SheetBounds())
    #expect(try zip.part("e") == [])
    #expect(try zip.part("n") == noise)
  }

  @Test func `an encrypted entry is refused as such`() {
    #expect(refusal(of: changed(0, 8, to: [1])) == .encrypted)
  }

  @Test func `what the directory gets wrong is found`() {
    #expect(refusal(of: changed(0, 10, to: [9])) == .damaged, "a method nobody knows")
    #expect(refusal(of: changed(0, 16, to: [0, 0, 0, 0])) == .damaged, "a wrong checksum")
    #expect(refusal(of: changed(0, 24, to: [0xe7])) == .damaged, "fewer bytes than there are")
    #expect(refusal(of: changed(0, 24, to: [0xe9])) == .damaged, "more bytes than there are")
    #expect(refusal(of: changed(1, 42, to: [0, 0])) == .damaged, "two entries in one place")
    #expect(refusal(of: changed(1, 42, to: [1, 0])) == .damaged, "an entry inside another")
    #expect(refusal(of: changed(1, 42, to: [255, 255, 255, 255])) == .damaged, "beyond the end")
    #expect(refusal(of: changed(1, 20, to: [255, 255])) == .damaged, "longer than the file")
    #expect(refusal(of: changed(1, 28, to: [255, 255])) == .damaged, "a name beyond the end")
    #expect(refusal(of: changed(1, 46, to: [UInt8(ascii: "A")])) == .damaged, "a name twice")
  }

  @Test func `a bomb is refused before it is unpacked`() {
    let limit = SheetBounds().unpackedBytes
    #expect(
      refusal(of: changed(0, 24, to: [0, 0, 0, 0x7f])) == .unpacksTooLarge(limit: limit))
    #expect(refusal(of: changed(0, 24, to: [0, 0, 0, 1])) == .packedTooTightly(part: "a"))
    #expect(
      refusal(of: Self.good, within: SheetBounds(unpackedBytes: 1002))
        == .unpacksTooLarge(limit: 1002))
    #expect(refusal(of: Self.good, within: SheetBounds(parts: 1)) == .tooManyParts(limit: 1))
  }

  @Test func `no part of a file is taken for the whole`() {
    for length in 0..<Self.good.count {
      let error = refusal(of: Array(Self.good.prefix(length)))
      #expect(error == .damaged || error == .noWorkbook)
    }
    #expect(refusal(of: Self.good + Array("a comment".utf8)) == nil)
  }
}
