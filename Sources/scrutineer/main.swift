import ArgumentParser
import Auditing
import Foundation
import Terminal
import Workbench

TerminalProcess.prepare()
let options = LaunchOptions.parseOrExit()
let screen = Screen(colour: options.color)
let opening = Opening(
  options.lines, workspace: options.workspace, readOnly: options.readOnly,
  keepsGoing: options.keepGoing, screen: screen, colour: options.color,
  shelf: TemplateShelf(options.templateFolders), version: Version.number,
  clock: { Moment(seconds: Int(Date().timeIntervalSince1970)) })
let code = opening.run()
exit(code == 0 && screen.hasFailed ? ExitCode.notShown.rawValue : code)
