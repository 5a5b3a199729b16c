import Disk

/// A short name for a text that is the same on every machine.
struct Fingerprint: Hashable, Sendable {
  private let digest: String

  /// Creates the fingerprint of a text.
  ///
  /// - Parameter text: Any text.
  init(_ text: String) {
    digest = Checksum.sha256(Array(text.utf8))
  }

  /// The first digits, in hexadecimal.
  ///
  /// - Parameter digits: How many, up to 64.
  /// - Returns: Lower-case hexadecimal digits.
  func text(digits: Int) -> String { String(digest.prefix(digits)) }

  /// The fingerprint as a UUID that says it is one of its own kind (RFC 9562, version 8).
  var uuid: String {
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, digit) in Array(digest.utf8).prefix(32).enumerated() {
      switch index {
      case 8, 20: text += [UInt8(ascii: "-"), digit]
      case 12: text += "-8".utf8
      case 16: text += "-a".utf8
      default: text.append(digit)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
