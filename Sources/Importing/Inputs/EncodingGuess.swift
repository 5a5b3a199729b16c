import Vietnamese

/// What a text most likely was before something went wrong with its letters.
struct EncodingGuess: Equatable, Sendable {
  /// The encoding.
  var encoding: LegacyEncoding
  /// The text in composed letters.
  var text: String
  /// Whether nearly every word with an accent is Vietnamese then, and with no other encoding.
  var isCertain: Bool

  /// Words with an accent that a text needs before anything can be said of them.
  private static let leastWords = 8
  /// The part of them that is Vietnamese when the encoding is right; the rest are foreign names.
  private static let certainShare = 0.88
  /// By how much the right encoding beats all others.
  private static let lead = 0.2
  /// From here on the text was in this encoding at least in part.
  private static let likelyShare = 0.5

  /// Guesses the encoding of a text; there is no guess for one that is fine as it is.
  ///
  /// - Parameters:
  ///   - scalars: The text, its bytes as characters of Windows-1252 when they are not UTF-8.
  ///   - isUnicode: Whether the text came as valid Unicode, so that it may be right.
  init?(of scalars: [Unicode.Scalar], isUnicode: Bool) {
    // Composed first: a text in decomposed letters is fine as it is.
    let plain = Self.share(
      of: VietnameseText.normalized(String(String.UnicodeScalarView(scalars))))
    if isUnicode, plain.share >= Self.likelyShare { return nil }
    let readings = LegacyEncoding.allCases.map { encoding in
      let text = encoding.decoded(scalars)
      return (encoding: encoding, text: text, score: Self.share(of: text))
    }
    let ranked = readings.filter { $0.score.count >= Self.leastWords }.sorted {
      $0.score.share > $1.score.share
    }
    guard let best = ranked.first, best.score.share >= Self.likelyShare,
      best.score.share >= plain.share + Self.lead || plain.count < Self.leastWords
    else { return nil }
    // An encoding that reads the text alike is no rival.
    let rival = ranked.dropFirst().first { $0.text != best.text }?.score.share ?? 0
    encoding = best.encoding
    text = best.text
    isCertain =
      best.score.share >= Self.certainShare && best.score.share >= rival + Self.lead
  }

  /// How many words have a letter beyond ASCII, and which part of them can be Vietnamese.
  private static func share(of text: String) -> (share: Double, count: Int) {
    var (count, fitting) = (0, 0)
    let words = text.unicodeScalars.split {
      $0.isASCII && !$0.properties.isAlphabetic || $0.properties.isWhitespace
        || $0.properties.generalCategory == .finalPunctuation
        || $0.properties.generalCategory == .initialPunctuation
        || $0.properties.generalCategory == .dashPunctuation
    }
    for word in words where word.contains(where: { !$0.isASCII }) {
      count += 1
      if VietnameseText.isVietnameseSyllable(Substring(word)) { fitting += 1 }
      // A few thousand words tell as much as all of a long text.
      if count == 4_000 { break }
    }
    return (count == 0 ? 0 : Double(fitting) / Double(count), count)
  }
}

/// What can be counted in the bytes of a seed in one pass, to leave sound texts alone at no cost.
struct ByteCensus: Equatable, Sendable {
  /// Letters of the block that only Vietnamese uses, such as ạ and ệ (U+1E80 to U+1EFF).
  private(set) var vietnamese = 0
  /// Other characters beyond ASCII.
  private(set) var others = 0
  /// Carets and other signs of VIQR behind a vowel.
  private(set) var signs = 0
  /// Marks that change the direction of writing.
  private(set) var directions = 0
  /// Control characters that are no white space.
  private(set) var controls = 0
  /// Opening angle brackets before a letter or a slash.
  private(set) var brackets = 0
  private let size: Int

  /// Counts.
  ///
  /// - Parameter bytes: UTF-8.
  init(_ bytes: [UInt8]) {
    size = bytes.count
    var last: UInt8 = 0
    var beforeLast: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x20...0x7E:
        if last == UInt8(ascii: "<"), byte | 0x20 >= 0x61 || byte == UInt8(ascii: "/") {
          brackets += 1
        }
        if byte == UInt8(ascii: "^") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "("),
          Self.isVowel(last)
        {
          signs += 1
        }
      case 0xC2...0xF4: others += 1
      case 0x80...0xBF:
        if last == 0xE1, byte == 0xBA || byte == 0xBB {
          vietnamese += 1
        } else if beforeLast == 0xE2,
          last == 0x80 && 0xAA...0xAE ~= byte || last == 0x81 && 0xA6...0xA9 ~= byte
        {
          directions += 1
        }
      case 0x01...0x08, 0x0E...0x1F, 0x7F: controls += 1
      default: break
      }
      beforeLast = last
      last = byte
    }
    others -= vietnamese
  }

  /// Whether the letters may not be what was meant: hardly any of Vietnamese, or the signs of VIQR.
  ///
  /// A page of sound Vietnamese has about as many letters that only Vietnamese has as others.
  var needsGuess: Bool {
    others >= 8 && vietnamese * 8 < others || signs >= 8 && signs * 200 > size && vietnamese < signs
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}
