import Auditing

/// What a migration did at one place of a return, as its journal entry tells it: codes and names,
/// never words.
///
/// A return's entry has one for every question at which anything stood, for every mark the return
/// has then, and for every grade: `N6>N60=2 N7/ N60! @voice>child=good`.
enum MigrationToken: Equatable {
  /// All that stood at a question went to another; the answer's code is then this, 0 for none.
  case carried(from: String, to: String, code: UInt8)
  /// The same, and the answer of before stays readable.
  case mapped(from: String, to: String, code: UInt8)
  /// All that stood at a question stays readable and does not count.
  case setAside(String)
  /// A question took over an answer that was set aside, with words of its own or without.
  case copied(from: String, to: String, code: UInt8, withWords: Bool)
  case mark(String, Mark.Kind)
  case grade(from: String, to: String, level: String)
  case gradeSetAside(String)

  var text: String {
    switch self {
    case .carried(let from, let to, let code): "\(from)>\(to)=\(code)"
    case .mapped(let from, let to, let code): "\(from)>\(to)~\(code)"
    case .setAside(let from): "\(from)/"
    case .copied(let from, let to, let code, let words): "\(from)+\(to)=\(code)\(words ? "#" : "")"
    case .mark(let question, .askedDifferently): "\(question)!"
    case .mark(let question, .toReview): "\(question)?"
    case .grade(let from, let to, let level): "@\(from)>\(to)=\(level)"
    case .gradeSetAside(let from): "@\(from)/"
    }
  }

  init?(_ text: some StringProtocol) {
    guard text.first != "@" else {
      self.init(grade: text.dropFirst())
      return
    }
    switch text.last {
    case "/": self = .setAside(String(text.dropLast()))
    case "!": self = .mark(String(text.dropLast()), .askedDifferently)
    case "?": self = .mark(String(text.dropLast()), .toReview)
    default: self.init(move: text)
    }
  }

  private init?(grade text: some StringProtocol) {
    if text.last == "/" {
      self = .gradeSetAside(String(text.dropLast()))
      return
    }
    let parts = String(text).split { $0 == ">" || $0 == "=" }.map(String.init)
    guard parts.count == 3 else { return nil }
    self = .grade(from: parts[0], to: parts[1], level: parts[2])
  }

  private init?(move text: some StringProtocol) {
    let parts = String(text).split { ">+=~#".contains($0) }.map(String.init)
    guard parts.count == 3, let code = UInt8(parts[2]) else { return nil }
    let (from, to) = (parts[0], parts[1])
    if text.contains("+") {
      self = .copied(from: from, to: to, code: code, withWords: text.last == "#")
    } else {
      self =
        text.contains("~")
        ? .mapped(from: from, to: to, code: code) : .carried(from: from, to: to, code: code)
    }
  }
}

extension [MigrationToken] {
  /// The tokens as one text.
  var text: String { map(\.text).joined(separator: " ") }

  /// Reads what `text` wrote; what is no token is left out.
  init(_ text: String) { self = text.split(separator: " ").compactMap { MigrationToken($0) } }
}
