public import ArgumentParser
import Foundation
public import Terminal
import Workbench

/// What may be said when the program is started.
struct LaunchOptions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scrutineer",
    abstract: "An audit workbench for safeguarding children partnerships.",
    discussion: """
      Without --script or -c, and at a terminal, it opens the workbench. Standard input that is no \
      terminal is read as a script. A script without a workspace works in a temporary one.

      Exit codes: 0 all is well; 1 a line of a script was refused; 2 the workspace or the script \
      could not be opened; 3 what there was to show could not be written; 64 wrong options; 128 + n ended by signal n.
      """,
    version: Version.number)

  @Argument(help: "The workspace to open; audits.scrutineer unless told.")
  var workspace: String?

  @Option(help: "Run the commands in a file and leave.")
  var script: String?

  @Option(name: .customShort("c"), help: "Run a command and leave; may be given more than once.")
  var command: [String] = []

  @Flag(help: "In a script, go on after a line that is refused.")
  var keepGoing = false

  @Flag(help: "Look, but change nothing.")
  var readOnly = false

  @Option(help: "Colour: auto, always or never.")
  var color = ColourChoice.auto

  func validate() throws {
    guard script == nil || command.isEmpty else {
      throw ValidationError("Give --script or -c, not both.")
    }
  }
}

extension LaunchOptions {
  /// Where the lines come from.
  var lines: Opening.Lines {
    if let script { return .script(path: script) }
    return command.isEmpty ? .standardInput : .commands(command)
  }

  /// Where templates are looked for: here, where the environment says, and beside the program.
  var templateFolders: [String] {
    let told = ProcessInfo.processInfo.environment["SCRUTINEER_TEMPLATES"].map { [$0] } ?? []
    let beside = Bundle.main.executableURL?.resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "share/scrutineer/Templates").path(percentEncoded: false)
    return ["Templates"] + told + (beside.map { [$0] } ?? [])
  }
}

extension ColourChoice: ExpressibleByArgument {}

/// Which Scrutineer this is.
enum Version {
  static let number = "0.1.0"
}
