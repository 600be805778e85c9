import Auditing
import Templates

/// What each answer adds to the sketch, and which question follows it.
extension NewTemplateWalk {
  /// Few enough to be asked one by one, and more than anyone asks so.
  private static let most = 100

  /// Takes an answer into the sketch and gives the step that follows.
  mutating func taken(_ typed: String) throws -> NewTemplateStep {
    switch step {
    case .title, .name, .kind, .unit, .purpose: try takeHead(typed)
    case .agencies, .panel, .scale, .levels, .grades, .themes: try takeDeclaration(typed)
    case .section: try takeSection(typed)
    case .asks: try takeWording(typed)
    case .lookFor, .who, .answer, .detail, .theme: try takeQuestion(typed)
    case .keep: .keep
    }
  }

  // MARK: The head

  private mutating func takeHead(_ typed: String) throws -> NewTemplateStep {
    switch step {
    case .title:
      sketch.title = try Self.said(typed)
      return .name
    case .name:
      let name = typed.isEmpty ? TemplateSketch.name(for: sketch.title) : typed
      guard TemplateSketch.mayBeNamed(name) else { throw AuthoringError.notAName(name) }
      sketch.id = name
      return .kind
    case .kind:
      sketch.kind = Template.Kind(rawValue: try chosen(typed)) ?? .caseAudit
      return sketch.kind == .caseAudit ? .unit : .purpose
    case .unit:
      sketch.unit = try chosen(typed)
      return .purpose
    default:
      sketch.purpose = try Self.said(typed)
      return sketch.kind.asksAgencies ? .agencies : .scale
    }
  }

  // MARK: What is declared

  private mutating func takeDeclaration(_ typed: String) throws -> NewTemplateStep {
    switch step {
    case .agencies: return try takeAgency(typed)
    case .panel:
      guard let answer = YesNo(typed) else { throw WorkbenchError.yesOrNo(typed) }
      sketch.hasPanel = answer == .yes
      return .scale
    case .scale: return try takeScale(typed)
    case .levels:
      guard !typed.isEmpty else { return try enough(sketch.levels, 2, "levels", then: .grades) }
      try add(typed, to: \.levels, most: 12)
      return .levels
    case .grades:
      let word = try chosen(typed)
      sketch.gradesSections = word == "both" || word == "sections"
      sketch.gradesOverall = word == "both" || word == "overall"
      return .themes
    default:
      guard !typed.isEmpty else { return try enough(sketch.themes, 1, "theme", then: .section) }
      try add(typed, to: \.themes, most: Self.most)
      return .themes
    }
  }

  private mutating func takeAgency(_ typed: String) throws -> NewTemplateStep {
    guard !typed.isEmpty else {
      return try enough(
        sketch.agencies, 1, "agency", then: sketch.kind == .caseAudit ? .panel : .scale)
    }
    // A panel is asked for by itself, because it comes last and answers otherwise.
    guard TemplateSketch.named(typed, apartFrom: []).id != "panel" else {
      throw AuthoringError.panelApart
    }
    try add(typed, to: \.agencies, most: Self.most)
    return .agencies
  }

  private mutating func takeScale(_ typed: String) throws -> NewTemplateStep {
    let word = try chosen(typed)
    sketch.levels = []
    sketch.scale = word == "own" ? "answers" : word
    let labels =
      switch word {
      case "yes-partly-no": ["Yes", "Partly", "No"]
      case "met": ["Met", "Partially met", "Not met"]
      default: [String]()
      }
    for label in labels { try add(label, to: \.levels, most: 12) }
    return labels.isEmpty ? .levels : .grades
  }

  private func enough(
    _ given: [TemplateSketch.Named], _ least: Int, _ noun: String, then next: NewTemplateStep
  ) throws -> NewTemplateStep {
    guard given.count >= least else { throw AuthoringError.tooFew(least, noun) }
    return next
  }

  private mutating func add(
    _ words: String, to list: WritableKeyPath<TemplateSketch, [TemplateSketch.Named]>, most: Int
  ) throws {
    let given = sketch[keyPath: list]
    guard given.count < most else { throw AuthoringError.tooMany(most) }
    guard !given.contains(where: { $0.words.lowercased() == words.lowercased() }) else {
      throw AuthoringError.saidTwice(words)
    }
    let named = TemplateSketch.named(try Self.said(words), apartFrom: given)
    if list == \.agencies { try Self.refuse(named, amongst: TemplateSketch.keptFromAgencies) }
    if list == \.levels { try Self.refuse(named, amongst: TemplateSketch.keptFromLevels) }
    sketch[keyPath: list].append(named)
  }

  /// Refuses a name that means something in every template, before it is asked further.
  private static func refuse(_ named: TemplateSketch.Named, amongst kept: Set<String>) throws {
    guard kept.contains(named.id) else { return }
    throw AuthoringError.nameKept(named.id, typed: named.words)
  }

  // MARK: Sections and questions

  private mutating func takeSection(_ typed: String) throws -> NewTemplateStep {
    let given = sketch.sections.map(\.named)
    guard !typed.isEmpty else { return try enough(given, 1, "section", then: .section) }
    guard given.count < Self.most else { throw AuthoringError.tooMany(Self.most) }
    let named = TemplateSketch.named(try Self.said(typed), apartFrom: given)
    try Self.refuse(named, amongst: TemplateSketch.keptFromSections)
    sketch.sections.append(TemplateSketch.Section(named))
    return .asks
  }

  private mutating func takeWording(_ typed: String) throws -> NewTemplateStep {
    let last = sketch.sections.count - 1
    guard !typed.isEmpty else {
      let isEmpty = sketch.sections[last].questions.isEmpty
      guard !isEmpty else { throw AuthoringError.tooFew(1, "question") }
      return .section
    }
    guard sketch.sections[last].questions.count < Self.most else {
      throw AuthoringError.tooMany(Self.most)
    }
    let words = try Self.said(typed)
    guard words.count <= 240 else { throw AuthoringError.tooLong(words.count) }
    question = TemplateSketch.Question(id: sketch.nextQuestion, asks: words)
    return .lookFor
  }

  private mutating func takeQuestion(_ typed: String) throws -> NewTemplateStep {
    switch step {
    case .lookFor:
      question.lookFor = typed
      return sketch.kind.asksAgencies ? .who : .answer
    case .who:
      question.who = try who(typed)
      return .answer
    case .answer:
      let word = NewTemplateStep.AnswerWord(rawValue: try chosen(typed)) ?? .scale
      question.answer = word == .text ? .text : .scale
      return word == .text || word == .scale ? .theme : .detail(word)
    case .detail(let word):
      question.answer = try answer(word, typed)
      return .theme
    default:
      question.theme = try chosen(typed)
      sketch.sections[sketch.sections.count - 1].questions.append(question)
      return .asks
    }
  }

  private func answer(_ word: NewTemplateStep.AnswerWord, _ typed: String) throws
    -> TemplateSketch.Answer
  {
    switch word {
    case .scale: return .scale
    case .text: return .text
    case .yesNo: return .yesNo(expected: try chosen(typed))
    case .count: return .count(of: try Self.said(typed))
    case .date: return .date(of: try Self.said(typed))
    case .dates:
      let parts = try Self.parts(typed)
      return .dates(from: parts[0], to: parts.dropFirst().joined(separator: "; "))
    case .choice: return .choice(try Self.named(Self.parts(typed)))
    case .choices: return .choices(try Self.named(Self.parts(typed)))
    }
  }

  private func who(_ typed: String) throws -> TemplateSketch.Who {
    let words = typed.split { $0 == " " || $0 == "," }.map(String.init)
    guard let first = words.first, words != ["all"] else { return .all }
    let isBut = first == "all-but"
    var names: [String] = []
    for word in isBut ? Array(words.dropFirst()) : words {
      let name = try agency(word)
      guard !names.contains(name) else { throw AuthoringError.saidTwice(word) }
      names.append(name)
    }
    guard !names.isEmpty else { throw AuthoringError.tooFew(1, "agency") }
    guard !isBut || names.filter({ $0 != "panel" }).count < sketch.agencies.count else {
      throw AuthoringError.tooFew(1, "agency")
    }
    return isBut ? .allBut(names) : .only(names)
  }

  private func agency(_ typed: String) throws -> String {
    let names = sketch.agencies.map(\.id) + (sketch.hasPanel ? ["panel"] : [])
    return try Self.choice(typed, of: names)
  }

  // MARK: Words

  /// One of the choices of the present step; the first for an empty line.
  private func chosen(_ typed: String) throws -> String {
    let words = step.choices(sketch).map(\.word)
    return typed.isEmpty ? words[0] : try Self.choice(typed, of: words)
  }

  /// A choice by its number, its name, or the beginning of one name only.
  private static func choice(_ typed: String, of words: [String]) throws -> String {
    let word = typed.lowercased()
    if words.contains(word) { return word }
    if let number = Int(word), words.indices.contains(number - 1) { return words[number - 1] }
    let begun = words.filter { $0.hasPrefix(word) }
    guard begun.count == 1 else { throw AuthoringError.noChoice(typed, of: words) }
    return begun[0]
  }

  /// Words that say something.
  private static func said(_ typed: String) throws -> String {
    guard !typed.allSatisfy(\.isWhitespace) else { throw AuthoringError.nothingSaid }
    return typed
  }

  private static func parts(_ typed: String) throws -> [String] {
    let parts = try said(typed).split(separator: ";").map { String($0).trimmed }
      .filter { !$0.allSatisfy(\.isWhitespace) }
    guard parts.count > 1 else { throw AuthoringError.twoParts(typed) }
    return parts
  }

  private static func named(_ parts: [String]) -> [TemplateSketch.Named] {
    parts.reduce(into: []) { $0.append(TemplateSketch.named($1, apartFrom: $0)) }
  }
}
