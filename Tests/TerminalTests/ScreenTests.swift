import PseudoTerminals
import Testing
import Wording

@testable import Terminal

/// Styles, with and without colour.
struct StyledTextTests {
  private let text =
    (TerminalText(untrusted: "ab").styled(.strong) + TerminalText(untrusted: "c")
    + TerminalText(untrusted: "> ").styled(.serious)).string

  @Test func `styles can be left out`() {
    #expect(StyledText.plain(text) == "abc> ")
    #expect(StyledText.plain("plain [1m") == "plain [1m")
  }

  @Test func `what takes no columns is marked, in runs, and never last`() {
    let both = "\u{1b}[1m\u{1b}[31mab\u{1b}[0m> "
    #expect(StyledText.marked(both, marker: "|") == "|\u{1b}[1m\u{1b}[31m|ab|\u{1b}[0m|> ")
    #expect(StyledText.marked("\u{1b}[1ma> \u{1b}[0m", marker: "|") == "|\u{1b}[1m|a>|\u{1b}[0m| ")
    #expect(StyledText.marked("", marker: "|") == "")
  }
}

/// When styles are shown.
struct ColourChoiceTests {
  private func automatic(_ environment: [String: String], onTerminal: Bool = true) -> Bool {
    ColourChoice.auto.allows(onTerminal: onTerminal) { environment[$0] }
  }

  @Test func `a terminal has colour, and nothing else`() {
    #expect(automatic(["TERM": "xterm"]))
    #expect(!automatic(["TERM": "xterm"], onTerminal: false))
  }

  @Test(arguments: [
    ["TERM": "dumb"], [:], ["TERM": "x", "NO_COLOR": "1"], ["TERM": "x", "CLICOLOR": "0"],
  ])
  func `the environment can say no`(_ environment: [String: String]) {
    #expect(!automatic(environment))
  }

  @Test func `an empty NO_COLOR says nothing`() {
    #expect(automatic(["TERM": "xterm", "NO_COLOR": "", "CLICOLOR": "1"]))
  }

  @Test func `a choice goes before all`() {
    #expect(ColourChoice.always.allows(onTerminal: false) { _ in "dumb" })
    #expect(!ColourChoice.never.allows(onTerminal: true) { _ in "xterm" })
  }
}

/// Where libedit puts things.
struct LineLayoutTests {
  private func place(_ text: String, columns: Int = 10, prompt: Int = 2) -> [Int] {
    var layout = LineLayout(columns: columns, promptWidth: prompt)
    layout.add(text.unicodeScalars)
    return [layout.row, layout.column]
  }

  @Test func `a line wraps after its last column`() {
    #expect(place("1234567") == [0, 9])
    #expect(place("12345678") == [1, 0])
  }

  @Test func `line feeds, tabs and controls have their own ways`() {
    #expect(place("ab\nc") == [1, 1])
    #expect(place("\t") == [0, 8])
    #expect(place("\u{1}") == [0, 4])
  }
}
