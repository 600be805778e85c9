import Sheets
import Wording

/// All about one thing that can be said of a template: the rule, a text that breaks it, and one that keeps it.
///
/// The page of a check is the check itself; what is said by the token scan, by the reader and by
/// others declares its page in a file beside it. Tests execute every example.
public struct DiagnosticPage: Sendable {
  /// A short stable name for the situation: `theme.unknown`.
  public let code: String
  /// The rule, in a sentence.
  public let rule: String
  /// Whether a template that breaks the rule is refused.
  public let severity: Diagnostic.Severity
  /// Pieces of templates, with `▸` before every word that is complained about.
  let rejected: [String]
  /// Pieces of templates that keep the rule.
  let accepted: [String]
  /// What an example is as the bytes of a file: its text as UTF-8, unless that is what is wrong.
  let saved: @Sendable (String) -> [UInt8]
  /// Whether its examples are sheets: a name on a line, rows with commas below it.
  public let isOfSheets: Bool

  /// A page about sheets.
  init(sheets code: String, _ rule: String, rejected: String, accepted: String) {
    self.code = code
    self.rule = rule
    severity = .error
    self.rejected = [rejected]
    self.accepted = [accepted]
    saved = { Array($0.utf8) }
    isOfSheets = true
  }

  init(
    _ code: String, _ rule: String, rejected: [String], accepted: [String],
    savedAs saved: @escaping @Sendable (String) -> [UInt8] = { Array($0.utf8) }
  ) {
    self.code = code
    self.rule = rule
    severity = .error
    self.rejected = rejected
    self.accepted = accepted
    self.saved = saved
    isOfSheets = false
  }

  init(_ check: Check, _ severity: Diagnostic.Severity) {
    code = check.code
    rule = check.rule
    self.severity = severity
    rejected = check.rejected
    accepted = check.accepted
    saved = { Array($0.utf8) }
    isOfSheets = false
  }

  /// A page for everything that can be said, in order of code.
  public static let all = (beforeChecks + ofChecks).sorted { $0.code < $1.code }

  /// The page of that code, or nil.
  public static func page(_ code: String) -> DiagnosticPage? { all.first { $0.code == code } }

  private static let beforeChecks =
    intake + tokens + layout + repeats + reader + draft + conditions
    + settingOut + sheets

  private static let ofChecks =
    Check.all.map { DiagnosticPage($0, .error) } + Check.advice.map { DiagnosticPage($0, .warning) }
}

extension DiagnosticPage {
  /// A piece of a template, and what is said about it under the page's code.
  public struct Example: Sendable {
    /// The lines of the piece.
    public let text: [String]
    /// What is said, as it is shown.
    public let said: [String]
  }

  /// The examples that break the rule, each with what is said about it.
  public var refused: [Example] {
    rejected.map { marked in
      let text = marked.replacing("▸", with: "")
      if isOfSheets {
        let sheets = Self.sheets(text)
        let listing = Listing(faults(in: sheets), in: sheets)
        return Example(text: Self.lines(text), said: listing.lines)
      }
      let (source, complaints) = complaints(about: text)
      return Example(text: Self.lines(text), said: Listing(complaints, in: source).lines)
    }
  }

  /// The examples that keep the rule.
  public var taken: [Example] { accepted.map { Example(text: Self.lines($0), said: []) } }

  /// Everything said under this code about a text that is read like any file.
  func complaints(about text: String) -> (SourceText, [Complaint]) {
    let source = TemplateSource(name: "template.yaml", bytes: saved(text))
    let examined = TemplateReader.examined(source)
    guard !isOfSheets else { return (examined.text, faults(in: Self.sheets(text))) }
    let said = examined.complaints + examined.advice.map(\.asWarning)
    return (examined.text, said.filter { $0.code == code })
  }

  private func faults(in sheets: [Sheet]) -> [Complaint] {
    TableReader.read(sheets).faults.filter { $0.code == code }
  }

  /// The sheets of an example, with a blank line between one and the next.
  private static func sheets(_ text: String) -> [Sheet] {
    text.split(separator: "\n\n").map { part in
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
      return Sheet(
        name: String(lines[0]),
        rows: lines.dropFirst().map { line in
          line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        })
    }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.contains("\t") ? String($0) : TerminalText.visibleLine(String($0))
    }
  }
}
