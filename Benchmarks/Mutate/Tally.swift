import Foundation
import Specimens

/// What became of all files.
struct Tally {
  /// What fell over or went beyond the bounds, in words.
  private(set) var failures: [String] = []
  private var lines = 0
  private var read = 0
  private var slowest: (milliseconds: Double, name: String) = (0, "none")
  private var largest: (kilobytes: Int, name: String) = (0, "none")
  private var codes: [String: Int] = [:]

  /// Every hostile file, each in a process of its own, so that its memory is its own.
  mutating func readHostileFiles() {
    for number in HostileFile.all.indices {
      run(Part(kind: .hostile, first: number, count: 1))
    }
  }

  /// So many mutants, in processes of a thousand.
  mutating func readMutants(_ count: Int, from first: Int) {
    for start in stride(from: first, to: first + count, by: 1_000) {
      run(Part(kind: .mutants, first: start, count: min(1_000, first + count - start)))
    }
  }

  /// Runs a part, and after one that falls over what is left of it.
  private mutating func run(_ part: Part) {
    let (lines, ending) = Self.lines(of: part)
    for line in lines { take(line, of: part.kind) }
    let end = part.first + part.count
    let next = (lines.last?.number ?? part.first - 1) + 1
    guard next < end else { return }
    fail(part.kind, next, ending)
    run(Part(kind: part.kind, first: next + 1, count: end - next - 1))
  }

  private mutating func take(_ line: Line, of kind: Part.Kind) {
    let name = Self.name(kind, line.number)
    lines += 1
    read += line.codes == nil ? 1 : 0
    for code in line.codes ?? [] { codes[code, default: 0] += 1 }
    if line.milliseconds > slowest.milliseconds { slowest = (line.milliseconds, name) }
    if line.kilobytes > largest.kilobytes {
      if largest.kilobytes <= Part.mostMemory, line.kilobytes > Part.mostMemory {
        fail(kind, line.number, "held \(line.kilobytes / 1024) MB")
      }
      largest = (line.kilobytes, name)
    }
  }

  /// Keeps the file that fell over, so that it can be looked at.
  private mutating func fail(_ kind: Part.Kind, _ number: Int, _ what: String) {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "scrutineer-\(kind.rawValue)-\(number).yaml").path()
    _ = FileManager.default.createFile(atPath: path, contents: Data(Part.bytes(kind, number)))
    failures.append("\(Self.name(kind, number)) \(what): \(path)")
  }

  private static func name(_ kind: Part.Kind, _ number: Int) -> String {
    kind == .hostile ? "'\(HostileFile.all[number].name)'" : "seed \(number)"
  }

  /// What a process of its own printed, and how it ended.
  private static func lines(of part: Part) -> ([Line], String) {
    guard part.count > 0 else { return ([], "") }
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = part.words
    process.standardOutput = pipe
    do { try process.run() } catch { return ([], "could not be started") }
    let printed = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let lines = String(decoding: printed, as: UTF8.self).split(separator: "\n")
    let status = process.terminationStatus
    let isSlow = process.terminationReason == .uncaughtSignal && status == SIGALRM
    let ending = isSlow ? "took over \(Part.mostSeconds) s" : "ended the program with \(status)"
    return (lines.compactMap { Line($0) }, ending)
  }

  /// The figures, as they are printed.
  var page: String {
    let met = codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "  \($0.key) \($0.value)" }
    return """
      files       \(lines), of which \(HostileFile.all.count) made by hand
      read        \(read)
      refused     \(lines - read)
      slowest     \(Int(slowest.milliseconds.rounded(.up))) ms, \(slowest.name); limit \(Part.mostSeconds) s
      most memory \(largest.kilobytes / 1024) MB, \(largest.name); limit \(Part.mostMemory / 1024) MB
      failures    \(failures.isEmpty ? "none" : "\n  " + failures.joined(separator: "\n  "))
      codes met   \(codes.count)
      \(met.joined(separator: "\n"))
      """
  }
}
