import Foundation
import Specimens
import Templates

/// A part of the work, done in a process of its own.
struct Part {
  /// What is read.
  enum Kind: String {
    case mutants, hostile
  }

  /// The most kilobytes a process may ever have held.
  static let mostMemory = 256 * 1024
  /// The most seconds one file may take; a debug build takes several times as long.
  #if DEBUG
    static let mostSeconds: UInt32 = 20
  #else
    static let mostSeconds: UInt32 = 2
  #endif

  let kind: Kind
  let first: Int
  let count: Int

  init(kind: Kind, first: Int, count: Int) {
    self.kind = kind
    self.first = first
    self.count = count
  }

  /// The part that words on the command line tell.
  init?(_ words: [String]) {
    guard words.count == 3, let kind = Kind(rawValue: words[0]), let first = Int(words[1]),
      let count = Int(words[2])
    else { return nil }
    self.init(kind: kind, first: first, count: count)
  }

  var words: [String] { ["--part", kind.rawValue, String(first), String(count)] }

  /// Reads every file and prints a line about each.
  ///
  /// The system ends the process when one takes too long: its line is then missing.
  func run() {
    for number in first..<first + count {
      let bytes = Self.bytes(kind, number)
      _ = alarm(Self.mostSeconds)
      let start = ContinuousClock.now
      let codes = Self.read(bytes)
      let taken = ContinuousClock.now - start
      _ = alarm(0)
      let line = Line(
        number: number, milliseconds: taken / .milliseconds(1), kilobytes: Self.peak, codes: codes)
      FileHandle.standardOutput.write(Data((line.text + "\n").utf8))
    }
  }

  /// The file of that number.
  static func bytes(_ kind: Kind, _ number: Int) -> [UInt8] {
    switch kind {
    case .hostile: HostileFile.all[number].bytes
    case .mutants: Mutant(seed: number, of: good).bytes
    }
  }

  private static let good = [
    "Templates/neglect.yaml", "Tests/TemplatesTests/Goldens/small.yaml",
    "Tests/TemplatesTests/Goldens/small.yaml",
  ].map { (FileManager.default.contents(atPath: $0)).map { [UInt8]($0) } ?? [] }

  /// The codes of what is said about a file; nil when it is read.
  private static func read(_ bytes: [UInt8]) -> Set<String>? {
    do throws(TemplateRejected) {
      _ = try TemplateReader.read(TemplateSource(name: "mutant.yaml", bytes: bytes))
      return nil
    } catch {
      return Set(error.diagnostics.map(\.code))
    }
  }

  /// The most kilobytes this process ever held.
  private static var peak: Int {
    #if canImport(Darwin)
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1024
    #else
      // Not getrusage: there a process begins with the peak of the one that started it.
      let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
        ?? .max
    #endif
  }
}

/// What became of one file.
struct Line {
  let number: Int
  let milliseconds: Double
  let kilobytes: Int
  /// What was said about it; nil when it was read.
  let codes: Set<String>?

  init(number: Int, milliseconds: Double, kilobytes: Int, codes: Set<String>?) {
    self.number = number
    self.milliseconds = milliseconds
    self.kilobytes = kilobytes
    self.codes = codes
  }

  init?(_ text: Substring) {
    let words = text.split(separator: " ")
    guard words.count == 4, let number = Int(words[0]), let milliseconds = Double(words[1]),
      let kilobytes = Int(words[2])
    else { return nil }
    let codes = words[3] == "read" ? nil : Set(words[3].split(separator: ",").map(String.init))
    self.init(number: number, milliseconds: milliseconds, kilobytes: kilobytes, codes: codes)
  }

  var text: String {
    "\(number) \(milliseconds) \(kilobytes) \(codes?.sorted().joined(separator: ",") ?? "read")"
  }
}
