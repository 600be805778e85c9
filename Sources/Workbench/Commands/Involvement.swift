import Auditing
import CommandLanguage
import Documents

extension BenchCommand {
  /// Shows who knows which case.
  static let involvement = BenchCommand(
    "involvement", in: .preparing, "Show which agency knows which case, and who has not said.",
    examples: [
      Example("involvement", "C01    C02    C03")
    ]
  ) { bench in
    let snapshot = try bench.snapshot()
    let rows = snapshot.audit.agencies.map { agency -> [Cell] in
      let name = snapshot.template.agency(agency)?.name ?? agency.text
      return [.text(Inline(name))]
        + snapshot.cases.map { audited in
          .text(Inline(mark(audited.involvement[agency])))
        }
    }
    let columns = [Column("")] + snapshot.cases.map { Column($0.reference.text) }
    return .show(
      Document(
        nil,
        [
          .table(Table(columns, rows: rows)),
          .lines(["  – does not know the case   ? has not yet said"]),
        ]))
  }

  private static func mark(_ involvement: Auditing.Involvement?) -> String {
    switch involvement {
    case .known: "known"
    case .notKnown: "–"
    case nil: "?"
    }
  }
}
