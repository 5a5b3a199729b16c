#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a file system tells of a file without reading it.
///
/// While all of it is the same, the content is taken to be the same: whoever changes a file changes
/// at least the moment of its last change, which no program can set.
package struct FileStamp: Hashable, Sendable {
  /// The number of its bytes.
  package var size: Int64
  /// When its content changed, in nanoseconds since 1970.
  package var modified: Int64
  /// When its content, name or rights changed, in nanoseconds since 1970; 0 where that does not count.
  package var changed: Int64
  /// Its number in the file system (`st_ino`).
  package var number: UInt64

  /// Creates a stamp.
  ///
  /// - Parameters:
  ///   - size: The number of its bytes.
  ///   - modified: When its content changed, in nanoseconds since 1970.
  ///   - changed: When anything about it changed, in nanoseconds since 1970.
  ///   - number: Its number in the file system.
  package init(size: Int64, modified: Int64, changed: Int64, number: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.number = number
  }

  /// The stamp without the moment that also a new name changes, for files that get their names last.
  package var ofContent: Self {
    var stamp = self
    stamp.changed = 0
    return stamp
  }

  /// Whether the file changed later than at a moment.
  ///
  /// - Parameter moment: Nanoseconds since 1970.
  /// - Returns: `true` also for a file from the future, since the clock was set back then.
  package func isYounger(than moment: Int64) -> Bool { max(modified, changed) > moment }
}

/// A file with what the file system tells of it.
package struct StampedFile: Hashable, Sendable {
  /// The path of the file, from the folder that was listed.
  package var path: String
  /// What is told of it.
  package var stamp: FileStamp

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - stamp: What is told of it.
  package init(path: String, stamp: FileStamp) {
    self.path = path
    self.stamp = stamp
  }
}

extension Disk {
  /// Lists the files of a folder and of all folders in it, with their stamps.
  ///
  /// Hidden files and the backups of editors are left out, as `files(in:)` does.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder.
  ///   - followsLinks: Whether a link to a file counts as that file; otherwise links are left out.
  ///   - workers: The threads that share the work.
  /// - Returns: The files folder by folder, both in the order of their bytes; none when there is no
  ///   such folder.
  /// - Throws: A `DiskError` when a folder cannot be listed.
  package static func stampedFiles(
    in folder: String, followsLinks: Bool = true, _ workers: Workers
  ) throws(DiskError) -> [StampedFile] {
    let lists = try surveyed(folder, followsLinks: followsLinks, workers) { folder, files in
      (folder: folder, files: files.sorted { $0.path.precedesInBytes($1.path) })
    }
    return lists.sorted { $0.folder.precedesInBytes($1.folder) }.flatMap(\.files)
  }

  /// Goes through the files of a folder and of all folders in it, so that no more of them than those of
  /// a few folders are in memory.
  ///
  /// Hidden files and the backups of editors are left out, as `files(in:)` does.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder.
  ///   - followsLinks: Whether a link to a file counts as that file; otherwise links are left out.
  ///   - workers: The threads that share the work.
  ///   - survey: Called with the path of each folder, from the first one, and its files in no
  ///     particular order, by several threads at once.
  /// - Returns: What `survey` returned, folder by folder in no particular order; nothing when there is
  ///   no such folder.
  /// - Throws: A `DiskError` when a folder cannot be listed.
  package static func surveyed<Part: Sendable>(
    _ folder: String, followsLinks: Bool, _ workers: Workers,
    _ survey: @Sendable (_ folder: String, _ files: [StampedFile]) -> Part
  ) throws(DiskError) -> [Part] {
    guard hasFolder(at: folder) else { return [] }
    var parts: [Part] = []
    var round = [""]
    while !round.isEmpty {
      let folders = round
      let lists = workers.map(folders.count, batch: 1) { index in
        Result { () throws(DiskError) in
          let list = try stampedList(of: folders[index], in: folder, followsLinks: followsLinks)
          return (part: survey(folders[index], list.files), folders: list.folders)
        }
      }
      round = []
      for list in lists {
        let list = try list.get()
        parts.append(list.part)
        round += list.folders
      }
    }
    return parts
  }

  private static func stampedList(
    of prefix: String, in root: String, followsLinks: Bool
  ) throws(DiskError) -> (files: [StampedFile], folders: [String]) {
    let start = prefix.isEmpty ? "" : prefix + "/"
    var files: [StampedFile] = []
    var folders: [String] = []
    try forEachEntry(
      ofFolder: prefix.isEmpty ? root : "\(root)/\(prefix)", followsLinks: followsLinks
    ) { name, stamp in
      guard !name.utf8.starts(with: ".".utf8), name.utf8.last != UInt8(ascii: "~") else { return }
      let path = start + name
      if let stamp {
        files.append(StampedFile(path: path, stamp: stamp))
      } else {
        folders.append(path)
      }
    }
    return (files, folders)
  }

  /// What the file system tells of a file.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - followsLinks: Whether a link to a file counts as that file.
  /// - Returns: `nil` when there is none, or something else.
  package static func stamp(of path: String, followsLinks: Bool = true) -> FileStamp? {
    fileStamp(of: path, followsLinks: followsLinks)
  }

  /// The memory that the program uses, in bytes; 0 where the system has no `/proc`.
  package static var memoryInUse: Int {
    guard
      let bytes = try? OpenFile("/proc/self/statm", flags: O_RDONLY, for: .read)
        .part(at: 0, count: 128)
    else { return 0 }
    // Sizes in pages, the resident one second (proc_pid_statm(5)).
    let pages = bytes.split(separator: UInt8(ascii: " ")).dropFirst().first
    return (pages.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0)
      * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  /// The moment it is now, in nanoseconds since 1970.
  package static var now: Int64 { wallClock() }
}
