/// A key or happening that libedit has no character for, as a character libedit can bind.
///
/// These are C1 code points: they are looked up in the key map like any key, in every editing mode,
/// and no UTF-8 terminal sends them (the decoder drops any that come).
enum VirtualKey: UInt32, CaseIterable {
  case paste = 0x90
  case initial, up, down, right, left, home, end, delete, wordRight, wordLeft

  /// The libedit command, or our own, that it runs.
  var command: String {
    switch self {
    case .paste, .initial: "scrutineer-insert"
    case .up: "scrutineer-up"
    case .down: "scrutineer-down"
    case .right: "ed-next-char"
    case .left: "ed-prev-char"
    case .home: "ed-move-to-beg"
    case .end: "ed-move-to-end"
    case .delete: "ed-delete-next-char"
    case .wordRight: "em-next-word"
    case .wordLeft: "ed-prev-word"
    }
  }

  /// How a binding names it.
  var spelling: String { "\\" + String(rawValue, radix: 8) }

  /// What terminals send for it, without the escape; all others are swallowed.
  static let sequences: [String: VirtualKey] = [
    "[A": .up, "OA": .up, "[B": .down, "OB": .down,
    "[C": .right, "OC": .right, "[D": .left, "OD": .left,
    "[H": .home, "OH": .home, "[1~": .home, "[7~": .home,
    "[F": .end, "OF": .end, "[4~": .end, "[8~": .end, "[3~": .delete,
    "[1;5C": .wordRight, "[1;3C": .wordRight, "[1;5D": .wordLeft, "[1;3D": .wordLeft,
  ]
}
