import Vietnamese

/// The form in which lines and rules meet: lower case and classic tone places.
///
/// By hand over bytes, because `String.lowercased()` took a third of the whole import.
///
/// - Parameter text: A line or a phrase in composed letters.
/// - Returns: UTF-8 bytes, as many characters as the text has.
func lineKey(_ text: some StringProtocol) -> [UInt8] { lineKey(utf8: Array(text.utf8)) }

/// The same for a text in UTF-8.
func lineKey(utf8 text: [UInt8]) -> [UInt8] {
  var reader = KeyReader(text)
  var previous: UInt32 = 0
  var isPair = false
  var mayNeedTones = false
  // Small letters have as many bytes as their capitals.
  let key = [UInt8](capacity: text.count) { output in
    while let item = reader.next() {
      // Only "oa", "oe" and "uy" at the end of a word have two places for a tone.
      if isPair, !item.isWordCharacter { mayNeedTones = true }
      // Most letters are ASCII, and none of those is a vowel with a tone.
      if item.value < 0x80 {
        previous = LowerCase.ofASCII(item.value)
        isPair = false
        output.append(UInt8(truncatingIfNeeded: previous))
        continue
      }
      let value = LowerCase.of(item.value)
      isPair =
        (previous == 0x6F || previous == 0x75) && value >= 0xE0
        && LowerCase.tonedVowels.contains(value)
      output.append(utf8: value)
      previous = value
    }
  }
  guard mayNeedTones || isPair else { return key }
  return VietnameseText.withClassicTones(utf8: key)
}

/// Lower case of the letters that Vietnamese pages hold.
private enum LowerCase {
  static func ofASCII(_ value: UInt32) -> UInt32 { 0x41...0x5A ~= value ? value + 0x20 : value }

  static func of(_ value: UInt32) -> UInt32 {
    switch value {
    case ..<0xC0: value
    case 0xC0...0xDE: value == 0xD7 ? value : value + 0x20
    case 0x100...0x137, 0x14A...0x177, 0x1A0...0x1A5, 0x1E00...0x1E95, 0x1EA0...0x1EFF: value | 1
    case 0x1AF: 0x1B0
    case 0x391...0x3A9, 0x410...0x42F: value + 0x20
    case 0x400...0x40F: value + 0x50
    default: value
    }
  }

  /// a, e and y with a tone.
  static let tonedVowels: Set<UInt32> = Set("àáảãạèéẻẽẹỳýỷỹỵ".unicodeScalars.map(\.value))
}

extension OutputSpan<UInt8> {
  /// Appends a code point beyond ASCII in UTF-8.
  @inline(__always)
  fileprivate mutating func append(utf8 value: UInt32) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value >> shift & 0x3F | 0x80) }
    if value < 0x800 {
      append(UInt8(truncatingIfNeeded: value >> 6 | 0xC0))
    } else if value < 0x10000 {
      append(UInt8(truncatingIfNeeded: value >> 12 | 0xE0))
      append(tail(6))
    } else {
      append(UInt8(truncatingIfNeeded: value >> 18 | 0xF0))
      append(tail(12))
      append(tail(6))
    }
    append(tail(0))
  }
}
