import Archive
import Disk

/// Which seeds need not be imported again, since nothing that their articles depend on has changed:
/// `.mocban/imports/.settled`, a checksum a line.
///
/// An import that was interrupted goes on where it stopped, and one after a few new seeds takes the time
/// of those. A checksum is that of everything that goes into an article and of the file that came
/// out, so that no entry can be wrong, only out of use.
struct ImportMemory: Sendable {
  /// The checksum of a seed, with all that its article was made from, and of the article.
  struct Key: Hashable, Sendable {
    /// Half of a SHA-256 is enough to tell texts apart that nobody forged.
    fileprivate let bits: UInt128

    /// Creates a key.
    ///
    /// - Parameters:
    ///   - inputs: What the article depends on.
    ///   - article: The content of its file.
    init?(_ inputs: [[UInt8]], article: [UInt8]) {
      // Each part comes behind its length, so that none can run into the next.
      let bytes = (inputs + [article]).flatMap { Array("\($0.count):".utf8) + $0 }
      self.init(hexadecimal: Checksum.sha256(bytes).prefix(Self.digits))
    }

    fileprivate init?(hexadecimal text: some StringProtocol) {
      guard text.utf8.count == Self.digits, let bits = UInt128(text, radix: 16) else { return nil }
      self.bits = bits
    }

    fileprivate var line: String {
      let text = String(bits, radix: 16)
      return String(repeating: "0", count: Self.digits - text.utf8.count) + text + "\n"
    }

    private static let digits = 32
  }

  private let path: String
  /// What was known before this run.
  private let known: Set<Key>
  /// What was found true in this run.
  private var current: Set<Key> = []
  private var unwritten = ""

  /// Reads a memory; a line that was not written to its end is none.
  ///
  /// - Parameter path: The path of the file, which may be missing.
  init(_ path: String) {
    self.path = path
    let bytes = (try? Disk.read(path, limit: Self.limit)) ?? []
    known = Set(
      bytes.split(separator: UInt8(ascii: "\n")).compactMap {
        Key(hexadecimal: String(decoding: $0, as: UTF8.self))
      })
  }

  /// Whether a seed was imported from all of this, and its file is as it was.
  func knows(_ key: Key) -> Bool { known.contains(key) }

  /// Notes that a seed is settled.
  ///
  /// - Parameter key: Its checksum.
  mutating func add(_ key: Key) {
    if current.insert(key).inserted, !known.contains(key) { unwritten += key.line }
  }

  /// Writes what was noted since the last time.
  ///
  /// - Throws: A `DiskError` when it cannot be written.
  mutating func save() throws(DiskError) {
    guard !unwritten.isEmpty else { return }
    try Disk.append(Array(unwritten.utf8), to: path)
    unwritten = ""
  }

  /// Leaves out what no seed needs any more, after a run over all seeds.
  ///
  /// - Throws: A `DiskError` when it cannot be written.
  func tidy() throws(DiskError) {
    guard !known.isSubset(of: current) else { return }
    let lines = current.map(\.line).sorted().joined()
    try Disk.replace(path, with: Array(lines.utf8), isNew: true)
  }

  /// Room for four million seeds.
  private static let limit = 1 << 27
}
