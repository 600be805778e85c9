public import Auditing
public import Wording

/// What a workspace cannot do, or may not.
public enum WorkspaceError: ExplainedError {
  // Finding and opening the file.
  case noFile(String)
  case folderMissing(String)
  case folderNotWritable(String)
  case isADirectory(String)
  case notReadable(String)
  case notWritable(String)
  case notAWorkspace(String)
  case otherApplication(String)
  case newer(String, version: Int)
  case altered(String)
  case damaged(String)
  case inUse(String, process: Int32?)
  case leftUnfinished(String)
  // Keeping what was said.
  case closed
  case readOnly
  case diskFull
  case diskFault(String)
  case notSaved
  case unsure(String)
  case tooLong
  case fault(Int)
  // What is not there, or is there already.
  case noTemplate(Template.ID, known: [Template.ID])
  case noEdition(Template.ID, String, known: [String])
  case editionDiffers(Template.ID, String)
  case templateUnreadable(Template.ID, String)
  case noAudit(Audit.Name, known: [Audit.Name])
  case auditExists(Audit.Name)
  case noAgency(Agency.ID, known: [Agency.ID])
  case notInvited(Agency.ID, invited: [Agency.ID])
  case noCase(Case.Reference, known: [Case.Reference])
  case caseExists(Case.Reference)
  case noItem(ProfileItem.ID, known: [ProfileItem.ID])
  case noChoice(Choice.ID, ProfileItem.ID, known: [Choice.ID])
  case notInvolved(Case.Reference, Agency.ID, said: Involvement?)
  case reasonToWithdraw(Case.Reference, Agency.ID)
  case noSubject(GradeSubject, known: [GradeSubject])
  case noTheme(Theme.ID, known: [Theme.ID])
  case noConcern(Int, count: Int)
  case concernClosed(Int)
  case noFinding(Int, count: Int)
  case findingDropped(Int)
  case wordsNeeded
  case reasonNeeded
  case sameEdition(Audit.Name, String)
  /// A rule of the audit refuses it.
  case refused(AuditingError)

  /// The error in words.
  public var explanation: Explanation {
    switch self {
    case .noFile(let path):
      Explanation(
        "workspace.missing", "There is no workspace '\(path)' to read.",
        hint: "Check the name, or leave out --read-only to make it.")
    case .folderMissing(let folder):
      Explanation(
        "workspace.no-folder", "There is no folder '\(folder)'.",
        hint: "Make the folder first, or name one that is there.")
    case .folderNotWritable(let folder):
      Explanation(
        "workspace.folder-locked", "The folder '\(folder)' does not let you write in it.",
        hint: "Choose a folder of your own, or look only with --read-only.")
    case .isADirectory(let path):
      Explanation(
        "workspace.is-folder", "'\(path)' is a folder; a workspace is one file.",
        hint: "Name a file in it, such as \(path)/audits.scrutineer")
    case .notReadable(let path):
      Explanation(
        "workspace.unreadable", "The file '\(path)' does not let you read it.",
        hint: "Ask whoever owns the file to let you read it.")
    case .notWritable(let path):
      Explanation(
        "workspace.locked", "The file '\(path)' does not let you change it.",
        hint: "Look only with --read-only, or ask whoever owns the file.")
    case .notAWorkspace(let path):
      Explanation(
        "workspace.not-one", "'\(path)' is no Scrutineer workspace.",
        hint: "Name another file; this one was left as it is.")
    case .otherApplication(let path):
      Explanation(
        "workspace.foreign", "'\(path)' is a database of another program.",
        hint: "Name another file; this one was left as it is.")
    case .newer(let path, let version):
      Explanation(
        "workspace.newer",
        "'\(path)' was made by a later Scrutineer (its layout is \(version), this one knows "
          + "\(Schema.version)).",
        hint: "Open it with that Scrutineer; it was left as it is.")
    case .altered(let path):
      Explanation(
        "workspace.altered", "'\(path)' was changed by something other than Scrutineer.",
        hint: "Open a copy you kept; this one was left as it is.")
    case .damaged(let path):
      Explanation(
        "workspace.damaged", "'\(path)' is damaged and cannot be read.",
        hint: "Open a copy you kept.")
    case .inUse(let path, let process):
      Explanation(
        "workspace.in-use",
        "'\(path)' is open elsewhere\(process.map { " (process \($0))" } ?? "").",
        hint: "Close it there first.")
    case .leftUnfinished(let path):
      Explanation(
        "workspace.unfinished", "'\(path)' was not closed, and its last change is unfinished.",
        hint: "Open it once without --read-only to put it in order.")
    case .closed:
      Explanation("workspace.closed", "The workspace is closed.", hint: "Open it again.")
    case .readOnly:
      Explanation(
        "workspace.read-only", "The workspace is open to be read only.",
        hint: "Open it without --read-only to change it.")
    case .diskFull:
      Explanation(
        "workspace.disk-full", "The disk is full: this was not saved, all before it was.",
        hint: "Make room on the disk, then type it again.")
    case .diskFault(let path):
      Explanation(
        "workspace.disk-fault", "The disk that holds '\(path)' reports a fault.",
        hint: "Check that the disk is connected, then type it again.")
    case .notSaved:
      Explanation(
        "workspace.not-saved", "This was not saved; all before it was.", hint: "Type it again.")
    case .unsure(let path):
      Explanation(
        "workspace.unsure", "It cannot be told whether this was saved.",
        hint: "Open '\(path)' again and look with 'journal'.")
    case .tooLong:
      Explanation(
        "workspace.too-long", "A text longer than 16 MB cannot be kept.", hint: "Shorten it.")
    case .fault(let code):
      Explanation(
        "workspace.fault", "This was not saved, by a fault of Scrutineer's own (\(code)).",
        hint: "Report the number with what you typed; all before it was saved.")
    case .noTemplate(let id, let known):
      Explanation(
        "template.not-loaded", "There is no template '\(id)' in the workspace.",
        hint: Self.suggestion(id, known) ?? "Load it with: load \(id)")
    case .noEdition(let id, let edition, let known):
      Explanation(
        "template.no-edition", "There is no edition '\(edition)' of \(id) in the workspace.",
        hint: Nearest.word(to: edition, among: known.filter { $0.count != edition.count })
          .map { "Did you mean \($0)?" } ?? "Choose \(Enumeration.either(known)).")
    case .editionDiffers(let id, let edition):
      Explanation(
        "template.differs", "\(id) \(edition) is in the workspace already and asks something else.",
        hint: "Give the changed template an edition of its own, then load it.")
    case .templateUnreadable(let id, let edition):
      Explanation(
        "template.unreadable",
        "The text of \(id) \(edition) in the workspace no longer makes the same questions.",
        hint: "Look at the workspace with the Scrutineer that made it.")
    case .noAudit(let name, let known):
      Explanation(
        "audit.unknown", "There is no audit '\(name)'.",
        hint: Self.suggestion(name, known) ?? "List them with: audits")
    case .auditExists(let name):
      Explanation(
        "audit.exists", "There is an audit '\(name)' already.",
        hint: "Choose another name, or go on with it: use \(name)")
    case .noAgency(let id, let known):
      Explanation(
        "agency.not-in-template", "The template has no agency '\(id)'.",
        hint: Self.suggestion(id, known) ?? Self.choice(known))
    case .notInvited(let id, let invited):
      Explanation(
        "agency.not-invited", "'\(id)' does not take part in this audit.",
        hint: Self.suggestion(id, invited) ?? "Invite it with: invite \(id)")
    case .noCase(let reference, let known):
      Explanation(
        "case.not-in-audit", "There is no case '\(reference)' in this audit.",
        hint: Self.suggestion(reference, known) ?? "Add it with: add-case \(reference)")
    case .caseExists(let reference):
      Explanation(
        "case.exists", "There is a case '\(reference)' in this audit already.",
        hint: "See it with: show case \(reference)")
    case .noItem(let id, let known):
      Explanation(
        "profile.no-item", "The profile has no item '\(id)'.",
        hint: Self.suggestion(id, known) ?? Self.choice(known))
    case .noChoice(let choice, let item, let known):
      Explanation(
        "profile.no-choice", "'\(choice)' is no choice of \(item).",
        hint: Self.suggestion(choice, known) ?? Self.choice(known))
    case .notInvolved(let reference, let agency, said: .notKnown):
      Explanation(
        "case.not-known", "\(agency) said it does not know \(reference).",
        hint: "If it does, type: known \(reference) \(agency)")
    case .notInvolved(let reference, let agency, _):
      Explanation(
        "case.not-said", "\(agency) has not said whether it knows \(reference).",
        hint: "If it does, type: known \(reference) \(agency)")
    case .reasonToWithdraw(let reference, let agency):
      Explanation(
        "return.withdraw-reason",
        "The return of \(agency) for \(reference) has answers; taking it back wants a reason.",
        hint: "Add it with --because \"…\".")
    case .noSubject(let subject, let known):
      Explanation(
        "grade.not-for-panel", "'\(subject.text)' is nothing the panel grades.",
        hint: known.isEmpty
          ? "See what is graded with 'show template'."
          : "Choose \(Enumeration.either(known.map(\.text))).")
    case .noTheme(let id, let known):
      Explanation(
        "theme.not-in-template", "The template has no theme '\(id)'.",
        hint: Self.suggestion(id, known) ?? Self.choice(known))
    case .noConcern(let number, let count):
      Explanation(
        "concern.unknown", "There is no concern \(number); the audit has \(count).",
        hint: "List them with: concerns")
    case .concernClosed(let number):
      Explanation(
        "concern.closed", "Concern \(number) is closed already.", hint: "List them with: concerns")
    case .noFinding(let number, let count):
      Explanation(
        "finding.unknown", "There is no finding \(number); the audit has had \(count).",
        hint: "List them with: findings")
    case .findingDropped(let number):
      Explanation(
        "finding.dropped", "Finding \(number) was dropped already.",
        hint: "List them with: findings")
    case .wordsNeeded:
      Explanation("words.needed", "Words are needed here.", hint: "Say it in a sentence.")
    case .reasonNeeded:
      Explanation(
        "reason.needed", "This wants a reason.", hint: "Add it with --because \"…\".")
    case .sameEdition(let audit, let edition):
      Explanation(
        "migration.same", "\(audit) asks edition \(edition) already.",
        hint: "List the editions with: templates")
    case .refused(let rule): rule.explanation
    }
  }

  private static func suggestion<Name: Identifier>(_ typed: Name, _ known: [Name]) -> String? {
    Nearest.word(to: typed.text, among: known.map(\.text)).map { "Did you mean \($0)?" }
  }

  private static func choice(_ known: [some Identifier]) -> String {
    "Choose \(Enumeration.either(known.map(\.text)))."
  }
}
