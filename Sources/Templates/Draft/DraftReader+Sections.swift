/// Sections and their questions.
extension DraftReader {
  mutating func section(_ piece: Piece) -> SectionDraft? {
    fields(piece, .section, called: name(of: piece, "Section")).map {
      SectionDraft(
        id: text($0["id"], "id"), title: words($0["title"], "title"),
        sources: names($0["sources"], "sources"), questions: questions($0["questions"]),
        place: piece.place)
    }
  }

  private mutating func questions(_ piece: Piece?) -> [QuestionDraft] {
    list(piece, "questions").compactMap { question($0) }
  }

  private mutating func question(_ piece: Piece) -> QuestionDraft? {
    guard let fields = fields(piece, .question, called: name(of: piece, "Question")) else {
      return nil
    }
    return QuestionDraft(
      id: text(fields["id"], "id"), asks: text(fields["asks"], "asks"),
      lookFor: text(fields["look-for"], "look-for"), who: fields["who"].flatMap { who($0) },
      answers: answers(fields), theme: text(fields["theme"], "theme"), place: piece.place)
  }

  /// What complaints call a part that has a name of its own, when it can be read.
  func name(of piece: Piece, _ noun: String) -> String? {
    guard case .keys(let entries, _) = piece,
      case .text(let id)? = entries.first(where: { $0.key.value == "id" })?.value, !id.value.isEmpty
    else { return nil }
    return "\(noun) \(Complaint.short(id.value))"
  }

  private mutating func who(_ piece: Piece) -> WhoDraft? {
    switch piece {
    case .list: return .only(names(piece, "who"), piece.place)
    case .keys:
      return fields(piece, .allBut)?["all-but"].map { .allBut(names($0, "all-but"), piece.place) }
    case .text(let text):
      if text.value == "all" { return .all(text.place) }
      complain(
        "who.unreadable", at: text.place,
        "'who' is all, a list, or all but some, and this is '\(Complaint.short(text.value))'.",
        hint: "Write who: all, who: [\(Complaint.short(text.value))] or who: {all-but: […]}.")
      return nil
    }
  }

  // MARK: Ways of answering

  private mutating func answers(_ fields: Fields) -> [AnswerDraft] {
    ["scale", "dates", "count", "choices"].compactMap { key in
      fields.entries[key].map {
        AnswerDraft(key: $0.key, kind: kind($0.value, key) ?? .unread)
      }
    }
  }

  private mutating func kind(_ piece: Piece, _ key: String) -> AnswerDraft.Kind? {
    switch key {
    case "scale": text(piece, key).map { .scale($0) }
    case "dates": dates(piece)
    case "count": count(piece)
    default: choices(piece)
    }
  }

  private mutating func dates(_ piece: Piece) -> AnswerDraft.Kind? {
    fields(piece, .dates).map {
      .dates(
        from: words($0["from"], "from"), to: words($0["to"], "to"),
        within: text($0["within"], "within"))
    }
  }

  private mutating func count(_ piece: Piece) -> AnswerDraft.Kind? {
    fields(piece, .count).map {
      .count(of: words($0["of"], "of"), atLeast: text($0["at-least"], "at-least"))
    }
  }

  private mutating func choices(_ piece: Piece) -> AnswerDraft.Kind? {
    fields(piece, .choices).map {
      .choices(
        named($0["options"], "options"), expected: names($0["expected"], "expected"))
    }
  }
}
