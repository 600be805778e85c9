import Foundation
import PseudoTerminals
import Testing

/// The program without a terminal: scripts, pipes, -c, exit codes, and files it cannot open.
@Suite(.timeLimit(.minutes(3)))
struct LaunchTests {
  @Test func `a script, a pipe and -c run the same lines`() throws {
    let workshop = try Workshop()
    let script = workshop.folder + "/first.session"
    let lines = ["# a comment", "", "iam Officer --role officer", "load neglect", "templates"]
    try Programs.write(lines.joined(separator: "\n"), to: script)
    let outcomes = [
      try workshop.run(["--script", script]), try workshop.run([], lines: lines),
      try workshop.run([
        "-c", "iam Officer --role officer", "-c", "load neglect", "-c", "templates",
      ]),
    ]
    for outcome in outcomes {
      #expect(outcome.status == 0 && outcome.complaints == "", "\(outcome.complaints)")
      #expect(outcome.output == outcomes[0].output)
    }
    #expect(outcomes[0].output.contains("neglect   2026.2   Neglect         42"))
  }

  @Test func `a script stops at the first line refused and says where it stands`() throws {
    let workshop = try Workshop()
    let script = workshop.folder + "/wrong.session"
    try Programs.write("help quit\nstatsu\nhelp iam\n", to: script)
    let outcome = try workshop.run(["--script", script])
    #expect(outcome.status == 1)
    #expect(outcome.complaints.contains("wrong.session:2: statsu"))
    #expect(outcome.complaints.contains("Did you mean status?"))
    #expect(!outcome.output.contains("Say who is working"))
    let going = try workshop.run(["--keep-going", "--script", script])
    #expect(going.status == 1)
    #expect(going.output.contains("Say who is working"))
  }

  @Test func `wrong options and missing files have their own exit codes`() throws {
    let workshop = try Workshop()
    #expect(try workshop.run(["--colour", "never"]).status == 64)
    #expect(try workshop.run(["--script", "no.session"]).status == 2)
    let folder = try workshop.run([workshop.folder, "-c", "audits"])
    #expect(folder.status == 2)
    #expect(folder.complaints.contains("is a folder"))
    let missing = try workshop.run([workshop.folder + "/none/a.scrutineer", "-c", "audits"])
    #expect(missing.status == 2)
    #expect(missing.complaints.contains("There is no folder"))
  }

  @Test func `output that cannot be written is an exit code of its own`() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(["-c", "help"], output: "/dev/full")
    #expect(outcome.status == 3)
  }

  @Test func `a file that is no workspace is left as it is`() throws {
    let workshop = try Workshop()
    let text = "Dear colleague, this is a letter and no workspace.\n"
    try Programs.write(text, to: workshop.workspace)
    let outcome = try workshop.run([workshop.workspace, "-c", "audits"])
    #expect(outcome.status == 2)
    #expect(outcome.complaints.contains("is no Scrutineer workspace"))
    #expect(try String(contentsOfFile: workshop.workspace, encoding: .utf8) == text)
  }

  @Test func `a workspace that is open elsewhere says so`() throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    let terminal = try workshop.open()
    let outcome = try workshop.run([workshop.workspace, "-c", "audits"])
    #expect(outcome.status == 2)
    let said = outcome.complaints.replacing("\n    ", with: " ")
    #expect(said.contains("is open elsewhere (process \(terminal.process))"), "\(said)")
  }

  @Test func `a template broken in many places is refused with every complaint at once`() throws {
    let workshop = try Workshop()
    let source = try String(
      contentsOfFile: Workshop.project + "Templates/neglect.yaml", encoding: .utf8)
    let broken = source.replacing("theme: history", with: "theme: histroy")
    let path = workshop.folder + "/broken.yaml"
    try Programs.write(broken, to: path)
    let outcome = try workshop.run([
      "-c", "iam Officer --role officer", "-c", "load \(path)", "-c", "templates",
    ])
    #expect(outcome.status == 1)
    let complaints = outcome.complaints.split(separator: "\n").filter {
      $0.contains("broken.yaml:")
    }
    #expect(complaints.count > 3, "\(outcome.complaints)")
    #expect(outcome.complaints.contains("Nothing was loaded."))
  }

  @Test func `a workspace is its owner's alone`() throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    #expect(try Programs.permissions(of: workshop.workspace) == 0o600)
  }

  @Test func `read only looks and changes nothing`() throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    let before = try Data(contentsOf: URL(filePath: workshop.workspace))
    let looked = try workshop.run([workshop.workspace, "--read-only", "-c", "status"])
    #expect(looked.status == 0 && looked.output.contains("Neglect 2026"))
    let changed = try workshop.run([
      workshop.workspace, "--read-only", "-c", "iam Officer --role officer", "-c",
      "add-case C09 sex=girl",
    ])
    #expect(changed.status == 1)
    #expect(changed.complaints.contains("read only"))
    #expect(try Data(contentsOf: URL(filePath: workshop.workspace)) == before)
  }
}
