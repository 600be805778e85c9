internal import CLineEdit

/// Which key does what.
extension LineEditor {
  /// Lays our keys, then reads the person's settings, then lays again what we cannot do without:
  /// `bind -v` and `bind -e` in the settings wipe every binding.
  func bindKeys() {
    cle_use_emacs_keys(handle)
    for (name, help, function) in Self.functions {
      cle_add_function(handle, name, help, function)
    }
    bindEssentialKeys()
    for (key, command) in Self.comforts { cle_bind(handle, false, key, command) }
    cle_source_settings(handle)
    bindEssentialKeys()
  }

  private func bindEssentialKeys() {
    for viCommand in [false, true] {
      for key in VirtualKey.allCases {
        cle_bind(handle, viCommand, key.spelling, key.command)
      }
      for (key, command) in Self.essentials { cle_bind(handle, viCommand, key, command) }
    }
    cle_bind(handle, false, "^I", "scrutineer-complete")
    for (key, command) in Self.viCommands { cle_bind(handle, true, key, command) }
  }

  private static let essentials = [
    ("^J", "ed-newline"), ("^M", "ed-newline"),
    ("^D", "scrutineer-end"),
    ("^P", "scrutineer-up"), ("^N", "scrutineer-down"),
    // libedit's own Ctrl-R only draws the line again.
    ("^R", "em-inc-search-prev"),
  ]

  private static let viCommands = [
    ("k", "scrutineer-up"), ("j", "scrutineer-down"),
    // libedit would hand the line to an editor, cut at 16 KB, and submit unseen what comes back.
    ("v", "scrutineer-nothing"),
  ]

  private static let comforts = [
    ("\\e\\r", "scrutineer-newline"), ("\\e\\n", "scrutineer-newline"),
    ("^_", "scrutineer-undo"), ("^W", "ed-delete-prev-word"),
  ]

  /// Literal closures that capture nothing, and so are C functions; each finds its editor by its
  /// owner.
  private static let functions: [(String, String, cle_key_function)] = [
    ("scrutineer-complete", "Complete the word", { el, _ in owning(el).complete() }),
    ("scrutineer-insert", "Insert waiting text", { el, _ in owning(el).insertWaiting() }),
    ("scrutineer-newline", "Insert a line break", { el, _ in owning(el).insert("\n") }),
    ("scrutineer-up", "Up a line, or back in history", { el, _ in owning(el).moveVertically(-1) }),
    ("scrutineer-down", "Down a line, or on in history", { el, _ in owning(el).moveVertically(1) }),
    ("scrutineer-undo", "Undo the last edit", { el, _ in owning(el).undo() }),
    ("scrutineer-end", "Delete, or end input", { el, _ in owning(el).deleteOrEnd() }),
    ("scrutineer-nothing", "Do nothing", { _, _ in cle_normal }),
  ]
}
