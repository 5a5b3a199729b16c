internal import Crypto

/// Checksums that people see and can repeat with other tools.
package enum Checksum {
  /// The SHA-256 of some bytes (FIPS 180-4).
  ///
  /// - Parameter bytes: Any bytes.
  /// - Returns: 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in SHA256.hash(data: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
