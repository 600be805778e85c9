internal import CPty

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A program run on its own pseudo-terminal, with a model of the screen it draws.
///
/// Wait for a state of the screen, never for a time. The program is ended with this value.
public final class PseudoTerminal {
  /// A thing waited for did not come about; says what, and what the screen shows.
  public struct Failure: Error, CustomStringConvertible {
    /// What was waited for and what was there instead.
    public var description: String
  }

  private let master: Int32
  /// The program's process.
  public let process: Int32
  /// What a person would see.
  public private(set) var screen: ScreenModel
  /// All the program has written, as it wrote it.
  public private(set) var output: [UInt8] = []
  private var status: Int32?

  /// Starts a program; its environment is nothing but a plain one and what is given.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws {
    Self.useUTF8
    screen = ScreenModel(rows: rows, columns: columns)
    let all = Self.plainEnvironment.merging(environment) { $1 }
    var child: pid_t = 0
    let master = withCStrings([path] + arguments) { arguments in
      withCStrings(all.map { "\($0)=\($1)" }) { environment in
        cpty_spawn(path, arguments, environment, Int32(rows), Int32(columns), &child)
      }
    }
    guard master >= 0 else { throw Failure(description: "\(path): error \(-master)") }
    self.master = master
    process = child
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  private static let useUTF8: Void = cpty_use_utf8()

  private static let plainEnvironment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
  ]

  /// Types keys, or anything else a terminal may send.
  public func send(_ keys: String) { send(bytes: Array(keys.utf8)) }

  /// Sends bytes as they are, well-formed or not.
  public func send(bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      // Some at a time: a terminal takes no more than 4 KB that nobody has read.
      let count = bytes[sent..<min(sent + 512, bytes.count)].withUnsafeBytes {
        write(master, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return }
      sent += count
      read(waiting: 0)
    }
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { kill(process, number) }

  /// Stops the program as nothing can prevent, and lets it go on.
  public func stopAndContinue() {
    kill(process, SIGSTOP)
    waitpid(process, nil, WUNTRACED)
    kill(process, SIGCONT)
  }

  /// Makes the terminal another size.
  ///
  /// What a real terminal would do to the text is not modelled: the screen is cut or widened.
  public func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    cpty_resize(master, Int32(rows), Int32(columns))
  }

  /// Hangs up, as a closed window does.
  public func hangUp() {
    let null = open("/dev/null", O_RDWR | O_CLOEXEC)
    dup2(null, master)
    close(null)
  }

  /// Whether the terminal echoes what is typed, as it does when no program edits.
  public var echoes: Bool { cpty_echoes(master) }

  /// Waits until the screen is as it should be.
  public func wait(
    _ what: String, seconds: Int = 20, until isSo: (ScreenModel) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !isSo(screen) {
      guard ContinuousClock.now < deadline, read(waiting: 50) || isSo(screen) else {
        throw Failure(description: "No \(what). The screen:\n\(screen.text)")
      }
    }
  }

  /// Waits for the program's end: its status, or 128 + the signal that ended it.
  public func waitForExit(seconds: Int = 20) throws -> Int32 {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while status == nil {
      guard ContinuousClock.now < deadline else {
        throw Failure(description: "The program goes on. The screen:\n\(screen.text)")
      }
      read(waiting: 10)
      let ended = cpty_status(process)
      if ended >= 0 { status = ended }
    }
    while read(waiting: 0, atLeastOnce: true) {}
    return status ?? -1
  }

  /// Takes what the program has written; false at its end.
  @discardableResult
  private func read(waiting milliseconds: Int32, atLeastOnce: Bool = false) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 8192)
    let count = cpty_read(master, &chunk, chunk.count, milliseconds)
    output.append(contentsOf: chunk.prefix(max(count, 0)))
    screen.show(chunk.prefix(max(count, 0)))
    return atLeastOnce ? count > 0 : count >= 0
  }
}

/// Lends strings in the form of C's argument lists.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
