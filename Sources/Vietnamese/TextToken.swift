/// A syllable, a number or a mark of a line of text.
package struct TextToken: Hashable, Sendable {
  /// What a token is made of.
  package enum Kind: Sendable {
    /// Letters, perhaps with digits after them: `Đắk`, `UBND`, `K72`.
    case syllable
    /// Digits; dots and commas between them are tokens of their own.
    case number
    /// One other character, such as `,` or `–`.
    case mark
  }

  /// What the token is made of.
  package let kind: Kind
  /// Where it stands in the line, in UTF-8 bytes.
  package let range: Range<Int>
  /// What all spellings of the token have in common.
  package let key: SyllableKey
  /// The same without diacritics.
  package let plainKey: SyllableKey
  /// Whether the first letter is a capital.
  package let isCapitalized: Bool
  /// Whether all letters are capitals.
  package let isAllCaps: Bool
  /// Whether white space comes before it, or nothing at all.
  package let followsSpace: Bool

  /// Whether it is this mark, in any of its forms.
  ///
  /// - Parameter mark: A mark, such as `-` for all dashes.
  /// - Returns: `true` for the mark and its look-alikes.
  package func isMark(_ mark: Unicode.Scalar) -> Bool {
    kind == .mark && key == SyllableKey(mark: mark)
  }
}

extension VietnameseText {
  /// Takes a line apart into syllables, numbers and marks; white space only shows in `followsSpace`.
  ///
  /// - Parameter line: A line of text, best after `normalized`; soft hyphens inside words are
  ///   passed over.
  /// - Returns: The tokens from left to right.
  package static func tokens(of line: some StringProtocol) -> [TextToken] {
    var scanner = TokenScanner(line)
    var tokens: [TextToken] = []
    tokens.reserveCapacity(line.utf8.count / 4)
    while let token = scanner.next() { tokens.append(token) }
    return tokens
  }
}

/// Cuts a line into tokens.
private struct TokenScanner {
  private var reader: ScalarReader
  private var pending: UInt32?
  private var pendingStart = 0
  private var followsSpace = true
  private let letters = LetterTable()

  init(_ line: some StringProtocol) {
    reader = ScalarReader(line)
    advance()
  }

  private mutating func advance() {
    pendingStart = reader.position
    pending = reader.next()
  }

  mutating func next() -> TextToken? {
    while let value = pending {
      if let letter = letters.letter(value) { return syllable(startingWith: letter) }
      if 0x30...0x39 ~= value { return number() }
      if Self.isSpace(value) {
        followsSpace = true
        advance()
      } else if VietnameseText.isInvisible(value) {
        advance()
      } else if Self.isOtherLetter(value) {
        return syllable(startingWith: nil)
      } else {
        return mark(value)
      }
    }
    return nil
  }

  private mutating func syllable(startingWith first: Letter?) -> TextToken {
    let start = pendingStart
    var key = SyllableKey.Builder()
    var plainKey = SyllableKey.Builder()
    var isAllCaps = true
    var end = start
    while let value = pending {
      if let letter = letters.letter(value) {
        key.append(letter)
        plainKey.append(plain: letter)
        isAllCaps = isAllCaps && letter.isUpper
      } else if 0x30...0x39 ~= value {
        key.append(digit: value)
        plainKey.append(digit: value)
      } else if Self.isOtherLetter(value) {
        key.append(other: value)
        plainKey.append(other: value)
        isAllCaps = false
      } else if !VietnameseText.isInvisible(value) {
        break
      }
      advance()
      end = pendingStart
    }
    return token(
      .syllable, start..<end, key.key, plainKey.key, isCapitalized: first?.isUpper ?? false,
      isAllCaps: isAllCaps)
  }

  private mutating func number() -> TextToken {
    let start = pendingStart
    var key = SyllableKey.Builder()
    while let value = pending, 0x30...0x39 ~= value {
      key.append(digit: value)
      advance()
    }
    return token(.number, start..<pendingStart, key.key, key.key)
  }

  private mutating func mark(_ value: UInt32) -> TextToken {
    let start = pendingStart
    advance()
    let key = SyllableKey(markCodePoint: value)
    return token(.mark, start..<pendingStart, key, key)
  }

  private mutating func token(
    _ kind: TextToken.Kind, _ range: Range<Int>, _ key: SyllableKey, _ plainKey: SyllableKey,
    isCapitalized: Bool = false, isAllCaps: Bool = false
  ) -> TextToken {
    defer { followsSpace = false }
    return TextToken(
      kind: kind, range: range, key: key, plainKey: plainKey, isCapitalized: isCapitalized,
      isAllCaps: isAllCaps, followsSpace: followsSpace)
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  private static func isOtherLetter(_ value: UInt32) -> Bool {
    value >= 0x180 && !VietnameseText.isInvisible(value)
      && Unicode.Scalar(value)?.properties.isAlphabetic == true
  }
}
