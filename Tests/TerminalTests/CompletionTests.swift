import PseudoTerminals
import Testing
import Wording

@testable import Terminal

/// TAB at the prompt.
@Suite(.timeLimit(.minutes(2)))
struct CompletionTests {
  @Test func `the only candidate goes in with a space`() throws {
    let session = try EditorSession()
    session.send("mod\tx")
    try session.waitForLine("trial:1> moderate x")
  }

  @Test func `what candidates have in common goes in first`() throws {
    let session = try EditorSession()
    session.send("L\tan\t\r")
    try session.waitForText("line[9]: Llanfair")
  }

  @Test func `a second TAB lists candidates with a word about each`() throws {
    let session = try EditorSession()
    session.send("a\t\t")
    try session.waitForText("  answer  Answer the current question\n  ask     Ask with")
    try session.waitForLine("trial:1> a")
    let output = String(decoding: session.terminal.output, as: UTF8.self)
    #expect(output.contains("\u{1b}[2mAnswer the current question\u{1b}[0m"))
    session.send("sk\r")
    try session.waitForLine("answer? so far, ŵ and “quotes”")
  }

  @Test func `a list below a wrapped line leaves the line whole`() throws {
    let session = try EditorSession(columns: 30)
    let start = String(repeating: "word ", count: 10)
    session.send(start + "a")
    try session.terminal.wait("third row") { $0.cursor.row == 2 && $0.cursor.column == 0 }
    session.send("\t\t")
    try session.waitForText(
      "  answer  Answer the current…\n  ask     Ask with an answer…\ntrial:1>")
    try session.terminal.wait("cursor on the line's last row") { $0.cursor.row == 7 }
    session.send("sk\r")
    try session.waitForText("line[53]")
  }
}

/// What TAB does, decided apart from the terminal.
struct TabAnswerTests {
  private func answer(_ texts: [String], replacing: Int, in text: String) -> TabAnswer {
    let scalars = Array(text.unicodeScalars)
    let completion = Completion(replacing: replacing, candidates: texts.map { Candidate($0) })
    return TabAnswer(completion, in: EditedLine(scalars: scalars, cursor: scalars.count))
  }

  @Test func `nothing is done without candidates`() {
    #expect(answer([], replacing: 1, in: "x") == .nothing)
  }

  @Test func `no space follows what goes on`() {
    #expect(answer(["colour="], replacing: 1, in: "c") == .insert(replacing: 1, text: "colour="))
    #expect(answer(["a/"], replacing: 0, in: "") == .insert(replacing: 0, text: "a/"))
  }

  @Test func `no second space is put in`() {
    let line = EditedLine(scalars: Array("mo x".unicodeScalars), cursor: 2)
    let completion = Completion(replacing: 2, candidates: [Candidate("moderate")])
    #expect(TabAnswer(completion, in: line) == .insert(replacing: 2, text: "moderate"))
  }

  @Test func `candidates that do not go on from the word are ambiguous`() {
    #expect(answer(["police", "probation"], replacing: 2, in: "pp") == .ambiguous)
  }

  @Test func `more is never replaced than there is`() {
    #expect(answer(["x"], replacing: 9, in: "ab") == .insert(replacing: 2, text: "x "))
  }

  @Test func `a candidate cannot put controls into the line`() {
    #expect(
      answer(["a\u{1b}[31mb"], replacing: 0, in: "") == .insert(replacing: 0, text: "a[31mb "))
  }
}

/// The list itself.
struct CandidateListTests {
  private func rows(_ candidates: [Candidate], columns: Int, rows: Int = 24) -> [Substring] {
    let text = CandidateList(candidates, columns: columns, rows: rows).text.string
    return StyledText.plain(text).split(separator: "\n")
  }

  @Test func `candidates without a word about them stand in columns`() {
    let candidates = ["aa", "日本", "c"].map { Candidate($0) }
    #expect(rows(candidates, columns: 80) == ["  aa    日本  c   "])
    #expect(rows(candidates, columns: 13) == ["  aa    日本", "  c   "])
  }

  @Test func `words about candidates are cut to the width`() {
    #expect(rows([Candidate("ab", "cdefghij")], columns: 12) == ["  ab  cdef…"])
  }

  @Test func `a list taller than the screen says how many are left`() {
    let candidates = (1...50).map { Candidate("c\($0)", "about") }
    let shown = rows(candidates, columns: 80, rows: 10)
    #expect(shown.count == 8)
    #expect(shown.last == "  and 43 more")
  }

  @Test func `what could act on the terminal is shown instead`() {
    #expect(rows([Candidate("a\u{1b}[2J", "b\u{202e}")], columns: 80) == ["  a^[[2J  b<U+202E>"])
  }
}
