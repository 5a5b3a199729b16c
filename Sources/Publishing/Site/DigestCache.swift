import Disk

/// What is known of files that were read before: with the same size, time and number in the file
/// system a file has the same content.
struct DigestCache {
  /// What is known of a file.
  struct Entry: Hashable, Sendable {
    /// What the file system tells of it.
    var stamp: FileStamp
    /// The SHA-256 of its content.
    var digest: Digest
    /// Where the page leads on to, if it is one that does; an address as the page has it.
    var target: String?
  }

  private static let firstLine = "Mocban digests 1"
  /// How long a file must have lain before its stamp is relied on, in nanoseconds: as long as the
  /// clocks of file systems may stand still (2 s on FAT).
  private static let settlingTime: Int64 = 3_000_000_000

  private let path: String
  private let entries: [String: Entry]
  private let start = Disk.now

  /// Reads what is known; a list that is damaged counts as none, since it only saves time.
  ///
  /// - Parameter path: The path of the list.
  init(_ path: String) {
    self.path = path
    entries = (try? Disk.read(path)).map(Self.entries) ?? [:]
  }

  private static func entries(_ bytes: [UInt8]) -> [String: Entry] {
    var lines = bytes.split(separator: UInt8(ascii: "\n")).makeIterator()
    guard bytes.last == UInt8(ascii: "\n"),
      lines.next().map({ $0.elementsEqual(firstLine.utf8) }) == true
    else { return [:] }
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(bytes.count / 130)
    while let line = lines.next() {
      let fields = line.split(
        separator: UInt8(ascii: "\t"), maxSplits: 5, omittingEmptySubsequences: false)
      guard fields.count == 6, let digest = Digest(hexadecimal: fields[3]),
        let size = number(fields[0]), let modified = number(fields[1]),
        let inode = number(fields[2])
      else { continue }
      let stamp = FileStamp(
        size: size, modified: modified, changed: 0, number: UInt64(bitPattern: inode))
      let target = String(decoding: fields[4], as: UTF8.self)
      entries[String(decoding: fields[5], as: UTF8.self)] = Entry(
        stamp: stamp, digest: digest, target: target.isEmpty ? nil : target)
    }
    return entries
  }

  /// What is known of a file.
  ///
  /// - Parameters:
  ///   - file: Its path.
  ///   - stamp: What the file system tells of it now.
  /// - Returns: `nil` when it has to be read.
  func entry(of file: String, _ stamp: FileStamp) -> Entry? {
    guard let entry = entries[file], entry.stamp == stamp.ofContent else { return nil }
    return entry
  }

  /// Remembers files instead of those that are known.
  ///
  /// - Parameter files: All files that are to be known, with what was found.
  /// - Throws: A `DiskError` when that cannot be written.
  func replace(with files: [(path: String, entry: Entry)]) throws(DiskError) {
    var next: [String: Entry] = [:]
    next.reserveCapacity(files.count)
    for (path, entry) in files
    where entry.stamp.modified < start - Self.settlingTime
      && !path.utf8.contains(UInt8(ascii: "\n"))
    {
      next[path] = entry
    }
    guard next != entries else { return }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(files.count * 160)
    bytes += "\(Self.firstLine)\n".utf8
    for (path, _) in files {
      guard let entry = next[path] else { continue }
      let stamp = entry.stamp
      bytes += "\(stamp.size)\t\(stamp.modified)\t\(Int64(bitPattern: stamp.number))\t".utf8
      bytes += "\(entry.digest)\t\(entry.target ?? "")\t\(path)\n".utf8
    }
    try Disk.rewrite(self.path, with: bytes)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
    Int64(String(decoding: digits, as: UTF8.self))
  }
}
