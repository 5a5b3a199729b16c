/// Reads the code points of a text from its bytes.
///
/// By hand, because `String.unicodeScalars` took three times as long on Vietnamese pages.
struct ScalarReader {
  private let bytes: [UInt8]
  /// The offset of the next code point in UTF-8.
  private(set) var position = 0

  init(_ text: some StringProtocol) {
    self.init(utf8: Array(text.utf8))
  }

  init(utf8 bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The number of bytes in all.
  var count: Int { bytes.count }

  /// Reads the next code point; returns `nil` at the end.
  @inline(__always)
  mutating func next() -> UInt32? {
    guard position < bytes.count else { return nil }
    let lead = bytes[position]
    guard lead >= 0xC0 else {
      position += 1
      return UInt32(lead)
    }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let end = min(position + length, bytes.count)
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in (position + 1)..<end {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    position = end
    return value
  }

  /// Passes over bytes; returns where the next one that does not match stands, `nil` at the end.
  @inline(__always)
  mutating func skip(_ matches: (UInt8) -> Bool) -> Int? {
    while position < bytes.count, matches(bytes[position]) { position += 1 }
    return position < bytes.count ? position : nil
  }

  /// The next code point, without reading it.
  func peek() -> UInt32? {
    var copy = self
    return copy.next()
  }
}

extension [UInt8] {
  /// Appends a code point in UTF-8.
  mutating func append(codePoint value: UInt32) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value >> shift & 0x3F | 0x80) }
    switch value {
    case ..<0x80:
      append(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      append(UInt8(truncatingIfNeeded: value >> 6 | 0xC0))
      append(tail(0))
    case ..<0x10000:
      append(UInt8(truncatingIfNeeded: value >> 12 | 0xE0))
      append(tail(6))
      append(tail(0))
    default:
      append(UInt8(truncatingIfNeeded: value >> 18 | 0xF0))
      append(tail(12))
      append(tail(6))
      append(tail(0))
    }
  }
}
