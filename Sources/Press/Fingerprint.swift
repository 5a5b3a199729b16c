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
    var digits = Array(digest.utf8.prefix(32))
    digits[12] = UInt8(ascii: "8")
    digits[16] = UInt8(ascii: "a")
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text += "-" }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }
}
