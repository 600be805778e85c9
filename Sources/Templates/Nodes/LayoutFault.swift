/// What Yams found wrong with the layout, in our words.
///
/// Its own never reach anybody.
enum LayoutFault {
  /// The complaint for a problem Yams reports, about what it was reading since some other place.
  static func complaint(
    _ problem: String, about context: String, at place: Place, in text: SourceText,
    since: Place? = nil
  ) -> Complaint {
    let words = words(problem, context)
    // A problem met at the end of the file began where the part that is not finished began.
    let isPastEnd = place.line > text.lastPlace.line
    return Complaint(
      words.code, at: (isPastEnd ? since : nil) ?? (isPastEnd ? text.lastPlace : place),
      words.summary, hint: words.hint)
  }

  private static func words(
    _ problem: String, _ context: String
  ) -> (code: String, summary: String, hint: String) {
    let isInBrackets = context.contains("flow")
    return switch true {
    case problem.contains("escape"), problem.contains("hexdecimal"):
      (
        "yaml.escape", "This is no escape that double quotes know.",
        "Write \\\\ for a backslash, or use single quotes."
      )
    case problem.contains("',' or"), problem.contains("unexpected ':'"), isInBrackets:
      (
        "yaml.brackets", "The list or keys in brackets cannot be read from here on.",
        "Put a comma between the parts and quotes around any text with , : [ ] { or } in it."
      )
    case problem.contains("expected ':'"):
      (
        "yaml.no-colon", "A key is missing its colon here.",
        "Write a colon and a space after the key."
      )
    case problem.contains("mapping values"):
      (
        "yaml.colon", "There is a colon inside the text, and the text has no quotes.",
        "Put the whole text in double quotes."
      )
    case problem.contains("tab"):
      ("yaml.tab", "There is a tab in the indentation.", "Indent with spaces instead.")
    case problem.contains("'-' indicator"):
      (
        "yaml.indentation", "This line is no part of the list above it.",
        "Start it with -, or indent it like the part it belongs to."
      )
    case context.contains("block scalar"):
      (
        "yaml.block-text", "The line that starts this text cannot be read.",
        "Write |- or >- alone after the colon, and the text below it, indented."
      )
    default:
      (
        "yaml.indentation", "This line does not line up with the lines above it.",
        "Indent it with as many spaces as the lines it belongs with."
      )
    }
  }
}
