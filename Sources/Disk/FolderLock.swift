#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps other processes from building into the same folder, until this value is gone or the process
/// ends, however it ends.
package struct FolderLock: ~Copyable {
  private let folder: OpenFile

  /// Takes the lock; the folder is made when it is missing.
  ///
  /// - Parameter path: The path of the folder.
  /// - Throws: A `DiskError` with code `busy` when another process has it, or another one when the
  ///   folder cannot be made.
  package init(on path: String) throws(DiskError) {
    try Disk.makeFolders(for: path + "/")
    let folder = try OpenFile(path, flags: O_RDONLY | O_DIRECTORY, for: .lock)
    try folder.lock()
    self.folder = folder
  }

  /// Takes the lock on a file of a folder, so that others may lock other files in it; both are made
  /// when they are missing.
  ///
  /// - Parameter path: The path of the file, which stays.
  /// - Throws: A `DiskError` with code `busy` when another process has it, or another one when the file
  ///   cannot be made.
  package init(file path: String) throws(DiskError) {
    try Disk.makeFolders(for: path)
    let file = try OpenFile(path, flags: O_RDWR | O_CREAT, for: .lock)
    try file.lock()
    folder = file
  }
}
