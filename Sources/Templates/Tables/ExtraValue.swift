/// A value of any form in one cell, as YAML: what the sheet `extra` holds.
enum ExtraValue {
  /// The cell: the text as it is where it can be read back, and else with brackets and quotes.
  static func text(of piece: Piece) -> String {
    if case .text(let text) = piece, case .success(let read) = self.piece(of: text.value),
      read.says(piece), case .text(let again) = read,
      ScalarText.meantAside(again) == ScalarText.meantAside(text)
    {
      return text.value
    }
    return flow(piece)
  }

  private static func flow(_ piece: Piece) -> String {
    switch piece {
    case .text(let text): word(text)
    case .list(let parts, _): "[" + parts.map(flow).joined(separator: ", ") + "]"
    case .keys(let entries, _):
      "{" + entries.map { "\(key($0.key)): \(flow($0.value))" }.joined(separator: ", ")
        + "}"
    }
  }

  /// A word in quotes, save where they would make text of what is a number to other tools.
  private static func word(_ text: Marked<String>) -> String {
    ScalarText.meantAside(text) == .bare ? text.value : ScalarText.quoted(text.value)
  }

  private static func key(_ text: Marked<String>) -> String {
    text.value.isEmpty ? ScalarText.quoted("") : word(text)
  }

  /// The piece a cell holds, or the complaint that kept it from being read.
  static func piece(of text: String) -> Result<Piece, Fault> {
    switch SourceIntake.text(of: TemplateSource(name: "", text: text)) {
    case .failure(let refusal): return .failure(Fault(complaint: refusal.complaint))
    case .success(let source):
      if let fault = TokenScan.complaints(about: source).first {
        return .failure(Fault(complaint: fault))
      }
      switch Composer.piece(of: source) {
      case .success(let piece): return .success(piece)
      case .failure(.complaint(let complaint)): return .failure(Fault(complaint: complaint))
      case .failure(.repeatedKeys(let keys, let place)):
        return .failure(Fault(complaint: RepeatedKeys.complaint(keys, at: place)))
      }
    }
  }

  /// Why a cell cannot be read.
  struct Fault: Error {
    let complaint: Complaint
  }
}

extension Piece {
  /// The same, wherever it stood, in one place.
  func moved(to place: Place) -> Piece {
    switch self {
    case .text(let text): .text(Marked(value: text.value, place: place, quotes: text.quotes))
    case .list(let parts, _): .list(parts.map { $0.moved(to: place) }, place)
    case .keys(let entries, _):
      .keys(
        entries.map {
          Entry(
            key: Marked(value: $0.key.value, place: place, quotes: $0.key.quotes),
            value: $0.value.moved(to: place))
        }, place)
    }
  }
}
