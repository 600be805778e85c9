import Auditing

/// A draft without complaints, put together: every name looked up, every place forgotten.
extension TemplateDraft {
  /// The template, or nil when something in the draft leads nowhere, which the checks rule out.
  func assembled(with conditions: DraftConditions) -> Template? {
    let scales = self.scales.compactMap(\.assembled)
    guard let id, let edition, let title, let purpose else { return nil }
    let asked = Asked(self)
    let sections = self.sections.compactMap { section($0, scales, asked, conditions) }
    let limits = self.limits.compactMap { $0.assembled(when: conditions.condition(of: $0)) }
    guard sections.count == self.sections.count, limits.count == self.limits.count else {
      return nil
    }
    var template = Template(
      id: Template.ID(id.value), edition: edition.value, title: title.value,
      unit: unit?.value ?? "", purpose: purpose.value,
      agencies: agencies.map { Agency(id: Agency.ID($0.id.value), name: $0.name) },
      profile: profile.map(\.assembled),
      themes: themes.map { Theme(id: Theme.ID($0.id.value), name: $0.name) }, sections: sections,
      grades: scales.first { $0.id.text == grades?.scale?.value },
      gradesSections: grades?.sections?.value == true,
      gradesOverall: grades?.overall?.value == true, limits: limits,
      sources: sources.map(\.assembled), guidance: guidance)
    complete(&template, asked)
    return template
  }

  /// What came to templates after their first generation of workbenches.
  private func complete(_ template: inout Template, _ asked: Asked) {
    template.kind = kind.flatMap { Template.Kind(rawValue: $0.value) } ?? .caseAudit
    if !languages.isEmpty { template.languages = languages.map(\.value) }
    template.law = law.compactMap(\.assembled)
    template.groups = assembledGroups(asked)
    template.respondent = respondent.map(\.assembled)
    template.tests = tests.compactMap { $0.assembled(in: template) }
  }

  /// The groups with the agencies that belong to them, by way of other groups too.
  func assembledGroups(_ asked: Asked) -> [AgencyGroup] {
    groups.map { group in
      AgencyGroup(
        id: group.id.value,
        members: asked.agencies(.only([group.id], group.id.place)).map { Agency.ID($0) })
    }
  }

  private func section(
    _ draft: SectionDraft, _ scales: [Scale], _ asked: Asked, _ conditions: DraftConditions
  ) -> Section? {
    guard let id = draft.id.map({ Section.ID($0.value) }) else { return nil }
    let questions = draft.questions.compactMap { asks in
      var question = question(asks, in: id, scales, asked)
      question?.applies = conditions.condition(of: asks, in: draft)
      return question
    }
    guard questions.count == draft.questions.count else { return nil }
    var section = Section(
      id: id, title: draft.title, sources: draft.sources.map { Source.ID($0.value) },
      questions: questions)
    section.law = draft.law.map { LegalBasis.ID($0.value) }
    section.earlier = draft.earlier.map { Section.ID($0.value) }
    return section
  }

  private func question(
    _ draft: QuestionDraft, in section: Section.ID, _ scales: [Scale], _ asked: Asked
  ) -> Question? {
    guard let id = draft.id, let asks = draft.asks, let theme = draft.theme,
      let kind = draft.answers.first?.kind.assembled(scales)
    else { return nil }
    var question = Question(
      id: Question.ID(id.value), section: section, wording: asks.value,
      lookFor: draft.lookFor?.value ?? "",
      agencies: (draft.who.map(asked.agencies) ?? []).map { Agency.ID($0) }, kind: kind,
      theme: Theme.ID(theme.value))
    draft.complete(&question)
    return question
  }

  private var guidance: Guidance {
    Guidance(
      why: briefing?.why ?? "",
      advice: (briefing?.advice ?? []).map { advice in
        Advice(
          theme: Theme.ID(advice.theme.value),
          steps: advice.steps.map { Advice.Step(role: $0.id.value, words: $0.name) },
          question: advice.question)
      }, tools: (briefing?.tools ?? []).map(\.assembled), next: briefing?.next ?? "")
  }
}

extension ScaleDraft {
  /// The scale with its levels from best to worst; their codes follow the list as written.
  var assembled: Scale? {
    guard (2...200).contains(levels.count) else { return nil }
    let listed = zip(levels, UInt8(1)...).compactMap { level, code in
      level.promptLetter.map {
        var step = Level(
          id: Level.ID(level.id.value), label: level.label, letter: $0, meaning: level.means,
          code: code)
        step.short = level.short?.value ?? level.label
        return step
      }
    }
    guard listed.count == levels.count else { return nil }
    var scale = Scale(
      id: Scale.ID(id.value), levels: best?.value == "last" ? listed.reversed() : listed,
      nonAnswers: nonAnswers.compactMap { NonAnswer(rawValue: $0.value) })
    for map in maps {
      scale.maps[Scale.ID(map.scale.value)] = Dictionary(
        map.levels.map { (Level.ID($0.name.value), Level.ID($0.value.value)) },
        uniquingKeysWith: { first, _ in first })
    }
    return scale
  }
}

extension AnswerDraft.Kind {
  func assembled(_ scales: [Scale]) -> AnswerKind? {
    switch self {
    case .scale(let name): scales.first { $0.id.text == name.value }.map { .scale($0) }
    case .dates(let from, let to, let within):
      .dates(
        DatePair(
          from: from, to: to, standard: within.flatMap { DatePair.Standard(words: $0.value) })
      )
    case .count(let of, let atLeast):
      .count(Tally(of: of, atLeast: atLeast.flatMap { Check.number(in: $0.value) }))
    case .choices(let options, let expected):
      .choices(
        Picks(
          choices: options.map { Choice(id: Choice.ID($0.id.value), label: $0.name) },
          expected: expected.map { Choice.ID($0.value) }))
    case .choice(let options, let expected):
      .choice(
        Picks(
          choices: options.map { Choice(id: Choice.ID($0.id.value), label: $0.name) },
          expected: expected.map { Choice.ID($0.value) }))
    case .yesNo(let expected):
      .choice(
        Picks(
          choices: Choice.yesAndNo,
          expected: Choice.yesAndNo.map(\.id).filter { $0.text == expected?.value }))
    case .date(let of): .date(SingleDate(of: of))
    case .text(let most):
      .text(ShortText(most: most.flatMap { Check.number(in: $0.value) } ?? 500))
    case .unread: nil
    }
  }
}

extension ProfileDraft {
  var assembled: ProfileItem {
    ProfileItem(
      id: ProfileItem.ID(id.value), wording: asks,
      choices: choices.map { Choice(id: Choice.ID($0.id.value), label: $0.name) })
  }
}

extension SourceDraft {
  fileprivate var assembled: Source {
    var source = Source(id: Source.ID(id.value), title: title, link: link)
    source.edition = edition
    source.date = date.flatMap { Day($0.value) }
    return source
  }
}

extension LimitDraft {
  fileprivate func assembled(when condition: Condition?) -> Limit? {
    guard let id, let cap else { return nil }
    var limit = Limit(
      id: Limit.ID(id.value), questions: questions.map { Question.ID($0.value) },
      standings: Set(standings.compactMap { Standing(word: $0.value) }),
      atLeast: atLeast.flatMap { Check.number(in: $0.value) } ?? 1,
      subject: section.map { .section(Section.ID($0.value)) } ?? .overall,
      cap: Level.ID(cap.value), words: words)
    limit.condition = condition
    return limit
  }
}
