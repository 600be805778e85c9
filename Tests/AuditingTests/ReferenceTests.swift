import Auditing
import Testing

@Suite struct ReferenceTests {
  @Test(arguments: ["C01", "1", "A1B2C3", "2026N07", "FAM0012", "N1234567", "ABCDEFGHIJK1"])
  func `a short key of letters and digits may be used`(text: String) {
    #expect(Case.Reference(text).fault == nil)
  }

  @Test(arguments: ["Smith", "JADE", "A", "OBrien", "abcdefghijkl"])
  func `letters alone could be a name`(text: String) {
    #expect(Case.Reference(text).fault == .onlyLetters)
  }

  @Test(arguments: [
    "9434765919", "943476591900", "12032014", "20140312", "DOB12032014", "A1234567890",
    "1A2B3C4D5678",
  ])
  func `an NHS number, a pupil number or a date of birth is refused`(text: String) {
    #expect(Case.Reference(text).fault == .manyDigits)
  }

  @Test(arguments: [
    "", "C 01", "C-01", "C01.", "C0123456789AB", "1234567890123", "Ŵ01", "SIÂN1", "Ｃ01", "C０１",
    "C٠١", "C01\u{301}", "C\u{200b}01", "C01\n", "12/03/2014", "⑫3", "Ⅳ1",
  ])
  func `anything but twelve letters and digits of English is refused`(text: String) {
    #expect(Case.Reference(text).fault == .shape)
  }

  @Test func `a reference is kept in capitals`() {
    #expect(Case.Reference("c01") == Case.Reference("C01"))
    #expect(Case.Reference("c01").text == "C01")
  }

  @Test(arguments: [
    "neglect-2026", "a", "Section11-round-2", "A--", String(repeating: "a", count: 40),
  ])
  func `an audit's name begins with a letter and has letters, digits and hyphens`(text: String) {
    #expect(Audit.Name(text).isWellFormed)
  }

  @Test(arguments: [
    "", "2026-neglect", "-a", "neglect 2026", "neglect_1", "esgeulusô", "éa", "a/b", "a.b", "a\n",
    "ａ1", "a２", String(repeating: "a", count: 41),
  ])
  func `any other name of an audit is refused`(text: String) {
    #expect(!Audit.Name(text).isWellFormed)
  }
}
