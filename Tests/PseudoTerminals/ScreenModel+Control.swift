/// What the control sequences of a VT100 do, as far as line editors use them.
extension ScreenModel {
  mutating func control(_ final: Unicode.Scalar, _ parameters: String) {
    let numbers = parameters.split(separator: ";").map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    wrapsNext = false
    switch final {
    case "A", "B", "C", "D", "G", "H": move(final, numbers)
    case "J": eraseScreen(all: first == 2)
    case "K": blank(row, from: column)
    case "P": deleteCells(max(first, 1))
    case "@": insertCells(max(first, 1))
    case "h": if parameters == "4" { insertsCells = true }
    case "l": if parameters == "4" { insertsCells = false }
    default: break
    }
  }

  private mutating func move(_ final: Unicode.Scalar, _ numbers: [Int]) {
    let count = max(numbers.first ?? 1, 1)
    switch final {
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = min(columns - 1, count - 1)
    default:
      row = min(rows - 1, count - 1)
      column = min(columns - 1, max(numbers.dropFirst().first ?? 1, 1) - 1)
    }
  }

  private mutating func eraseScreen(all: Bool) {
    blank(row, from: all ? 0 : column)
    for other in 0..<rows where all ? other != row : other > row { blank(other, from: 0) }
  }

  private mutating func blank(_ row: Int, from start: Int) {
    for index in start..<columns { cells[row][index] = " " }
  }

  private mutating func deleteCells(_ count: Int) {
    cells[row].removeSubrange(column..<min(columns, column + count))
    cells[row] += Array(repeating: " ", count: columns - cells[row].count)
  }

  mutating func insertCells(_ count: Int) {
    cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
    cells[row].removeLast(count)
  }
}
