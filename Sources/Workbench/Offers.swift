import Auditing
import CommandLanguage
import Storage

/// What TAB offers for the things of the workspace, with a word about each.
///
/// An offer that cannot be made, for want of an audit say, is no offer; TAB never complains.
enum Offers {
  static func audits(_ bench: Bench, _ words: [String]) -> [Offer] {
    let audits = (try? bench.workspace.audits()) ?? []
    return audits.map { Offer($0.audit.name.text, $0.audit.title) }
  }

  static func cases(_ bench: Bench, _ words: [String]) -> [Offer] {
    guard let snapshot = try? bench.snapshot() else { return [] }
    return snapshot.cases.map { audited in
      let given = snapshot.returns(for: audited.reference).filter { $0.agency != .panel }
      return Offer(
        audited.reference.text, "\(given.count { $0.state.isIn }) of \(given.count) returns in")
    }
  }

  /// The agencies invited, with how far their return for the case typed before has got.
  static func agencies(_ bench: Bench, _ words: [String]) -> [Offer] {
    guard let snapshot = try? bench.snapshot() else { return [] }
    let reference = words.first.map { Case.Reference($0) }
    return (snapshot.audit.agencies).map { id in
      let name = snapshot.template.agency(id)?.name ?? id.text
      let given = reference.flatMap { snapshot.given($0, id) }
      return Offer(id.text, name + (given.map { ": \($0.state.rawValue)" } ?? ""))
    }
  }

  static func agenciesAndPanel(_ bench: Bench, _ words: [String]) -> [Offer] {
    let panel = (try? bench.template())?.agency(.panel)
    return agencies(bench, words) + (panel.map { [Offer($0.id.text, $0.name)] } ?? [])
  }

  /// The agencies of the template that are not invited yet.
  static func uninvited(_ bench: Bench, _ words: [String]) -> [Offer] {
    guard let audit = try? bench.audit(), let template = try? bench.template() else { return [] }
    return template.agencies.filter { $0.id != .panel && !audit.agencies.contains($0.id) }
      .map { Offer($0.id.text, $0.name) }
  }

  /// The questions asked of the agency typed before, or all.
  static func questions(_ bench: Bench, _ words: [String]) -> [Offer] {
    guard let template = try? bench.template() else { return [] }
    let agency = words.dropFirst().first.map { Agency.ID($0) }
    let asked = agency.map(template.questions) ?? []
    return (asked.isEmpty ? template.questions : asked).map { Offer($0.id.text, $0.wording) }
  }

  /// The answers to the question typed before.
  static func answers(_ bench: Bench, _ words: [String]) -> [Offer] {
    guard words.count > 2, let question = try? bench.question(Question.ID(words[2])) else {
      return []
    }
    let levels = question.scale?.levels.map { Offer($0.id.text, $0.label) } ?? []
    return levels + question.nonAnswers.map { Offer($0.rawValue, $0.label) }
  }

  static func grades(_ bench: Bench, _ words: [String]) -> [Offer] {
    let levels = (try? bench.template())?.gradeLevels ?? []
    return levels.map { Offer($0.id.text, $0.label) }
  }

  /// The subjects an agency typed before grades, or all.
  static func subjects(_ bench: Bench, _ words: [String]) -> [Offer] {
    guard let template = try? bench.template() else { return [] }
    let own = words.dropFirst().first.map { template.gradeSubjects(for: Agency.ID($0)) } ?? []
    return (own.isEmpty ? template.gradeSubjects : own).map {
      Offer($0.text, template.title(of: $0))
    }
  }

  static func themes(_ bench: Bench, _ words: [String]) -> [Offer] {
    let themes = (try? bench.template())?.themes ?? []
    return themes.map { Offer($0.id.text, $0.name) }
  }

  static func templates(_ bench: Bench, _ words: [String]) -> [Offer] {
    bench.focus.shelf.names.map { Offer($0, "template") }
  }

  /// The templates that are loaded, and those of the shelf that are not.
  static func allTemplates(_ bench: Bench, _ words: [String]) -> [Offer] {
    let loaded = editions(bench, words)
    return loaded
      + templates(bench, words).filter { offer in !loaded.contains { $0.text == offer.text } }
  }

  static func editions(_ bench: Bench, _ words: [String]) -> [Offer] {
    let kept = (try? bench.workspace.editions()) ?? []
    return kept.map { Offer($0.id.text, "\($0.title), edition \($0.edition)") }
  }

  static func openConcerns(_ bench: Bench, _ words: [String]) -> [Offer] {
    let concerns = (try? bench.snapshot())?.openConcerns ?? []
    return concerns.map { Offer(String($0.number), "\($0.reference), \($0.agency)") }
  }

  static func findings(_ bench: Bench, _ words: [String]) -> [Offer] {
    let findings = (try? bench.snapshot())?.findings ?? []
    return findings.map { Offer(String($0.number), $0.words) }
  }

  static func profile(_ bench: Bench, _ words: [String]) -> [Offer] {
    guard words.count > 0, let items = (try? bench.template())?.profile else { return [] }
    return items.flatMap { item in
      item.choices.map { Offer("\(item.id)=\($0.id)", "\(item.wording): \($0.label)") }
    }
  }

  /// The names of an enumeration.
  static func names<Value: CaseIterable & RawRepresentable & SendableMetatype>(
    _ type: Value.Type
  ) -> @MainActor (Bench, [String]) -> [Offer] where Value.RawValue == String {
    { _, _ in type.allCases.map { Offer($0.rawValue) } }
  }

  /// Every question of the template, whatever stands before.
  static func allQuestions(_ bench: Bench, _ words: [String]) -> [Offer] { questions(bench, []) }

  /// The commands, for help.
  static func topics(_ bench: Bench, _ words: [String]) -> [Offer] {
    BenchIndex.all.commands.map { Offer($0.name, $0.summary) }
      + [Offer("keys", "The keys"), Offer("exit-codes", "What scripts see")]
  }

  /// The pages that can be published.
  static func pages(_ bench: Bench, _ words: [String]) -> [Offer] {
    [Offer("briefing", "The learning briefing, for practitioners")]
  }
}
