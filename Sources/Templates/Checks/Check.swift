/// A rule that a template keeps, on a page of its own.
///
/// The examples are documentation and test at once: pieces of templates, with `▸` before every word
/// the check complains about.
struct Check: Sendable {
  /// The code of its complaints.
  let code: String
  /// The rule, in a sentence.
  let rule: String
  let rejected: [String]
  let accepted: [String]
  /// The places where a draft breaks the rule.
  let breaches: @Sendable (TemplateDraft) -> [Breach]

  init(
    _ code: String, _ rule: String, rejected: [String], accepted: [String],
    breaches: @escaping @Sendable (TemplateDraft) -> [Breach]
  ) {
    self.code = code
    self.rule = rule
    self.rejected = rejected
    self.accepted = accepted
    self.breaches = breaches
  }

  /// Everything it has to say about a draft.
  func complaints(about draft: TemplateDraft) -> [Complaint] {
    breaches(draft).map {
      Complaint(code, at: $0.place, $0.summary, hint: $0.hint, other: $0.other)
    }
  }

  /// One place where a rule is broken: what is so, and what to type instead.
  struct Breach {
    let place: Place
    let summary: String
    let hint: String
    var other: Complaint.Other?

    init(_ place: Place, _ summary: String, hint: String, other: Complaint.Other? = nil) {
      self.place = place
      self.summary = summary
      self.hint = hint
      self.other = other
    }
  }
}
