internal import CLineEdit

/// What the program as a whole must settle before it meets a terminal.
public enum TerminalProcess {
  /// Settles locale, signals and the mode of new files; the first thing a program does.
  ///
  /// Text is UTF-8 whatever the environment says. Ctrl-C, hang-up and termination no longer end the
  /// program but are answered by the next line asked for; a reader that has gone away and a full
  /// file are errors of a write. New files are the person's own (umask 077).
  public static func prepare() { cle_prepare_process() }

  /// Whether Ctrl-C has been pressed since a line was last given or this was last asked.
  ///
  /// For a command that takes long and can stop half-way.
  public static func takeInterrupt() -> Bool { cle_take_interrupt() }
}
