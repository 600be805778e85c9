/// The sheets of a template.
extension TablePlan {
  /// Those with a part in each row, in the order of their tabs.
  ///
  /// What is declared comes before what names it.
  static let all = [
    sources, law, agencies, groups, scales, maps, profile, respondent, themes, sections, questions,
    options, limits, advice, tools,
  ]

  /// Those without which there is no template.
  static let needed = ["template", "sections", "questions"]

  private static let sources = TablePlan(
    "sources", [Level("id", .keys(["sources"]), Column.all(of: .source))])
  private static let law = TablePlan(
    "law", [Level("id", .keys(["law"]), Column.all(of: .basis))])
  private static let agencies = TablePlan(
    "agencies", [Level("id", .keys(["agencies"]), [Column("name", [], .line)])])
  private static let groups = TablePlan(
    "groups", [Level("id", .keys(["groups"]), [Column("members", [], .names)])])

  private static let scales = TablePlan(
    "scales",
    [
      Level("scale", .keys(["scales"]), Column.all(of: .scale)),
      Level("level", .keys(["levels"]), Column.all(of: .level), alone: "label"),
    ])
  private static let maps = TablePlan(
    "maps",
    [
      Level("scale", .keys(["scales"]), isDeclaredElsewhere: true),
      Level("earlier", .keys(["maps"])),
      Level("level", .keys([]), [Column("became", [], .name)]),
    ])

  private static let profile = TablePlan(
    "profile",
    [
      Level("id", .keys(["profile"]), Column.all(of: .profileItem)),
      Level("choice", .keys(["choices"]), [Column("label", [], .line)]),
    ])
  private static let respondent = TablePlan(
    "respondent",
    [
      Level("id", .keys(["respondent"]), Column.all(of: .attribute)),
      Level("choice", .keys(["choices"]), [Column("label", [], .line)]),
    ])
  private static let themes = TablePlan(
    "themes", [Level("id", .keys(["themes"]), [Column("name", [], .line)])])

  private static let sections = TablePlan(
    "sections",
    [Level("id", .keys(["sections"]), Column.all(of: .section, but: ["id"]), isList: true)])
  private static let questions = TablePlan(
    "questions",
    [
      Level("section", .keys(["sections"]), isList: true, isDeclaredElsewhere: true),
      Level("id", .keys(["questions"]), Column.ofQuestion, isList: true),
    ])
  private static let options = TablePlan(
    "options",
    [
      Level("question", .choosing, isDeclaredElsewhere: true),
      Level("id", .keys(["options"]), [Column("label", [], .line)]),
    ])

  private static let limits = TablePlan(
    "limits", [Level("id", .keys(["limits"]), Column.all(of: .limit, but: ["id"]), isList: true)])
  private static let advice = TablePlan(
    "advice",
    [
      Level("theme", .keys(["briefing", "advice"]), Column.all(of: .advice)),
      Level("role", .keys(["do"]), [Column("words", [], .prose)]),
    ])
  private static let tools = TablePlan(
    "tools", [Level("id", .keys(["briefing", "tools"]), Column.all(of: .source))])
}

/// A sheet with one thing in each row: its key, and what it says.
struct PairPlan {
  /// The sheet's name.
  let name: String
  /// Where what it holds stands.
  let home: [String]
  /// The keys it knows.
  let keys: [TablePlan.Column]
  /// Whether it holds a list of parts, told apart by the first column.
  let isList: Bool

  static let all = [template, grades, tests]

  static let template = PairPlan(
    name: "template", home: [],
    keys: TablePlan.Column.all(of: Shape("", "", Shape.template.fields.filter(\.form.isShort))),
    isList: false)
  static let grades = PairPlan(
    name: "grades", home: ["grades"], keys: TablePlan.Column.all(of: .grades), isList: false)
  static let tests = PairPlan(
    name: "tests", home: ["tests"], keys: TablePlan.Column.all(of: .test), isList: true)

  var header: [String] { isList ? ["test", "part", "name", "value"] : ["key", "value"] }
  /// The column with the key.
  var keyColumn: String { isList ? "part" : "key" }
}

extension Form {
  /// Whether it is neither a part nor a long text.
  fileprivate var isShort: Bool {
    switch self {
    case .prose, .part: false
    default: true
    }
  }

  /// Whether it is keys with a value each.
  var isValues: Bool { if case .values = self { true } else { false } }
}

/// The sheets whose rows are pieces of texts, in their order.
enum TextPlan {
  /// The long texts of a template: a row for each line.
  static let prose = "prose"
  /// The texts that are too long for their cells.
  static let long = "long-text"
  /// Keys set aside with `x-`, and what else has no place of its own.
  static let extra = "extra"
  static let comments = "comments"

  static let proseHeader = ["key", "part", "text"]
  static let longHeader = ["number", "part", "text"]
  static let extraHeader = ["path", "value", "before"]

  /// The texts kept in `prose`: where each stands.
  static var proseTrails: [Trail] {
    let own = Shape.template.fields.filter(\.form.isProse).map { Trail([$0.name]) }
    return own + Shape.briefing.fields.filter(\.form.isProse).map { Trail(["briefing", $0.name]) }
  }
}

extension Form {
  fileprivate var isProse: Bool { if case .prose = self { true } else { false } }
}
