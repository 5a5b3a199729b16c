/// What the characters of old encodings stand for.
enum LegacyTable {
  // MARK: Windows-1252

  /// The characters of 0x80 to 0x9F in Windows-1252; a full stop where there is none.
  private static let windows1252 = Array("€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ".unicodeScalars)

  private static let windows1252Bytes: [Unicode.Scalar: UInt8] = Dictionary(
    windows1252.enumerated().filter { $0.element != "." }
      .map { ($0.element, UInt8($0.offset + 0x80)) }
  ) { first, _ in first }

  /// The character of a byte in Windows-1252; the five bytes it leaves free are control characters, as
  /// browsers have them (WHATWG Encoding Standard, "windows-1252").
  static func windows1252Scalar(of byte: UInt8) -> Unicode.Scalar {
    guard 0x80...0x9F ~= byte else { return Unicode.Scalar(byte) }
    let scalar = windows1252[Int(byte) - 0x80]
    return scalar == "." ? Unicode.Scalar(byte) : scalar
  }

  /// The byte of a character in Windows-1252.
  static func windows1252Byte(of scalar: Unicode.Scalar) -> UInt8? {
    windows1252Bytes[scalar] ?? UInt8(exactly: scalar.value)
  }

  // MARK: TCVN3

  /// TCVN 5712:1993, VN3, from 0xA1 on; a full stop where the ABC fonts have no letter.
  private static let tcvn3Letters = """
    ĂÂÊÔƠƯĐăâêôơưđ.
    .....àảãáạ.ằẳẵắ.
    ......ặầẩẫấậè.ẻẽ
    éẹềểễếệìỉ...ĩíịò
    .ỏõóọồổỗốộờởỡớợù
    .ủũúụừửữứựỳỷỹýỵ.
    """

  static let tcvn3: [Unicode.Scalar: Unicode.Scalar] = table(
    from: 0xA1, tcvn3Letters.filter { $0 != "\n" })

  /// Windows code page 1258 where it is not Windows-1252.
  static let windows1258: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{C3}": "Ă", "\u{CC}": "\u{300}", "\u{D0}": "Đ", "\u{D2}": "\u{309}", "\u{D5}": "Ơ",
    "\u{DD}": "Ư", "\u{DE}": "\u{303}", "\u{E3}": "ă", "\u{EC}": "\u{301}", "\u{F0}": "đ",
    "\u{F2}": "\u{323}", "\u{F5}": "ơ", "\u{FD}": "ư", "\u{FE}": "₫",
  ]

  private static func table(
    from first: UInt8, _ letters: String
  ) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(
      zip(first...UInt8.max, letters.unicodeScalars).filter { $0.1 != "." }
        .map { (Unicode.Scalar($0.0), $0.1) }
    ) { first, _ in first }
  }

  // MARK: VNI

  /// The letters that VNI has as one character.
  static let vniLetters: [Unicode.Scalar: Unicode.Scalar] = [
    "ñ": "đ", "ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ",
    "Ñ": "Đ", "Ô": "Ơ", "Ö": "Ư", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "Î": "Ỵ",
  ]

  /// The letters that marks can follow, as they are after `vniLetters`.
  static let vniBases = Set("aeouyơưAEOUYƠƯ".unicodeScalars)

  private static let vniTones: [Unicode.Scalar: [Unicode.Scalar]] = [
    "ù": ["\u{301}"], "ø": ["\u{300}"], "û": ["\u{309}"], "õ": ["\u{303}"], "ï": ["\u{323}"],
  ]
  private static let vniCircumflexes: [Unicode.Scalar: [Unicode.Scalar]] = [
    "â": ["\u{302}"], "á": ["\u{302}", "\u{301}"], "à": ["\u{302}", "\u{300}"],
    "å": ["\u{302}", "\u{309}"], "ã": ["\u{302}", "\u{303}"], "ä": ["\u{302}", "\u{323}"],
  ]
  private static let vniBreves: [Unicode.Scalar: [Unicode.Scalar]] = [
    "ê": ["\u{306}"], "é": ["\u{306}", "\u{301}"], "è": ["\u{306}", "\u{300}"],
    "ú": ["\u{306}", "\u{309}"], "ü": ["\u{306}", "\u{303}"], "ë": ["\u{306}", "\u{323}"],
  ]

  /// The marks that a character stands for behind a letter; `nil` when it is none of them.
  static func vniMarks(
    _ scalar: Unicode.Scalar, after letter: Unicode.Scalar
  ) -> [Unicode.Scalar]? {
    // The capitals of Latin-1 stand 0x20 below the small letters.
    let isCapital = 0xC0...0xDE ~= scalar.value && scalar.value != 0xD7
    let small = isCapital ? Unicode.Scalar(scalar.value + 0x20) ?? scalar : scalar
    if let tone = vniTones[small] { return tone }
    switch letter {
    case "a", "A": return vniCircumflexes[small] ?? vniBreves[small]
    case "e", "o", "E", "O": return vniCircumflexes[small]
    default: return nil
    }
  }

  // MARK: VIQR

  static let viqrShapes: [Unicode.Scalar: Unicode.Scalar] = [
    "^": "\u{302}", "(": "\u{306}", "+": "\u{31B}", "*": "\u{31B}",
  ]
  static let viqrTones: [Unicode.Scalar: Unicode.Scalar] = [
    "'": "\u{301}", "`": "\u{300}", "?": "\u{309}", "~": "\u{303}", ".": "\u{323}",
  ]
}
