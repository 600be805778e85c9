import Sealing

extension Workspace {
  /// A name for this workspace among a person's own files: the same as long as it stays where it is.
  public var identifier: String {
    Digest.sha256((path ?? "").utf8).prefix(8).map { $0 }.hexadecimal
  }
}
