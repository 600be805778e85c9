import Testing

@testable import Sheets

@Suite struct MarkupTests {
  /// Writes down what it is told.
  private struct Scribe: PartReader {
    var told: [String] = []

    mutating func start(_ element: String, _ attributes: Attributes) {
      told.append("<" + element + attributes.all.map { " \($0.name)=\($0.value)" }.joined())
    }

    mutating func text(_ text: String) { told.append(text) }
    mutating func end(_ element: String) { told.append(">" + element) }
  }

  private func told(_ xml: String) throws(SheetError) -> [String] {
    var scribe = Scribe()
    var count = ElementCount(within: SheetBounds())
    var reader = try MarkupReader(Array(xml.utf8), named: "p")
    try reader.read(into: &scribe, counting: &count)
    return scribe.told
  }

  @Test func `elements, attributes and texts come in order, without prefixes`() throws {
    let xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- a > b --><x:a xmlns:x="u" x:id='1' b = "&lt;2&#x33;'"><c/>t<!----><d >u</d ></x:a>

      """
    #expect(try told(xml) == ["<a id=1 b=<23'", "<c", ">c", "t", "<d", "u", ">d", ">a"])
  }

  @Test func `references, sections and line ends are read as XML has them`() throws {
    #expect(try told("<a>&amp;&gt;&quot;&apos;&#233;&#x1F600;</a>")[1] == "&>\"'é\u{1f600}")
    #expect(try told("<a><![CDATA[<&amp;>]]></a>")[1] == "<&amp;>")
    #expect(try told("<a>1\r\n2\r3\n\r\n4&#13;\n</a>")[1] == "1\n2\n3\n\n4\r\n")
  }

  @Test(arguments: [
    "", " ", "a", "<a>", "<a></b>", "</a>", "<a/><b/>", "<a/>b", "a<b/>", "<a", "<a b>", "<a b=>",
    "<a b=c/>", "<a b='c\"/>", "<a b='1'c='2'/>", "<a b='<'/>", "< a/>", "<a></ a>", "<a/ >",
    "<a>&</a>", "<a>&b;</a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>&#xFFFE;</a>",
    "<a>&#x110000;</a>",
    "<a>&#+65;</a>", "<a>&amp</a>", "<a>\u{1}</a>", "<a><!-- </a>", "<a><![CDATA[ </a>",
    "<![CDATA[a]]><a/>", "<?xml version='1.0'", "<a><?b?></a>", "<a><?b c?></a>",
  ])
  func `what is not well-formed is refused`(_ xml: String) {
    #expect(throws: SheetError.partUnreadable("p")) { try told(xml) }
  }
}
