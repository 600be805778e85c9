/// What one sheet holds: parts of a template, one in a row, and parts of those parts below them.
struct TablePlan {
  /// The sheet's name.
  let name: String
  /// The parts from the outside in: scales, and then their levels.
  let levels: [Level]

  init(_ name: String, _ levels: [Level]) {
    self.name = name
    self.levels = levels
  }

  /// The header row.
  var header: [String] { levels.flatMap { [$0.column] + $0.columns.map(\.name) } }

  /// One kind of part in a sheet: where such parts stand, and what a row says of one.
  struct Level {
    /// The column with the part's name.
    let column: String
    /// Where the parts stand within the part around them.
    let home: Home
    /// What else is said of a part.
    let columns: [Column]
    /// Whether the parts are a list, in which each carries its name as `id`.
    let isList: Bool
    /// Whether the parts are declared in another sheet and only named in this one.
    let isDeclaredElsewhere: Bool
    /// The key that is written for the whole part when nothing else is said.
    let alone: String?

    init(
      _ column: String, _ home: Home, _ columns: [Column] = [], isList: Bool = false,
      isDeclaredElsewhere: Bool = false, alone: String? = nil
    ) {
      self.column = column
      self.home = home
      self.columns = columns
      self.isList = isList
      self.isDeclaredElsewhere = isDeclaredElsewhere
      self.alone = alone
    }
  }

  /// Where the parts of a level stand.
  enum Home {
    /// At the end of these keys.
    case keys([String])
    /// They are the questions answered by choosing, each with what is chosen from.
    case choosing
  }

  /// One thing said of a part.
  struct Column {
    let name: String
    let kind: Kind

    enum Kind {
      /// What stands at the end of these keys.
      case value([String], Form)
      /// The way in which a question is answered.
      case way
      /// Something said of the way: in every way that has such a key.
      case ofWay
    }

    init(_ name: String, _ keys: [String], _ form: Form) {
      self.name = name
      kind = .value(keys, form)
    }

    init(_ name: String, _ kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }
}

extension TablePlan.Column {
  /// The columns of a part: its keys, and those of the parts that are keys of it.
  static func all(of shape: Shape, but left: [String] = [], under keys: [String] = []) -> [Self] {
    shape.fields.filter { !left.contains($0.name) }.flatMap { key -> [Self] in
      switch key.form {
      case .labels, .sentences, .members, .maps, .keyed, .parts: []
      case .part(let inner): all(of: inner, under: keys + [key.name])
      default: [Self(key.name, keys + [key.name], key.form)]
      }
    }
  }

  /// The columns of a question; the ways of answering share theirs.
  static var ofQuestion: [Self] {
    let ways = DraftReader.waysToAnswer
    let first = Shape.question.keys.firstIndex { ways.contains($0) } ?? 0
    let before = Array(Shape.question.keys[..<first])
    let rest = all(of: .question, but: ways + ["id"])
    return rest.filter { before.contains($0.name) } + ofWays
      + rest.filter { !before.contains($0.name) }
  }

  private static var ofWays: [Self] {
    let keys = DraftReader.waysToAnswer.flatMap { way -> [String] in
      guard case .part(let shape)? = Shape.question.key(way)?.form else { return [way] }
      return all(of: shape).map(\.name)
    }
    var seen: Set<String> = []
    return [Self("answer", .way)]
      + keys.filter { seen.insert($0).inserted }.map { Self($0, .ofWay) }
  }
}
