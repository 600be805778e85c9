import ArgumentParser
import Auditing
import Foundation
import Terminal
import Workbench

TerminalProcess.prepare()
let options = LaunchOptions.parseOrExit()
let opening = Opening(
  options.lines, workspace: options.workspace, readOnly: options.readOnly,
  keepsGoing: options.keepGoing, screen: Screen(colour: options.color),
  shelf: TemplateShelf(options.templateFolders), version: Version.number,
  clock: { Moment(seconds: Int(Date().timeIntervalSince1970)) })
exit(opening.run())
