/// One letter taken apart: its place in the Vietnamese alphabet, its tone and its case.
///
/// Packed, because a page is read letter by letter: bits 0 to 5 hold the place in the alphabet from
/// 1, bits 6 to 8 the tone, bit 9 the case, bit 10 says that a mark of another language was lost.
struct Letter: Hashable {
  private var packed: UInt16

  private init(packed: UInt16) { self.packed = packed }

  private init(place: Int, tone: Int, isUpper: Bool, isForeign: Bool) {
    packed = UInt16(place | tone << 6 | (isUpper ? 0x200 : 0) | (isForeign ? 0x400 : 0))
  }

  /// The place in the Vietnamese alphabet from 1 (a) to 33 (z); f, j, w and z included.
  var place: UInt8 { UInt8(truncatingIfNeeded: packed & 0x3F) }
  /// The tone from 0 to 5 in the order of dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng.
  var tone: UInt8 { UInt8(truncatingIfNeeded: packed >> 6 & 7) }
  /// Whether it is a capital.
  var isUpper: Bool { packed & 0x200 != 0 }
  /// Whether the scalar is exactly what `scalar` gives back.
  var isVietnamese: Bool { packed & 0x400 == 0 }
  /// The ASCII letter in lower case that remains without marks.
  var plain: UInt8 { Self.plainLetters[Int(place)] }
  /// Whether it is one of the twelve vowels.
  var isVowel: Bool { Self.isVowel[Int(place)] }

  /// Whether it is this letter of the alphabet, whatever its tone and case.
  func isLetter(_ other: Unicode.Scalar) -> Bool { place == Self(other)?.place }

  /// The same letter with another tone.
  func with(tone: UInt8) -> Self {
    Self(packed: packed & ~0x1C0 | UInt16(tone) << 6)
  }

  /// The same letter in lower case.
  var lowercased: Self { Self(packed: packed & ~0x200) }

  /// The composed scalar, as far as Vietnamese has one.
  var scalar: Unicode.Scalar {
    Self.scalars[Int(place) * 12 + Int(tone) * 2 + (isUpper ? 1 : 0)]
  }

  /// Takes a scalar apart; returns `nil` for one that is no Latin letter.
  init?(_ scalar: Unicode.Scalar) {
    self.init(codePoint: scalar.value)
  }

  /// Takes the scalar with a code point apart; returns `nil` for one that is no Latin letter.
  init?(codePoint: UInt32) {
    guard codePoint < Self.tableSize else { return nil }
    let packed = Self.table[Int(codePoint)]
    guard packed != 0 else { return nil }
    self.packed = packed
  }
}

/// The table of letters at hand: asking for a static one takes longer than a look into it.
struct LetterTable {
  private let table = Letter.table

  /// The letter with a code point; `nil` for one that is no Latin letter.
  @inline(__always)
  func letter(_ codePoint: UInt32) -> Letter? {
    guard codePoint < UInt32(table.count) else { return nil }
    return Letter(entry: table[Int(codePoint)])
  }
}

extension Letter {
  fileprivate init?(entry: UInt16) {
    guard entry != 0 else { return nil }
    packed = entry
  }

  /// The alphabet in dictionary order, each vowel with its six tones in theirs.
  private static let alphabet = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h",
    "iìỉĩíị", "j", "k", "l", "m", "n", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t",
    "uùủũúụ", "ưừửữứự", "v", "w", "x", "yỳỷỹýỵ", "z",
  ]

  /// Letters of other languages that foreign names bring, by the letter that stands in for them.
  private static let foreign: [(Unicode.Scalar, String)] = [
    ("a", "äåāąǎæ"), ("c", "çćĉċč"), ("d", "ďð"), ("e", "ëēĕėęě"), ("g", "ĝğġģǧ"), ("h", "ĥħ"),
    ("i", "îïīĭįıǐ"), ("j", "ĵ"), ("k", "ķǩ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"),
    ("o", "öøōŏőǒœ"), ("r", "ŕŗř"), ("s", "śŝşšșß"), ("t", "ţťŧțþ"), ("u", "ûüūŭůűųǔ"),
    ("w", "ŵ"), ("y", "ÿŷ"), ("z", "źżž"),
  ]

  /// One more than the last code point of Latin Extended Additional, the block of Vietnamese.
  private static let tableSize = 0x1F00

  private static let plainLetters: [UInt8] =
    [0] + Array("aaabcddeefghijklmnooopqrstuuvwxyz".utf8)

  private static let isVowel: [Bool] = [false] + alphabet.map { $0.unicodeScalars.count > 1 }

  private static let scalars: [Unicode.Scalar] = {
    var scalars = [Unicode.Scalar](repeating: "?", count: (alphabet.count + 1) * 12)
    for (place, letters) in alphabet.enumerated() {
      for (tone, scalar) in letters.unicodeScalars.enumerated() {
        scalars[(place + 1) * 12 + tone * 2] = scalar
        scalars[(place + 1) * 12 + tone * 2 + 1] = upper(scalar)
      }
    }
    return scalars
  }()

  fileprivate static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: tableSize)
    func enter(_ scalar: Unicode.Scalar, place: Int, tone: Int, isForeign: Bool) {
      for (form, isUpper) in [(scalar, false), (upper(scalar), true)] where form.value < tableSize {
        // A letter without a capital keeps the first entry.
        guard table[Int(form.value)] == 0 else { continue }
        table[Int(form.value)] =
          Letter(place: place, tone: tone, isUpper: isUpper, isForeign: isForeign).packed
      }
    }
    for (place, letters) in alphabet.enumerated() {
      for (tone, scalar) in letters.unicodeScalars.enumerated() {
        enter(scalar, place: place + 1, tone: tone, isForeign: false)
      }
    }
    for (base, letters) in foreign {
      for scalar in letters.unicodeScalars {
        // Eth stands for đ in Vietnamese texts (see `VietnameseText.normalized`).
        let place = Int(table[Int((scalar == "ð" ? "đ" : base).value)])
        enter(scalar, place: place, tone: 0, isForeign: true)
      }
    }
    return table
  }()

  private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapping = scalar.properties.uppercaseMapping.unicodeScalars
    guard mapping.count == 1, let first = mapping.first else { return scalar }
    return first
  }
}
