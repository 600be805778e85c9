public import Sheets

/// Templates as spreadsheets: a sheet for each kind of part, for people who would rather edit those.
public enum TemplateSheets {
  /// The names of all sheets a template can have.
  public static var names: [String] { TableReader.headers.map(\.name) }

  /// The sheets of a template.
  ///
  /// - Throws: Everything wrong with the template: only a sound one is set out in sheets.
  public static func sheets(of source: TemplateSource) throws(TemplateRejected) -> [Sheet] {
    _ = try TemplateReader.read(source)
    let canonical = TemplateSource(name: source.name, text: try TemplateWriter.canonical(source))
    guard case .success(let text) = SourceIntake.text(of: canonical) else { return [] }
    guard let piece = TemplateReader.parsed(text).0 else { return [] }
    return TableWriter.sheets(of: piece, CommentCollector.comments(of: text, piece: piece))
  }

  /// The template that sheets hold, with its canonical text.
  ///
  /// - Throws: Everything wrong with the sheets, or else with the template, each with its cell.
  public static func template(
    in sheets: [Sheet], named name: String
  ) throws(TemplateRejected) -> Import {
    let tables = TableReader.read(sheets)
    guard tables.faults.isEmpty else { throw rejected(tables.faults, name, sheets) }
    switch TemplateReader.judgement(of: tables.piece) {
    case .failure(let refusal): throw rejected(refusal.complaints, name, sheets)
    case .success(let sound):
      let written = Canonical(Arranging.template(tables.piece).whole, tables.comments)
      let homeless = written.unset.map(TemplateWriter.homeless)
      guard homeless.isEmpty else { throw rejected(homeless, name, sheets) }
      let source = TemplateSource(name: name, text: written.text)
      // What is kept must be readable as it is kept.
      guard try TemplateReader.read(source).template == sound.template else {
        throw rejected([TemplateWriter.fault], name, sheets)
      }
      let listing = Listing(Reading.shown(sound.advice), in: sheets)
      return Import(reading: Reading(template: sound.template, listing), source: source)
    }
  }

  /// A template that came in sheets.
  public struct Import: Sendable {
    /// The template, and advice about cells.
    public let reading: Reading
    /// Its canonical text.
    public let source: TemplateSource
  }

  private static func rejected(
    _ complaints: [Complaint], _ name: String, _ sheets: [Sheet]
  ) -> TemplateRejected {
    let listing = Listing(Array(complaints.prefix(Complaint.most)), in: sheets)
    return TemplateRejected(
      name: name, diagnostics: listing.diagnostics, listing: listing.lines,
      isCutShort: complaints.count >= Complaint.most)
  }
}
