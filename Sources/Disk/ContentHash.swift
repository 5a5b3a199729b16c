/// A fingerprint of 128 bits that tells contents apart, for the program's own memory.
///
/// Not for people, who get SHA-256, and not against those who look for two contents of one fingerprint:
/// they could only keep their own page from being made anew.
package struct ContentHash: Hashable, Sendable {
  /// The first half.
  package var high: UInt64
  /// The second half.
  package var low: UInt64

  /// Creates a fingerprint from its halves.
  ///
  /// - Parameters:
  ///   - high: The first half.
  ///   - low: The second half.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The fingerprint of some bytes.
  ///
  /// - Parameter bytes: Any bytes.
  package init(of bytes: [UInt8]) {
    var mixer = ContentMixer()
    mixer.add(bytes)
    self = mixer.hash
  }

  /// A fingerprint that no content is expected to have.
  package static let none = Self(high: 0, low: 0)

  /// Joins fingerprints whose order does not matter.
  ///
  /// - Parameters:
  ///   - left: The sum so far.
  ///   - right: What is added.
  package static func += (left: inout Self, right: Self) {
    left.high &+= right.high
    left.low &+= right.low
  }
}

extension ContentHash {
  /// Takes a fingerprint out of a sum.
  ///
  /// - Parameters:
  ///   - left: The sum so far.
  ///   - right: What was added before.
  package static func -= (left: inout Self, right: Self) {
    left.high &-= right.high
    left.low &-= right.low
  }
}

/// Makes the fingerprint of values that come one after the other.
package struct ContentMixer: Sendable {
  // Digits of π, which nobody chose.
  private static let keys: (UInt64, UInt64, UInt64) = (
    0x243F_6A88_85A3_08D3, 0x1319_8A2E_0370_7344, 0xA409_3822_299F_31D0
  )
  private var first = keys.0
  private var second = keys.1

  /// Creates a mixer that has seen nothing.
  package init() {}

  /// Adds a number.
  ///
  /// - Parameter word: Any number.
  @inline(__always)
  package mutating func add(_ word: UInt64) {
    first = Self.folded(first ^ word, 0x9E37_79B9_7F4A_7C15) ^ (word << 32 | word >> 32)
    second = Self.folded(second ^ word &* 0xD6E8_FEB8_6659_FD93, Self.keys.2) &+ word
  }

  /// Adds a number.
  ///
  /// - Parameter number: Any number.
  package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  /// Adds another fingerprint.
  ///
  /// - Parameter hash: Any fingerprint.
  package mutating func add(_ hash: ContentHash) {
    add(hash.high)
    add(hash.low)
  }

  /// Adds the stamp of a file.
  ///
  /// - Parameter stamp: Any stamp.
  package mutating func add(_ stamp: FileStamp) {
    add(UInt64(bitPattern: stamp.size))
    add(UInt64(bitPattern: stamp.modified))
    add(UInt64(bitPattern: stamp.changed))
    add(stamp.number)
  }

  /// The fingerprint of all that was added.
  package var hash: ContentHash {
    ContentHash(
      high: Self.folded(first ^ second, 0xE703_7ED1_A0B4_28DB),
      low: Self.folded(second ^ Self.keys.1, first | 1))
  }

  /// Multiplies to 128 bits and folds the halves, so that every bit counts everywhere (as wyhash does).
  @inline(__always)
  private static func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
