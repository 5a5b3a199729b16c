/// Puts the words and the pairs of words in order and cuts them into files.
struct TermWriter {
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

  /// What all terms take, by which the size of their files is chosen.
  var bytes: Int { lists.count + variants.count * 8 }

  /// Writes all files of terms.
  mutating func write(_ sizes: SearchSizes, _ sink: SearchSink) throws -> [TermShard] {
    sort()
    let average = sizes.average(for: bytes, total: total)
    var cutter = ShardCutter(sizes, average: average, sink: sink)
    var spellings: [EncodedSpelling] = []
    var start = 0
    while start < variants.count {
      var end = start + 1
      while end < variants.count, variants[end].order == variants[start].order { end += 1 }
      spellings.removeAll(keepingCapacity: true)
      for variant in variants[start..<end] { spellings.append(encoded(variant)) }
      let isPair = variants[start].second >= 0
      try cutter.append(term(of: variants[start]), spellings, isPair: isPair)
      start = end
    }
    try cutter.close()
    return cutter.shards
  }

  private mutating func sort() {
    let words = words
    variants.sort { left, right in
      if left.order != right.order { return left.order < right.order }
      let leftAccents = words[Int(left.first)].accents
      let rightAccents = words[Int(right.first)].accents
      if leftAccents != rightAccents { return leftAccents < rightAccents }
      guard left.second >= 0, right.second >= 0 else { return false }
      return words[Int(left.second)].accents < words[Int(right.second)].accents
    }
  }

  private func encoded(_ variant: Variant) -> EncodedSpelling {
    EncodedSpelling(
      first: words[Int(variant.first)].accents,
      second: variant.second >= 0 ? words[Int(variant.second)].accents : 0,
      lists: lists[variant.start..<(variant.start + Int(variant.count))])
  }

  private func term(of variant: Variant) -> [UInt8] {
    var term: [UInt8] = []
    words[Int(variant.first)].forEachLetter { term.append($0) }
    if variant.second >= 0 {
      term.append(0x20)
      words[Int(variant.second)].forEachLetter { term.append($0) }
    }
    return term
  }

  /// The words without accents.
  func vocabulary(limit: Int) -> Vocabulary {
    var counts = [Int](repeating: 0, count: Int(places.max() ?? 0) + 1)
    for variant in variants where variant.second < 0 {
      counts[Int(places[Int(variant.first)])] += Int(variant.articles)
    }
    var known: [Vocabulary.Entry] = []
    var before: Word?
    for index in sorted {
      if let before, before.hasLetters(of: words[index]) { continue }
      before = words[index]
      known.append(.init(count: counts[Int(places[index])], word: words[index]))
    }
    known.sort { $0.precedes($1) }
    return Vocabulary(known, limit: limit)
  }
}
