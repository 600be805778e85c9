/// Sections and their questions.
extension DraftReader {
  mutating func section(_ piece: Piece) -> SectionDraft? {
    fields(piece, .section, called: name(of: piece, "Section")).map {
      SectionDraft(
        id: text($0["id"], "id"), title: words($0["title"], "title"),
        sources: names($0["sources"], "sources"), questions: questions($0["questions"]),
        place: piece.place, law: names($0["law"], "law"), earlier: names($0["was"], "was"),
        appliesWhen: text($0["applies-when"], "applies-when"))
    }
  }

  private mutating func questions(_ piece: Piece?) -> [QuestionDraft] {
    list(piece, "questions").compactMap { question($0) }
  }

  private mutating func question(_ piece: Piece) -> QuestionDraft? {
    guard let fields = fields(piece, .question, called: name(of: piece, "Question")) else {
      return nil
    }
    var question = QuestionDraft(
      id: text(fields["id"], "id"), asks: text(fields["asks"], "asks"),
      lookFor: text(fields["look-for"], "look-for"), who: fields["who"].flatMap { who($0) },
      answers: answers(fields), theme: text(fields["theme"], "theme"), place: piece.place)
    readMore(fields, of: &question)
    return question
  }

  /// What most questions leave out.
  private mutating func readMore(_ fields: Fields, of question: inout QuestionDraft) {
    question.saysWho = fields["who"] != nil
    question.evidence = words(fields["evidence"], "evidence")
    question.appliesWhen = text(fields["applies-when"], "applies-when")
    question.needsNote = fields["needs-note"].flatMap { needsNote($0) }
    question.duty = text(fields["duty"], "duty")
    question.weight = text(fields["weight"], "weight")
    question.identifies = text(fields["identifies"], "identifies")
    question.law = names(fields["law"], "law")
    question.earlier = names(fields["was"], "was")
    question.carry = text(fields["carry"], "carry")
  }

  private mutating func needsNote(_ piece: Piece) -> NeedsNoteDraft? {
    guard case .text(let text) = piece else { return .after(names(piece, "needs-note")) }
    if text.value == "always" { return .always }
    complain(
      "note.unreadable", at: text.place,
      "'needs-note' is always or a list of answers, and this is '\(Complaint.short(text.value))'.",
      hint: "Write needs-note: always or needs-note: [\(Complaint.short(text.value))].")
    return nil
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
        hint: text.value.lowercased() == "all"
          ? "Write who: all."
          : "Write who: all, who: [\(Complaint.short(text.value))] or who: {all-but: […]}.")
      return nil
    }
  }
}
