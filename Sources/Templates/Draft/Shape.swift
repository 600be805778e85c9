/// The keys one part of a template has, in the order in which they are best written.
///
/// What is read, what is suggested for a mistyped key, how a template is set out anew, the columns of
/// its sheets and the reference page all come from these tables.
struct Shape: Sendable {
  /// The part, as a sentence begins with it.
  let noun: String
  /// What the part is, for the reference page.
  let about: String
  /// Its keys.
  let fields: [Key]
  /// The names of all keys.
  let keys: [String]
  /// The names of the keys that must be there.
  let required: [String]

  init(_ noun: String, _ about: String, _ fields: [Key]) {
    self.noun = noun
    self.about = about
    self.fields = fields
    keys = fields.map(\.name)
    required = fields.filter(\.isRequired).map(\.name)
  }

  /// The key of that name, or nil.
  func key(_ name: String) -> Key? { fields.first { $0.name == name } }
}

/// One key of a part.
struct Key: Sendable {
  /// The key as it is written.
  let name: String
  /// What is written for it.
  let form: Form
  /// Whether the part is not complete without it.
  let isRequired: Bool
  /// What it says, in a sentence.
  let says: String

  /// A key that must be there.
  static func must(_ name: String, _ form: Form, _ says: String) -> Key {
    Key(name: name, form: form, isRequired: true, says: says)
  }

  /// A key that may be left out.
  static func may(_ name: String, _ form: Form, _ says: String) -> Key {
    Key(name: name, form: form, isRequired: false, says: says)
  }
}

/// What can be written for a key.
indirect enum Form: Sendable {
  /// A name in lower-case letters, digits and hyphens, or a question's.
  case name
  /// A text of one line: a title, a label, a link.
  case line
  /// A text of one or more sentences, wrapped.
  case prose
  /// A whole number.
  case number
  /// A day such as 2026-09-01.
  case day
  /// A number of days or working days.
  case period
  /// `yes` or `no`.
  case yesOrNo
  /// One of these words.
  case word([String])
  /// A condition.
  case condition
  /// A list of names.
  case names
  /// Names the author chooses, each with a line of text.
  case labels
  /// Names the author chooses, each with one sentence or more.
  case sentences
  /// Names the author chooses, each with a list of names.
  case members
  /// Names of questions, items or levels, each with a value.
  case values
  /// Names of scales, each with names of levels and what they became.
  case maps
  /// Keys of a part.
  case part(Shape)
  /// A list of parts.
  case parts(Shape)
  /// Names the author chooses, each with the keys of a part.
  case keyed(Shape)
  /// One form or the other, the first preferred.
  case either(Form, Form)
}
