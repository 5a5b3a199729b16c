import Archive
import Disk

/// Compressed copies of text files, kept by the checksums of their contents: what did not change is not
/// compressed again, and no target has to be asked.
struct CompressedStore: Sendable {
  private let folder: String
  private let workers: Int
  private let redaction: Redaction

  /// Smaller files fit into a packet anyway.
  private static let smallest = 1_024
  private static let batch = 200
  /// Within 4 % of the best, at an eighth of the time: 10,000 pages take minutes, not an hour.
  private static let brotliQuality = 9
  private static let endings: Set<Substring> = [
    "html", "css", "js", "json", "jsonl", "xml", "txt", "md", "csv", "svg", "ris", "bib",
    "webmanifest",
  ]

  /// Creates a store.
  ///
  /// - Parameters:
  ///   - folder: The path of its folder.
  ///   - workers: How many files are compressed at once.
  ///   - redaction: What is taken out of messages.
  init(_ folder: String, workers: Int, _ redaction: Redaction) {
    self.folder = folder
    self.workers = workers
    self.redaction = redaction
  }

  /// Whether a file gets smaller.
  static func helps(_ file: SiteFile) -> Bool {
    file.size >= smallest
      && endings.contains(file.path.split(separator: "/").last?.split(separator: ".").last ?? "")
  }

  /// Where the compressed content of a file is kept.
  func path(of digest: Digest, _ kind: TargetSettings.Compression) -> String {
    let name = digest.description
    return "\(folder)/\(name.prefix(2))/\(name).\(kind.rawValue)"
  }

  /// Compresses what is not compressed yet.
  ///
  /// - Parameters:
  ///   - files: The files of the site.
  ///   - kinds: How.
  /// - Returns: The compressed files with their places in the store, under the names they get.
  /// - Throws: A `Diagnostic` when a program is missing or fails.
  func fill(
    _ files: [SiteFile], _ kinds: [TargetSettings.Compression]
  ) async throws -> [(path: String, source: String)] {
    let wanted = files.filter(Self.helps)
    for kind in kinds {
      var seen: Set<Digest> = []
      let missing = wanted.filter { file in
        !Disk.hasEntry(at: path(of: file.published.digest, kind))
          && seen.insert(file.published.digest).inserted
      }
      try await compress(missing, kind)
    }
    return wanted.flatMap { file in
      kinds.map { ("\(file.path).\($0.rawValue)", path(of: file.published.digest, $0)) }
    }
  }

  /// Deletes what no file of the site needs any more.
  ///
  /// - Parameter files: The files of the site.
  /// - Throws: A `DiskError` when something cannot be deleted.
  func clear(but files: [SiteFile]) throws {
    let mark = Disk.name(of: folder) + "-desk-"
    for name in try Disk.names(in: Disk.folder(of: folder)) where name.hasPrefix(mark) {
      // Of a process that was killed.
      guard let process = Int32(name.dropFirst(mark.count)), !Machine.runs(process: process) else {
        continue
      }
      try Disk.deleteAll(at: "\(Disk.folder(of: folder))/\(name)")
    }
    let needed = Set(files.map(\.published.digest.description))
    for shelf in try Disk.names(in: folder) {
      for name in try Disk.names(in: "\(folder)/\(shelf)")
      where !needed.contains(String(name.prefix(64))) {
        try Disk.deleteAll(at: "\(folder)/\(shelf)/\(name)")
      }
      _ = Disk.deleteEmptyFolder("\(folder)/\(shelf)")
    }
  }

  private func compress(_ files: [SiteFile], _ kind: TargetSettings.Compression) async throws {
    guard !files.isEmpty else { return }
    // Another target may be published at the same time.
    let desk = "\(folder)-desk-\(Machine.process)"
    try Disk.deleteAll(at: desk)
    let batches = stride(from: 0, to: files.count, by: Self.batch).map { start in
      Array(files[start..<min(start + Self.batch, files.count)])
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (index, batch) in batches.enumerated() {
        // No more at once than there are workers.
        if index >= workers { try await group.next() }
        group.addTask { try await compress(batch: batch, kind, on: desk) }
      }
      try await group.waitForAll()
    }
    try Disk.deleteAll(at: desk)
  }

  private func compress(
    batch: [SiteFile], _ kind: TargetSettings.Compression, on desk: String
  ) async throws {
    let names = try batch.map { file in
      let name = "\(desk)/\(file.published.digest)"
      try Disk.share(file.source, as: name)
      return name
    }
    let (tool, options): (String, [String]) =
      switch kind {
      // Without name and time, so that equal contents give equal files.
      case .gz: ("gzip", ["-9", "-n", "-k", "-f", "--"])
      case .br: ("brotli", ["-q", String(Self.brotliQuality), "-k", "-f", "--"])
      }
    try await Tool(tool, redaction).succeed(options + names, to: "compress files")
    for (file, name) in zip(batch, names) {
      let target = path(of: file.published.digest, kind)
      try Disk.makeFolders(for: target)
      try Disk.move("\(name).\(kind.rawValue)", to: target)
      try Disk.delete(name)
    }
  }
}
