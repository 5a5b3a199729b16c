// The one file of this room that calls the system directly. Measured for a file of 4.3 KB: these
// calls read it in 4.5 µs where `Data(contentsOf:)` takes 7 and `String(contentsOfFile:)` 17; find
// it unchanged in 5 µs; and list a folder at 0.6 µs a file where `FileManager` takes 3 to 48.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file that is closed exactly once.
struct OpenFile: ~Copyable {
  fileprivate let descriptor: Int32
  private let path: String
  private let operation: DiskError.Operation

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - flags: As in `open(2)`; the file is closed when a program is started.
  ///   - operation: What for.
  /// - Throws: A `DiskError` when it cannot be opened.
  init(_ path: String, flags: Int32, for operation: DiskError.Operation) throws(DiskError) {
    var opened: Int32
    repeat {
      opened = unsafe open(path, flags | O_CLOEXEC, 0o644)
    } while opened < 0 && errno == EINTR
    guard opened >= 0 else { throw DiskError(operation, path: path, number: errno) }
    descriptor = opened
    self.path = path
    self.operation = operation
  }

  deinit { _ = close(descriptor) }

  fileprivate func fault(_ number: Int32) -> DiskError {
    DiskError(operation, path: path, number: number)
  }

  /// The size of a regular file.
  func size() throws(DiskError) -> Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw fault(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw fault(EISDIR) }
    return Int(status.st_size)
  }

  /// Reads up to the end, at most `limit` bytes.
  func contents(limit: Int) throws(DiskError) -> [UInt8] {
    let expected = try size()
    guard expected <= limit else { throw fault(E2BIG) }
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end is seen without a second round.
    var capacity = expected + 1
    while true {
      let before = bytes.count
      var number: Int32 = 0
      bytes.append(addingCapacity: capacity) { output in
        unsafe output.withUnsafeMutableBufferPointer { buffer, initialized in
          let count = unsafe read(descriptor, buffer.baseAddress, buffer.count)
          if count < 0 { number = errno } else { initialized += count }
        }
      }
      if number != 0, number != EINTR { throw fault(number) }
      if number == 0, bytes.count == before { return bytes }
      guard bytes.count <= limit else { throw fault(E2BIG) }
      capacity = max(1, min(expected + 1, 65_536))
    }
  }

  /// Reads on from where the last call ended; fewer bytes come only at the end.
  func chunk(atMost count: Int) throws(DiskError) -> [UInt8] {
    try unsafe gathered(count) { buffer, _ in
      unsafe read(descriptor, buffer.baseAddress, buffer.count)
    }
  }

  /// Reads from a place, whatever was read before; fewer bytes come only at the end.
  func part(at offset: Int, count: Int) throws(DiskError) -> [UInt8] {
    try unsafe gathered(count) { buffer, before in
      unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset + before))
    }
  }

  /// Calls `take` with room for more and the number of bytes so far, until there are enough of them or
  /// no more.
  private func gathered(
    _ count: Int, _ take: (UnsafeMutableBufferPointer<UInt8>, Int) -> Int
  ) throws(DiskError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let before = bytes.count
      var number: Int32 = 0
      bytes.append(addingCapacity: count - before) { output in
        unsafe output.withUnsafeMutableBufferPointer { buffer, initialized in
          let got = unsafe take(buffer, before)
          if got < 0 { number = errno } else { initialized += got }
        }
      }
      if number != 0, number != EINTR { throw fault(number) }
      if number == 0, bytes.count == before { break }
    }
    return bytes
  }

  /// Whether the file holds exactly these bytes.
  func holds(_ bytes: [UInt8]) throws(DiskError) -> Bool {
    guard try size() == bytes.count else { return false }
    return try contents(limit: bytes.count + 65_536) == bytes
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(DiskError) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Self.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[done...]))
      }
      if count < 0 {
        guard errno == EINTR else { throw fault(errno) }
      } else {
        done += count
      }
    }
  }

  private static func write(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  /// Keeps other processes from locking the same file or folder until this value is gone.
  func lock() throws(DiskError) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw fault(errno) }
  }

  /// Ends the file at a place, from which it is written on.
  func cut(at offset: Int) throws(DiskError) {
    guard ftruncate(descriptor, off_t(offset)) == 0, lseek(descriptor, off_t(offset), SEEK_SET) >= 0
    else { throw fault(errno) }
  }

  /// Waits until what was written is on the disk.
  func synchronize() throws(DiskError) {
    guard fsync(descriptor) == 0 else { throw fault(errno) }
  }
}

/// What a folder holds under one name.
struct FolderEntry {
  let name: String
  let isFolder: Bool
}

/// Lists a folder, links to files included, links to folders not.
///
/// - Parameter path: The path of the folder.
/// - Returns: Its files and folders in no particular order; a name that is not UTF-8 is repaired.
/// - Throws: A `DiskError` when the folder cannot be listed.
func entries(ofFolder path: String) throws(DiskError) -> [FolderEntry] {
  guard let folder = unsafe opendir(path) else {
    throw DiskError(.list, path: path, number: errno)
  }
  defer { unsafe closedir(folder) }
  var entries: [FolderEntry] = []
  while true {
    errno = 0
    guard let entry = unsafe readdir(folder) else {
      guard errno == 0 else { throw DiskError(.list, path: path, number: errno) }
      return entries
    }
    let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
      unsafe String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
    }
    guard name != ".", name != ".." else { continue }
    var kind = unsafe Int32(entry.pointee.d_type)
    if kind == Int32(DT_LNK) || kind == Int32(DT_UNKNOWN) {
      kind = resolvedKind(path: path + "/" + name, isLink: kind == Int32(DT_LNK))
    }
    if kind == Int32(DT_REG) || kind == Int32(DT_DIR) {
      entries.append(FolderEntry(name: name, isFolder: kind == Int32(DT_DIR)))
    }
  }
}

/// The kind of what a link leads to; folders behind links are left out, since they may lead in a
/// circle.
private func resolvedKind(path: String, isLink: Bool) -> Int32 {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else { return Int32(DT_REG) }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return Int32(DT_REG)
  case S_IFDIR: return isLink ? Int32(DT_LNK) : Int32(DT_DIR)
  default: return Int32(DT_UNKNOWN)
  }
}

/// Whether a path is a folder.
func isFolder(_ path: String) -> Bool {
  var status = stat()
  return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// Whether anything stands at a path, a broken link included.
func exists(_ path: String) -> Bool {
  var status = stat()
  return unsafe lstat(path, &status) == 0
}

/// Makes a folder; returns the error number, 0 when it was made.
func makeFolder(_ path: String) -> Int32 {
  unsafe mkdir(path, 0o755) == 0 ? 0 : errno
}

/// Gives a file another name, replacing what had it; returns the error number, 0 on success.
func moveFile(_ old: String, to new: String) -> Int32 {
  unsafe rename(old, new) == 0 ? 0 : errno
}

/// Deletes a file; returns the error number, 0 on success.
func deleteFile(_ path: String) -> Int32 {
  unsafe unlink(path) == 0 ? 0 : errno
}

/// Deletes an empty folder; returns the error number, 0 on success.
func deleteFolder(_ path: String) -> Int32 {
  unsafe rmdir(path) == 0 ? 0 : errno
}

extension DiskError {
  /// The system's words for an error number.
  static func text(of number: Int32) -> String {
    if number == E2BIG { return "File too large" }
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text)
  }
}

/// The path without links, `.` and `..`; `nil` when nothing stands there.
func canonicalPath(_ path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

// MARK: Stamps

extension FileStamp {
  /// Takes what the system tells; `nil` for what is no regular file.
  fileprivate init?(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    self.init(
      size: Int64(status.st_size), modified: Self.nanoseconds(modified),
      changed: Self.nanoseconds(changed), number: UInt64(status.st_ino))
  }

  // Wraps for a time that no calendar has, so that no file can stop a build.
  fileprivate static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}

extension OpenFile {
  /// What the system tells of the file.
  func stamp() throws(DiskError) -> FileStamp {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw fault(errno) }
    guard let stamp = FileStamp(status) else { throw fault(EISDIR) }
    return stamp
  }
}

/// The stamp of the file at a path; `nil` when there is none.
func fileStamp(of path: String, followsLinks: Bool) -> FileStamp? {
  var status = stat()
  let found = unsafe followsLinks ? stat(path, &status) : lstat(path, &status)
  return found == 0 ? FileStamp(status) : nil
}

/// Tells the name of each entry of a folder, with the stamp of a file and without one of a folder.
///
/// Measured for 100,000 files: 1.8 µs each, of which asking for the stamp by the folder's descriptor is
/// two thirds; by whole paths it takes twice as long.
func forEachEntry(
  ofFolder path: String, followsLinks: Bool, _ body: (String, FileStamp?) -> Void
) throws(DiskError) {
  guard let folder = unsafe opendir(path) else {
    throw DiskError(.list, path: path, number: errno)
  }
  defer { unsafe closedir(folder) }
  let descriptor = unsafe dirfd(folder)
  while true {
    errno = 0
    guard let entry = unsafe readdir(folder) else {
      guard errno == 0 else { throw DiskError(.list, path: path, number: errno) }
      return
    }
    var kind = unsafe Int32(entry.pointee.d_type)
    var status = stat()
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(
        to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)
      ) { name in
        if kind != Int32(DT_DIR) {
          let flags = followsLinks ? 0 : AT_SYMLINK_NOFOLLOW
          if unsafe fstatat(descriptor, name, &status, flags) != 0 { status.st_mode = 0 }
        }
        return unsafe String(cString: name)
      }
    }
    if kind == Int32(DT_UNKNOWN), status.st_mode & S_IFMT == S_IFDIR { kind = Int32(DT_DIR) }
    guard name != ".", name != ".." else { continue }
    if kind == Int32(DT_DIR) {
      body(name, nil)
    } else if let stamp = FileStamp(status) {
      body(name, stamp)
    }
  }
}

/// The moment it is now, in nanoseconds since 1970.
func wallClock() -> Int64 {
  var time = timespec()
  _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
  return FileStamp.nanoseconds(time)
}

// MARK: Fingerprints

// Reading words through pointers, 4 KB take 0.6 µs, where a safe loop over bytes takes 5 and SHA-256 3.
extension ContentMixer {
  /// Adds a text and its end.
  ///
  /// - Parameter text: Any text.
  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { unsafe add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a text that may be missing.
  ///
  /// - Parameter text: Any text; none is another one than an empty one.
  package mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  /// Adds bytes and their end.
  ///
  /// - Parameter bytes: Any bytes.
  package mutating func add(_ bytes: [UInt8]) { add(bytes[...]) }

  /// Adds bytes and their end.
  ///
  /// - Parameter bytes: A part of any bytes.
  package mutating func add(_ bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe add($0) }
  }

  private mutating func add(_ buffer: UnsafeRawBufferPointer) {
    var offset = 0
    while offset + 8 <= buffer.count {
      add(
        UInt64(littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < buffer.count {
      rest = rest << 8 | UInt64(unsafe buffer[offset])
      offset += 1
    }
    add(rest)
    // The length marks the end, so that what is moved over a border changes the fingerprint.
    add(UInt64(buffer.count))
  }
}

// MARK: Links

/// Gives a file a second name; returns the error number, 0 on success.
func linkFile(_ path: String, to name: String) -> Int32 {
  unsafe link(path, name) == 0 ? 0 : errno
}

/// Makes a symbolic link; returns the error number, 0 on success.
func linkSymbolically(_ target: String, at path: String) -> Int32 {
  unsafe symlink(target, path) == 0 ? 0 : errno
}

/// What a symbolic link says; `nil` for what is none.
func symbolicTarget(of path: String) -> String? {
  var target = [CChar](repeating: 0, count: 4_096)
  let count = unsafe readlink(path, &target, target.count)
  guard count > 0 else { return nil }
  return String(decoding: target.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// Lists a folder with hidden names, broken links and all.
func allNames(ofFolder path: String) throws(DiskError) -> [String] {
  guard let folder = unsafe opendir(path) else {
    throw DiskError(.list, path: path, number: errno)
  }
  defer { unsafe closedir(folder) }
  var names: [String] = []
  while true {
    errno = 0
    guard let entry = unsafe readdir(folder) else {
      guard errno == 0 else { throw DiskError(.list, path: path, number: errno) }
      return names
    }
    let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
      unsafe String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
}

/// Whether a folder stands at a path, which is no link to one.
func isPlainFolder(_ path: String) -> Bool {
  var status = stat()
  return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// Whether a process of this machine runs, whoever owns it.
func isRunning(process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }

/// The name of this machine.
func machineName() -> String {
  var name = [CChar](repeating: 0, count: 256)
  // One byte less, so that the last one stays the end of the text.
  guard unsafe gethostname(&name, name.count - 1) == 0 else { return "" }
  return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
