/// The keys one part of a template has.
struct Shape {
  /// The part, as a sentence begins with it.
  let noun: String
  let required: [String]
  let optional: [String]

  var keys: [String] { required + optional }

  static let template = Shape(
    noun: "A template",
    required: [
      "scrutineer", "id", "edition", "kind", "title", "unit", "purpose", "agencies", "scales",
      "grades", "themes", "sections",
    ], optional: ["sources", "groups", "profile", "limits", "briefing"])
  static let source = Shape(noun: "A source", required: ["title"], optional: ["link"])
  static let scale = Shape(
    noun: "A scale", required: ["best", "levels"], optional: ["non-answers"])
  static let level = Shape(noun: "A level", required: ["label"], optional: ["letter", "means"])
  static let grades = Shape(
    noun: "The part 'grades'", required: ["scale", "sections", "overall"], optional: [])
  static let profile = Shape(noun: "A profile item", required: ["asks", "choices"], optional: [])
  static let section = Shape(
    noun: "A section", required: ["id", "title", "questions"], optional: ["sources"])
  static let question = Shape(
    noun: "A question", required: ["id", "asks", "who", "theme"],
    optional: ["look-for", "scale", "dates", "count", "choices"])
  static let allBut = Shape(noun: "Who is asked", required: ["all-but"], optional: [])
  static let dates = Shape(
    noun: "A pair of dates", required: ["from", "to"], optional: ["within"])
  static let count = Shape(noun: "A count", required: ["of"], optional: ["at-least"])
  static let choices = Shape(
    noun: "A choice of several", required: ["options"], optional: ["expected"])
  static let limit = Shape(
    noun: "A limit", required: ["id", "when", "caps", "words"], optional: [])
  static let when = Shape(
    noun: "The condition of a limit", required: ["questions", "are"], optional: ["at-least"])
  static let caps = Shape(
    noun: "The cap of a limit", required: ["at"], optional: ["section", "overall"])
  static let briefing = Shape(
    noun: "The part 'briefing'", required: ["why", "next"], optional: ["advice", "tools"])
  static let advice = Shape(noun: "Advice", required: ["do", "ask"], optional: [])
}
