import CommandLanguage
import Documents
import Testing

@Suite struct HelpTests {
  private let renderer = TextRenderer(width: 60)

  @Test func `the help page has every command under what a person is doing`() {
    #expect(
      renderer.plain(Toy.index.helpPage) == """
        Scoring cases
          answer  Answers a question.
          note    Notes something.
          quote   Keeps a child's words.

        Reading
          add          Adds numbers.
          show case    Shows a case.
          show return  Shows a return.
          cases        Lists the cases.

        """)
  }

  @Test func `a command's own page has its usage, what it takes and examples`() {
    #expect(
      renderer.plain(Toy.answer.helpPage) == """
        answer CASE LEVEL [ROUND] [--because …] [--day …] [--force]

        Answers a question.

        What is answered can be changed.

          CASE           The case.
          LEVEL          The level.
          [ROUND]        The round.
          [--because …]  Why.
          [--day …]      When.
          [--force]      Whatever is there.

        Example
          > answer C01 yes
            C01 is yes.

        """)
  }

  @Test func `a command that takes nothing says nothing of it`() {
    #expect(
      renderer.plain(Toy.showReturn.helpPage)
        == "show return\n\nShows a return.\n\nExample\n  > show return\n    A return.\n")
  }

  @Test func `two examples are examples`() {
    #expect(renderer.plain(Toy.quote.helpPage).contains("\nExamples\n"))
    #expect(Toy.note.usage == "note CASE WORDS…")
  }
}
