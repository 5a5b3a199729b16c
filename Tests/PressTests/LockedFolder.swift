import Disk

/// Holds the lock of a folder as another build would.
final class LockedFolder {
  private var lock: FolderLock?

  init(_ path: String) throws {
    lock = try FolderLock(on: path)
  }

  func unlock() { lock = nil }
}
