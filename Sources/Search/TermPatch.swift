/// Changes terms in the files of an index: reads those that hold one, and those behind them until files
/// are cut again where they were.
struct TermPatch {
  private let files: PatchedFiles
  private let sizes: SearchSizes
  private let total: Int
  private let average: Int
  private let old: [TermShard]
  private let edits: [TermEdit]
  private let coder = SearchCoder()
  /// The edit that comes next, and what was read of its term.
  private var position = 0
  private var gathered: [EncodedSpelling] = []
  private var cutter: ShardCutter
  /// The file that was looked into without being needed yet.
  private var peeked: (number: Int, text: [UInt8])?
  /// The files of terms as they are after the change.
  private(set) var shards: [TermShard] = []
  /// What the terms take more than before.
  private(set) var growth = 0
  /// How many spellings of words there are more than before.
  private(set) var moreWords = 0
  /// The number of articles of each word that changed.
  private(set) var counts: [Word: Int] = [:]

  /// Prepares a change.
  ///
  /// - Parameters:
  ///   - edits: What changes, in the order of the terms.
  ///   - old: The files of terms.
  ///   - average: What a file has on average.
  ///   - sizes: How large files become.
  ///   - total: How many articles there are.
  ///   - files: The files.
  init(
    _ edits: [TermEdit], _ old: [TermShard], average: Int, _ sizes: SearchSizes, total: Int,
    _ files: PatchedFiles
  ) {
    self.edits = edits
    self.old = old
    self.average = average
    self.sizes = sizes
    self.total = total
    self.files = files
    cutter = ShardCutter(sizes, average: average, sink: files.sink)
  }

  /// Makes the files that change.
  ///
  /// - Throws: `SearchPatchRefusal`, or what reading a file throws.
  mutating func apply() throws {
    let touched = touched
    var next = 0
    for start in touched.sorted() where start >= next {
      try keep(next..<start)
      next = start
      cutter = ShardCutter(sizes, average: average, from: shards.count, sink: files.sink)
      repeat {
        try feed(next)
        next += 1
      } while try next < old.count && (touched.contains(next) || !endsFile(before: next))
      if next == old.count { try write(before: nil) }
      try cutter.close()
      shards += cutter.shards
    }
    if old.isEmpty { try addAll() }
    try keep(next..<old.count)
    // Files in another order than their terms would leave some out.
    guard position == edits.count, gathered.isEmpty else {
      throw SearchPatchRefusal.contradiction
    }
  }

  private mutating func addAll() throws {
    try write(before: nil)
    try cutter.close()
    shards += cutter.shards
  }

  /// The files that hold a term that changes, and those before them where the change is at their
  /// beginning: whether they begin there has to be seen again.
  private var touched: Set<Int> {
    var touched: Set<Int> = []
    guard !old.isEmpty else { return touched }
    for edit in edits {
      let place = Self.place(of: edit.term, in: old)
      touched.insert(place)
      guard old[place].term.utf8.elementsEqual(edit.term) else { continue }
      if place > 0 { touched.insert(place - 1) }
    }
    // A term that goes on in the next files is read to its end.
    for edit in edits {
      var next = Self.place(of: edit.term, in: old) + 1
      while next < old.count, old[next].continued != nil,
        old[next].term.utf8.elementsEqual(edit.term)
      {
        touched.insert(next)
        next += 1
      }
    }
    return touched
  }

  /// The file in which a term begins or would begin.
  private static func place(of term: [UInt8], in shards: [TermShard]) -> Int {
    let end = shards.partitioningIndex { shard in
      let isSame = shard.term.utf8.elementsEqual(term)
      return isSame
        ? shard.continued != nil : !shard.term.utf8.lexicographicallyPrecedes(term)
    }
    return max(end - 1, 0)
  }

  // MARK: Files

  /// Files without a change stay, under another number where there are more or fewer before them.
  private mutating func keep(_ range: Range<Int>) throws {
    for number in range {
      var shard = old[number]
      if shards.count != number {
        let text = try files.take("t", "t\(number)", shard.mark)
        shard.mark = try SearchIndexWriter.write("t", "t\(shards.count)", text, files.sink)
      }
      shards.append(shard)
    }
  }

  private func text(of number: Int) throws -> [UInt8] {
    if let peeked, peeked.number == number { return peeked.text }
    return try files.text("t", "t\(number)", old[number].mark)
  }

  /// Cuts the terms of a file anew.
  private mutating func feed(_ number: Int) throws {
    var file = TermFile(try text(of: number), total: total, continued: old[number].continued)
    files.retire("t", "t\(number)", old[number].mark)
    peeked = nil
    while let entry = try file.next() {
      try write(before: entry.term)
      if position < edits.count, edits[position].term == entry.term {
        gathered += try TermFile.spellings(of: entry, total: total)
      } else {
        try cutter.append(entry.term, entry.body, continued: entry.continued)
      }
    }
  }

  /// Whether files are cut again where an old one begins that has no change.
  private mutating func endsFile(before number: Int) throws -> Bool {
    let text = try text(of: number)
    peeked = (number, text)
    var file = TermFile(text, total: total, continued: old[number].continued)
    guard let entry = try file.next() else { throw SearchPatchRefusal.contradiction }
    try write(before: entry.term)
    return cutter.isBetweenFiles
      || cutter.endsFile(before: entry.term, entry.body, continued: entry.continued)
  }

  // MARK: Terms

  /// Writes the changed terms that come before another one.
  private mutating func write(before term: [UInt8]?) throws {
    while position < edits.count,
      term.map({ edits[position].term.lexicographicallyPrecedes($0) }) ?? true
    {
      let edit = edits[position]
      let spellings = try changed(gathered, by: edit)
      growth += spellings.reduce(0) { $0 + $1.size } - gathered.reduce(0) { $0 + $1.size }
      if !edit.isPair {
        moreWords += spellings.count - gathered.count
        counts[Word(letters: edit.term)] = spellings.reduce(0) { $0 + $1.count }
      }
      try cutter.append(edit.term, spellings, isPair: edit.isPair)
      gathered = []
      position += 1
    }
  }

  private func changed(
    _ old: [EncodedSpelling], by edit: TermEdit
  ) throws(SearchPatchRefusal) -> [EncodedSpelling] {
    var spellings = old
    var rest = edit.changes[...]
    while let first = rest.first {
      let own = rest.prefix { ($0.first, $0.second) == (first.first, first.second) }
      rest = rest.dropFirst(own.count)
      var spelling = EncodedSpelling(first: first.first, second: first.second, lists: [])
      let place = spellings.partitioningIndex { !$0.precedes(spelling) }
      let isKnown = place < spellings.count && !spelling.precedes(spellings[place])
      var articles = SpellingArticles()
      if isKnown {
        articles = try SpellingArticles(spellings[place], total: total)
        spellings.remove(at: place)
      }
      for change in own { try articles.apply(change) }
      guard !articles.articles.isEmpty else { continue }
      spelling.lists = articles.encoded(total: total, coder)
      spellings.insert(spelling, at: place)
    }
    return spellings
  }
}
