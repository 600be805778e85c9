/// Finds the remarks of a source and ties each to the entry it belongs to.
///
/// A remark on a line of its own belongs to the entry below it, unless it is set in further: then it
/// stands at the end of the part that it lines up with. A remark behind something belongs to the
/// entry that was last begun there.
struct CommentCollector {
  private let text: SourceText
  private let spots: [CommentSpots.Spot]
  private let brackets: [Place: String]
  /// How many spots begin before the remark that is looked at.
  private var before = 0
  /// Remarks in a row step out, never in, or their order would change.
  private var run = (before: -1, column: 0)
  private var comments: [Comment] = []
  private let lastLine: Int

  /// The remarks of a source that was read into a piece.
  static func comments(of text: SourceText, piece: Piece) -> [Comment] {
    var scan = TokenScan(text.bytes, notingRemarks: true)
    scan.run()
    guard !scan.remarks.isEmpty else { return [] }
    var collector = CommentCollector(text, piece)
    for remark in scan.remarks { collector.take(remark) }
    return collector.withHead()
  }

  private init(_ text: SourceText, _ piece: Piece) {
    let found = CommentSpots(piece, in: text)
    self.text = text
    spots = found.spots
    brackets = found.brackets
    lastLine = text.lastPlace.line
  }

  /// The remarks, those at the head of the file tied to the file.
  private func withHead() -> [Comment] {
    guard let first = comments.first, first.position == .above, first.path == spots.first?.path,
      let start = spots.first?.place, first.place < start
    else { return comments }
    let head = Comment.head(of: first.lines)
    let file = Comment(path: "", position: .above, lines: head.file, place: first.place)
    var rest = first
    rest.lines = head.entry
    return [file] + (head.entry.isEmpty ? [] : [rest]) + comments.dropFirst()
  }

  private mutating func take(_ remark: TokenScan.Remark) {
    let place = CommentSpots.point(text.place(at: remark.range.lowerBound))
    while before < spots.count, spots[before].place < place { before += 1 }
    let lead = text.bytes(ofLine: place.line).prefix { $0 != UInt8(ascii: "#") }
    let bracket = remark.bracket.map { CommentSpots.point(text.place(at: $0)) }
    let line = Self.trimmed(text.bytes[remark.range])
    if Self.isAlone(lead, place) {
      let owner = ownerBelow(place, bracket: bracket)
      add(line, owner.path, owner.position, place)
    } else {
      let path = ownerBefore(place, bracket: bracket)
      comments.append(Comment(path: path, position: .beside, lines: [line], place: place))
    }
  }

  /// Whether nothing stands before the remark, or only what begins or ends a document.
  private static func isAlone(_ lead: ArraySlice<UInt8>, _ place: Place) -> Bool {
    let words = lead.filter { $0 != 0x20 && $0 != 0x09 }
    return lead.count == place.offset
      && (words.isEmpty || words == Array("---".utf8) || words == Array("...".utf8))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Remarks on lines of their own

  /// Adds a line to the remark it goes on with, or begins one.
  private mutating func add(
    _ line: String, _ path: String, _ position: Comment.Position, _ place: Place
  ) {
    let gap = isBlank(place.line - 1) ? [""] : []
    let after = position == .above && isBlank(place.line + 1) ? [""] : []
    let last = comments.count - 1
    if last >= 0, comments[last].path == path, comments[last].position == position {
      // In place: there may be a million lines.
      if comments[last].lines.last == "" { comments[last].lines.removeLast() }
      comments[last].lines += gap + [line] + after
    } else {
      comments.append(
        Comment(path: path, position: position, lines: gap + [line] + after, place: place))
    }
  }

  private func isBlank(_ line: Int) -> Bool {
    line > 0 && line <= lastLine
      && text.bytes(ofLine: line).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private mutating func ownerBelow(
    _ place: Place, bracket: Place?
  ) -> (path: String, position: Comment.Position) {
    let last = before > 0 ? spots[before - 1] : nil
    let next = before < spots.count ? spots[before] : nil
    if let last, let value = last.inlineValue, value > place { return (last.path, .above) }
    if let bracket, let container = brackets[bracket] {
      let isInside = container.isEmpty || next?.path.hasPrefix(container + "/") == true
      return isInside && next != nil ? (next?.path ?? "", .above) : (container, .below)
    }
    guard let last else { return next.map { ($0.path, .above) } ?? ("", .below) }
    // Nothing is nearer to it than the key that is still without a value.
    if last.isEmpty, place.offset > last.column { return (last.path, .above) }
    if let next, next.parent == before - 1 { return (next.path, .above) }
    return ownerAround(place, next)
  }

  /// The part that ends before the remark and that it lines up with, or the entry below it.
  private mutating func ownerAround(
    _ place: Place, _ next: CommentSpots.Spot?
  ) -> (path: String, position: Comment.Position) {
    let column = run.before == before ? min(run.column, place.offset) : place.offset
    let least = next?.column ?? -1
    var spot = outOfBrackets(before - 1)
    while let at = spot, spots[at].column > column || isInParentsColumn(at) {
      spot = spots[at].parent
    }
    if let at = spot, spots[at].column > least {
      run = (before, spots[at].column)
      return (spots[at].container, .below)
    }
    run = (before, least)
    return next.map { ($0.path, .above) } ?? ("", .below)
  }

  /// Whether it is part of a list whose dashes stand in the column of the list's own key.
  private func isInParentsColumn(_ at: Int) -> Bool {
    spots[at].parent.map { spots[$0].column == spots[at].column } ?? false
  }

  private func outOfBrackets(_ at: Int) -> Int? {
    var spot: Int? = at
    while let at = spot, spots[at].bracket != nil { spot = spots[at].parent }
    return spot
  }

  // MARK: Remarks behind something

  private func ownerBefore(_ place: Place, bracket: Place?) -> String {
    if let next = partBegun(place) { return next }
    var spot: Int? = before > 0 ? before - 1 : nil
    while let at = spot, spots[at].bracket != bracket,
      bracket == nil || spots[at].inlineValue != bracket
    {
      spot = spots[at].parent
    }
    return spot.map { spots[$0].path } ?? spots.first?.path ?? ""
  }

  /// The part of a list that a dash before the remark begins on the next line.
  private func partBegun(_ place: Place) -> String? {
    let lead = text.bytes(ofLine: place.line).prefix { $0 != UInt8(ascii: "#") }
    let isDashes = lead.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "-") }
    let isBegun = before > 0 && spots[before - 1].place.line == place.line
    guard isDashes, !isBegun, before < spots.count else { return nil }
    // Its first key stands at the same place.
    let same = spots[before...].prefix { $0.place == spots[before].place }
    return same.last?.path
  }
}
