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
    return .show(
      Document(nil, [.table(Table(["case", "agency", "state", "answered"], rows: rows))]))
  }
}
