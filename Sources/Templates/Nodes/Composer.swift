import Yams

/// Text to marked pieces: the only place that knows Yams.
///
/// Yams' nodes and marks go no further, and neither do its messages.
enum Composer {
  /// The pieces of a source whose tokens were found fit, or what Yams had against it.
  static func piece(of text: SourceText) -> Result<Piece, Refusal> {
    do {
      // Without the resolver's patterns no scalar is anything but text.
      let root = try Yams.compose(yaml: text.text, .basic, .default, .utf8)
      guard let root else {
        return .success(.text(Marked(value: "", place: .start, quotes: .without)))
      }
      var pieces = Pieces()
      return pieces.piece(of: root).map { .success($0) } ?? .failure(.complaint(tooMuch))
    } catch let error as YamlError {
      return .failure(refusal(error, in: text))
    } catch {
      return .failure(.complaint(LayoutFault.complaint("", about: "", at: .start, in: text)))
    }
  }

  /// Why there are no pieces.
  enum Refusal: Error {
    case complaint(Complaint)
    /// Keys are written twice somewhere; Yams tells which, but not where.
    case repeatedKeys([String], Place)
  }

  private static func refusal(_ error: YamlError, in text: SourceText) -> Refusal {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      .complaint(
        LayoutFault.complaint(
          problem, about: context?.text ?? "", at: place(mark), in: text,
          since: context.map { place($0.mark) }))
    case .duplicatedKeysInMapping(let keys, let context):
      .repeatedKeys(keys, place(context.mark))
    default: .complaint(LayoutFault.complaint("", about: "", at: .start, in: text))
    }
  }

  private static func place(_ mark: Mark) -> Place {
    Place(line: max(1, mark.line), offset: max(0, mark.column - 1))
  }

  private static let tooMuch = Complaint(
    "yaml.too-many", at: .start, TokenFault.tooManyNodes.words.summary,
    hint: TokenFault.tooManyNodes.words.hint)
}

/// Copies nodes, within the bounds the token scan has checked already.
///
/// They are checked again because the scan is ours and may be wrong; a walk without bounds is what
/// made hostile files dangerous.
private struct Pieces {
  private var budget = TokenScan.mostNodes * 2

  mutating func piece(of node: Node, depth: Int = 0) -> Piece? {
    budget -= 1
    guard budget > 0, depth <= TokenScan.deepest * 2 else { return nil }
    switch node {
    case .scalar(let scalar): return .text(text(of: scalar))
    case .sequence(let sequence):
      let parts = sequence.compactMap { piece(of: $0, depth: depth + 1) }
      return parts.count == sequence.count ? .list(parts, place(node.mark)) : nil
    case .mapping(let mapping):
      let entries = mapping.compactMap { entry($0.key, $0.value, depth: depth + 1) }
      return entries.count == mapping.count ? .keys(entries, place(node.mark)) : nil
    case .alias: return nil
    }
  }

  private mutating func entry(_ key: Node, _ value: Node, depth: Int) -> Piece.Entry? {
    guard case .scalar(let scalar) = key, let value = piece(of: value, depth: depth) else {
      return nil
    }
    return Piece.Entry(key: text(of: scalar), value: value)
  }

  private func text(of scalar: Node.Scalar) -> Marked<String> {
    Marked(
      value: scalar.string, place: place(scalar.mark, length: length(of: scalar)),
      quotes: quotes(of: scalar))
  }

  /// Text in a block is text for every tool, as if it were in quotes.
  private func quotes(of scalar: Node.Scalar) -> Quotes {
    switch scalar.style {
    case .literal, .folded, .singleQuoted, .doubleQuoted: .within
    default: .without
    }
  }

  /// How much of the line a text takes, near enough to underline it.
  private func length(of scalar: Node.Scalar) -> Int {
    switch scalar.style {
    case .literal, .folded: 1
    case .singleQuoted, .doubleQuoted: scalar.string.unicodeScalars.count + 2
    default: scalar.string.unicodeScalars.count
    }
  }

  private func place(_ mark: Mark?, length: Int = 1) -> Place {
    Place(line: mark?.line ?? 1, offset: max(0, (mark?.column ?? 1) - 1), length: max(1, length))
  }
}
