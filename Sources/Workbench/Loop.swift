import CommandLanguage
import Documents
public import Terminal
import Wording

/// The loop: take a line, find what it asks, do it, show what came of it.
///
/// To a person it shows everything; in a script acknowledgements and the pages of dialogues are
/// silent, and the first line that is refused ends it.
public struct Loop {
  private let bench: Bench
  private let source: any LineSource
  private let screen: any Display
  private let keepsGoing: Bool
  private var dialogue: (any Dialogue)?
  /// What waits for somebody to say who is working.
  private var pending: String?
  /// A rejected text long enough that nobody should have to type it again.
  private var rejected = ""
  private var isOver = false
  private var hasShown = false
  private var code = ExitCode.fine

  /// Makes a loop over lines from a source.
  public init(
    _ bench: Bench, source: any LineSource, screen: any Display, keepsGoing: Bool = false
  ) {
    self.bench = bench
    self.source = source
    self.screen = screen
    self.keepsGoing = keepsGoing
  }

  /// Runs until there is no more to do, and says how it ended: an exit code, or 128 + a signal.
  public mutating func run() -> Int32 {
    while !isOver {
      switch source.next(prompt) {
      case .line(let line): take(line)
      case .interrupted: interrupted()
      case .endOfInput: endOfInput()
      case .terminated(let signal): return 128 + signal
      }
    }
    return code.rawValue
  }

  // MARK: Lines

  private mutating func take(_ line: String) {
    if !source.isInteractive, line.drop(while: \.isWhitespace).hasPrefix("#") { return }
    rejected = ""
    do {
      try dialogue == nil ? command(line) : answer(line)
    } catch WorkbenchError.nobody where source.isInteractive && dialogue == nil {
      pending = line
      ask(WhoIsWorking())
    } catch {
      refuse(error, line)
    }
  }

  private mutating func command(_ line: String) throws {
    let parsed = CommandLine(line)
    guard !parsed.words.isEmpty else { return }
    if let open = parsed.openQuote {
      throw UsageError.openQuote(
        String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(open + 1))))
    }
    let found = try BenchIndex.all.find(parsed.words)
    switch try found.command(bench, found.words) {
    case .done(let document): acknowledge(document)
    case .show(let document): showApart(document)
    case .ask(let dialogue): ask(dialogue)
    case .leave: isOver = true
    }
  }

  private mutating func answer(_ line: String) throws {
    guard var current = dialogue else { return }
    let turn = try current.take(line, on: bench)
    dialogue = current
    follow(turn)
  }

  private mutating func follow(_ turn: Turn) {
    switch turn {
    case .stay(let remark): acknowledge(remark)
    case .next(let remark):
      acknowledge(remark)
      showPage()
    case .finished(let remark, let next):
      acknowledge(remark)
      dialogue = nil
      if let next { ask(next) } else { runPending() }
    }
  }

  private mutating func ask(_ next: any Dialogue) {
    dialogue = next
    showPage()
  }

  /// Does what was waiting, now that somebody has said who is working.
  private mutating func runPending() {
    guard let line = pending else { return }
    pending = nil
    if bench.focus.person != nil { take(line) }
  }

  // MARK: Interruptions

  private mutating func interrupted() {
    guard source.isInteractive else {
      isOver = true
      code = .refused
      return
    }
    if dialogue != nil {
      acknowledge(.remark(.done, "Type stop to leave; what is answered is saved."))
    }
  }

  /// Ctrl-D leaves a dialogue first, then the workbench; a script that ends is simply done.
  private mutating func endOfInput() {
    guard source.isInteractive, dialogue != nil else {
      isOver = true
      return
    }
    pending = nil
    do { try answer("stop") } catch { dialogue = nil }
  }

  private mutating func refuse(_ error: any Error, _ line: String) {
    if source.isInteractive {
      if dialogue != nil, line.count > 12 { rejected = line }
      show(Failure.document(error))
      return
    }
    let place = source.place.map { Document.line(Inline("\($0): \(line.trimmed)")) }
    screen.complain(set((place ?? Document(nil, [])) + Failure.document(error)))
    code = .refused
    if !keepsGoing { isOver = true }
  }

  // MARK: Showing

  private var prompt: Prompt {
    if let dialogue {
      return Prompt(
        text: TerminalText(untrusted: dialogue.prompt).styled(.strong),
        initial: rejected, keepsHistory: false,
        completes: completion(of: dialogue))
    }
    return Prompt(
      text: BenchPrompt(bench).text,
      remembers: { BenchIndex.all.remembered($0) }
    ) { [bench] line, cursor in
      let completion = BenchIndex.all.complete(line, at: cursor, for: bench)
      return Completion(
        replacing: completion.replacing,
        candidates: completion.offers.map { Candidate($0.text, $0.about) })
    }
  }

  /// What a dialogue offers for the word at the cursor.
  private func completion(of dialogue: any Dialogue) -> (String, Int) -> Completion {
    { [bench] line, cursor in
      let before = String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor)))
      guard !before.contains(" ") else { return .none }
      let typed = before.lowercased()
      return Completion(
        replacing: before.unicodeScalars.count,
        candidates: dialogue.offers(on: bench).filter { $0.text.hasPrefix(typed) })
    }
  }

  private func acknowledge(_ document: Document?) {
    guard let document, source.isInteractive || document.isSerious else { return }
    show(document)
  }

  private mutating func showPage() {
    guard source.isInteractive, let dialogue else { return }
    do {
      let page = try dialogue.page(on: bench)
      show(Document(nil, [.lines([""])]))
      show(page)
    } catch {
      self.dialogue = nil
      show(Failure.document(error))
    }
  }

  /// In a script, where no prompt stands between pages, a blank line does.
  private mutating func showApart(_ document: Document) {
    if hasShown, !source.isInteractive { show(Document(nil, [.lines([""])])) }
    hasShown = true
    show(document)
  }

  private func show(_ document: Document) { screen.show(set(document)) }

  private func set(_ document: Document) -> TerminalText {
    TextRenderer(width: min(screen.width, 100)).render(document)
  }
}

extension Document {
  /// Whether something on the page must be seen even in a script.
  fileprivate var isSerious: Bool {
    blocks.contains { block in
      if case .remark(let remark) = block { remark.kind == .serious } else { false }
    }
  }
}
