import Auditing
import CommandLanguage
import Documents
import Templates
import Terminal
import Wording

/// Asks what a new template needs and writes it, for somebody who has never written one.
struct NewTemplateWalk: Dialogue {
  /// What was said so far.
  var sketch: TemplateSketch
  /// The question that is being written.
  var question = TemplateSketch.Question(id: "", asks: "")
  private(set) var step = NewTemplateStep.title
  /// How it was before each answer, so that `back` works everywhere.
  private var past: [NewTemplateMoment] = []
  private let file: String?
  private let replaces: Bool

  /// Begins with the title; without a file's name, the template's own is taken.
  init(file: String?, replacing: Bool, on bench: Bench) throws {
    self.file = file
    replaces = replacing
    sketch = TemplateSketch(edition: "\(bench.clock().day.year).1")
    if let file { try refuseExisting(file, on: bench) }
  }

  // MARK: Shown

  func page(on bench: Bench) throws -> Document {
    let facts = step.choices(sketch).filter { !$0.about.isEmpty }
      .map { Fact($0.word, Inline($0.about)) }
    let start = past.isEmpty ? Self.start : []
    return Document(
      nil,
      (start + [step.invitation(sketch)]).map { .paragraph(Inline($0)) }
        + (facts.isEmpty ? [] : [.facts(facts)]))
  }

  private static let start = [
    "A new template, question by question. Nothing is written before the end.",
    "Type back to go back one question, stop to leave.",
  ]

  var prompt: String { step.prompt(sketch) }

  func offers(on bench: Bench) -> [Candidate] {
    step.choices(sketch).map { Candidate($0.word, $0.about) } + [
      Candidate("back", "Go back one question"),
      Candidate("stop", "Leave; what makes a template can be written"),
    ]
  }

  // MARK: Taken

  mutating func take(_ line: String, on bench: Bench) throws -> Turn {
    let typed = line.trimmed
    switch typed {
    case "stop": return stop()
    case "back": return back()
    default: break
    }
    let before = NewTemplateMoment(step: step, sketch: sketch, question: question)
    let turn = try answer(typed == "done" ? "" : typed, on: bench)
    past.append(before)
    return turn
  }

  private mutating func back() -> Turn {
    guard let last = past.popLast() else { return .stay(.remark(.wrong, "This is the first.")) }
    (step, sketch, question) = (last.step, last.sketch, last.question)
    return .next(nil)
  }

  /// What was said is offered to be written when it makes a template; a second `stop` just leaves.
  private mutating func stop() -> Turn {
    guard sketch.isComplete, step != .keep else { return .finished(left) }
    past.append(NewTemplateMoment(step: step, sketch: sketch, question: question))
    step = .keep
    return .next(nil)
  }

  private var left: Document { .remark(.done, "Nothing was written.") }

  private mutating func answer(_ typed: String, on bench: Bench) throws -> Turn {
    switch step {
    case .keep:
      guard let answer = YesNo(typed) else { throw WorkbenchError.yesOrNo(typed) }
      return answer == .yes ? try write(on: bench) : .finished(left)
    case .section where typed.isEmpty && sketch.isComplete: return try write(on: bench)
    default:
      let next = try taken(typed)
      if step == .name, file == nil { try refuseExisting(path, on: bench) }
      guard next != step else { return .stay(saved) }
      step = next
      return .next(nil)
    }
  }

  /// The name that was made of what was said last, where one was.
  private var saved: Document? {
    let named: TemplateSketch.Named? =
      switch step {
      case .agencies: sketch.agencies.last
      case .levels: sketch.levels.last
      case .themes: sketch.themes.last
      default: nil
      }
    return named.map { .remark(.done, "\($0.words), typed as \($0.id).") }
  }

  // MARK: Written

  private var path: String { file ?? "\(sketch.id).yaml" }

  private func refuseExisting(_ path: String, on bench: Bench) throws {
    guard !replaces, bench.focus.shelf.holds(path) else { return }
    throw WorkbenchError.fileExists(path)
  }

  private func write(on bench: Bench) throws -> Turn {
    try refuseExisting(path, on: bench)
    let text = sketch.source
    let reading = try TemplateReader.read(TemplateSource(name: path, text: text))
    do throws(WorkbenchError) {
      try PageFile(path: bench.focus.shelf.place(of: path)).write(text, replacing: replaces)
    } catch {
      throw WorkbenchError.fileUnwritable(path)
    }
    let template = reading.template
    let size =
      "\(Count(template.questions.count, "question")) in "
      + "\(Count(template.sections.count, "section"))"
    return .finished(
      Document(
        nil,
        [
          .remark(
            Remark(
              .done,
              [
                Inline("Written to \(path): \(template.id) \(template.edition), \(size)."),
                Inline("Open it in any editor, and read the remarks in it."),
                Inline("To look for mistakes: check-template \(path)"),
                Inline("To use it: load \(path)"),
              ]))
        ]))
  }
}

/// How the dialogue stood before an answer.
struct NewTemplateMoment {
  let step: NewTemplateStep
  let sketch: TemplateSketch
  let question: TemplateSketch.Question
}
