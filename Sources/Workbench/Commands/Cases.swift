import Auditing
import CommandLanguage
import Documents

extension BenchCommand {
  /// Lists the cases with who knows them and how far their returns have got.
  static let cases = BenchCommand(
    "cases", in: .preparing, "List the cases: who knows them, and how far their returns are.",
    examples: [Example("cases", "case  known by  returns in  not yet said")]
  ) { bench in
    let snapshot = try bench.snapshot()
    guard !snapshot.cases.isEmpty else {
      return .show(.line("There are no cases yet. Type add-case C01."))
    }
    let rows = snapshot.cases.map { audited -> [Cell] in
      let returns = snapshot.returns(for: audited.reference).filter { $0.agency != .panel }
      let unsaid = snapshot.audit.agencies.count { audited.involvement[$0] == nil }
      return [
        .text(Inline(audited.reference.text)),
        .number(audited.involvement.values.count { $0 == .known }),
        .share(part: returns.count { $0.state.isIn }, whole: returns.count), .number(unsaid),
      ]
    }
    return .show(
      Document(
        nil, [.table(Table(["case", "known by", "returns in", "not yet said"], rows: rows))]))
  }
}
