import Archive
import Disk

/// Writes a ZIP file (APPNOTE 6.3) of which every byte follows from the files: their names as UTF-8, no
/// owners, and the earliest time that the format knows.
struct ZipFile: ~Copyable {
  /// The content of a file as it goes into the archive.
  struct Content {
    /// Bytes, deflated or as they are.
    var bytes: [UInt8]
    /// Whether the bytes are deflated.
    var isDeflated: Bool
    /// The CRC-32 of the whole content.
    var checksum: UInt32
    /// The number of bytes of the whole content.
    var size: Int
  }

  private var output: StreamedFile
  private var offset = 0
  private var count = 0
  private var directory: [UInt8] = []

  /// 1 January 1980, the first day of the format.
  private static let day: UInt16 = 0x21
  private static let utf8: UInt16 = 0x0800

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
  ///   - content: Its content.
  /// - Throws: A `DiskError` when it cannot be written.
  mutating func add(_ path: String, _ content: Content) throws {
    let name = Array(path.utf8)
    var entry: [UInt8] = []
    entry.append(little: Self.utf8)
    entry.append(little: UInt16(content.isDeflated ? 8 : 0))
    entry.append(little: UInt16(0))
    entry.append(little: Self.day)
    entry.append(little: content.checksum)
    entry.append(little: UInt32(clamping: content.bytes.count))
    entry.append(little: UInt32(clamping: content.size))
    entry.append(little: UInt16(clamping: name.count))
    // Where the file begins, for archives of more than 4 GB (section 4.5.3).
    var extra: [UInt8] = []
    if offset >= Int(UInt32.max) {
      extra.append(little: UInt16(1))
      extra.append(little: UInt16(8))
      extra.append(little: UInt64(offset))
    }
    var header: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0] + entry
    header.append(little: UInt16(0))
    try output.append(header + name)
    try output.append(content.bytes)
    // Made by a Unix of version 4.5, so that the rights are read.
    directory += [0x50, 0x4B, 1, 2, 45, 3, extra.isEmpty ? 20 : 45, 0] + entry
    directory.append(little: UInt16(extra.count))
    directory += [UInt8](repeating: 0, count: 6)
    directory.append(little: UInt32(0o100644 << 16))
    directory.append(little: UInt32(clamping: offset))
    directory += name + extra
    offset += header.count + name.count + content.bytes.count
    count += 1
  }

  /// Ends the archive.
  ///
  /// - Throws: A `DiskError` when it cannot be written; there is no archive, or the old one, then.
  mutating func close() throws {
    var end = directory
    if count >= Int(UInt16.max) || offset + directory.count >= Int(UInt32.max) {
      end += [0x50, 0x4B, 6, 6]
      end.append(little: UInt64(44))
      end += [45, 3, 45, 0]
      end += [UInt8](repeating: 0, count: 8)
      for number in [count, count, directory.count, offset] { end.append(little: UInt64(number)) }
      end += [0x50, 0x4B, 6, 7, 0, 0, 0, 0]
      end.append(little: UInt64(offset + directory.count))
      end.append(little: UInt32(1))
    }
    end += [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    for _ in 0..<2 { end.append(little: UInt16(clamping: count)) }
    end.append(little: UInt32(clamping: directory.count))
    end.append(little: UInt32(clamping: offset))
    end += [0, 0]
    try output.append(end)
    _ = try output.close()
  }
}

extension ZipFile.Content {
  /// A content as it is.
  ///
  /// - Parameter bytes: The whole content.
  init(plain bytes: [UInt8]) {
    self.init(bytes: bytes, isDeflated: false, checksum: CRC32.of(bytes), size: bytes.count)
  }

  /// A content that was compressed before; there is none in anything but a file of gzip.
  ///
  /// - Parameter gzip: A file of gzip without a name (RFC 1952): ten bytes, the deflated content, its
  ///   CRC-32 and its size.
  init?(gzip: [UInt8]) {
    guard gzip.count >= 18, gzip.starts(with: [0x1F, 0x8B, 8, 0]) else { return nil }
    func number(_ start: Int) -> UInt32 {
      gzip[start..<start + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
    self.init(
      bytes: Array(gzip[10..<gzip.count - 8]), isDeflated: true, checksum: number(gzip.count - 8),
      size: Int(number(gzip.count - 4)))
  }
}

/// The checksum of ZIP and gzip (ISO 3309, as RFC 1952 has it in section 8).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }

  /// The checksum of some bytes.
  static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { value, byte in table[Int((value ^ UInt32(byte)) & 0xFF)] ^ value >> 8 }
  }
}

extension [UInt8] {
  fileprivate mutating func append<Number: FixedWidthInteger>(little number: Number) {
    var number = number
    for _ in 0..<Number.bitWidth / 8 {
      append(UInt8(truncatingIfNeeded: number))
      number >>= 8
    }
  }
}
