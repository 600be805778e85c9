import Auditing
import CommandLanguage
import Documents

extension BenchCommand {
  /// Lists the returns and how far they have got.
  static let returns = BenchCommand(
    "returns", in: .scoring, "List the returns and how far each has got.",
    .optionalArgument(
      "agency", Agency.ID.self, "Only this agency's.", offering: Offers.agenciesAndPanel),
    examples: [Example("returns police", "case  agency  state    answered")]
  ) { bench, typed in
    let snapshot = try bench.snapshot()
    let agency = try typed.map { try bench.invited($0, orPanel: true) }
    let shown = snapshot.returns.filter { agency == nil || $0.agency == agency }
    guard !shown.isEmpty else {
      return .show(.line("There are no returns yet. Say who knows a case: known C01 AGENCY …"))
    }
    let rows = shown.map { given -> [Cell] in
      let asked = given.asked(in: snapshot.template)
      return [
        .text(Inline(given.reference.text)), .text(Inline(given.agency.text)),
        .text(Inline(given.state.rawValue)),
        .share(part: asked.count { given.answers[$0.id] != nil }, whole: asked.count),
      ]
    }
    let isMarked = shown.contains { !$0.marks.isEmpty }
    let marks: [Column] = isMarked ? ["to look at"] : []
    let all = isMarked ? zip(rows, shown).map { $0 + [.text(Inline($1.markWords))] } : rows
    return .show(
      Document(
        nil, [.table(Table(["case", "agency", "state", "answered"] + marks, rows: all))]))
  }
}

extension Return {
  /// What a change of edition left to be looked at: "2 asked differently, 1 to review".
  fileprivate var markWords: String {
    let names: [(Mark.Kind, String)] = [
      (.askedDifferently, "asked differently"), (.toReview, "to review"),
    ]
    return names.compactMap { kind, words in
      let number = marks.values.count { $0.kind == kind }
      return number == 0 ? nil : "\(number) \(words)"
    }.joined(separator: ", ")
  }
}
