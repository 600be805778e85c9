import PseudoTerminals
import Testing

/// Makes a home directory whose `.editrc` holds the settings.
func home(withSettings settings: String) throws -> String {
  let home = try Programs.temporaryDirectory()
  try Programs.write(settings, to: home + "/.editrc")
  return home
}

/// The editor in surroundings other than the best.
@Suite(.timeLimit(.minutes(2)))
struct SettingsTests {
  @Test(arguments: ["dumb", "vt100", "xterm-256color", "screen", "linux", "nosuchterm", ""])
  func `every terminal takes a line`(_ name: String) throws {
    let session = try EditorSession(environment: ["TERM": name])
    session.send("hello\r")
    try session.waitForText("line[5]: hello")
    try session.waitForPrompt(2)
    session.send("a\t\t")
    try session.waitForText("Ask with an answer")
    session.send(Keys.interrupt)
    try session.waitForText("interrupted")
  }

  @Test func `a dumb terminal is sent no escapes`() throws {
    let session = try EditorSession(environment: ["TERM": "dumb"])
    session.send("a\t\tsk\r")
    try session.waitForText("answer?")
    #expect(!session.terminal.output.contains(0x1b))
  }

  @Test(arguments: ["C", "POSIX", "en_GB", "xx_YY.UTF-8"])
  func `text is UTF-8 in any locale`(_ locale: String) throws {
    let session = try EditorSession(environment: ["LANG": locale])
    session.send("ŵyr 日本\r")
    try session.waitForText("line[6]: ŵyr 日本")
  }

  @Test(arguments: [[:], ["NO_COLOR": "1"], ["CLICOLOR": "0"]])
  func `styles are shown unless the environment says no`(_ environment: [String: String]) throws {
    let session = try EditorSession(environment: environment)
    try session.submit("x", thenPrompt: 2)
    let output = String(decoding: session.terminal.output, as: UTF8.self)
    #expect(output.contains("\u{1b}[1mtrial\u{1b}[0m") == environment.isEmpty)
    #expect(output.contains("\u{1b}[1mline[1]\u{1b}[0m: x") == environment.isEmpty)
  }

  @Test func `arrows work in vi's insert mode`() throws {
    let home = try home(withSettings: "bind -v\n")
    let session = try EditorSession(environment: ["HOME": home])
    session.send("xy" + Keys.left + "z\r")
    try session.waitForText("line[3]: xzy")
  }

  @Test func `vi's commands edit, and its v does not start an editor`() throws {
    let home = try home(withSettings: "trial:bind -v\n")
    let session = try EditorSession(environment: ["HOME": home])
    try session.submit("first", thenPrompt: 2)
    session.send("abc")
    try session.waitForLine("trial:2> abc")
    session.send("\u{1b}")
    // A lone escape shows only in what the next key does.
    try session.terminal.wait("the cursor back a place") { $0.cursor.column == 11 }
    session.send("vxk")
    try session.waitForLine("trial:2> first")
    session.send("j")
    try session.waitForLine("trial:2> ab")
  }

  @Test(arguments: ["bind ^I ed-insert\nbind ^M ed-insert\n", "nonsense\n", "bind -e\n", "\u{0}"])
  func `no settings take away the keys that are needed`(_ settings: String) throws {
    let home = try home(withSettings: settings)
    let session = try EditorSession(environment: ["HOME": home])
    session.send("mod\tx\r")
    try session.waitForText("line[10]: moderate x")
  }

  @Test func `editing can be switched off`() throws {
    let home = try home(withSettings: "edit off\n")
    let session = try EditorSession(environment: ["HOME": home])
    session.send("plain ŵ\r")
    try session.waitForText("line[7]: plain ŵ")
    session.send(Keys.end)
    #expect(try session.terminal.waitForExit() == 0)
  }
}
