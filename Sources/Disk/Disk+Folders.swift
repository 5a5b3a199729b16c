#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Folders of which more than the files with plain names counts: second names, links, hidden files.
extension Disk {
  /// Lists what stands in a folder, hidden names and broken links included.
  ///
  /// - Parameter folder: The path of the folder.
  /// - Returns: The names, sorted by their bytes; none when there is no such folder.
  /// - Throws: A `DiskError` when it cannot be listed.
  package static func names(in folder: String) throws(DiskError) -> [String] {
    do {
      return try allNames(ofFolder: folder).sorted { $0.precedesInBytes($1) }
    } catch  where error.isMissing {
      return []
    }
  }

  /// Gives a file a second name; on file systems without second names, or on another disk, a copy.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - name: The second path; the folders that lead to it are made, what stands there is replaced.
  /// - Throws: A `DiskError` when neither can be made.
  package static func share(_ path: String, as name: String) throws(DiskError) {
    var number = linkFile(path, to: name)
    if number == ENOENT {
      try makeFolders(for: name)
      number = linkFile(path, to: name)
    }
    if number == EEXIST {
      try delete(name)
      number = linkFile(path, to: name)
    }
    guard number != 0 else { return }
    guard [EXDEV, EPERM, EMLINK, ENOTSUP, ENOSYS].contains(number) else {
      throw DiskError(.write, path: number == ENOENT ? path : name, number: number)
    }
    try copy(path, to: name)
  }

  /// Copies a file piece by piece, without waiting for the disk.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - target: The path of the copy; it has its whole content at once.
  /// - Throws: A `DiskError` when it cannot be read or written.
  package static func copy(_ path: String, to target: String) throws(DiskError) {
    try makeFolders(for: target)
    let source = try OpenFile(path, flags: O_RDONLY, for: .read)
    try exchange(target) { (file: borrowing OpenFile) throws(DiskError) in
      while true {
        let piece = try source.chunk(atMost: 1 << 18)
        guard !piece.isEmpty else { break }
        try file.write(piece)
      }
    }
  }

  /// Makes a symbolic link, or lets one lead elsewhere, at once.
  ///
  /// - Parameters:
  ///   - path: The path of the link; a file or a folder there is not replaced.
  ///   - target: Where it leads.
  /// - Throws: A `DiskError` when it cannot be made.
  package static func link(_ path: String, to target: String) throws(DiskError) {
    if exists(path), symbolicTarget(of: path) == nil {
      throw DiskError(.write, path: path, number: EEXIST)
    }
    try makeFolders(for: path)
    let partial = path + ".mocban-partial"
    try delete(partial)
    let number = linkSymbolically(target, at: partial)
    guard number == 0 else { throw DiskError(.write, path: path, number: number) }
    try move(partial, to: path)
  }

  /// Where a symbolic link leads.
  ///
  /// - Parameter path: Any path.
  /// - Returns: What the link says; `nil` for what is no link.
  package static func target(ofLink path: String) -> String? { symbolicTarget(of: path) }

  /// Deletes a folder that is empty.
  ///
  /// - Parameter path: The path of the folder.
  /// - Returns: Whether it is gone; one with something in it stays.
  package static func deleteEmptyFolder(_ path: String) -> Bool {
    [0, ENOENT].contains(deleteFolder(path))
  }

  /// Deletes a folder with everything in it; links are deleted, not followed.
  ///
  /// - Parameter path: The path of a folder, a file or a link.
  /// - Throws: A `DiskError` when something of it cannot be deleted.
  package static func deleteAll(at path: String) throws(DiskError) {
    guard isPlainFolder(path) else { return try delete(path) }
    for name in try names(in: path) { try deleteAll(at: "\(path)/\(name)") }
    let number = deleteFolder(path)
    guard number == 0 || number == ENOENT else {
      throw DiskError(.delete, path: path, number: number)
    }
  }

  /// Waits until everything that was written is on its disk: once for many files, since waiting for
  /// each takes a turn of the disk.
  package static func settle() { sync() }

  /// Looks at a file without holding all of it.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - body: Gets its bytes piece by piece.
  /// - Returns: The SHA-256 of its content.
  /// - Throws: A `DiskError` when it cannot be read, or what `body` throws.
  package static func digest(
    of path: String, reading body: ([UInt8]) throws -> Void = { _ in }
  ) throws -> Digest {
    let file = try OpenFile(path, flags: O_RDONLY, for: .read)
    _ = try file.size()
    var checksum = RunningChecksum()
    while true {
      let piece = try file.chunk(atMost: 1 << 18)
      guard !piece.isEmpty else { return checksum.digest }
      checksum.add(piece)
      try body(piece)
    }
  }
}

extension OutputFolder {
  /// Gives a file the content of another one, unless it has it already.
  ///
  /// - Parameters:
  ///   - source: The path of the other file.
  ///   - file: The path of the file from the folder.
  /// - Throws: A `DiskError` when it cannot be read or written; the old content is still there then.
  package func copy(_ source: String, to file: String) throws {
    let input = try OpenFile(source, flags: O_RDONLY, for: .read)
    var output = try stream(to: file, number: 0)
    while true {
      let piece = try input.chunk(atMost: 1 << 18)
      if piece.isEmpty { break }
      try output.append(piece)
    }
    _ = try output.close()
  }
}

/// This machine and this process, as others are told of them.
package enum Machine {
  /// The name of the machine.
  package static var name: String { machineName() }

  /// The number of this process.
  package static var process: Int32 { getpid() }

  /// What changes with each start of the machine; empty where the system does not tell.
  package static var start: String {
    guard let bytes = try? Disk.read("/proc/sys/kernel/random/boot_id", limit: 100) else {
      return ""
    }
    return String(decoding: bytes.filter { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
  }

  /// Whether a process of this machine runs.
  ///
  /// - Parameter process: Its number.
  /// - Returns: `true` also for one of somebody else.
  package static func runs(process: Int32) -> Bool { process > 0 && isRunning(process: process) }
}
