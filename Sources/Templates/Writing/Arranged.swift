/// A part of a template in the order in which it is written, and how it may be set.
///
/// Two templates that say the same arrange to the same value, however they were laid out.
struct Arranged: Equatable {
  /// What remarks know it by.
  let path: String
  let value: Value
  /// Whether it is never put in brackets.
  var isOpen = false
  /// Whether the parts in it are put in brackets only if all of them can be.
  var isEven = false
  /// Whether empty lines stand between its parts.
  var isSpaced = false

  enum Value: Equatable {
    case text(String, TextStyle)
    case list([Arranged])
    case keys([Entry])
  }

  /// A key and its value.
  struct Entry: Equatable {
    let key: String
    let value: Arranged
    /// What the key is meant to be; more than text only where it was set aside.
    var meant = Meant.text
  }

  /// How text is set.
  struct TextStyle: Equatable {
    /// Whether a text too long for its line is wrapped.
    var wraps = false
    /// What needs no quotes although other tools read it as more than text.
    var meant = Meant.text
  }

  /// What a text is meant to be.
  enum Meant: Equatable {
    case text, yesOrNo, number, day, value
    /// What other tools read as more than text, and was written so: set aside with `x-`.
    case bare
  }

  /// Whether it holds entries of its own rather than words.
  var isPart: Bool {
    switch value {
    case .text: false
    case .keys: true
    case .list(let parts): parts.contains(where: \.isPart)
    }
  }

  var isEmpty: Bool {
    switch value {
    case .text: false
    case .list(let parts): parts.isEmpty
    case .keys(let entries): entries.isEmpty
    }
  }
}
