#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reading, listing and careful writing of files.
package enum Disk {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - limit: The most bytes it may have.
  /// - Returns: Its bytes.
  /// - Throws: A `DiskError` when there is no such file, it cannot be read or it is longer.
  package static func read(_ path: String, limit: Int = .max - 65_536) throws(DiskError) -> [UInt8]
  {
    try OpenFile(path, flags: O_RDONLY, for: .read).contents(limit: limit)
  }

  /// Whether something stands at a path, of whatever kind.
  ///
  /// - Parameter path: Any path.
  /// - Returns: `true` also for a link that leads nowhere.
  package static func hasEntry(at path: String) -> Bool { exists(path) }

  /// Whether a folder stands at a path.
  ///
  /// - Parameter path: Any path.
  /// - Returns: `true` for a folder and for a link to one.
  package static func hasFolder(at path: String) -> Bool { isFolder(path) }

  /// Lists the files of a folder and of all folders in it.
  ///
  /// Hidden files and folders (with a dot at the start) and the backups of editors (with a tilde at
  /// the end) are left out; links to folders are not followed.
  ///
  /// - Parameter folder: The path of the folder.
  /// - Returns: The paths of the files from the folder, sorted by their bytes.
  /// - Throws: A `DiskError` when a folder cannot be listed.
  package static func files(in folder: String) throws(DiskError) -> [String] {
    var files: [String] = []
    var folders = [""]
    while let prefix = folders.popLast() {
      for entry in try entries(ofFolder: prefix.isEmpty ? folder : "\(folder)/\(prefix)") {
        guard !entry.name.hasPrefix("."), !entry.name.hasSuffix("~") else { continue }
        let path = prefix.isEmpty ? entry.name : "\(prefix)/\(entry.name)"
        if entry.isFolder { folders.append(path) } else { files.append(path) }
      }
    }
    return files.sorted { $0.precedesInBytes($1) }
  }

  /// Lists the folders in a folder; those behind links are left out.
  ///
  /// - Parameter folder: The path of the folder.
  /// - Returns: Their names, in no particular order.
  /// - Throws: A `DiskError` when the folder cannot be listed.
  package static func folders(in folder: String) throws(DiskError) -> [String] {
    try entries(ofFolder: folder).filter(\.isFolder).map(\.name)
  }

  /// Writes a file that belongs to a person: at every moment the old or the new content is there as a
  /// whole, also when the power fails.
  ///
  /// - Parameters:
  ///   - path: The path of the file; its folder is made when it is missing.
  ///   - bytes: The new content.
  ///   - isNew: Whether no such file was there, so that nothing is lost when the power fails; waiting
  ///     for the disk is left out then.
  /// - Throws: A `DiskError` when it cannot be written; the old content is still there then.
  package static func replace(
    _ path: String, with bytes: [UInt8], isNew: Bool = false
  ) throws(DiskError) {
    try makeFolders(for: path)
    try exchange(path) { (file: borrowing OpenFile) throws(DiskError) in
      try file.write(bytes)
      if !isNew { try file.synchronize() }
    }
    if !isNew { try OpenFile(folder(of: path), flags: O_RDONLY, for: .write).synchronize() }
  }

  /// Lets a file be filled beside another one, whose name it gets once it is whole.
  ///
  /// - Parameters:
  ///   - path: The path of the file; its folder is there.
  ///   - fill: Writes the content.
  /// - Throws: A `DiskError` when it cannot be written; the old content is still there then.
  static func exchange(
    _ path: String, filledBy fill: (borrowing OpenFile) throws(DiskError) -> Void
  ) throws(DiskError) {
    let partial = folder(of: path) + "/." + name(of: path) + ".mocban-partial"
    do {
      try fill(
        try OpenFile(partial, flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, for: .write))
    } catch {
      _ = deleteFile(partial)
      throw error
    }
    let number = moveFile(partial, to: path)
    guard number == 0 else {
      _ = deleteFile(partial)
      throw DiskError(.write, path: path, number: number)
    }
  }

  /// Writes at the end of a file that only the program reads; its end may be missing after a power
  /// failure.
  ///
  /// - Parameters:
  ///   - bytes: What to add.
  ///   - path: The path of the file; it and its folder are made when they are missing.
  /// - Throws: A `DiskError` when it cannot be written; a part of the bytes may be there then.
  package static func append(_ bytes: [UInt8], to path: String) throws(DiskError) {
    try makeFolders(for: path)
    try OpenFile(path, flags: O_WRONLY | O_CREAT | O_APPEND, for: .write).write(bytes)
  }

  /// Writes a file that only the program reads, without waiting for the disk: after a power failure it
  /// may be the old one or none.
  ///
  /// - Parameters:
  ///   - path: The path of the file; its folder is made when it is missing.
  ///   - bytes: The new content.
  /// - Throws: A `DiskError` when it cannot be written.
  package static func rewrite(_ path: String, with bytes: [UInt8]) throws(DiskError) {
    try replace(path, with: bytes, isNew: true)
  }

  /// Writes into a file that only the program reads, from a place on; what was behind it is gone.
  ///
  /// - Parameters:
  ///   - bytes: What to write.
  ///   - path: The path of the file.
  ///   - offset: Where the bytes begin.
  /// - Throws: A `DiskError` when it cannot be written; a part of the bytes may be there then.
  package static func append(
    _ bytes: [UInt8], to path: String, at offset: Int
  ) throws(DiskError) {
    let file = try OpenFile(path, flags: O_WRONLY, for: .write)
    try file.cut(at: offset)
    try file.write(bytes)
  }

  /// Gives a file another name in the same folder, replacing what had it.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - target: The path it gets.
  /// - Throws: A `DiskError` when that cannot be done.
  package static func move(_ path: String, to target: String) throws(DiskError) {
    let number = moveFile(path, to: target)
    guard number == 0 else { throw DiskError(.write, path: target, number: number) }
  }

  /// Deletes a file.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: A `DiskError` unless it is gone afterwards.
  package static func delete(_ path: String) throws(DiskError) {
    let number = deleteFile(path)
    guard number == 0 || number == ENOENT else {
      throw DiskError(.delete, path: path, number: number)
    }
  }

  /// Makes the folders that lead to a file.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: A `DiskError` when one cannot be made or a file is in the way.
  package static func makeFolders(for path: String) throws(DiskError) {
    let folder = folder(of: path)
    guard folder != ".", folder != "/", !isFolder(folder) else { return }
    try makeFolders(for: folder)
    let number = makeFolder(folder)
    guard number == 0 || isFolder(folder) else {
      throw DiskError(.write, path: folder, number: number == EEXIST ? ENOTDIR : number)
    }
  }

  /// The path of a file or folder without links, `.` and `..`.
  ///
  /// - Parameter path: Any path; what stands at its end may be missing.
  /// - Returns: An absolute path.
  package static func canonical(_ path: String) -> String {
    if let canonical = canonicalPath(path) { return canonical }
    let folder = folder(of: path)
    // A folder that is its own folder has no existing part left.
    guard folder != path else { return path }
    let parent = canonical(folder)
    return parent == "/" ? "/" + name(of: path) : parent + "/" + name(of: path)
  }

  /// The folder of a path.
  ///
  /// - Parameter path: Any path without a slash at its end.
  /// - Returns: What stands before the last slash, `.` when there is none.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last segment of a path.
  ///
  /// - Parameter path: Any path without a slash at its end.
  /// - Returns: What stands behind the last slash.
  package static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }
}
