/// The words without accents, the most frequent first, as far as they fit into a file.
struct Vocabulary {
  /// A word with the number of articles of each of its spellings, added up.
  struct Entry {
    var count: Int
    var word: Word

    func precedes(_ other: Self) -> Bool {
      count != other.count
        ? count > other.count : (word.head, word.tail) < (other.word.head, other.word.tail)
    }
  }

  /// The text of the file.
  private(set) var text: [UInt8] = []
  /// The counts of the words in it.
  private(set) var counts: [Int] = []
  /// Whether every word is in it.
  private(set) var isWhole: Bool

  /// Takes as many words as fit.
  ///
  /// - Parameters:
  ///   - entries: All words, the most frequent first.
  ///   - limit: The bytes from which on no more are taken.
  init(_ entries: [Entry], limit: Int) {
    isWhole = true
    for entry in entries {
      guard text.count < limit else {
        isWhole = false
        return
      }
      if !text.isEmpty { text.append(0x20) }
      entry.word.forEachLetter { text.append($0) }
      counts.append(entry.count)
    }
  }

  /// Reads what was written; `nil` when the counts are those of another one.
  static func entries(_ text: [UInt8], _ counts: [Int]) -> [Entry]? {
    let words = text.split(separator: 0x20)
    guard words.count == counts.count else { return nil }
    return zip(words, counts).map { Entry(count: $1, word: Word(letters: $0)) }
  }

  /// The vocabulary after a few counts changed.
  ///
  /// - Parameters:
  ///   - old: The words that were in the file.
  ///   - wasWhole: Whether these were all.
  ///   - changed: The counts of all words that may have changed; 0 for one that is no more.
  ///   - limit: The bytes from which on no more are taken.
  /// - Returns: `nil` when words would have to be in it that nobody knows.
  static func patched(
    _ old: [Entry], wasWhole: Bool, _ changed: [Word: Int], limit: Int
  ) -> Self? {
    var entries = old.filter { changed[$0.word] == nil }
    entries += changed.compactMap { $1 > 0 ? Entry(count: $1, word: $0) : nil }
    entries.sort { $0.precedes($1) }
    guard !wasWhole else { return Self(entries, limit: limit) }
    // Words that were left out come behind the last one that was not.
    guard let last = old.last else { return nil }
    var vocabulary = Self(entries.filter { !last.precedes($0) }, limit: limit)
    guard vocabulary.text.count >= limit else { return nil }
    vocabulary.isWhole = false
    return vocabulary
  }
}
