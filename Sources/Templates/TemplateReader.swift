public import Auditing

/// Reads templates: text to tokens, nodes, a marked draft, checks, and at last a template.
///
/// Every step tells all it finds; a step is only entered when the one before found nothing that
/// would make its complaints nonsense.
public enum TemplateReader {
  /// The template in a source, or everything that keeps it from being one.
  public static func read(_ source: TemplateSource) throws(TemplateRejected) -> Reading {
    let examined = examined(source)
    guard examined.complaints.isEmpty, let (draft, conditions) = examined.draft else {
      throw rejected(examined)
    }
    guard let template = draft.assembled(with: conditions) else {
      throw rejected(Examined(text: examined.text, complaints: [nowhere]))
    }
    return Reading(template: template, advice: examined.advice, in: examined.text)
  }

  /// Everything found out about a source, as far as it could be read.
  static func examined(_ source: TemplateSource) -> Examined {
    switch SourceIntake.text(of: source) {
    case .failure(let refusal): Examined(text: refusal.text, complaints: [refusal.complaint])
    case .success(let text): examined(text)
    }
  }

  private static func examined(_ text: SourceText) -> Examined {
    let (read, repeats) = parsed(text)
    guard let piece = read else { return Examined(text: text, complaints: repeats) }
    var reader = DraftReader()
    guard let draft = reader.template(piece) else {
      return Examined(text: text, complaints: repeats + reader.complaints)
    }
    let conditions = DraftConditions(of: draft, in: text)
    let found = Check.all.flatMap { $0.complaints(about: draft) } + conditions.complaints
    return Examined(
      text: text, complaints: repeats + reader.complaints + found, draft: (draft, conditions))
  }

  /// What was found out about a source.
  struct Examined {
    let text: SourceText
    /// What keeps it from being a template.
    let complaints: [Complaint]
    /// The draft and its conditions, where the source could be read as far as that.
    var draft: (TemplateDraft, DraftConditions)?

    /// What its author may want to look at again.
    var advice: [Complaint] {
      draft.map { draft, _ in Check.advice.flatMap { $0.complaints(about: draft) } } ?? []
    }
  }

  /// The pieces of a source, unless it cannot be read at all, and what there is to complain about.
  static func parsed(_ text: SourceText) -> (Piece?, [Complaint]) {
    let faults = TokenScan.complaints(about: text)
    guard faults.isEmpty else { return (nil, faults) }
    let (read, complaints) = piece(of: text)
    if let newer = read.flatMap(newerGeneration) { return (nil, [newer]) }
    return (read, complaints)
  }

  private static func rejected(_ examined: Examined) -> TemplateRejected {
    rejected(examined.complaints, in: examined.text)
  }

  static func rejected(_ all: [Complaint], in text: SourceText) -> TemplateRejected {
    let kept = Array(all.sorted { $0.place < $1.place }.prefix(Complaint.most))
    let listing = Listing(kept, in: text)
    return TemplateRejected(
      name: text.name, diagnostics: listing.diagnostics, listing: listing.lines,
      isCutShort: all.count >= Complaint.most)
  }

  // MARK: Nodes

  /// The pieces of a text, unless it has none, and what there is to complain about.
  private static func piece(of text: SourceText) -> (Piece?, [Complaint]) {
    switch Composer.piece(of: text) {
    case .success(let piece):
      guard case .text(let written) = piece, written.value.isEmpty else { return (piece, []) }
      return (nil, [empty])
    case .failure(.complaint(let complaint)): return (nil, [complaint])
    case .failure(.repeatedKeys(let keys, let place)):
      return piece(of: text, repeating: keys, at: place)
    }
  }

  /// Reads on past keys written twice, so that the rest is complained about as well.
  private static func piece(
    of text: SourceText, repeating keys: [String], at place: Place
  ) -> (Piece?, [Complaint]) {
    guard let repeated = RepeatedKeys(in: text) else {
      return (nil, [RepeatedKeys.complaint(keys, at: place)])
    }
    guard repeated.isComplete, case .success(let piece) = Composer.piece(of: repeated.masked) else {
      return (nil, repeated.complaints)
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
