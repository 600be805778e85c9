/// A template as someone wrote it: the name of its file and what stands in it.
public struct TemplateSource: Sendable {
  /// The name complaints begin with: `neglect.yaml`.
  public let name: String
  let bytes: [UInt8]

  /// The text, as a workspace keeps it beside what was made of it.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes a template from text.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// Takes a template as the bytes of a file, which are not trusted to be text.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
