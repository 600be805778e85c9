import Sealing
import Testing

@Suite struct SealingTests {
  @Test func `sha-256 gives the digest the standard prints for abc`() {
    #expect(
      Digest.sha256("abc".utf8).hexadecimal
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `parts are told apart by where they end and by being absent`() {
    let lists: [[[UInt8]?]] = [
      [[1, 2], [3]], [[1], [2, 3]], [[1, 2, 3]], [[1, 2], [3], []], [[1, 2], [3], nil],
      [nil, [1, 2], [3]], [],
    ]
    #expect(Set(lists.map { Digest.sha256(of: $0) }).count == lists.count)
  }

  @Test func `a commitment holds for its words and for no others`() {
    let commitment = Commitment(to: "The child was seen alone.")
    #expect(commitment.holds(for: "The child was seen alone."))
    #expect(!commitment.holds(for: "The child was not seen alone."))
    #expect(!Commitment(salt: [1], value: commitment.value).holds(for: "The child was seen alone."))
  }

  @Test func `the same words are committed to differently each time`() {
    #expect(Commitment(to: "yes").value != Commitment(to: "yes").value)
  }

  /// RFC 4231, test case 2.
  @Test func `a commitment is the HMAC of the words under the salt`() {
    let commitment = Commitment(to: "what do ya want for nothing?", salt: Array("Jefe".utf8))
    #expect(
      commitment.value.hexadecimal
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }

  @Test func `the short form is forty bits in two groups and the count`() {
    #expect(ShortForm.head([0, 0, 0, 0, 0, 9], count: 0) == "0000-0000-0")
    #expect(ShortForm.head([255, 255, 255, 255, 255], count: 412) == "ZZZZ-ZZZZ-412")
    #expect(ShortForm.head([0x08, 0x86, 0x42, 0x98, 0xE8], count: 7) == "1234-5678-7")
  }

  @Test func `no symbol of the short form is mistaken for another`() {
    let text = ShortForm.head(RandomBytes.make(32), count: 1)
    #expect(text.allSatisfy { !"ILOU".contains($0) })
  }

  @Test func `random bytes differ`() {
    #expect(RandomBytes.make(16).count == 16)
    #expect(RandomBytes.make(16) != RandomBytes.make(16))
  }
}
