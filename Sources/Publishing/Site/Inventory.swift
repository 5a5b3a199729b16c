import Archive
import Disk

/// The files of a site with their checksums.
struct Inventory: Sendable {
  /// The files, in the order of their paths.
  private(set) var files: [SiteFile] = []
  /// The pages that only lead on to others.
  private(set) var moved: [MovedPage] = []

  /// How far into a page is looked for where it leads: title and description come before it.
  private static let head = 8_192
  private static let mark = Array("http-equiv=\"refresh\" content=\"0; url=".utf8)

  /// Takes an inventory.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - cache: What is known of files that were read before.
  /// - Throws: `Diagnostics` for files that are not there as the build left them.
  init(of site: BuiltSite, _ cache: DigestCache) throws {
    let paths = site.paths.sorted { $0.precedesInBytes($1) }
    if let path = paths.first(where: PublicationList.isNote) {
      throw Diagnostics([
        Diagnostic(
          code: "reserved-name", "this name is needed for what Mocban notes at a target",
          hint: "Give the file in static/ another name.",
          at: SourceLocation(file: "\(site.output)/\(path)"))
      ])
    }
    let found = Workers(site.workers).map(paths.count) { index in
      Result { try Self.look(at: "\(site.output)/\(paths[index])", cache) }
    }
    var faults: [Diagnostic] = []
    files.reserveCapacity(paths.count)
    for (path, result) in zip(paths, found) {
      switch result {
      case .success(let entry):
        let source = "\(site.output)/\(path)"
        entries.append((source, entry))
        files.append(
          SiteFile(
            PublishedFile(path: path, size: Int(entry.stamp.size), digest: entry.digest),
            source: source, stamp: entry.stamp))
        if let target = entry.target, let page = MovedPage(path: path, address: target) {
          moved.append(page)
        }
      case .failure(let error as DiskError):
        var diagnostic = error.diagnostic
        if error.isMissing { diagnostic.hint = "Run \"mocban build\" again." }
        faults.append(diagnostic)
      case .failure(let error): throw error
      }
    }
    guard faults.isEmpty else { throw Diagnostics(faults) }
  }

  /// What was found, for the next time.
  private(set) var entries: [(path: String, entry: DigestCache.Entry)] = []

  /// Adds files that are made for a target; those that the site has itself stay as they are.
  ///
  /// - Parameter more: The files.
  mutating func add(_ more: [SiteFile]) {
    guard !more.isEmpty else { return }
    let taken = Set(files.map(\.path))
    files += more.filter { !taken.contains($0.path) }
    files.sort { $0.path.precedesInBytes($1.path) }
  }

  /// Adds what was found of other files.
  ///
  /// - Parameter more: Paths with what was found.
  mutating func remember(_ more: [(path: String, entry: DigestCache.Entry)]) { entries += more }

  /// Looks at a file, and reads it only if it looks different from the last time.
  ///
  /// - Parameters:
  ///   - path: The path of the file; a link counts as no file.
  ///   - cache: What is known.
  /// - Returns: What it is.
  /// - Throws: A `DiskError` when it cannot be read.
  static func look(at path: String, _ cache: DigestCache) throws -> DigestCache.Entry {
    guard let stamp = Disk.stamp(of: path, followsLinks: false) else {
      // Says why: there is none, or it is something else.
      _ = try Disk.read(path, limit: 1)
      throw DiskError(.read, path: path, number: 20)
    }
    if let entry = cache.entry(of: path, stamp) { return entry }
    var head: [UInt8] = []
    let isPage = path.hasSuffix(".html")
    let digest = try Disk.digest(of: path) { (piece: [UInt8]) in
      if isPage, head.count < Self.head { head += piece.prefix(Self.head - head.count) }
    }
    return DigestCache.Entry(
      stamp: stamp.ofContent, digest: digest, target: isPage ? target(in: head) : nil)
  }

  private static func target(in head: [UInt8]) -> String? {
    // A plain loop: `firstRange(of:)` took nine tenths of the time that reading a large site takes.
    var index = 0
    while index + mark.count < head.count {
      if head[index] == mark[0], head[index...].starts(with: mark) {
        let rest = head[(index + mark.count)...]
        guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        let address = String(decoding: rest[..<end], as: UTF8.self)
        return address.utf8.contains { $0 < 0x20 } ? nil : address
      }
      index += 1
    }
    return nil
  }
}
