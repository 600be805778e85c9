/// Limits, and what the briefing starts from.
extension DraftReader {
  mutating func limit(_ piece: Piece) -> LimitDraft? {
    guard let fields = fields(piece, .limit, called: name(of: piece, "Limit")) else { return nil }
    let when = fields["when"].flatMap { self.fields($0, .when) }
    let caps = fields["caps"].flatMap { self.fields($0, .caps) }
    return LimitDraft(
      id: text(fields["id"], "id"), questions: names(when?["questions"], "questions"),
      standings: names(when?["are"], "are"), atLeast: text(when?["at-least"], "at-least"),
      section: text(caps?["section"], "section"), overall: yesOrNo(caps?["overall"], "overall"),
      cap: text(caps?["at"], "at"), words: words(fields["words"], "words"), place: piece.place,
      condition: text(when?["if"], "if"))
  }

  mutating func briefing(_ piece: Piece) -> BriefingDraft? {
    fields(piece, .briefing).map {
      BriefingDraft(
        why: words($0["why"], "why"), next: words($0["next"], "next"),
        advice: advice($0["advice"]), tools: sources($0["tools"], "tools"))
    }
  }

  private mutating func advice(_ piece: Piece?) -> [AdviceDraft] {
    guard let piece, let entries = entries(piece, called: "'advice'") else { return [] }
    return entries.compactMap { entry in
      fields(entry.value, .advice, called: "Advice on \(Complaint.short(entry.key.value))").map {
        AdviceDraft(
          theme: entry.key, steps: named($0["do"], "do"), question: words($0["ask"], "ask"))
      }
    }
  }
}
