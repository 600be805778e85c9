import Auditing

/// The sketch as a file, with remarks that explain each part to its author.
extension TemplateSketch {
  /// The template's text, in its one form.
  public var source: String { Canonical.text(of: piece, comments: comments) }

  // MARK: Pieces

  private var piece: Piece {
    var entries: [(String, Piece?)] = [
      ("scrutineer", .words("1")), ("id", .words(id)), ("edition", .words(edition)),
      ("kind", .words(kind.rawValue)), ("title", .words(title)), ("purpose", .words(purpose)),
    ]
    if kind == .caseAudit { entries.append(("unit", .words(unit))) }
    if kind.asksAgencies { entries.append(("agencies", .named(everyAgency))) }
    entries += [
      ("scales", scales), ("grades", grades), ("themes", .named(themes)),
      ("sections", .list(sections.filter { !$0.questions.isEmpty }.map(section), .start)),
    ]
    return .keyed(entries)
  }

  private var everyAgency: [Named] {
    agencies + (hasPanel ? [Named(id: "panel", words: "The panel")] : [])
  }

  private var isGraded: Bool { kind == .caseAudit || gradesSections || gradesOverall }

  private var scales: Piece {
    let nonAnswers = NonAnswer.allCases.map { Piece.words($0.rawValue) }
    let given = Piece.keyed([
      ("best", .words("first")), ("levels", .keyed(Self.lettered(levels))),
      ("non-answers", .list(nonAnswers, .start)),
    ])
    let four = Piece.keyed([
      ("best", .words("first")), ("levels", .keyed(Self.lettered(Self.fourGrades))),
    ])
    return .keyed([(scale, given)] + (isGraded ? [("four-grades", four)] : []))
  }

  private static let fourGrades = [
    "Outstanding", "Good", "Requires improvement", "Inadequate",
  ].map { TemplateSketch.named($0, apartFrom: []) }

  /// Levels with a letter of their own where the label's first is taken.
  private static func lettered(_ levels: [Named]) -> [(String, Piece?)] {
    var taken = Set(NonAnswer.allCases.map(\.letter))
    return levels.map { level in
      let label = level.words.lowercased()
      let own = (Array(label) + Array("123456789bcdfghijlmnopqrstuvwxyz"))
        .first { $0.utf8.count == 1 && isLetter($0) && !taken.contains($0) }
      guard let own, taken.insert(own).inserted, own != label.first else {
        return (level.id, .words(level.words))
      }
      return (
        level.id, .keyed([("label", .words(level.words)), ("letter", .words(String(own)))])
      )
    }
  }

  private static func isLetter(_ sign: Character) -> Bool {
    sign.utf8.first.map { PlainName.isLetterOrDigit($0) } ?? false
  }

  private var grades: Piece? {
    guard isGraded else { return nil }
    return .keyed([
      ("scale", .words("four-grades")), ("sections", .words(gradesSections ? "yes" : "no")),
      ("overall", .words(gradesOverall ? "yes" : "no")),
    ])
  }

  private func section(_ section: Section) -> Piece {
    .keyed([
      ("id", .words(section.named.id)), ("title", .words(section.named.words)),
      ("questions", .list(section.questions.map(question), .start)),
    ])
  }

  private func question(_ question: Question) -> Piece {
    let (key, answer) = self.answer(question.answer)
    return .keyed([
      ("id", .words(question.id)), ("asks", .words(question.asks)),
      ("look-for", question.lookFor.isEmpty ? nil : .words(question.lookFor)),
      ("who", kind.asksAgencies ? who(question.who) : nil), (key, answer),
      ("theme", .words(question.theme)),
    ])
  }

  private func who(_ who: Who) -> Piece {
    switch who {
    case .all: .words("all")
    case .only(let names): .list(names.map { .words($0) }, .start)
    case .allBut(let names): .keyed([("all-but", .list(names.map { .words($0) }, .start))])
    }
  }

  private func answer(_ answer: Answer) -> (String, Piece) {
    switch answer {
    case .scale: ("scale", .words(scale))
    case .yesNo(let expected): ("yes-no", .keyed([("expected", .words(expected))]))
    case .count(let what): ("count", .keyed([("of", .words(what))]))
    case .date(let what): ("date", .keyed([("of", .words(what))]))
    case .dates(let from, let to): ("dates", .keyed([("from", .words(from)), ("to", .words(to))]))
    case .choice(let options): ("choice", .keyed([("options", .named(options))]))
    case .choices(let options): ("choices", .keyed([("options", .named(options))]))
    case .text: ("text", .keyed([]))
    }
  }

  // MARK: Remarks

  private var comments: [Comment] {
    var comments = [Comment(path: "", position: .above, lines: head)]
    let explained: [(String, [String])] = [
      (
        "edition",
        ["# Give a changed template a new edition: one edition cannot ask two things."]
      ),
      (
        "agencies",
        [
          "# Who may be asked, in the order shown. What stands before the colon is typed: keep it in",
          "# every edition. A panel, which answers once for each case, comes last.",
        ]
      ),
      (
        "scales",
        [
          "# The ordered answers that can be given. A level is answered with the first letter of its",
          "# label, or with its own: {label: …, letter: …, means: …}.",
        ]
      ),
      (
        "grades",
        ["# What is graded, and on which scale. There need not be one grade for the whole."]
      ),
      (
        "themes", ["# What questions and findings are about: a briefing gives its advice by theme."]
      ),
      (
        "sections",
        [
          "# The questions. Keep a question's id in every edition: people speak of questions by it.",
          "# In look-for, say what an auditor would see on the file, in parts divided by ;.",
        ]
      ),
    ]
    comments += explained.map { Comment(path: $0.0, position: .above, lines: $0.1) }
    comments.append(Comment(path: "", position: .below, lines: more))
    return comments
  }

  private var head: [String] {
    [
      "# \(TemplateSketch.onOneLine(title)): what is asked.", "#",
      "# How to read this file. You do not need to be a programmer.",
      "#   - A line is \"name: what it says\". Indented lines belong to the line above them.",
      "#   - \">-\" means that the text follows, on the lines below, as one paragraph.",
      "#   - Anything after \"#\" is a remark and is not read.",
      "#   - check-template shows everything that is wrong; format-template sets the file out.", "",
    ]
  }

  private var more: [String] {
    [
      "# More can be added, each under a name of its own: sources, groups, profile, limits, briefing,",
      "# tests. 'Writing a template' tells what they are.",
    ]
  }

  /// The words without anything that would end the line they stand on, or that no file holds.
  private static func onOneLine(_ words: String) -> String {
    let plain = words.unicodeScalars.filter { !ScalarText.wantsEscape($0) }
    return String(String.UnicodeScalarView(plain))
  }
}

extension Piece {
  /// Words that stand nowhere yet.
  static func words(_ text: String) -> Piece { .text(Marked(value: text, place: .start)) }

  /// Keys with their values, those without left out.
  static func keyed(_ entries: [(String, Piece?)]) -> Piece {
    .keys(
      entries.compactMap { key, value in
        value.map { Entry(key: Marked(value: key, place: .start), value: $0) }
      }, .start)
  }

  /// Names with their words.
  fileprivate static func named(_ names: [TemplateSketch.Named]) -> Piece {
    .keyed(names.map { ($0.id, .words($0.words)) })
  }
}
