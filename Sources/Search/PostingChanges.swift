/// What changes in a term: the articles that it comes to, leaves, or stands elsewhere in.
struct TermEdit {
  var term: [UInt8]
  var isPair: Bool
  var changes: [PostingChange]
}

/// What becomes of one article of one spelling of a term.
struct PostingChange {
  /// How a term stands in an article.
  enum Presence {
    case absent
    case inText
    case inTitle
  }

  /// The accents of its words.
  var first: UInt32
  var second: UInt32
  var article: Int32
  var before: Presence
  var after: Presence

  fileprivate var order: (UInt32, UInt32, Int32) { (first, second, article) }
}

/// Holds the old and the new digest of articles against each other.
struct PostingChanges {
  private struct Posting: Hashable {
    var first: Word
    /// A word without letters where there is none.
    var second = Word()

    var isPair: Bool { second.head != 0 }

    var term: [UInt8] {
      isPair ? first.letterBytes + [0x20] + second.letterBytes : first.letterBytes
    }
  }

  private var changes: [[UInt8]: TermEdit] = [:]

  /// The terms that change, in their order.
  var edits: [TermEdit] {
    changes.values
      .map { edit in
        var edit = edit
        edit.changes.sort { $0.order < $1.order }
        return edit
      }
      .sorted { $0.term.lexicographicallyPrecedes($1.term) }
  }

  /// Adds an article.
  ///
  /// - Parameters:
  ///   - number: Its number in the index.
  ///   - old: What its text said.
  ///   - new: What it says now.
  mutating func add(_ number: Int, from old: DigestParts, to new: DigestParts) {
    let before = Self.postings(of: old)
    let after = Self.postings(of: new)
    for (posting, presence) in before where after[posting] != presence {
      add(number, posting, presence, after[posting] ?? .absent)
    }
    for (posting, presence) in after where before[posting] == nil {
      add(number, posting, .absent, presence)
    }
  }

  private mutating func add(
    _ number: Int, _ posting: Posting, _ before: PostingChange.Presence,
    _ after: PostingChange.Presence
  ) {
    let term = posting.term
    changes[term, default: TermEdit(term: term, isPair: posting.isPair, changes: [])]
      .changes.append(
        PostingChange(
          first: posting.first.accents, second: posting.second.accents,
          article: Int32(truncatingIfNeeded: number), before: before, after: after))
  }

  /// The words and pairs of an article, as the writer of an index finds them.
  private static func postings(of parts: DigestParts) -> [Posting: PostingChange.Presence] {
    var postings: [Posting: PostingChange.Presence] = [:]
    for (index, word) in parts.words.enumerated() {
      postings[Posting(first: word)] = index < parts.titleWords ? .inTitle : .inText
    }
    var before = 0
    for (index, number) in parts.numbers.enumerated() {
      let number = Int(number)
      if before != 0, number != 0 {
        let pair = Posting(first: parts.words[before - 1], second: parts.words[number - 1])
        if index < parts.titleLength {
          postings[pair] = .inTitle
        } else if postings[pair] == nil {
          postings[pair] = .inText
        }
      }
      before = number
    }
    return postings
  }
}
