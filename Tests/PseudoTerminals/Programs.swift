#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The programs the build made, and places for their files.
public enum Programs {
  /// The path of a program of this package: beside the tests themselves.
  public static func path(_ name: String) -> String {
    let parts = ownPath().split(separator: "/", omittingEmptySubsequences: false)
    // The tests are a file of this name, or inside a bundle of it.
    let tests = parts.firstIndex { $0.hasSuffix(".xctest") } ?? parts.count - 1
    return (parts[..<tests] + [name[...]]).joined(separator: "/")
  }

  /// A new empty directory.
  public static func temporaryDirectory() throws -> String {
    var template = Array("/tmp/scrutineer-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw PseudoTerminal.Failure(description: "No temporary directory could be made.")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file of the given text.
  public static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else {
      throw PseudoTerminal.Failure(description: "\(path) could not be written.")
    }
    fputs(text, file)
    fclose(file)
  }

  /// Makes a symbolic link.
  public static func link(_ path: String, to target: String) throws {
    guard symlink(target, path) == 0 else {
      throw PseudoTerminal.Failure(description: "\(path) could not be linked.")
    }
  }

  /// Who may do what with a file, as chmod has it.
  public static func permissions(of path: String) throws -> Int {
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      throw PseudoTerminal.Failure(description: "\(path) is not there.")
    }
    return Int(facts.st_mode & 0o777)
  }

  private static func ownPath() -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? 0
    }
    if count > 0 { return String(decoding: buffer.prefix(count), as: UTF8.self) }
    // Elsewhere a tool of the system runs the tests, and is told where they are.
    return CommandLine.arguments.first { $0.contains(".xctest") } ?? ""
  }
}
