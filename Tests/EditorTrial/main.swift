// A small loop around the line editor, for tests to drive: it says back what it was given.
import Terminal
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

TerminalProcess.prepare()
exit(Trial(lines: Trial.source(), screen: Screen(colour: .auto)).run())
