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
    return Reading(
      template: template, Listing(Reading.shown(examined.advice), in: examined.text))
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
    let (complaints, draft) = examined(piece, repeats, in: text)
    return Examined(text: text, complaints: complaints, draft: draft)
  }

  /// What there is to say about pieces, wherever they come from; in a text conditions know their
  /// words' places.
  private static func examined(
    _ piece: Piece, _ repeats: [Complaint], in text: SourceText?
  ) -> ([Complaint], (TemplateDraft, DraftConditions)?) {
    var reader = DraftReader()
    guard let draft = reader.template(piece) else { return (repeats + reader.complaints, nil) }
    let conditions = DraftConditions(of: draft, in: text)
    let found = Check.all.flatMap { $0.complaints(about: draft) } + conditions.complaints
    return (repeats + reader.complaints + found, (draft, conditions))
  }

  /// What pieces that are in no text mean: a template, or everything against it.
  static func judgement(of piece: Piece) -> Result<Sound, Refusal> {
    if let newer = newerGeneration(piece) { return .failure(Refusal([newer])) }
    let (complaints, draft) = examined(piece, [], in: nil)
    guard complaints.isEmpty, let (draft, conditions) = draft else {
      return .failure(Refusal(complaints))
    }
    guard let template = draft.assembled(with: conditions) else {
      return .failure(Refusal([nowhere]))
    }
    return .success(Sound(template: template, advice: advice(on: draft)))
  }

  private static func advice(on draft: TemplateDraft) -> [Complaint] {
    Check.advice.flatMap { $0.complaints(about: draft) }
  }

  /// A template, and what its author may want to look at again.
  struct Sound {
    let template: Template
    let advice: [Complaint]
  }

  /// Everything against a template.
  struct Refusal: Error {
    let complaints: [Complaint]

    init(_ complaints: [Complaint]) { self.complaints = complaints }
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
      draft.map { draft, _ in TemplateReader.advice(on: draft) } ?? []
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

  /// Advice as it is listed.
  static func shown(_ advice: [Complaint]) -> [Complaint] {
    advice.prefix(Complaint.most).map(\.asWarning)
  }

  init(template: Template, _ listing: Listing) {
    self.template = template
    warnings = listing.diagnostics
    lines = listing.lines
  }
}
