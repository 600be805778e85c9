/// Which styles of a workbook show a number as a time.
struct StylesPart: PartReader {
  /// The format of each style, by its number; nil where it shows numbers.
  private(set) var formats: [NumberFormat?] = []
  private var declared: [Int: NumberFormat?] = [:]
  private var isInCellStyles = false

  mutating func start(_ element: String, _ attributes: Attributes) {
    switch element {
    case "cellXfs": isInCellStyles = true
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] {
        declared[id] = .some(NumberFormat(code: code))
      }
    case "xf" where isInCellStyles:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append(declared[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  mutating func text(_ text: String) {}

  mutating func end(_ element: String) {
    if element == "cellXfs" { isInCellStyles = false }
  }
}
