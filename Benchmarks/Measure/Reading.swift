import Specimens
import Templates

/// Reading a template of 6,000 questions, from bytes to a template, all checks included.
enum Reading {
  /// Milliseconds for each of so many readings.
  static func times(_ runs: Int) throws -> [Double] {
    let source = TemplateSource(name: "large.yaml", text: LargeTemplate.text(sections: 12))
    return try (0..<runs).map { _ in
      let start = ContinuousClock.now
      _ = try TemplateReader.read(source)
      return (ContinuousClock.now - start) / .milliseconds(1)
    }
  }
}
