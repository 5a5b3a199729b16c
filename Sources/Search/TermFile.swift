/// A term as it stands in a file.
struct TermEntry {
  var term: [UInt8]
  /// Its spellings with their articles.
  var body: ArraySlice<UInt8>
  /// The number of the first spelling when it begins in a file before.
  var continued: Int?

  var isPair: Bool { term.contains(0x20) }
}

/// Reads the terms of a file one after another.
struct TermFile {
  private let text: [UInt8]
  private let total: Int
  private var reader: CodeReader
  private var term: [UInt8] = []
  private var continued: Int?

  /// Begins to read.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - total: How many articles there are.
  ///   - continued: The number of the first spelling when the first term begins in a file before.
  init(_ text: [UInt8], total: Int, continued: Int?) {
    self.text = text
    self.total = total
    self.continued = continued
    reader = CodeReader(text)
  }

  /// The next term; `nil` at the end.
  ///
  /// - Throws: `SearchPatchRefusal.contradiction` for what is no term.
  mutating func next() throws(SearchPatchRefusal) -> TermEntry? {
    guard !reader.isAtEnd else { return nil }
    guard let shared = reader.number(), shared <= term.count, let count = reader.number(),
      let rest = reader.bytes(count)
    else { throw .contradiction }
    term.removeLast(term.count - shared)
    term += rest
    let start = reader.position
    try Self.forEachSpelling(&reader, isPair: term.contains(0x20), total) { _, _, _ in }
    defer { continued = nil }
    return TermEntry(term: term, body: text[start..<reader.position], continued: continued)
  }

  /// The spellings of a term.
  ///
  /// - Throws: `SearchPatchRefusal.contradiction` for a body that is none.
  static func spellings(
    of entry: TermEntry, total: Int
  ) throws(SearchPatchRefusal) -> [EncodedSpelling] {
    let body = Array(entry.body)
    var reader = CodeReader(body)
    var spellings: [EncodedSpelling] = []
    try forEachSpelling(&reader, isPair: entry.isPair, total) { first, second, lists in
      spellings.append(EncodedSpelling(first: first, second: second, lists: body[lists]))
    }
    return spellings
  }

  private static func forEachSpelling(
    _ reader: inout CodeReader, isPair: Bool, _ total: Int,
    _ body: (_ first: UInt32, _ second: UInt32, _ lists: Range<Int>) -> Void
  ) throws(SearchPatchRefusal) {
    guard let count = reader.number() else { throw .contradiction }
    for _ in 0..<count {
      guard let first = reader.number(), let second = isPair ? reader.number() : 0,
        case let start = reader.position, let hasTitles = reader.skipList(total: total),
        !hasTitles || reader.skipList(total: total) != nil
      else { throw .contradiction }
      body(
        UInt32(truncatingIfNeeded: first), UInt32(truncatingIfNeeded: second),
        start..<reader.position)
    }
  }
}

/// The articles of one spelling of a term, taken out of a file to be changed.
struct SpellingArticles {
  private(set) var articles: [Int32] = []
  private(set) var titles: [Int32] = []

  /// No articles.
  init() {}

  /// Reads them.
  ///
  /// - Throws: `SearchPatchRefusal.contradiction` for what is no list.
  init(_ spelling: EncodedSpelling, total: Int) throws(SearchPatchRefusal) {
    var reader = CodeReader(Array(spelling.lists))
    guard let all = reader.list(total: total), all.set.count == all.count else {
      throw .contradiction
    }
    articles = all.set.numbers
    guard all.flag else { return }
    guard let title = reader.list(total: total), title.set.count == title.count else {
      throw .contradiction
    }
    titles = title.set.numbers
  }

  /// Changes an article.
  ///
  /// - Throws: `SearchPatchRefusal.contradiction` when it is not there as it should be.
  mutating func apply(_ change: PostingChange) throws(SearchPatchRefusal) {
    let place = articles.partitioningIndex { $0 >= change.article }
    let titlePlace = titles.partitioningIndex { $0 >= change.article }
    let isThere = place < articles.count && articles[place] == change.article
    let isInTitle = titlePlace < titles.count && titles[titlePlace] == change.article
    guard isThere == (change.before != .absent), isInTitle == (change.before == .inTitle) else {
      throw .contradiction
    }
    if change.before == .absent { articles.insert(change.article, at: place) }
    if change.after == .absent { articles.remove(at: place) }
    if isInTitle { titles.remove(at: titlePlace) }
    if change.after == .inTitle { titles.insert(change.article, at: titlePlace) }
  }

  /// The lists as they stand in a file.
  func encoded(total: Int, _ coder: SearchCoder) -> ArraySlice<UInt8> {
    var lists: [UInt8] = []
    coder.append(articles, of: total, flag: !titles.isEmpty, to: &lists)
    if !titles.isEmpty { coder.append(titles, of: total, flag: false, to: &lists) }
    return lists[...]
  }
}

extension EncodedSpelling {
  /// How many articles have it.
  var count: Int {
    var reader = CodeReader(Array(lists.prefix(12)))
    return (reader.number() ?? 0) >> 3
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first place from which on all elements belong to the second part.
  func partitioningIndex(where belongsToSecond: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
