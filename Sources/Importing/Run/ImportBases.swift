import Archive
import Disk

/// What the last import wrote, kept beside the site: `.mocban/imports/<seed>.md`.
///
/// It tells what a person has changed since. When it is missing, as in a fresh clone, nothing is lost:
/// an edited file is then kept whole.
struct ImportBases: Sendable {
  private let folder: String?

  /// Creates a store.
  ///
  /// - Parameter folder: The folder of the state; `nil` keeps nothing.
  init(_ folder: String?) {
    self.folder = folder
  }

  /// Where it is remembered which seeds are settled; `nil` when nothing is kept.
  ///
  /// No seed has a name with a dot at its start.
  var memoryPath: String? { folder.map { $0 + "/.settled" } }

  /// Where the base of a seed stands.
  ///
  /// - Parameter seed: The name of the seed.
  /// - Returns: A path, or `nil` when nothing is kept.
  func path(of seed: String) -> String? {
    guard let folder, SafePath.isSafe(seed) else { return nil }
    return "\(folder)/\(seed).md"
  }

  /// Reads what the last import of a seed wrote.
  ///
  /// - Parameter seed: The name of the seed.
  /// - Returns: The article, or `nil` when there is none that can be read: it is only a memory.
  func base(of seed: String) -> ArticleFile? {
    guard let path = path(of: seed), let bytes = try? Disk.read(path, limit: Self.limit),
      let base = try? ArticleFile(parsing: bytes, file: path), base.record.seed == seed
    else { return nil }
    return base
  }

  /// Whether the base of a file is kept.
  ///
  /// - Parameters:
  ///   - seed: The name of the seed.
  ///   - stamp: The stamp of the file.
  /// - Returns: `true` also when nothing is kept at all.
  func has(_ seed: String, stamp: String?) -> Bool {
    guard let path = path(of: seed) else { return true }
    guard let bytes = try? Disk.read(path, limit: Self.limit) else { return false }
    return ImportStamp.stamp(in: bytes) == stamp
  }

  /// Keeps what an import wrote.
  ///
  /// - Parameters:
  ///   - bytes: The content of the article file.
  ///   - seed: The name of the seed.
  /// - Throws: A `DiskError` when it cannot be written.
  func keep(_ bytes: [UInt8], of seed: String) throws(DiskError) {
    guard let path = path(of: seed) else { return }
    // Losing it in a power failure costs a merge, not a word of anybody.
    try Disk.replace(path, with: bytes, isNew: true)
  }

  private static let limit = 16 << 20
}
