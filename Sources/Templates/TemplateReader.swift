public import Auditing

/// Reads templates: text to tokens, nodes, a marked draft, checks, and at last a template.
///
/// Every step tells all it finds; a step is only entered when the one before found nothing that
/// would make its complaints nonsense.
public enum TemplateReader {
  /// The template in a source, or everything that keeps it from being one.
  public static func read(_ source: TemplateSource) throws(TemplateRejected) -> Reading {
    switch SourceIntake.text(of: source) {
    case .failure(let refusal): throw rejected([refusal.complaint], in: refusal.text)
    case .success(let text): return try read(text)
    }
  }

  private static func read(_ text: SourceText) throws(TemplateRejected) -> Reading {
    let faults = TokenScan.complaints(about: text)
    guard faults.isEmpty else { throw rejected(faults, in: text) }
    let (piece, repeats) = try piece(of: text)
    if let newer = newerGeneration(piece) { throw rejected([newer], in: text) }
    var reader = DraftReader()
    guard let draft = reader.template(piece) else {
      throw rejected(repeats + reader.complaints, in: text)
    }
    let conditions = DraftConditions(of: draft, in: text)
    let complaints =
      repeats + reader.complaints + found(in: draft, by: Check.all) + conditions.complaints
    guard complaints.isEmpty else { throw rejected(complaints, in: text) }
    guard let template = draft.assembled(with: conditions) else {
      throw rejected([nowhere], in: text)
    }
    return Reading(template: template, advice: found(in: draft, by: Check.advice), in: text)
  }

  private static func found(in draft: TemplateDraft, by checks: [Check]) -> [Complaint] {
    checks.flatMap { $0.complaints(about: draft) }
  }

  private static func rejected(_ all: [Complaint], in text: SourceText) -> TemplateRejected {
    let kept = Array(all.sorted { $0.place < $1.place }.prefix(Complaint.most))
    let listing = Listing(kept, in: text)
    return TemplateRejected(
      name: text.name, diagnostics: listing.diagnostics, listing: listing.lines,
      isCutShort: all.count >= Complaint.most)
  }

  // MARK: Nodes

  private static func piece(of text: SourceText) throws(TemplateRejected) -> (Piece, [Complaint]) {
    switch Composer.piece(of: text) {
    case .success(let piece):
      guard case .text(let written) = piece, written.value.isEmpty else { return (piece, []) }
      throw rejected([empty], in: text)
    case .failure(.complaint(let complaint)): throw rejected([complaint], in: text)
    case .failure(.repeatedKeys(let keys, let place)):
      return try piece(of: text, repeating: keys, at: place)
    }
  }

  /// Reads on past keys written twice, so that the rest is complained about as well.
  private static func piece(
    of text: SourceText, repeating keys: [String], at place: Place
  ) throws(TemplateRejected) -> (Piece, [Complaint]) {
    guard let repeated = RepeatedKeys(in: text) else {
      throw rejected([RepeatedKeys.complaint(keys, at: place)], in: text)
    }
    guard repeated.isComplete, case .success(let piece) = Composer.piece(of: repeated.masked) else {
      throw rejected(repeated.complaints, in: text)
    }
    return (piece, repeated.complaints)
  }

  // MARK: Before anything else

  /// A newer generation may mean anything by its keys: nothing else is said about such a template.
  private static func newerGeneration(_ piece: Piece) -> Complaint? {
    guard case .keys(let entries, _) = piece,
      case .text(let text)? = entries.first(where: { $0.key.value == "scrutineer" })?.value,
      Check.isNewer(text.value)
    else { return nil }
    var draft = TemplateDraft(place: text.place)
    draft.generation = text
    return Check.generationIsKnown.complaints(about: draft).first
  }

  private static let empty = Complaint(
    "template.empty", at: .start, "There is nothing in this file but blanks and comments.",
    hint: "Start with scrutineer: 1 and id: …")

  private static let nowhere = Complaint(
    "template.incomplete", at: .start, "This template cannot be put together.",
    hint: "Report this as a fault of the workbench, with the file.")
}

/// A template that was read, and what its author may want to look at again.
public struct Reading: Equatable, Sendable {
  /// The template.
  public let template: Template
  /// Advice, in order of line.
  public let warnings: [Diagnostic]
  /// The advice as it is shown, with each line and a caret.
  public let lines: [String]

  init(template: Template, advice: [Complaint], in text: SourceText) {
    let listing = Listing(advice.prefix(Complaint.most).map(\.asWarning), in: text)
    self.template = template
    warnings = listing.diagnostics
    lines = listing.lines
  }
}
