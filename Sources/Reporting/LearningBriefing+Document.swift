import Auditing
public import Documents
import Wording

extension LearningBriefing {
  /// The page.
  public var document: Document {
    var blocks: [Block] = [
      .paragraph(Inline("Learning briefing · \(month) · for practitioners in all agencies"))
    ]
    blocks += part("Why we looked", [.paragraph(Inline(why))])
    blocks += part("What we looked at", [.paragraph(Inline(scope.sentence(unit)))])
    blocks += part("What children told us", list(children.map { Inline("“\($0)”") }))
    blocks += part("What works well", [.list(strengths.map { ListItem($0.sentence) })])
    blocks += part("What needs to be better", [.list(developments.map(\.item))])
    blocks += part("What you need to do", steps.map { .list([$0.item]) })
    blocks += part("Questions for your team", list(questions.map { Inline($0) }))
    blocks += part(
      "Tools and links", [.list(tools.map { ListItem(Inline($0.title), under: $0.links) })])
    blocks += part("What happens next", [.paragraph(Inline(next))])
    blocks += part("How these figures are made", [.paragraph(Inline(Self.figures))])
    return Document(.strong(title), blocks)
  }

  private var title: String {
    let files = "\(NumberInWords.of(scope.cases)) \(unitFiles)"
    return "\(subject): what \(files) taught us".uppercased()
  }

  /// "child's file" or "children's files", in the number of cases.
  private var unitFiles: String { Self.files(of: unit, scope.cases) }

  static func files(of unit: String, _ number: Int) -> String {
    switch (unit, number == 1) {
    case ("child", true): "child's file"
    case ("child", false): "children's files"
    case ("family", true): "family's file"
    case ("family", false): "families' files"
    case (_, true): unit
    case (_, false): unit + "s"
    }
  }

  /// A part of the page; one with nothing to say says so rather than vanish.
  private func part(_ heading: String, _ blocks: [Block]) -> [Block] {
    let isEmpty = blocks.allSatisfy { block in
      switch block {
      case .list(let items): items.isEmpty
      case .paragraph(let text): text.isEmpty
      default: false
      }
    }
    return [.heading(Inline(heading))]
      + (isEmpty ? [.paragraph(.muted("Nothing was recorded."))] : blocks)
  }

  private func list(_ texts: [Inline]) -> [Block] { [.list(texts.map { ListItem($0) })] }

  private static let figures = """
    A practice was seen in a file when every answer about it, from the agencies asked, was at the \
    best level, and fell short when one was not. Files for which it did not arise, was not known, \
    or where nothing was on file are left out of both numbers.
    """
}

extension LearningBriefing.Scope {
  fileprivate func sentence(_ unit: String) -> String {
    let files = "\(cases) \(LearningBriefing.files(of: unit, cases))"
    let who =
      "\(returns.part) of \(returns.whole) returns, from \(agencies.part) of "
      + "\(Count(agencies.whole, "agency", "agencies"))"
    return "\(files); \(who)" + (period.isEmpty ? "." : "; \(period).")
  }
}

extension LearningBriefing.Lesson {
  /// The finding with its count: "… (3 of 8 files)".
  fileprivate var sentence: Inline {
    guard let count else { return Inline(words) }
    return Inline(words) + Inline(" (\(figure(count)))")
  }

  fileprivate var item: ListItem {
    ListItem(sentence, under: advice.map { [Inline($0)] } ?? [])
  }

  /// "seen in 3 of 3 files, unborn only", "fell short in 4 of 5 police files".
  private func figure(_ count: PracticeCount) -> String {
    let share = kind == .strength ? count.seen : count.short
    let verb = kind == .strength ? "seen in" : "fell short in"
    let whose = records.isEmpty ? "" : "\(Enumeration.all(records)) "
    let told =
      share.whole == 0
      ? "no \(whose)file could tell"
      : "\(verb) \(share.part) of \(share.whole) \(whose)\(Count(share.whole, "file").noun)"
    let only = among.map { ", \($0.lowercased()) only" } ?? ""
    let silent = count.silent == 0 ? "" : "; nothing on file in \(count.silent) more"
    return told + only + silent
  }
}

extension LearningBriefing.RoleSteps {
  fileprivate var item: ListItem { ListItem(.strong(role), points: words.map { Inline($0) }) }
}

extension Source {
  fileprivate var links: [Inline] { link.isEmpty ? [] : [Inline(link)] }
}
