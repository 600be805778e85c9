/// A page to be shown or saved, free of any output format.
public struct Document: Equatable, Sendable {
  /// The title, or nil for a short reply that needs none.
  public var title: Inline?
  /// What stands on the page, in order.
  public var blocks: [Block]

  /// Makes a page.
  public init(_ title: Inline?, _ blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }

  /// A page of one paragraph.
  public static func line(_ text: Inline) -> Document { Document(nil, [.paragraph(text)]) }

  /// Two pages, one after the other; the title is the first one's.
  public static func + (left: Document, right: Document) -> Document {
    Document(left.title, left.blocks + right.blocks)
  }
}

/// One piece of a page.
public enum Block: Equatable, Sendable {
  /// A heading inside the page.
  case heading(Inline)
  /// Running text, wrapped to the page.
  case paragraph(Inline)
  /// Points of a list.
  case list([ListItem])
  /// Rows under named columns.
  case table(Table)
  /// Names with what belongs to them, in two columns.
  case facts([Fact])
  /// Lines that keep their own breaks, such as an excerpt with a caret.
  case lines([String])
  /// A short remark set in from the page, such as an acknowledgement or what is wrong.
  case remark(Remark)
  /// A line across the page.
  case rule
  /// A line with something at its left and something at its right.
  case banner(Inline, Inline)
  /// A name at the left, its text set in beside it, and what belongs under the text.
  case entry(String, Inline, under: [Inline])
}

/// A point of a list, with the points under it.
public struct ListItem: Equatable, Sendable {
  /// The point.
  public var text: Inline
  /// What belongs under it, each on a line of its own.
  public var under: [Inline]
  /// Points of its own.
  public var points: [Inline]

  /// Makes a point.
  public init(_ text: Inline, under: [Inline] = [], points: [Inline] = []) {
    self.text = text
    self.under = under
    self.points = points
  }
}

/// A name and what belongs to it.
public struct Fact: Equatable, Sendable {
  /// The name.
  public var name: String
  /// What belongs to it.
  public var text: Inline

  /// Makes a fact.
  public init(_ name: String, _ text: Inline) {
    self.name = name
    self.text = text
  }
}

/// A short remark set in from the page.
public struct Remark: Equatable, Sendable {
  /// What it is for.
  public enum Kind: Equatable, Sendable {
    case done
    case wrong
    case warning
    case serious
  }

  /// What it is for.
  public var kind: Kind
  /// The lines, each wrapped on its own.
  public var lines: [Inline]

  /// Makes a remark.
  public init(_ kind: Kind, _ lines: [Inline]) {
    self.kind = kind
    self.lines = lines
  }
}
