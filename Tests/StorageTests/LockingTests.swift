import Auditing
import CFaults
import Foundation
import Testing

@testable import Storage

@Suite struct LockingTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `a second opener in this program is told it is this one`() throws {
    let first = try folder.started()
    #expect(folder.refusal() == .inUse(folder.file(), process: getpid()))
    #expect(folder.refusal(readOnly: true) == .inUse(folder.file(), process: getpid()))
    #expect(try first.audits().count == 1)
    first.close()
    #expect(folder.refusal() == nil)
  }

  @Test func `another name for the same file does not let a second opener in`() throws {
    let first = try folder.started()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("other"), withDestinationPath: folder.file())
    #expect(folder.refusal(named: "other") == .inUse(folder.file("other"), process: getpid()))
    first.close()
  }

  @Test func `a second opener is told which process has the file`() throws {
    try folder.kept()
    let process = cfaults_hold_lock(folder.file(), 1)
    try #require(process > 0)
    #expect(folder.refusal() == .inUse(folder.file(), process: process))
    #expect(folder.refusal(readOnly: true) == .inUse(folder.file(), process: process))
    cfaults_let_go(process)
    #expect(folder.refusal() == nil)
  }

  @Test func `a reader lets readers in and keeps writers out`() throws {
    try folder.kept()
    let process = cfaults_hold_lock(folder.file(), 0)
    try #require(process > 0)
    #expect(folder.refusal(readOnly: true) == nil)
    #expect(folder.refusal() == .inUse(folder.file(), process: process))
    cfaults_let_go(process)
  }

  @Test func `an open workspace holds its lock against other processes`() throws {
    let workspace = try folder.started()
    #expect(cfaults_hold_lock(folder.file(), 1) == -1)
    #expect(cfaults_hold_lock(folder.file(), 0) == -1)
    try workspace.raise("x", Sample.one, Sample.police, in: Sample.audit, by: Sample.stamp())
    #expect(cfaults_hold_lock(folder.file(), 0) == -1)
    workspace.close()
  }

  /// As root everything may be written; another user's eyes are borrowed for the time of a look.
  @Test(.enabled(if: geteuid() == 0 && cfaults_look_as(0) == 0))
  func `what may not be read or written is told apart`() throws {
    try folder.kept()
    let files = FileManager.default
    func refusal(_ file: Int, _ folder: Int, readOnly: Bool = false) throws -> WorkspaceError? {
      try files.setAttributes([.posixPermissions: file], ofItemAtPath: self.folder.file())
      try files.setAttributes([.posixPermissions: folder], ofItemAtPath: self.folder.path)
      _ = cfaults_look_as(65_534)
      defer { _ = cfaults_look_as(0) }
      return self.folder.refusal(readOnly: readOnly)
    }
    #expect(try refusal(0o600, 0o755) == .notReadable(folder.file()))
    #expect(try refusal(0o644, 0o755) == .notWritable(folder.file()))
    #expect(try refusal(0o666, 0o755) == .folderNotWritable(folder.path))
    #expect(try refusal(0o644, 0o755, readOnly: true) == nil)
    #expect(try refusal(0o666, 0o777) == nil)
    _ = cfaults_look_as(65_534)
    let fresh = folder.refusal(named: "new/../fresh")
    _ = cfaults_look_as(0)
    #expect(fresh == .folderMissing(folder.file("new/..")))
    try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    _ = cfaults_look_as(65_534)
    let made = folder.refusal(named: "fresh")
    _ = cfaults_look_as(0)
    #expect(made == .folderNotWritable(folder.path))
  }
}
