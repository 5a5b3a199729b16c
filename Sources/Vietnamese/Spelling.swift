extension VietnameseText {
  /// The text with each tone mark where it stood before the reform of the 1980s, the place that
  /// most names keep: `hoà` becomes `hòa`, `thuỷ` becomes `thủy`; `hoàn` and `quý` are right already.
  ///
  /// - Parameter text: A text in composed letters.
  /// - Returns: The text, changed in tone places only.
  package static func withClassicTones(_ text: String) -> String {
    String(decoding: withClassicTones(utf8: Array(text.utf8)), as: UTF8.self)
  }

  /// The same for a text in UTF-8.
  ///
  /// - Parameter text: A text in composed letters.
  /// - Returns: The text, changed in tone places only.
  package static func withClassicTones(utf8 text: [UInt8]) -> [UInt8] {
    var reader = ScalarReader(utf8: text)
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var ending = WordEnding()
    while let value = reader.next() {
      if let letter = Letter(codePoint: value) {
        ending.append(letter, at: result.count)
      } else {
        ending.moveTone(in: &result)
        ending = WordEnding()
      }
      result.append(codePoint: value)
    }
    ending.moveTone(in: &result)
    return result
  }

  /// The last letters of a word, where its tone may stand on the wrong vowel.
  private struct WordEnding {
    private var last: Letter?
    private var beforeLast: Letter?
    private var third: Letter?
    /// Where the last letter but one begins.
    private var start = 0
    private var lastStart = 0

    mutating func append(_ letter: Letter, at position: Int) {
      (third, beforeLast, last) = (beforeLast, last, letter)
      (start, lastStart) = (lastStart, position)
    }

    /// Moves the tone to the first of two vowels that end the text.
    func moveTone(in text: inout [UInt8]) {
      guard let last, let beforeLast, last.tone != 0, beforeLast.tone == 0 else { return }
      switch (beforeLast.lowercased.scalar, last.with(tone: 0).lowercased.scalar) {
      case ("o", "a"), ("o", "e"): break
      case ("u", "y"):
        // In "quý" the u belongs to the consonant.
        if third?.plain == UInt8(ascii: "q") { return }
      default: return
      }
      text.removeSubrange(start...)
      text.append(codePoint: beforeLast.with(tone: last.tone).scalar.value)
      text.append(codePoint: last.with(tone: 0).scalar.value)
    }
  }

  /// What two spellings of one name have in common.
  ///
  /// Composed letters in lower case, tone marks at their old place, i and y alike at the end of a
  /// syllable (`quý`, `quí`), all dashes and all apostrophes alike, no spaces around dashes, single
  /// spaces elsewhere, and no punctuation at the edges.
  ///
  /// - Parameter text: A name.
  /// - Returns: A key that is equal for all spellings of the name, of no use for display.
  package static func comparisonKey(_ text: String) -> String {
    var scalars: [Unicode.Scalar] = []
    for scalar in withClassicTones(normalized(text)).unicodeScalars {
      if let letter = Letter(scalar), letter.isVietnamese {
        scalars.append(letter.lowercased.scalar)
      } else {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
          append(commonForm(of: lower), toKey: &scalars)
        }
      }
    }
    unifyLastVowel(of: &scalars)
    let isInside: (Unicode.Scalar) -> Bool = { $0.properties.isAlphabetic || "0"..."9" ~= $0 }
    guard let first = scalars.firstIndex(where: isInside),
      let last = scalars.lastIndex(where: isInside)
    else { return "" }
    var key = String.UnicodeScalarView()
    key.append(contentsOf: scalars[first...last])
    return String(key)
  }

  private static func append(_ scalar: Unicode.Scalar, toKey key: inout [Unicode.Scalar]) {
    if Letter(scalar) == nil { unifyLastVowel(of: &key) }
    switch scalar {
    case " ", "\n":
      if let last = key.last, last != " ", last != "-" { key.append(" ") }
    case "-":
      if key.last == " " { key.removeLast() }
      key.append("-")
    default:
      key.append(scalar)
    }
  }

  private static func commonForm(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "‐", "‑", "‒", "–", "—", "―", "−": "-"
    case "‘", "’", "`", "´", "ʼ": "'"
    default: scalar
    }
  }

  private static func unifyLastVowel(of key: inout [Unicode.Scalar]) {
    guard let last = key.last, let letter = Letter(last), letter.plain == UInt8(ascii: "y") else {
      return
    }
    let before = key.dropLast().suffix(2).compactMap { Letter($0) }
    // "ay", "uy" and "ai", "ui" are different sounds; after a consonant, and in "quy", they are one.
    if let previous = before.last, previous.isVowel {
      guard previous.plain == UInt8(ascii: "u"), before.count == 2,
        before[0].plain == UInt8(ascii: "q")
      else { return }
    }
    guard let i = Letter("i") else { return }
    key[key.count - 1] = i.with(tone: letter.tone).scalar
  }
}
