/// What each letter of a text is for search: one table for the program and for the script.
///
/// A syllable is searched by its letters without accents and by one number for all its accents, so
/// that the place of the tone mark and the way a letter is composed make no difference.
enum FoldingTable {
  /// The vowels and đ with their marks, each group with its six tones in dictionary order; the script
  /// holds the same line, and a test compares them.
  static let vietnamese =
    "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ đ"

  /// Letters of other languages behind the letter that stands for them, and those that two letters
  /// stand for; from the canonical decompositions of Unicode 15 and the strokes that have none.
  static let foreign =
    """
    aäåāąǎǟǡǻȁȃȧḁ bƀḃḅḇ cçćĉċčḉ dďḋḍḏḑḓ eëēĕėęěȅȇȩḕḗḙḛḝ fƒḟ gĝğġģǧǵḡ hĥħȟḣḥḧḩḫẖ iîïīĭįİıǐȉȋɨḭḯ jĵǰ \
    kķĸǩḱḳḵ lĺļľŀłḷḹḻḽ mḿṁṃ nñńņňŉŋǹṅṇṉṋ oöøōŏőǒǫǭȍȏȫȭȯȱṍṏṑṓ pṕṗ rŕŗřȑȓṙṛṝṟ sśŝşšſșṡṣṥṧṩ tţťŧțṫṭṯṱẗ \
    uûüūŭůűųǔǖǘǚǜȕȗʉṳṵṷṹṻ vṽṿ wŵẁẃẅẇẉẘ xẋẍ yÿŷȳẏẙ zźżžẑẓẕ đðɖ aeæ oeœ ssßẞ thþ
    """

  /// The tone marks of a decomposed text in the order of the tones, then what makes â, ă and ơ.
  static let marks = "\u{300}\u{309}\u{303}\u{301}\u{323}\u{302}\u{306}\u{31B}"

  /// One more than the last code point of Latin Extended Additional.
  static let size = 0x1F00

  /// What a code point is, packed into a number.
  struct Entry {
    let packed: UInt16

    /// The letter in ASCII.
    var letter: UInt8 { UInt8(packed & 0x1F) + 0x60 }
    /// The tone: 0 for none, then grave, hook, tilde, acute and dot.
    var tone: UInt32 { UInt32(packed >> 5 & 7) }
    /// Which of the vowels of one letter: a ă â, e ê, o ô ơ, u ư; d đ.
    var quality: UInt32 { UInt32(packed >> 8 & 3) }
    /// The second letter of those that are two in ASCII; 0 for none.
    var second: UInt8 { Self.seconds[Int(packed >> 10 & 3)] }

    private static let seconds: [UInt8] = [0] + Array("esh".utf8)

    init(packed: UInt16) { self.packed = packed }

    init(letter: UInt8, tone: Int = 0, quality: Int = 0, second: UInt8 = 0) {
      packed =
        UInt16(letter - 0x60) | UInt16(tone) << 5 | UInt16(quality) << 8
        | UInt16(Self.seconds.firstIndex(of: second) ?? 0) << 10
    }
  }

  /// The entries by code point; 0 for what is no Latin letter.
  static let entries: [UInt16] = {
    var table = [UInt16](repeating: 0, count: size)
    func enter(_ scalar: Unicode.Scalar, _ entry: Entry) {
      let upper = scalar.properties.uppercaseMapping.unicodeScalars
      for form in [scalar] + (upper.count == 1 ? Array(upper) : []) {
        guard form.value < size, table[Int(form.value)] == 0 else { continue }
        table[Int(form.value)] = entry.packed
      }
    }
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      enter(Unicode.Scalar(letter), Entry(letter: letter))
    }
    for (letters, letter, quality) in vietnameseGroups {
      for (tone, scalar) in letters.unicodeScalars.enumerated() {
        enter(scalar, Entry(letter: letter, tone: tone, quality: quality))
      }
    }
    for group in foreign.split(separator: " ") {
      let scalars = Array(group.unicodeScalars)
      guard let first = scalars.first else { continue }
      let isPair = scalars.count > 1 && scalars[1].isASCII
      let model = Entry(packed: table[Int(first.value)])
      let entry =
        isPair ? Entry(letter: model.letter, second: UInt8(scalars[1].value)) : model
      for scalar in scalars.dropFirst(isPair ? 2 : 1) { enter(scalar, entry) }
    }
    return table
  }()

  private static var vietnameseGroups: [(letters: Substring, letter: UInt8, quality: Int)] {
    let bases = Array("aaaeeiooouuyd".utf8)
    let qualities = [0, 1, 2, 0, 1, 0, 0, 1, 2, 0, 1, 0, 1]
    return zip(vietnamese.split(separator: " "), zip(bases, qualities)).map {
      ($0, $1.0, $1.1)
    }
  }

  /// How many vowels share a letter: the base of its digit in the number of accents.
  ///
  /// - Parameter letter: A letter in ASCII.
  /// - Returns: 1 for a letter that is always the same.
  @inline(__always)
  static func radix(of letter: UInt8) -> UInt32 {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "o"): 3
    case UInt8(ascii: "e"), UInt8(ascii: "u"), UInt8(ascii: "d"): 2
    default: 1
    }
  }

  /// Which of the vowels of a letter a combining mark makes of it.
  ///
  /// - Parameters:
  ///   - mark: U+0302, U+0306 or U+031B.
  ///   - letter: The letter before it, in ASCII.
  /// - Returns: 0 where the mark makes no letter of Vietnamese.
  static func quality(of mark: UInt32, on letter: UInt8) -> UInt32 {
    switch (mark, letter) {
    case (0x302, UInt8(ascii: "a")), (0x31B, UInt8(ascii: "o")): 2
    case (0x302, UInt8(ascii: "e")), (0x302, UInt8(ascii: "o")), (0x306, UInt8(ascii: "a")),
      (0x31B, UInt8(ascii: "u")):
      1
    default: 0
    }
  }

  /// The tone that a combining mark gives to a vowel; 0 for any other mark.
  static func tone(of mark: UInt32) -> UInt32 {
    switch mark {
    case 0x300, 0x340: 1
    case 0x309: 2
    case 0x303: 3
    case 0x301, 0x341: 4
    case 0x323: 5
    default: 0
    }
  }

  /// Whether a letter carries tones.
  @inline(__always)
  static func isVowel(_ letter: UInt8) -> Bool {
    // a, e, i, o, u and y by their places in the alphabet.
    1 << UInt32(letter & 0x1F) & 0x0220_8222 as UInt32 != 0
  }
}
