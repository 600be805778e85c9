/// Writes templates in their one form.
///
/// What is written is read again before it is handed out: it must say the same, with every remark.
public enum TemplateWriter {
  /// A template set out in its one form, which `docs/template-authoring.md` describes.
  ///
  /// It may have complaints of other kinds, but its layout must be readable and all its keys known.
  public static func canonical(_ source: TemplateSource) throws(TemplateRejected) -> String {
    do throws(TemplateRejected) {
      switch SourceIntake.text(of: source) {
      case .failure(let refusal):
        throw TemplateReader.rejected([refusal.complaint], in: refusal.text)
      case .success(let text): return try canonical(text)
      }
    } catch {
      throw error.whileWriting
    }
  }

  private static func canonical(_ text: SourceText) throws(TemplateRejected) -> String {
    let (read, repeats) = TemplateReader.parsed(text)
    guard let piece = read else { throw TemplateReader.rejected(repeats, in: text) }
    let (whole, unknown) = Arranging.template(piece)
    let complaints = repeats + unknown + notKeys(piece)
    guard complaints.isEmpty else { throw TemplateReader.rejected(complaints, in: text) }
    let comments = CommentCollector.comments(of: text, piece: piece)
    let written = Canonical(whole, comments)
    let homeless = written.unset.map(homeless)
    guard homeless.isEmpty else { throw TemplateReader.rejected(homeless, in: text) }
    guard saysTheSame(written, as: whole, comments, named: text.name) else {
      throw TemplateReader.rejected([fault], in: text)
    }
    return written.text
  }

  /// A template is keys, whatever else may be wrong with it.
  private static func notKeys(_ piece: Piece) -> [Complaint] {
    if case .keys = piece { return [] }
    var reader = DraftReader()
    _ = reader.template(piece)
    return reader.complaints
  }

  /// Whether a second reading finds what was to be written, and every remark where it was set.
  private static func saysTheSame(
    _ written: Canonical, as whole: Arranged, _ comments: [Comment], named name: String
  ) -> Bool {
    let source = TemplateSource(name: name, text: written.text)
    guard case .success(let text) = SourceIntake.text(of: source),
      TokenScan.complaints(about: text).isEmpty,
      case .success(let piece) = Composer.piece(of: text), Arranging.template(piece).whole == whole
    else { return false }
    let found = CommentCollector.comments(of: text, piece: piece).flatMap { comment in
      comment.words.map {
        Canonical.SetRemark(path: comment.path, position: comment.position, words: $0)
      }
    }
    return found == written.set
      && found.map(\.words).sorted() == comments.flatMap(\.words).sorted()
  }

  static func homeless(_ comment: Comment) -> Complaint {
    Complaint(
      "remark.homeless", at: comment.place,
      "This remark belongs to no entry, and would be lost.",
      hint: "Put it on a line of its own, above the entry it is about.")
  }

  static let fault = Complaint(
    "template.not-written", at: .start, "This template cannot be set out without changing it.",
    hint: "Report this as a fault of the workbench, with the file.")
}
