import Foundation
import Synchronization

/// One file, however many names lead to it.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
}

/// The workspace files this process has open.
///
/// Locks on files belong to the process (POSIX): one that opens and closes a file it has locked
/// loses the lock without notice. So a file that is open here is not even looked into a second
/// time. This is the room's one shared variable, because the locks are shared too.
enum OpenFiles {
  private static let open = Mutex<Set<FileIdentity>>([])

  /// Claims a file; false when this process has it already.
  static func claim(_ file: FileIdentity) -> Bool { open.withLock { $0.insert(file).inserted } }

  /// Gives a file back.
  static func release(_ file: FileIdentity) { open.withLock { _ = $0.remove(file) } }
}
