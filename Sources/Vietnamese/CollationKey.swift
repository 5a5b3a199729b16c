/// A sort key in the order of Vietnamese dictionaries.
///
/// Syllable by syllable: first the letters (a ă â b c d đ e ê …, digits before them, other scripts
/// after), then the tone (ngang, huyền, hỏi, ngã, sắc, nặng). Texts that are equal so far are ordered
/// by case, small letters first, and then by their bytes, so that the order is total.
package struct CollationKey: Comparable, Hashable, Sendable {
  private let bytes: [UInt8]

  /// Creates the key of a text.
  ///
  /// - Parameter text: Any text, in composed letters.
  package init(_ text: String) {
    var syllables: [UInt8] = []
    var cases: [UInt8] = []
    var tones: [UInt8] = []
    func endSyllable() {
      guard let last = syllables.last, last != Mark.endOfTones else { return }
      syllables.append(Mark.endOfLetters)
      syllables += tones.isEmpty ? [Mark.firstTone] : tones
      syllables.append(Mark.endOfTones)
      tones.removeAll(keepingCapacity: true)
    }
    var reader = ScalarReader(text)
    while let value = reader.next() {
      if let letter = Letter(codePoint: value) {
        syllables.append(Mark.firstLetter + letter.place)
        if letter.tone != 0 { tones.append(Mark.firstTone + letter.tone) }
        if !letter.isVietnamese { tones.append(Mark.foreignMark) }
        cases.append(letter.isUpper ? 2 : 1)
      } else if 0x30...0x39 ~= value {
        syllables.append(Mark.firstDigit + UInt8(truncatingIfNeeded: value - 0x30))
      } else if value >= 0x250, Unicode.Scalar(value)?.properties.isAlphabetic == true {
        syllables.append(codePoint: value)
      } else if !VietnameseText.isInvisible(value) {
        endSyllable()
      }
    }
    endSyllable()
    bytes = syllables + [0] + cases + [0] + Array(text.utf8)
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// The bytes a key is made of.
  ///
  /// Ends sort before what could go on; letters of other scripts stand for themselves in UTF-8, with
  /// bytes from 0x80, after all that is written here.
  private enum Mark {
    static let endOfTones: UInt8 = 1
    static let endOfLetters: UInt8 = 2
    static let firstTone: UInt8 = 3
    static let foreignMark: UInt8 = 9
    static let firstDigit: UInt8 = 0x10
    static let firstLetter: UInt8 = 0x20
  }
}
