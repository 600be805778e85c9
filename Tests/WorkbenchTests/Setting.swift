/// A state from which examples and transcripts start, as the commands that lead to it.
///
/// The names are those that `Example.setting` and the headers of transcripts use.
enum Setting: String, CaseIterable, Sendable {
  /// Nobody has said anything yet.
  case new
  /// Somebody has said who is working; nothing is loaded.
  case empty
  /// The neglect template is loaded.
  case loaded
  /// An audit of three cases is under way, with some answers.
  case scoring
  /// The first case is before the panel, one return of it still awaited.
  case moderating

  /// The commands, from an empty workspace on.
  var lines: [String] {
    switch self {
    case .new: []
    case .empty: [#"iam "QA officer" --role officer"#]
    case .loaded: Setting.empty.lines + ["load neglect"]
    case .scoring: Setting.loaded.lines + Self.audit + Self.someAnswers
    case .moderating: Setting.scoring.lines + Self.handedIn
    }
  }

  private static let audit = [
    #"start neglect-2026 neglect --title "Neglect 2026" --period "practice in the last year""#,
    "invite social-care police health-visiting education gp",
    "add-case C01 age-band=5-9 sex=girl tier=child-protection plan-category=neglect",
    "add-case C02 age-band=unborn tier=child-in-need",
    "add-case C03 age-band=10-15 sex=boy tier=early-help",
    "known C01 social-care police health-visiting education",
    "not-known C01 gp",
    "known C02 social-care health-visiting gp",
    "not-known C02 police education",
    "known C03 social-care police education",
  ]

  private static let someAnswers = [
    #"answer C01 police N1 yes --note "Named as neglect in the first report.""#,
    #"answer C01 police N2 a --because "The child is six.""#,
    "answer C02 social-care N1 partly",
  ]

  private static let handedIn = [
    "answer C01 social-care N1 yes",
    "answer C01 social-care N21 yes",
    "answer C01 social-care N33 4",
    "answer C01 police N33 0",
    "answer C01 health-visiting N1 partly",
    "answer C01 health-visiting N33 2",
    #"grade C01 social-care recognition good --because "Named as neglect from the first day.""#,
    #"grade C01 social-care voice good --because "Seen alone four times; her words are in the plan.""#,
    #"grade C01 police recognition good --because "The first report says neglect.""#,
    #"grade C01 police voice requires-improvement --because "She was not spoken to.""#,
    #"grade C01 health-visiting recognition r --because "Named late, after the third visit.""#,
    #"grade C01 health-visiting voice good --because "Her day is described at each visit.""#,
    #"submit C01 social-care --because "Only the first six months were read.""#,
    #"submit C01 police --because "The older file is in storage.""#,
    #"submit C01 health-visiting --because "Only the first six months were read.""#,
  ]
}
