internal import CLineEdit
internal import Wording

/// The line editor for a person at a terminal.
///
/// Not Sendable on purpose: libedit calls back on the thread that asks for a line, and the compiler
/// keeps the editor there.
public final class LineEditor: LineSource {
  let handle: OpaquePointer
  /// What Ctrl-R searches: the commands, or nothing while a dialogue asks.
  private let commands: OpaquePointer
  private let noCommands: OpaquePointer
  private let history: LineHistory?
  let showsStyles: Bool
  /// Whether drawing around the line is possible: not on a dumb or unknown terminal.
  let canMove: Bool

  // What libedit points to must outlive the call that hands it over.
  var promptText: PromptText
  var prompt = Prompt(text: TerminalText())

  var decoder = KeyDecoder()
  var dueKeys: [VirtualKey] = []
  /// What the insert key puts in, and how many scalars before the cursor it replaces.
  var insertion = (text: "", replacing: 0)
  var undoStack = UndoStack()
  var recall: Recall
  var lineAtLastTab: EditedLine?

  var wasInterrupted = false
  /// Why no more lines come: said again each time.
  var ending: LineInput?

  /// The lines of earlier sessions that are kept at hand.
  private static let remembered = 2000

  /// Whether a person is there: standard input and output are both a terminal.
  public static var isPossible: Bool {
    cle_is_terminal(Int32(CLE_STDIN)) && cle_is_terminal(Int32(CLE_STDOUT))
  }

  /// Opens the editor for a program, whose name may stand before lines of `~/.editrc`.
  ///
  /// Nil when standard input and output are not both a terminal. `TerminalProcess.prepare()` must
  /// have been called.
  public init?(program: String, history: LineHistory?, colour: ColourChoice = .auto) {
    guard Self.isPossible,
      let handle = cle_open(program), let noCommands = cle_history_new(1),
      let commands = cle_history_new(Int32(Self.remembered))
    else { return nil }
    self.handle = handle
    self.commands = commands
    self.noCommands = noCommands
    self.history = history
    showsStyles = colour.allows(on: CLE_STDOUT)
    canMove = cle_can_move(handle)
    promptText = PromptText(TerminalText(), styled: false)
    recall = Recall(history?.load(limit: Self.remembered) ?? [])
    for line in recall.entries { cle_history_enter(commands, line) }
    connect()
  }

  deinit {
    cle_close(handle)
    cle_history_free(commands)
    cle_history_free(noCommands)
  }

  /// A person is there.
  public var isInteractive: Bool { true }

  /// A person's lines have no place.
  public var place: String? { nil }

  /// Shows the prompt and lets the person edit a line.
  public func next(_ prompt: Prompt) -> LineInput {
    discardStaleEvents()
    if let ending { return ending }
    begin(prompt)
    startEditing()
    defer { stopEditing() }
    Output.write(promptText.above)
    var count: Int32 = 0
    let submitted = cle_get_line(handle, &count)
    return outcome(UnsafeBufferPointer(start: submitted, count: Int(max(count, 0))))
  }

  /// Makes the editor known to libedit, and libedit's ways ours.
  private func connect() {
    cle_set_owner(handle, Unmanaged.passUnretained(self).toOpaque())
    cle_set_history(handle, commands)
    cle_set_prompt(handle, { LineEditor.owning($0).promptText.pointer }, PromptText.marker)
    cle_set_reader(handle) { LineEditor.owning($0).nextCharacter($1) }
    bindKeys()
  }

  static func owning(_ handle: OpaquePointer) -> LineEditor {
    Unmanaged<LineEditor>.fromOpaque(cle_owner(handle)).takeUnretainedValue()
  }

  /// Signals that came while no line was edited were for the command that ran then; only a request
  /// to leave still holds.
  private func discardStaleEvents() {
    if let termination = Events.takeTermination() { ending = ending ?? termination }
    _ = cle_take_interrupt()
  }

  private func begin(_ prompt: Prompt) {
    self.prompt = prompt
    promptText = PromptText(prompt.text, styled: showsStyles)
    wasInterrupted = false
    lineAtLastTab = nil
    undoStack = UndoStack()
    recall.begin()
    cle_set_history(handle, prompt.keepsHistory ? commands : noCommands)
    insertion = (LineText.editable(prompt.initial), 0)
    dueKeys = insertion.text.isEmpty ? [] : [.initial]
  }

  private func outcome(_ submitted: UnsafeBufferPointer<wchar_t>) -> LineInput {
    if let ending, ending != .endOfInput { return ending }
    if wasInterrupted { return .interrupted }
    guard !submitted.isEmpty else { return ending ?? .endOfInput }
    let line = Self.text(of: submitted)
    if prompt.keepsHistory, LineHistory.keeps(line), let kept = prompt.remembers(line) {
      remember(kept)
    }
    return .line(line)
  }

  private func remember(_ line: String) {
    recall.add(line)
    cle_history_enter(commands, line)
    history?.append(line)
  }
}
