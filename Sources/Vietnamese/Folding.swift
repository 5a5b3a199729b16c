extension VietnameseText {
  /// The text in lower-case ASCII letters and digits, for slugs and for search without accents.
  ///
  /// Marks go, composed or not, đ becomes d; everything else becomes one space, none at the edges.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Words of `a` to `z` and `0` to `9`, with single spaces between.
  package static func folded(_ text: String) -> String {
    String(decoding: foldedBytes(of: ScalarReader(text), separator: 0x20), as: UTF8.self)
  }

  /// The same for a text in UTF-8.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Words of `a` to `z` and `0` to `9`, with single spaces between.
  package static func folded(utf8 text: [UInt8]) -> [UInt8] {
    foldedBytes(of: ScalarReader(utf8: text), separator: 0x20)
  }

  /// The text as a part of an address: folded words with hyphens between.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - limit: The greatest length; the slug is cut between two words, or inside the first one when
  ///     that alone is longer.
  /// - Returns: The slug; empty when the text has no letter and no digit.
  package static func slug(_ text: String, limit: Int = 80) -> String {
    let bytes = foldedBytes(of: ScalarReader(text), separator: UInt8(ascii: "-"))
    guard bytes.count > limit else { return String(decoding: bytes, as: UTF8.self) }
    let head = bytes.prefix(max(limit, 0))
    let isWhole = bytes[head.count] == UInt8(ascii: "-")
    let end = isWhole ? head.count : head.lastIndex(of: UInt8(ascii: "-")) ?? head.count
    return String(decoding: head.prefix(end), as: UTF8.self)
  }

  private static func foldedBytes(of text: ScalarReader, separator: UInt8) -> [UInt8] {
    var reader = text
    var output: [UInt8] = []
    output.reserveCapacity(reader.count)
    var isBetweenWords = false
    while let value = reader.next() {
      let plain = foldedByte(of: value)
      guard plain != 0 else {
        isBetweenWords = isBetweenWords || !isInvisible(value)
        continue
      }
      if isBetweenWords, !output.isEmpty { output.append(separator) }
      isBetweenWords = false
      output.append(plain)
      if let second = secondByte(of: value) { output.append(second) }
    }
    return output
  }

  private static func foldedByte(of value: UInt32) -> UInt8 {
    switch value {
    case 0x61...0x7A, 0x30...0x39: UInt8(truncatingIfNeeded: value)
    case 0x41...0x5A: UInt8(truncatingIfNeeded: value | 0x20)
    default: Letter(codePoint: value)?.plain ?? 0
    }
  }

  /// The second letter of those that are two in ASCII.
  private static func secondByte(of value: UInt32) -> UInt8? {
    switch value {
    case 0xC6, 0xE6, 0x152, 0x153: UInt8(ascii: "e")
    case 0xDF, 0x1E9E: UInt8(ascii: "s")
    case 0xDE, 0xFE: UInt8(ascii: "h")
    default: nil
    }
  }

  /// Marks and characters without width do not part a word.
  static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x0300...0x036F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
