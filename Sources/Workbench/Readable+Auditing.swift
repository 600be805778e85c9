public import Auditing
public import CommandLanguage

extension Case.Reference: Readable {
  /// What is wanted, in words.
  public static var wanted: String { "a case's reference, such as C01" }
  /// Takes any word; whether there is such a case is for the audit to say.
  public init?(word: String) { self.init(word) }
}

extension Agency.ID: Readable {
  /// What is wanted, in words.
  public static var wanted: String { "an agency, such as police" }
  /// Takes any word; whether there is such an agency is for the audit to say.
  public init?(word: String) { self.init(word) }
}

extension Question.ID: Readable {
  /// What is wanted, in words.
  public static var wanted: String { "a question, such as N6" }
  /// Takes any word; whether there is such a question is for the template to say.
  public init?(word: String) { self.init(word.uppercased()) }
}

extension Audit.Name: Readable {
  /// What is wanted, in words.
  public static var wanted: String { "an audit's name, such as neglect-2026" }
  /// Takes any word; whether it may name an audit is for its rules to say.
  public init?(word: String) { self.init(word) }
}

extension Finding.Kind: Readable {
  /// What is wanted, in words.
  public static var wanted: String { "strength or development" }
  /// Reads the word or its beginning.
  public init?(word: String) { self.init(begun: word) }
}

extension Flag: Readable {
  /// What is wanted, in words.
  public static var wanted: String { "strength or learning" }
  /// Reads the word or its beginning.
  public init?(word: String) { self.init(begun: word) }
}

extension Person.Role: Readable {
  /// What is wanted, in words.
  public static var wanted: String { "auditor, chair or officer" }
  /// Reads the word or its beginning.
  public init?(word: String) { self.init(begun: word) }
}

extension BriefingPart: Readable {
  /// What is wanted, in words.
  public static var wanted: String { "why or next" }
  /// Reads the word or its beginning.
  public init?(word: String) { self.init(begun: word) }
}

extension Day: Readable {
  /// What is wanted, in words.
  public static var wanted: String { "a date, such as 2018-03-27 or 27/3/2018" }
  /// Reads the date.
  public init?(word: String) { self.init(word) }
}

extension RawRepresentable where RawValue == String, Self: CaseIterable {
  /// The value whose name the word is, or the only one whose name it begins.
  fileprivate init?(begun word: String) {
    let matching = Self.allCases.filter { $0.rawValue.hasPrefix(word.lowercased()) }
    guard let match = matching.first, matching.count == 1, !word.isEmpty else { return nil }
    self = match
  }
}
