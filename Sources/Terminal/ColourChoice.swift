internal import CLineEdit

/// Whether styles are shown.
public enum ColourChoice: String, CaseIterable, Sendable {
  /// On a terminal, unless the environment says no: `NO_COLOR`, `CLICOLOR=0` or a dumb terminal.
  case auto
  case always
  case never

  /// Whether styles go to a stream that is, or is not, a terminal.
  func allows(onTerminal: Bool, environment: (String) -> String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: onTerminal && !Self.isDeclined(environment)
    }
  }

  private static func isDeclined(_ environment: (String) -> String?) -> Bool {
    let terminal = environment("TERM") ?? ""
    return !(environment("NO_COLOR") ?? "").isEmpty || environment("CLICOLOR") == "0"
      || terminal.isEmpty || terminal == "dumb"
  }

  /// Whether styles go to one of the process's own streams.
  func allows(on descriptor: Int) -> Bool {
    allows(onTerminal: cle_is_terminal(Int32(descriptor))) { name in
      cle_environment(name).map { String(cString: $0) }
    }
  }
}
