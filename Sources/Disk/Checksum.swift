internal import Crypto

/// Checksums that people see and can repeat with other tools.
package enum Checksum {
  /// The SHA-256 of some bytes (FIPS 180-4).
  ///
  /// - Parameter bytes: Any bytes.
  /// - Returns: 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String { digest(of: bytes).description }

  /// The SHA-256 of some bytes, as small as it can be kept.
  ///
  /// - Parameter bytes: Any bytes.
  /// - Returns: The checksum.
  package static func digest(of bytes: [UInt8]) -> Digest { Digest(SHA256.hash(data: bytes)) }
}

/// A SHA-256 checksum, 32 bytes without a heap of their own.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64

  /// The checksum as four numbers, the first with the first bytes.
  package var words: [UInt64] { [first, second, third, fourth] }

  /// Creates a checksum from its numbers.
  ///
  /// - Parameter words: Four numbers, as `words` gives them; missing ones count as 0.
  package init(words: [UInt64]) {
    first = words.first ?? 0
    second = words.dropFirst(1).first ?? 0
    third = words.dropFirst(2).first ?? 0
    fourth = words.dropFirst(3).first ?? 0
  }

  fileprivate init(_ bytes: SHA256.Digest) {
    var rest = bytes.makeIterator()
    func word() -> UInt64 {
      var word: UInt64 = 0
      for _ in 0..<8 { word = word << 8 | UInt64(rest.next() ?? 0) }
      return word
    }
    first = word()
    second = word()
    third = word()
    fourth = word()
  }

  /// The checksum as 64 lower-case hexadecimal digits.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for word in words {
      for shift in stride(from: 60, through: 0, by: -4) {
        text.append(digits[Int(word >> UInt64(shift) & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// A SHA-256 checksum of bytes that come piece by piece.
struct RunningChecksum {
  private var hash = SHA256()

  mutating func add(_ bytes: [UInt8]) { hash.update(data: bytes) }

  var digest: Digest { Digest(hash.finalize()) }
}
