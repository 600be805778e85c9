/// Text to tokens; what other languages say is complained about and taken for what is meant here.
struct ConditionScan {
  /// The most characters a condition has.
  static let longest = 2000

  private(set) var tokens: [ConditionToken] = []
  private(set) var complaints: [ConditionComplaint] = []
  private let scalars: [Unicode.Scalar]
  private var at = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    guard scalars.count <= Self.longest else {
      complaints.append(ConditionComplaint(.tooLong, ConditionSpan(0)))
      return
    }
    while at < scalars.count { step() }
    let end = ConditionSpan(max(0, (tokens.last?.span.end ?? 1) - 1))
    tokens.append(ConditionToken(kind: .end, span: end))
  }

  private mutating func step() {
    let scalar = scalars[at]
    if Self.isBlank(scalar) {
      at += 1
    } else if let kind = Self.brackets[scalar] {
      tokens.append(ConditionToken(kind: kind, span: ConditionSpan(at)))
      at += 1
    } else if Self.isOfWord(scalar) {
      word()
    } else if Self.quotes.contains(scalar) {
      quoted()
    } else if !sign() {
      unreadable()
    }
  }

  private mutating func word() {
    let start = at
    while at < scalars.count, Self.isOfWord(scalars[at]) { at += 1 }
    // It's written isn't by many; the apostrophe is part of the word then.
    if at + 1 < scalars.count, Self.apostrophes.contains(scalars[at]),
      Self.isOfWord(scalars[at + 1]), text(start..<at).hasSuffix("n")
    {
      at += 1
      while at < scalars.count, Self.isOfWord(scalars[at]) { at += 1 }
    }
    let span = ConditionSpan(start, at - start)
    let text = text(start..<at)
    guard let meant = meant(by: text, span) else {
      return tokens.append(ConditionToken(kind: .word(text), span: span))
    }
    complain(.otherWord(text, meant: meant.joined(separator: " ")), span)
    add(meant, span)
  }

  /// The words of the language that were meant by a word that is none of them.
  private mutating func meant(by text: String, _ span: ConditionSpan) -> [String]? {
    guard text.utf8.count <= 10 else { return nil }
    let lower = text.lowercased()
    if text != lower, ConditionLanguage.words.contains(lower) { return [lower] }
    if lower.hasSuffix("n't") || lower.hasSuffix("n’t") {
      return lower.hasPrefix("is") || lower.hasPrefix("wasn") ? ["is", "not"] : ["not"]
    }
    if let words = ConditionLanguage.otherComparisons[lower], isBehindVerbOrName,
      skips("than") || isBeforeNumber
    {
      return words
    }
    let isSaid = isBehindName || (lower == "equal" && isBehindVerbOrName)
    guard isSaid, let words = ConditionLanguage.otherWords[lower] else { return nil }
    if lower == "equal" { _ = skips("to") }
    return words
  }

  /// Whether a verb is due here rather than a name.
  private var isBehindName: Bool {
    guard let last = tokens.last else { return false }
    return last.kind == .closing || last.name != nil
  }

  private var isBehindVerbOrName: Bool {
    isBehindName || tokens.last?.is("is") == true || tokens.last?.is("not") == true
  }

  private var isBeforeNumber: Bool {
    scalars[at...].drop(while: Self.isBlank).first.map { ("0"..."9").contains($0) } ?? false
  }

  /// Passes a word that is only there for the sound of it.
  private mutating func skips(_ word: String) -> Bool {
    let next = at + scalars[at...].prefix(while: Self.isBlank).count
    let end = next + word.unicodeScalars.count
    guard end <= scalars.count, text(next..<end).lowercased() == word,
      end == scalars.count || !Self.isOfWord(scalars[end])
    else { return false }
    at = end
    return true
  }

  private mutating func sign() -> Bool {
    let ahead = text(at..<min(at + 3, scalars.count))
    guard let found = ConditionLanguage.signs.first(where: { ahead.hasPrefix($0.sign) }) else {
      return false
    }
    let span = ConditionSpan(at, found.sign.unicodeScalars.count)
    complain(.sign(found.sign, meant: found.words.joined(separator: " ")), span)
    add(found.words, span)
    at += span.length
    return true
  }

  /// A name in quotes is taken without them.
  private mutating func quoted() {
    let start = at
    at += 1
    while at < scalars.count, !Self.quotes.contains(scalars[at]) { at += 1 }
    let inside = text(start + 1..<at)
    at = min(at + 1, scalars.count)
    let span = ConditionSpan(start, at - start)
    let isWord = !inside.isEmpty && inside.unicodeScalars.allSatisfy(Self.isOfWord)
    complain(.quoted(isWord ? inside : nil), span)
    tokens.append(ConditionToken(kind: .word(isWord ? inside : "…"), span: span))
  }

  private mutating func unreadable() {
    let start = at
    repeat { at += 1 } while at < scalars.count && !Self.endsRun(scalars[at])
    complain(.unreadable(text(start..<at)), ConditionSpan(start, at - start))
  }

  private mutating func add(_ words: [String], _ span: ConditionSpan) {
    // "is greater than" and "is not equal to" have an "is" of their own.
    let isSecondVerb = words != ["and"] && words != ["or"] && words.first != "not"
    if isSecondVerb, words == ["is"], tokens.last?.is("not") == true { return }
    if isSecondVerb, tokens.last?.is("is") == true { tokens.removeLast() }
    tokens += words.map { ConditionToken(kind: .word($0), span: span) }
  }

  private mutating func complain(_ fault: ConditionFault, _ span: ConditionSpan) {
    complaints.append(ConditionComplaint(fault, span))
  }

  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  // MARK: Letters

  private static let brackets: [Unicode.Scalar: ConditionToken.Kind] = [
    "(": .opening, ")": .closing, "[": .listOpening, "]": .listClosing, ",": .comma,
  ]
  private static let quotes: Set<Unicode.Scalar> = ["\"", "'", "“", "”", "‘", "’", "`"]
  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’"]

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t"
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-": true
    default: false
    }
  }

  /// Whether what cannot be read ends here: the parts of 27/3/2018 are told of once.
  private static func endsRun(_ scalar: Unicode.Scalar) -> Bool {
    isBlank(scalar) || brackets[scalar] != nil
  }
}
