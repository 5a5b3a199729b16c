/// Rules for Vietnamese text that hold whatever the text is about.
package enum VietnameseText {
  /// The text with one spelling for each letter and each kind of white space.
  ///
  /// Letters are composed (NFC, for every Latin letter that has a composed form); no-break, thin and
  /// ideographic spaces and tabs become spaces; zero-width characters, soft hyphens, byte order
  /// marks, direction marks and other control characters go; the Icelandic Ð, which looks like the
  /// Vietnamese Đ and comes from old keyboards, becomes Đ. CRLF, a lone CR and the separators
  /// U+2028, U+2029 and U+0085 become line feeds. Quotes, dashes and runs of spaces stay.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text in one spelling.
  package static func normalized(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var reader = ScalarReader(utf8: bytes)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var hasMarks = false
    // Where what is not yet in the output begins: it is copied in runs.
    var pending = 0
    while let start = reader.skip(whileUnchanged), let value = reader.next() {
      let replacement = replacement(of: value)
      if replacement == .same { continue }
      output += bytes[pending..<start]
      pending = reader.position
      switch replacement {
      case .same: break
      case .mark:
        hasMarks = true
        output.append(codePoint: value)
      case .other(let byte):
        output.append(byte)
      case .letter(let scalar):
        output.append(codePoint: scalar)
      case .carriageReturn:
        if reader.peek() != 0x0A { output.append(0x0A) }
      case .nothing:
        break
      }
    }
    if output.isEmpty, pending == 0 { return text }
    output += bytes[pending...]
    let result = String(decoding: output, as: UTF8.self)
    return hasMarks ? composed(result) : result
  }

  /// Bytes that no replaced code point begins with: most of ASCII, what continues a code point, and
  /// the first bytes of U+0100 to U+02FF.
  private static func whileUnchanged(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x7E, 0x0A, 0x80...0xBF, 0xC4...0xCB: true
    default: false
    }
  }

  private enum Replacement: Equatable {
    case same
    case mark
    case other(UInt8)
    case letter(UInt32)
    case carriageReturn
    case nothing
  }

  /// What becomes of a code point; the names are those of the Unicode standard, chapter 6 (spaces)
  /// and chapter 23 (format characters).
  private static func replacement(of value: UInt32) -> Replacement {
    switch value {
    case 0x0A, 0x20...0x7E: .same
    case 0x0D: .carriageReturn
    case 0x09: .other(0x20)
    case 0x85, 0x2028, 0x2029: .other(0x0A)
    case ..<0x20, 0x7F...0x9F: .nothing
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .other(0x20)
    case 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F,
      0xFEFF, 0xFFF9...0xFFFB:
      .nothing
    case 0xD0: .letter(0x110)
    case 0xF0: .letter(0x111)
    case 0x0300...0x036F: .mark
    default: .same
    }
  }

  /// Composes every letter and its marks for which Latin has one character.
  private static func composed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for character in text {
      let parts = character.unicodeScalars
      // A character is equal to its composed form, which makes the dictionary a table of NFC.
      if parts.count > 1, let whole = composedLetters[character] {
        scalars.append(whole)
      } else {
        scalars.append(contentsOf: parts)
      }
    }
    return String(scalars)
  }

  /// The composed letters of Latin-1, Latin Extended-A and -B and Latin Extended Additional.
  private static let composedLetters: [Character: Unicode.Scalar] = {
    var letters: [Character: Unicode.Scalar] = [:]
    for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic else {
        continue
      }
      letters[Character(scalar)] = scalar
    }
    return letters
  }()
}
