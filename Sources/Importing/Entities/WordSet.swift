internal import Vietnamese

/// A set of short phrases, asked for at a place in a line.
struct WordSet {
  private let phrasesByFirst: [SyllableKey: [[SyllableKey]]]
  private let phrasesByLast: [SyllableKey: [[SyllableKey]]]
  /// Which of 64 classes the first and the last words fall into: most words of a text fall into none,
  /// and hashing them all for the dictionaries took its time.
  private let firstClasses: UInt64
  private let lastClasses: UInt64

  /// Creates the set of phrases that stand between bars or line breaks.
  init(_ list: String) {
    let phrases = list.split { $0 == "|" || $0 == "\n" }.map { phrase in
      phrase.split(separator: " ").map { SyllableKey($0) }
    }
    phrasesByFirst = Dictionary(grouping: phrases.filter { !$0.isEmpty }) { $0[0] }
    phrasesByLast = Dictionary(grouping: phrases.filter { !$0.isEmpty }) { $0[$0.count - 1] }
    firstClasses = phrasesByFirst.keys.reduce(0) { $0 | Self.wordClass(of: $1) }
    lastClasses = phrasesByLast.keys.reduce(0) { $0 | Self.wordClass(of: $1) }
  }

  private static func wordClass(of key: SyllableKey) -> UInt64 {
    // Fibonacci hashing (Knuth, "The Art of Computer Programming", volume 3, 6.4).
    1 << ((key.bits &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }

  /// How many tokens the longest phrase that begins at a token has; 0 when none does.
  func length(in tokens: [TextToken], at start: Int) -> Int {
    guard tokens.indices.contains(start),
      firstClasses & Self.wordClass(of: tokens[start].key) != 0,
      let phrases = phrasesByFirst[tokens[start].key]
    else { return 0 }
    return phrases.reduce(0) { best, phrase in
      let end = start + phrase.count
      guard phrase.count > best, end <= tokens.count,
        zip(tokens[start..<end], phrase).allSatisfy({ $0.key == $1 })
      else { return best }
      return phrase.count
    }
  }

  /// How many tokens the longest phrase that ends before a token has; 0 when none does.
  func length(in tokens: [TextToken], before end: Int) -> Int {
    guard tokens.indices.contains(end - 1),
      lastClasses & Self.wordClass(of: tokens[end - 1].key) != 0,
      let phrases = phrasesByLast[tokens[end - 1].key]
    else { return 0 }
    return phrases.reduce(0) { best, phrase in
      let start = end - phrase.count
      guard phrase.count > best, start >= 0,
        zip(tokens[start..<end], phrase).allSatisfy({ $0.key == $1 })
      else { return best }
      return phrase.count
    }
  }
}
