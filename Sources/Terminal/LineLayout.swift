internal import CLineEdit

/// Where libedit puts things on the screen, by the rules of its own refresh code.
///
/// libedit does not tell where its cursor is, and what is drawn around the line must know.
struct LineLayout: Equatable {
  private(set) var row = 0
  private(set) var column = 0
  private let columns: Int

  /// Begins after a prompt of so many columns.
  init(columns: Int, promptWidth: Int) {
    self.columns = max(columns, 2)
    row = promptWidth / self.columns
    column = promptWidth % self.columns
  }

  /// Goes on after more of the line.
  mutating func add(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { add(scalar) }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n":
      row += 1
      column = 0
    case "\t":
      repeat { put(1) } while column & 7 != 0
    case _ where scalar.value < 0x20 || scalar.value == 0x7f:
      // Drawn as ^X.
      put(1)
      put(1)
    default: put(Self.width(of: scalar))
    }
  }

  /// A wide scalar never straddles two rows.
  private mutating func put(_ width: Int) {
    while width > 1, column + width > columns { put(1) }
    column += width
    guard column >= columns else { return }
    column = 0
    row += 1
  }

  /// The columns libedit gives a scalar.
  static func width(of scalar: Unicode.Scalar) -> Int { max(Int(cle_columns(scalar.value)), 0) }
}
