extension VietnameseText {
  /// The text with each tone mark where it stood before the reform of the 1980s, the place that
  /// most names keep: `hoà` becomes `hòa`, `thuỷ` becomes `thủy`; `hoàn` and `quý` are right already.
  ///
  /// - Parameter text: A text in composed letters.
  /// - Returns: The text, changed in tone places only.
  package static func withClassicTones(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if Letter(scalar) != nil {
        word.append(scalar)
      } else {
        moveToneForward(in: &word)
        result.append(contentsOf: word)
        word.removeAll(keepingCapacity: true)
        result.append(scalar)
      }
    }
    moveToneForward(in: &word)
    result.append(contentsOf: word)
    return String(result)
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

  private static func moveToneForward(in word: inout [Unicode.Scalar]) {
    guard word.count >= 2, let second = word.last.flatMap({ Letter($0) }),
      let first = Letter(word[word.count - 2]), second.tone != 0, first.tone == 0
    else { return }
    let pair = (first.lowercased.scalar, second.with(tone: 0).lowercased.scalar)
    switch pair {
    case ("o", "a"), ("o", "e"): break
    case ("u", "y"):
      // In "quý" the u belongs to the consonant.
      if word.count > 2, Letter(word[word.count - 3])?.plain == UInt8(ascii: "q") { return }
    default: return
    }
    word[word.count - 2] = first.with(tone: second.tone).scalar
    word[word.count - 1] = second.with(tone: 0).scalar
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
