import Auditing

/// The smaller parts of a draft without complaints, put together.
extension QuestionDraft {
  /// Gives a question what most questions leave out.
  func complete(_ question: inout Question) {
    question.evidence = evidence
    question.needsNote = needsNote?.assembled ?? .never
    question.duty = duty.flatMap { Duty(rawValue: $0.value) }
    question.weight = weight.flatMap { Check.number(in: $0.value) } ?? 1
    question.identifies =
      identifies.flatMap { Identifiability(rawValue: $0.value) } ?? .perhaps
    question.law = law.map { LegalBasis.ID($0.value) }
    question.earlier = earlier.map { Question.ID($0.value) }
    question.carry = carry.flatMap { Carry(rawValue: $0.value) }
  }
}

extension NeedsNoteDraft {
  fileprivate var assembled: NoteNeed {
    switch self {
    case .always: .always
    case .after(let names): .after(Set(names.map(\.value)))
    }
  }
}

extension BasisDraft {
  /// The basis, or nil when it names no source.
  var assembled: LegalBasis? {
    source.map {
      LegalBasis(id: LegalBasis.ID(id.value), source: Source.ID($0.value), place: place)
    }
  }
}

extension AttributeDraft {
  /// The attribute, answered by choices unless it says otherwise.
  var assembled: Attribute {
    let kind: Attribute.Kind =
      switch answer?.value {
      case "number": .number
      case "yes-no": .choice(Choice.yesAndNo)
      default: .choice(choices.map { Choice(id: Choice.ID($0.id.value), label: $0.name) })
      }
    return Attribute(id: Attribute.ID(id.value), wording: asks, kind: kind)
  }
}

extension Choice {
  /// The two choices of a yes or no.
  static let yesAndNo = [
    Choice(id: ID("yes"), label: "Yes"), Choice(id: ID("no"), label: "No"),
  ]
}
