/// What all spellings of one syllable have in common, in one word of the machine.
///
/// Letters without case, one tone wherever its mark stands, i and y alike at the end. Up to ten
/// letters or digits fit exactly, which covers every Vietnamese syllable; a longer word is mixed into
/// the bits, so that two long foreign words could in theory meet.
package struct SyllableKey: Hashable, Comparable, Sendable {
  /// The key as a number, the same in every run.
  package let bits: UInt64

  /// Creates the key of a syllable.
  ///
  /// - Parameter syllable: Letters and digits in composed form; everything else is left out.
  package init(_ syllable: some StringProtocol) {
    var builder = Builder()
    var reader = ScalarReader(syllable)
    while let value = reader.next() { builder.append(codePoint: value) }
    self = builder.key
  }

  /// Creates the key of a mark; dashes are alike, and so are apostrophes and double quotes.
  ///
  /// - Parameter mark: Any character that is no letter and no digit.
  package init(mark: Unicode.Scalar) {
    self.init(markCodePoint: mark.value)
  }

  init(markCodePoint value: UInt32) {
    let common: UInt32 =
      switch value {
      case 0x2010...0x2015, 0x2212: 0x2D
      case 0x2018, 0x2019, 0x60, 0xB4, 0x2BC: 0x27
      case 0x201C...0x201F, 0xAB, 0xBB: 0x22
      default: value
      }
    bits = 1 << 62 | UInt64(common)
  }

  /// Creates the key with a number.
  ///
  /// - Parameter bits: The `bits` of another key.
  package init(bits: UInt64) { self.bits = bits }

  package static func < (left: Self, right: Self) -> Bool { left.bits < right.bits }

  /// Collects the letters of one syllable: a code of six bits each, then the tone.
  struct Builder {
    private var bits: UInt64 = 0
    private var count = 0
    private var tone: UInt64 = 0
    private var last: UInt64 = 0
    private var beforeLast: UInt64 = 0
    private var third: UInt64 = 0

    /// Adds a letter of any script or a digit; leaves anything else out.
    mutating func append(codePoint value: UInt32) {
      if let letter = Letter(codePoint: value) {
        append(letter)
      } else if 0x30...0x39 ~= value {
        append(digit: value)
      } else if Unicode.Scalar(value)?.properties.isAlphabetic == true {
        append(other: value)
      }
    }

    mutating func append(_ letter: Letter) {
      if letter.tone != 0 { tone = UInt64(letter.tone) }
      append(code: UInt64(letter.place))
    }

    /// Adds a letter as ASCII has it.
    mutating func append(plain letter: Letter) {
      append(code: Place.ofPlain[Int(letter.place)])
    }

    mutating func append(digit value: UInt32) { append(code: UInt64(value - 0x30) + 40) }

    /// Adds a letter of another script.
    mutating func append(other value: UInt32) {
      count = max(count, 10)
      append(code: UInt64(value) << 6)
    }

    private mutating func append(code: UInt64) {
      third = beforeLast
      beforeLast = last
      last = code
      count += 1
      // SplitMix64's multiplier spreads each letter after the tenth over all bits.
      bits = count <= 10 ? bits << 6 | code : (bits ^ code) &* 0xBF58_476D_1CE4_E5B9
    }

    /// The key of what was collected.
    var key: SyllableKey {
      // The top bit parts the mixed keys from the exact ones, the next one those of marks.
      guard count <= 10 else { return SyllableKey(bits: bits | 3 << 62) }
      let endsInI = last == Place.y && (!Place.isVowel(beforeLast) || isQuy)
      return SyllableKey(bits: (endsInI ? bits & ~0x3F | Place.i : bits) << 3 | tone)
    }

    private var isQuy: Bool { beforeLast == Place.u && third == Place.q }
  }

  /// Places in the alphabet of `Letter`, as constants for speed; a test holds them against it.
  enum Place {
    static let i: UInt64 = 13
    static let q: UInt64 = 23
    static let u: UInt64 = 27
    static let y: UInt64 = 32
    private static let vowels: UInt64 =
      1 << 1 | 1 << 2 | 1 << 3 | 1 << 8 | 1 << 9 | 1 << 13 | 1 << 19 | 1 << 20 | 1 << 21
      | 1 << 27 | 1 << 28 | 1 << 32

    static func isVowel(_ place: UInt64) -> Bool { place < 40 && vowels >> place & 1 == 1 }

    static let ofPlain: [UInt64] =
      [0, 1, 1, 1, 4, 5, 6, 6, 8, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 19, 19, 22, 23, 24]
      + [25, 26, 27, 27, 29, 30, 31, 32, 33]
  }
}
