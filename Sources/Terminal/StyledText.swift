internal import CLineEdit
internal import Wording

/// Ways to read the styles in a text whose only control sequences are our own.
enum StyledText {
  /// A scalar that takes columns, or a whole control sequence, which takes none.
  enum Piece: Equatable {
    case visible(Unicode.Scalar)
    case sequence(String)
  }

  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var sequence = ""
    for scalar in text.unicodeScalars {
      if sequence.isEmpty, scalar != "\u{1b}" {
        pieces.append(.visible(scalar))
        continue
      }
      sequence.unicodeScalars.append(scalar)
      guard scalar != "[", (0x40...0x7e).contains(scalar.value) else { continue }
      pieces.append(.sequence(sequence))
      sequence = ""
    }
    return pieces
  }

  /// The text without its styles.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(0x1b) else { return text }
    return String(
      scalars: pieces(of: text).compactMap {
        if case .visible(let scalar) = $0 { scalar } else { nil }
      })
  }

  /// Encloses runs of sequences in the marker libedit wants around what takes no columns.
  ///
  /// libedit prints the second of two runs that touch, and drops a run that nothing follows: so
  /// neighbours are one run, and a run at the end goes before the last visible scalar.
  static func marked(_ text: String, marker: Unicode.Scalar) -> String {
    var out = String.UnicodeScalarView()
    var run = ""
    for piece in pieces(of: text) {
      switch piece {
      case .sequence(let sequence): run += sequence
      case .visible(let scalar):
        append(&run, to: &out, marker)
        out.append(scalar)
      }
    }
    guard !run.isEmpty, let last = out.popLast() else { return String(out) }
    append(&run, to: &out, marker)
    out.append(last)
    return String(out)
  }

  private static func append(
    _ run: inout String, to out: inout String.UnicodeScalarView, _ marker: Unicode.Scalar
  ) {
    guard !run.isEmpty else { return }
    out.append(marker)
    out.append(contentsOf: run.unicodeScalars)
    out.append(marker)
    run = ""
  }
}
