/// Scales, and what is graded on them.
extension DraftReader {
  mutating func scales(_ piece: Piece?) -> [ScaleDraft] {
    guard let piece, let entries = entries(piece, called: "'scales'") else { return [] }
    return entries.compactMap { entry in
      fields(entry.value, .scale, called: "Scale \(Complaint.short(entry.key.value))").map {
        expectSome($0["levels"], "levels")
        return ScaleDraft(
          id: entry.key, best: text($0["best"], "best"), levels: levels($0["levels"]),
          nonAnswers: names($0["non-answers"], "non-answers"), maps: maps($0["maps"]))
      }
    }
  }

  mutating func levels(_ piece: Piece?) -> [LevelDraft] {
    guard let piece, let entries = entries(piece, called: "'levels'") else { return [] }
    return entries.compactMap { level($0) }
  }

  /// A level is its label alone, or a label with a letter and a meaning.
  mutating func level(_ entry: Piece.Entry) -> LevelDraft? {
    guard case .keys = entry.value else {
      return text(entry.value, entry.key.value).map {
        LevelDraft(id: entry.key, label: $0.value, letter: nil, means: "")
      }
    }
    let name = "Level \(Complaint.short(entry.key.value))"
    return fields(entry.value, .level, called: name).map {
      LevelDraft(
        id: entry.key, label: words($0["label"], "label"), letter: text($0["letter"], "letter"),
        means: words($0["means"], "means"), short: text($0["short"], "short"))
    }
  }

  mutating func grades(_ piece: Piece) -> GradesDraft? {
    fields(piece, .grades).map {
      GradesDraft(
        scale: text($0["scale"], "scale"), sections: yesOrNo($0["sections"], "sections"),
        overall: yesOrNo($0["overall"], "overall"))
    }
  }

  /// What the levels of earlier scales became.
  private mutating func maps(_ piece: Piece?) -> [MapDraft] {
    guard let piece, let entries = entries(piece, called: "'maps'") else { return [] }
    return entries.map { MapDraft(scale: $0.key, levels: values($0.value, $0.key.value)) }
  }
}
