import Auditing

/// Two editions of a small template, for what changes between them.
enum Editions {
  static let police = Sample.police
  static let health = Sample.health

  /// A question of one section, "voice" unless told.
  static func question(
    _ id: String, _ wording: String = "", _ kind: AnswerKind = .scale(Sample.answers),
    of agencies: [Agency.ID] = [police, health], in section: String = "voice",
    was: [String] = [], carry: Carry? = nil
  ) -> Question {
    var question = Question(
      id: Question.ID(id), section: Section.ID(section),
      wording: wording.isEmpty ? "What of \(id)?" : wording, lookFor: "",
      agencies: agencies, kind: kind, theme: Theme.ID("voice"))
    question.earlier = was.map { Question.ID($0) }
    question.carry = carry
    return question
  }

  /// A template whose sections are those its questions name, in order.
  static func template(
    _ edition: String, _ questions: [Question], sections was: [String: [String]] = [:],
    grades: Scale? = Sample.grades, gradesSections: Bool = true, overall: Bool = true,
    agencies: [Agency.ID] = [police, health], ages: [String] = ["under-5", "over-5"]
  ) -> Template {
    var names: [Section.ID] = []
    for question in questions where !names.contains(question.section) {
      names.append(question.section)
    }
    let sections = names.map { name in
      var section = Section(
        id: name, title: name.text, sources: [], questions: questions.filter { $0.section == name })
      section.earlier = (was[name.text] ?? []).map { Section.ID($0) }
      return section
    }
    return Template(
      id: Template.ID("neglect"), edition: edition, title: "Neglect", unit: "child", purpose: "",
      agencies: agencies.map { Agency(id: $0, name: $0.text) },
      profile: [
        ProfileItem(
          id: ProfileItem.ID("age"), wording: "Age band",
          choices: ages.map { Choice(id: Choice.ID($0), label: $0) })
      ],
      themes: [Theme(id: Theme.ID("voice"), name: "Voice")], sections: sections, grades: grades,
      gradesSections: gradesSections, gradesOverall: overall, limits: [], sources: [],
      guidance: Guidance(why: "", advice: [], tools: [], next: ""))
  }

  /// The scale of before with its levels renamed, and what they became.
  static let four = scale(
    "met-2", ["fully", "mostly", "partly", "no"],
    from: ["yes": "fully", "partly": "partly", "no": "no"])

  static func scale(_ id: String, _ levels: [String], from map: [String: String] = [:]) -> Scale {
    var scale = Scale(
      id: Scale.ID(id),
      levels: levels.enumerated().map { place, name in
        Level(
          id: Level.ID(name), label: name, letter: name.first ?? "?", meaning: "",
          code: UInt8(place + 1))
      }, nonAnswers: NonAnswer.allCases)
    if !map.isEmpty {
      scale.maps[Scale.ID("met")] = Dictionary(
        map.map { (Level.ID($0.key), Level.ID($0.value)) }, uniquingKeysWith: { $1 })
    }
    return scale
  }

  /// An audit on an edition with these returns of one case.
  static func snapshot(_ template: Template, _ returns: [Return], findings: [Finding] = [])
    -> AuditSnapshot
  {
    AuditSnapshot(
      audit: Audit(
        name: Audit.Name("neglect-2026"), title: "Neglect", template: template.id,
        edition: template.edition, period: "", agencies: [police, health]),
      template: template,
      cases: [
        Case(
          reference: Case.Reference("C01"),
          profile: [ProfileItem.ID("age"): Choice.ID("under-5")], involvement: [:])
      ], returns: returns, panel: [:], concerns: [], findings: findings, prose: [:])
  }
}
