import Disk

/// A list of checksums in the order of the paths, of which few change.
struct ChecksumLines {
  private let bytes: [UInt8]

  /// A SHA-256 in hexadecimal digits and two spaces (`sha256sum`, RFC 8493, section 2.1.3).
  private static let pathStart = 66
  private static let pieceSize = 1 << 18
  private static let end = UInt8(ascii: "\n")

  /// Takes the content of a file; `nil` for one that is not the file with this checksum.
  init?(_ bytes: [UInt8], digest: Digest?) {
    guard Checksum.digest(of: bytes) == digest else { return nil }
    self.bytes = bytes
  }

  /// The line of a file.
  static func line(_ path: String, _ digest: Digest) -> [UInt8] {
    Array("\(digest)  \(path)\n".utf8)
  }

  /// Gives the list with a few lines changed, piece by piece.
  ///
  /// - Parameters:
  ///   - changes: New checksums by their paths; `nil` for a file that is no more.
  ///   - body: Takes the pieces in their order.
  /// - Throws: What `body` throws.
  func forEachPiece(
    with changes: [String: Digest?], _ body: ([UInt8]) throws -> Void
  ) rethrows {
    var position = 0
    for (path, digest) in changes.sorted(by: { $0.key.precedesInBytes($1.key) }) {
      let place = place(of: path)
      try forEachPiece(of: position..<place, body)
      position = place
      if place < bytes.count, self.path(at: place).elementsEqual(path.utf8) {
        position = lineEnd(after: place)
      }
      if let digest { try body(Self.line(path, digest)) }
    }
    try forEachPiece(of: position..<bytes.count, body)
  }

  private func forEachPiece(
    of range: Range<Int>, _ body: ([UInt8]) throws -> Void
  ) rethrows {
    var rest = range
    while !rest.isEmpty {
      let piece = rest.prefix(Self.pieceSize)
      try body(Array(bytes[piece]))
      rest = rest.dropFirst(piece.count)
    }
  }

  /// Where the first line begins whose path is this one or comes behind it.
  private func place(of path: String) -> Int {
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != Self.end { start -= 1 }
      if self.path(at: start).lexicographicallyPrecedes(path.utf8) {
        low = lineEnd(after: start)
      } else {
        high = start
      }
    }
    return low
  }

  private func lineEnd(after start: Int) -> Int {
    bytes[start...].firstIndex(of: Self.end).map { $0 + 1 } ?? bytes.count
  }

  private func path(at start: Int) -> ArraySlice<UInt8> {
    bytes[min(start + Self.pathStart, bytes.count)...].prefix { $0 != Self.end }
  }
}
