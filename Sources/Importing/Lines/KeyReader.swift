/// Reads the code points of a key with their offsets.
struct KeyReader {
  /// A code point and where it stands.
  struct Item {
    let value: UInt32
    let start: Int
    let end: Int

    /// Whether it is a letter of any script or a digit, or a mark on one.
    var isWordCharacter: Bool {
      switch value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case ..<0xC0, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE6F, 0xFF00...0xFF0F,
        0xFFFD, 0x1F000...:
        false
      default: true
      }
    }

    /// Whether it is a digit from 0 to 9.
    var isDigit: Bool { 0x30...0x39 ~= value }
  }

  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8.
  ///   - range: The part to read; all of it when `nil`.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    position = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  /// Reads the next code point; returns `nil` at the end.
  @inline(__always)
  mutating func next() -> Item? {
    guard position < end else { return nil }
    let start = position
    let lead = bytes[start]
    guard lead >= 0xC0 else {
      position += 1
      return Item(value: UInt32(lead), start: start, end: position)
    }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    position = min(start + length, end)
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in (start + 1)..<position { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    return Item(value: value, start: start, end: position)
  }
}
