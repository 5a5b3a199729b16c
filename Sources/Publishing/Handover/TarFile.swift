import Archive
import Disk

/// Writes a tar file (POSIX.1-2017, pax) of which every byte follows from the files: no owners, and
/// 1 January 1980 as the time of all.
struct TarFile: ~Copyable {
  private var output: StreamedFile
  private static let time = 315_532_800
  private static let block = 512

  /// Creates an archive.
  ///
  /// - Parameter output: The file to fill.
  init(_ output: consuming StreamedFile) {
    self.output = output
  }

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - path: Its path in the archive.
  ///   - bytes: Its content.
  /// - Throws: A `DiskError` when it cannot be written.
  mutating func add(_ path: String, _ bytes: [UInt8]) throws {
    let name = Array(path.utf8)
    // Short plain names go where every reader looks; others into a record that all readers of this
    // century know.
    if name.count > 100 || name.contains(where: { $0 >= 0x80 }) {
      let record = Self.record("path", path)
      try append(Self.header(Array("././@PaxHeader".utf8), size: record.count, type: "x"), record)
    }
    try append(
      Self.header(
        Array(name.prefix(100).map { $0 < 0x80 ? $0 : 0x5F }), size: bytes.count, type: "0"),
      bytes)
  }

  /// Ends the archive.
  ///
  /// - Throws: A `DiskError` when it cannot be written.
  mutating func close() throws {
    try output.append([UInt8](repeating: 0, count: 2 * Self.block))
    _ = try output.close()
  }

  private mutating func append(_ header: [UInt8], _ bytes: [UInt8]) throws {
    try output.append(header)
    try output.append(bytes)
    let rest = bytes.count % Self.block
    if rest > 0 { try output.append([UInt8](repeating: 0, count: Self.block - rest)) }
  }

  /// A record of a pax header: its own length in decimal, the key and the value.
  private static func record(_ key: String, _ value: String) -> [UInt8] {
    let rest = " \(key)=\(value)\n"
    var length = rest.utf8.count
    while String(length).utf8.count + rest.utf8.count != length {
      length = String(length).utf8.count + rest.utf8.count
    }
    return Array("\(length)\(rest)".utf8)
  }

  private static func header(_ name: [UInt8], size: Int, type: Character) -> [UInt8] {
    func octal(_ number: Int, _ width: Int) -> [UInt8] {
      let digits = Array(String(number, radix: 8).utf8)
      return [UInt8](repeating: 0x30, count: max(0, width - 1 - digits.count)) + digits + [0]
    }
    var header = name + [UInt8](repeating: 0, count: 100 - name.count)
    header += octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(size, 12) + octal(time, 12)
    header += [UInt8](repeating: 0x20, count: 8) + Array(String(type).utf8)
    header += [UInt8](repeating: 0, count: 100) + Array("ustar\u{0}00".utf8)
    header += [UInt8](repeating: 0, count: block - header.count)
    let sum = header.reduce(0) { $0 + Int($1) }
    header.replaceSubrange(148..<156, with: octal(sum, 7) + [0x20])
    return header
  }
}
