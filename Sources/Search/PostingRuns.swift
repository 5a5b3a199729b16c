/// The articles of each word and of each pair of words, collected in memory and, beyond a budget, in
/// sorted runs elsewhere that are merged at the end.
struct PostingRuns {
  /// Bits of a record: two words, the article from the first of its run, and whether it is in the title.
  private enum Bits {
    static let word = 22
    static let second = 20
    static let first = second + word
    static let article = 19
  }

  /// The most different words that can be numbered; 0 stands for no word.
  static let wordLimit = 1 << Bits.word - 1

  /// The articles of a word or a pair.
  struct Group {
    /// The number of the first word, from 1 on.
    var first = 0
    /// The number of the second word, from 1 on; 0 for a word alone.
    var second = 0
    var articles: [Int32] = []
    /// Those where it stands in the title.
    var titles: [Int32] = []
  }

  private let buffer: RecordBuffer
  private let budget: Int
  private let scratch: SearchScratch
  private var firstArticle = 0
  private var runs = 0

  /// Creates an empty collection.
  ///
  /// - Parameters:
  ///   - budget: The most records in memory, of 16 bytes each.
  ///   - articles: How many there will be.
  ///   - scratch: Where the rest goes.
  init(budget: Int, articles: Int, scratch: SearchScratch) {
    self.budget = budget
    self.scratch = scratch
    // About what an article of 4 KB has; memory that is not touched costs nothing.
    buffer = RecordBuffer(capacity: min(budget, max(articles, 16) * 1000))
  }

  /// Makes room for the records of an article.
  ///
  /// - Parameters:
  ///   - article: The number of the article.
  ///   - records: How many there will be at most.
  ///   - words: How many words are numbered.
  /// - Throws: What the scratch storage throws.
  mutating func begin(_ article: Int, records: Int, words: Int) throws {
    let isFull = buffer.count > 0 && buffer.count + records > budget
    if isFull || article - firstArticle >= 1 << Bits.article {
      try spill(words: words)
      firstArticle = article
    }
    if buffer.isFull(for: records) { buffer.grow(for: records) }
  }

  /// Adds an article to a word or a pair.
  @inline(__always)
  func add(_ first: Int32, _ second: Int32, article: Int, inTitle: Bool) {
    buffer.append(
      UInt64(truncatingIfNeeded: first) << UInt64(Bits.first)
        | UInt64(truncatingIfNeeded: second) << UInt64(Bits.second)
        | UInt64(truncatingIfNeeded: article - firstArticle) << 1 | (inTitle ? 1 : 0))
  }

  /// Hands out all groups in the order of their words' numbers.
  ///
  /// - Parameters:
  ///   - words: How many words are numbered.
  ///   - body: Called with each group.
  /// - Throws: What `body` and the scratch storage throw.
  mutating func finish(words: Int, _ body: (borrowing Group) throws -> Void) throws {
    guard runs > 0 else {
      sort(words: words)
      return try Self.forEachGroup(in: buffer, firstArticle, body)
    }
    try spill(words: words)
    var cursors = try (0..<runs).map { try RunCursor($0, scratch) }
    var group = Group()
    while let key = cursors.lazy.compactMap(\.key).min() {
      group.first = Int(key >> UInt64(Bits.word))
      group.second = Int(key & (1 << UInt64(Bits.word) - 1))
      group.articles.removeAll(keepingCapacity: true)
      group.titles.removeAll(keepingCapacity: true)
      // The runs hold articles in rising order.
      for index in cursors.indices where cursors[index].key == key {
        try cursors[index].take(&group)
      }
      try body(group)
    }
  }

  private func sort(words: Int) {
    let width = Int.bitWidth - words.leadingZeroBitCount
    buffer.sort(from: Bits.second, to: Bits.second + width)
    buffer.sort(from: Bits.first, to: Bits.first + width)
  }

  private mutating func spill(words: Int) throws {
    sort(words: words)
    var output: [UInt8] = []
    var before: UInt64 = 0
    try Self.forEachGroup(in: buffer, firstArticle) { group in
      let key = UInt64(group.first) << UInt64(Bits.word) | UInt64(group.second)
      output.append(number: Int(key - before))
      before = key
      output.append(number: group.articles.count)
      var title = 0
      var last: Int32 = 0
      for article in group.articles {
        let isTitle = title < group.titles.count && group.titles[title] == article
        if isTitle { title += 1 }
        output.append(number: Int(article - last) << 1 | (isTitle ? 1 : 0))
        last = article
      }
    }
    try scratch.store(runs, output)
    runs += 1
    buffer.removeAll()
  }

  private static func forEachGroup(
    in buffer: RecordBuffer, _ firstArticle: Int, _ body: (borrowing Group) throws -> Void
  ) throws {
    var group = Group()
    var key = UInt64.max
    for index in 0..<buffer.count {
      let record = buffer[index]
      let own = record >> UInt64(Bits.second)
      if own != key {
        if index > 0 { try body(group) }
        key = own
        group.first = Int(own >> UInt64(Bits.word))
        group.second = Int(own & (1 << UInt64(Bits.word) - 1))
        group.articles.removeAll(keepingCapacity: true)
        group.titles.removeAll(keepingCapacity: true)
      }
      let article = Int32(truncatingIfNeeded: Int(record >> 1 & 0x7FFFF) + firstArticle)
      // A word may stand in an article many times.
      if group.articles.last != article { group.articles.append(article) }
      if record & 1 != 0, group.titles.last != article { group.titles.append(article) }
    }
    if buffer.count > 0 { try body(group) }
  }
}

/// Reads a run from its beginning.
private struct RunCursor {
  private let run: Int
  private let scratch: SearchScratch
  private var chunk: [UInt8] = []
  private var position = 0
  private var offset = 0
  /// The key of the group that comes next; `nil` at the end.
  private(set) var key: UInt64?

  private static let chunkSize = 1 << 18

  init(_ run: Int, _ scratch: SearchScratch) throws {
    self.run = run
    self.scratch = scratch
    try readKey(after: 0)
  }

  /// Appends the next group's articles.
  mutating func take(_ group: inout PostingRuns.Group) throws {
    guard let key else { return }
    let count = try number() ?? 0
    var last = 0
    for _ in 0..<count {
      guard let value = try number() else { break }
      last += value >> 1
      let article = Int32(truncatingIfNeeded: last)
      group.articles.append(article)
      if value & 1 != 0 { group.titles.append(article) }
    }
    try readKey(after: key)
  }

  private mutating func readKey(after key: UInt64) throws {
    self.key = try number().map { key + UInt64($0) }
  }

  private mutating func number() throws -> Int? {
    var value = 0
    var shift = 0
    while let byte = try byte() {
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  @inline(__always)
  private mutating func byte() throws -> UInt8? {
    if position == chunk.count {
      chunk = try scratch.read(run, offset, Self.chunkSize)
      offset += chunk.count
      position = 0
      guard !chunk.isEmpty else { return nil }
    }
    position += 1
    return chunk[position - 1]
  }
}
