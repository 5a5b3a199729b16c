/// Puts the words and the pairs of words in order and cuts them into files.
struct TermWriter {
  /// A file of terms.
  struct Shard {
    /// The first term in it.
    var term: String
    /// The number of the first variant when the term begins in a file before.
    var continued: Int?
    var mark: String
    var size: Int

    /// The file in the directory: term, mark and size in KiB.
    var entry: String {
      let size = SearchCode.alphabet[min((size + 1023) / 1024, 63)]
      return "\(term)\(continued.map { "+\($0)" } ?? ""):\(mark)\(Character(Unicode.Scalar(size)))"
    }
  }

  /// The articles of one spelling of a term.
  private struct Variant {
    /// The places of the words without accents among all such words.
    var order: UInt64
    var first: Int32
    var second: Int32
    var start: Int
    var count: Int32
    var articles: Int32
  }

  /// What a file has on average: from 8 KiB on, more where there would be too many files.
  private static let shardSizes = [8 << 10, 16 << 10, 24 << 10, 32 << 10, 44 << 10]
  private static let shardLimit = 56 << 10

  private let words: [Word]
  private let total: Int
  private let coder = SearchCoder()
  private var variants: [Variant] = []
  private var lists: [UInt8] = []
  /// The place of each word among all, those that differ in accents only having one.
  private let places: [UInt32]
  private let sorted: [Int]

  init(_ words: [Word], total: Int) {
    self.words = words
    self.total = total
    sorted = words.indices.sorted { left, right in
      let (left, right) = (words[left], words[right])
      return left.head != right.head
        ? left.head < right.head
        : left.tail != right.tail ? left.tail < right.tail : left.accents < right.accents
    }
    var places = [UInt32](repeating: 0, count: words.count)
    var place: UInt32 = 0
    var before: Word?
    for index in sorted {
      if let before, !before.hasLetters(of: words[index]) { place += 1 }
      before = words[index]
      places[index] = place
    }
    self.places = places
  }

  /// Takes the articles of a word or a pair over.
  mutating func add(_ group: borrowing PostingRuns.Group) {
    let first = group.first - 1
    let second = group.second - 1
    guard words.indices.contains(first), second < words.count else { return }
    let start = lists.count
    coder.append(group.articles, of: total, flag: !group.titles.isEmpty, to: &lists)
    if !group.titles.isEmpty { coder.append(group.titles, of: total, flag: false, to: &lists) }
    let secondPlace = second < 0 ? 0 : UInt64(places[second]) + 1
    variants.append(
      Variant(
        order: UInt64(places[first]) << 32 | secondPlace, first: Int32(truncatingIfNeeded: first),
        second: Int32(truncatingIfNeeded: second), start: start,
        count: Int32(truncatingIfNeeded: lists.count - start),
        articles: Int32(truncatingIfNeeded: group.articles.count)))
  }

  /// Writes all files of terms.
  mutating func write(_ sink: SearchSink) throws -> [Shard] {
    let words = words
    variants.sort { left, right in
      if left.order != right.order { return left.order < right.order }
      let leftAccents = words[Int(left.first)].accents
      let rightAccents = words[Int(right.first)].accents
      if leftAccents != rightAccents { return leftAccents < rightAccents }
      guard left.second >= 0, right.second >= 0 else { return false }
      return words[Int(left.second)].accents < words[Int(right.second)].accents
    }
    let bytes = lists.count + variants.count * 8
    // A third of what a site may have as files for its search.
    let most = total / 25 + 600
    let size = Self.shardSizes.first { bytes / $0 <= most } ?? Self.shardSizes[4]
    var cutter = ShardCutter(
      average: size, limit: min(size * 2, Self.shardLimit), sink: sink)
    var start = 0
    while start < variants.count {
      var end = start + 1
      while end < variants.count, variants[end].order == variants[start].order { end += 1 }
      try append(variants[start..<end], to: &cutter)
      start = end
    }
    return try cutter.finish()
  }

  private func append(_ members: ArraySlice<Variant>, to cutter: inout ShardCutter) throws {
    guard let first = members.first else { return }
    var term: [UInt8] = []
    words[Int(first.first)].forEachLetter { term.append($0) }
    if first.second >= 0 {
      term.append(0x20)
      words[Int(first.second)].forEachLetter { term.append($0) }
    }
    var rest = members
    var isContinued: Int?
    while let next = rest.first {
      // Spellings that would not fit into one file go on in the next one.
      var size = Int(next.count) + 8
      var end = rest.startIndex + 1
      while end < rest.endIndex, size + Int(rest[end].count) + 8 <= Self.shardLimit / 2 {
        size += Int(rest[end].count) + 8
        end += 1
      }
      var body: [UInt8] = []
      coder.append(end - rest.startIndex, to: &body)
      for variant in rest[..<end] {
        coder.append(Int(words[Int(variant.first)].accents), to: &body)
        if variant.second >= 0 {
          coder.append(Int(words[Int(variant.second)].accents), to: &body)
        }
        body += lists[variant.start..<(variant.start + Int(variant.count))]
      }
      try cutter.append(term, body, continued: isContinued)
      isContinued = end - members.startIndex
      rest = rest[end...]
    }
  }

  /// The words without accents, the most frequent first, as far as they fit into a file.
  func vocabulary() -> [UInt8] {
    var counts = [Int](repeating: 0, count: Int(places.max() ?? 0) + 1)
    for variant in variants where variant.second < 0 {
      counts[Int(places[Int(variant.first)])] += Int(variant.articles)
    }
    var known: [(count: Int, word: Word)] = []
    var before: Word?
    for index in sorted {
      if let before, before.hasLetters(of: words[index]) { continue }
      before = words[index]
      known.append((counts[Int(places[index])], words[index]))
    }
    known.sort {
      $0.count != $1.count
        ? $0.count > $1.count : ($0.word.head, $0.word.tail) < ($1.word.head, $1.word.tail)
    }
    var text: [UInt8] = []
    for (_, word) in known {
      guard text.count < Self.shardLimit else { break }
      if !text.isEmpty { text.append(0x20) }
      word.forEachLetter { text.append($0) }
    }
    return text
  }
}

/// Cuts terms into files at places that depend on the terms, so that a changed list moves no others.
private struct ShardCutter {
  let average: Int
  let limit: Int
  let sink: SearchSink
  private var shards: [TermWriter.Shard] = []
  private var text: [UInt8] = []
  private var firstTerm = ""
  private var continued: Int?
  private var before: [UInt8] = []
  private let coder = SearchCoder()

  init(average: Int, limit: Int, sink: SearchSink) {
    self.average = average
    self.limit = limit
    self.sink = sink
  }

  mutating func append(_ term: [UInt8], _ body: [UInt8], continued: Int?) throws {
    let size = body.count + 4
    if !text.isEmpty, text.count + size > limit || continued != nil || isCut(term, size) {
      try close()
    }
    if text.isEmpty {
      firstTerm = String(decoding: term, as: UTF8.self)
      self.continued = continued
      before.removeAll(keepingCapacity: true)
    }
    var shared = 0
    while shared < before.count, shared < term.count, before[shared] == term[shared] { shared += 1 }
    coder.append(shared, to: &text)
    coder.append(term.count - shared, to: &text)
    text += term[shared...]
    text += body
    before = term
  }

  /// Whether a file ends before a term: with a chance that grows with the term's size.
  private func isCut(_ term: [UInt8], _ size: Int) -> Bool {
    guard text.count >= average / 4 else { return false }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in term { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 32
    let chance = (UInt64(size) << 32) / UInt64(average * 3 / 4)
    return (hash &* 0x9E37_79B9_7F4A_7C15) >> 32 < chance
  }

  private mutating func close() throws {
    let mark = try SearchIndexWriter.write("t", "t\(shards.count)", text, sink)
    shards.append(
      TermWriter.Shard(term: firstTerm, continued: continued, mark: mark, size: text.count))
    text.removeAll(keepingCapacity: true)
  }

  mutating func finish() throws -> [TermWriter.Shard] {
    if !text.isEmpty { try close() }
    return shards
  }
}
