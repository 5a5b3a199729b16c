#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of files that a program makes and makes again.
///
/// A file is written only when its content changes, and never half: the new content is written
/// beside and then takes the name.
package struct OutputFolder: Sendable {
  /// What happened to a file.
  package enum Change: Sendable {
    /// It is new.
    case created
    /// It has other content than before.
    case updated
    /// It already had this content.
    case unchanged
  }

  /// A file as it stands in the folder.
  package struct Written: Sendable {
    /// What happened to it.
    package var change: Change
    /// What the file system tells of it.
    package var stamp: FileStamp
  }

  /// The path of the folder.
  package let path: String

  /// Creates a folder value; nothing is made on the disk yet.
  ///
  /// - Parameter path: The path of the folder.
  package init(_ path: String) {
    self.path = path
  }

  private enum Held {
    case nothing
    case other
    case same(FileStamp)
  }

  private func held(_ file: String, _ bytes: [UInt8]) throws(DiskError) -> Held {
    do {
      // A link is never followed: the file behind it belongs to somebody else.
      let file = try OpenFile(fullPath(file), flags: O_RDONLY | O_NOFOLLOW, for: .read)
      return try file.holds(bytes) ? .same(file.stamp().ofContent) : .other
    } catch  where error.isMissing {
      return .nothing
    } catch  where error.number == ELOOP || error.number == EISDIR {
      return .other
    }
  }

  /// Gives a file its content, unless it has it already.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - file: The path of the file from the folder.
  ///   - worker: A number that no other thread uses at the same time; it names the file in which the
  ///     content is prepared.
  ///   - prepare: Called before a file is created or updated; what it throws keeps the file as it is.
  /// - Returns: What happened to the file, and its stamp.
  /// - Throws: What `prepare` throws, or a `DiskError` when the file cannot be written; the old
  ///   content is still there then.
  package func write(
    _ bytes: [UInt8], to file: String, worker: Int,
    preparing prepare: (Change) throws -> Void = { _ in }
  ) throws -> Written {
    var change = Change.updated
    switch try held(file, bytes) {
    case .same(let stamp): return Written(change: .unchanged, stamp: stamp)
    case .nothing: change = .created
    case .other: break
    }
    try prepare(change)
    let partial = partialPath(worker)
    do {
      let stamp = try fill(partial, with: bytes)
      try Self.move(partial, to: fullPath(file))
      return Written(change: change, stamp: stamp)
    } catch {
      _ = deleteFile(partial)
      throw error
    }
  }

  /// Begins a long file that is made piece by piece.
  ///
  /// - Parameters:
  ///   - file: The path of the file from the folder.
  ///   - number: A number that no other such file has at the same time.
  ///   - prepare: Called once, before the file is created or updated; what it throws keeps it as it is.
  /// - Returns: The file, to be filled and closed.
  /// - Throws: A `DiskError` when what stands there cannot be read.
  package func stream(
    to file: String, number: Int, preparing prepare: @escaping (Change) throws -> Void = { _ in }
  ) throws(DiskError) -> StreamedFile {
    try StreamedFile(
      path: fullPath(file), partial: fullPath("\(Self.partialPrefix)stream-\(number)"),
      preparing: prepare)
  }

  /// Deletes a file, and the folders that are empty then.
  ///
  /// - Parameter file: The path of the file from the folder.
  /// - Returns: Whether there was such a file.
  /// - Throws: A `DiskError` when it is there and cannot be deleted.
  package func delete(_ file: String) throws(DiskError) -> Bool {
    let number = deleteFile(fullPath(file))
    guard number == 0 || number == ENOENT || number == ENOTDIR else {
      throw DiskError(.delete, path: fullPath(file), number: number)
    }
    var folder = Disk.folder(of: file)
    while folder != ".", deleteFolder(fullPath(folder)) == 0 { folder = Disk.folder(of: folder) }
    return number == 0
  }

  /// Deletes what an earlier run that was killed left half-written.
  ///
  /// - Throws: A `DiskError` when such a file cannot be deleted.
  package func deletePartialFiles() throws(DiskError) {
    guard isFolder(path) else { return }
    for entry in try entries(ofFolder: path)
    where entry.name.hasPrefix(Self.partialPrefix) && !entry.isFolder {
      try Disk.delete(fullPath(entry.name))
    }
  }

  private static let partialPrefix = ".mocban-partial-"

  private func partialPath(_ worker: Int) -> String { fullPath("\(Self.partialPrefix)\(worker)") }

  private func fullPath(_ file: String) -> String { "\(path)/\(file)" }

  private func fill(_ partial: String, with bytes: [UInt8]) throws(DiskError) -> FileStamp {
    let file = try Self.openPartial(partial)
    try file.write(bytes)
    return try file.stamp().ofContent
  }

  /// Opens the file in which new content is prepared.
  static func openPartial(_ partial: String) throws(DiskError) -> OpenFile {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW
    do {
      return try OpenFile(partial, flags: flags, for: .write)
    } catch  where error.number == ENOENT {
      try Disk.makeFolders(for: partial)
      return try OpenFile(partial, flags: flags, for: .write)
    }
  }

  /// Gives prepared content its name.
  static func move(_ partial: String, to full: String) throws(DiskError) {
    var number = moveFile(partial, to: full)
    if number == ENOENT {
      try Disk.makeFolders(for: full)
      number = moveFile(partial, to: full)
    }
    guard number == 0 else { throw DiskError(.write, path: full, number: number) }
  }
}
