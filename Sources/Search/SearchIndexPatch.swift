/// What a change of an index needs to know of it beside its files.
package struct SearchIndexNote: Hashable, Sendable {
  /// What all terms take, by which the size of their files is chosen.
  package var termBytes: Int
  /// How many different words there are.
  package var wordCount: Int
  /// How often the words of the vocabulary are found, in their order.
  package var vocabularyCounts: [Int]
  /// Whether every word is in the vocabulary.
  package var hasWholeVocabulary: Bool

  /// Describes an index.
  ///
  /// - Parameters:
  ///   - termBytes: What all terms take.
  ///   - wordCount: How many different words there are.
  ///   - vocabularyCounts: How often the words of the vocabulary are found, in their order.
  ///   - hasWholeVocabulary: Whether every word is in the vocabulary.
  package init(
    termBytes: Int, wordCount: Int, vocabularyCounts: [Int], hasWholeVocabulary: Bool
  ) {
    self.termBytes = termBytes
    self.wordCount = wordCount
    self.vocabularyCounts = vocabularyCounts
    self.hasWholeVocabulary = hasWholeVocabulary
  }
}

/// Changes an index for a few articles whose texts changed, all else being the same: the files that it
/// makes are those that an index made anew would have.
package struct SearchIndexPatch {
  /// An article whose text changed.
  package struct Change {
    /// Its number in the index.
    package var number: Int
    /// What its text said.
    package var old: SearchDigest
    /// What it says now.
    package var new: SearchDigest

    /// Describes a change.
    ///
    /// - Parameters:
    ///   - number: The number of the article in the index.
    ///   - old: What its text said.
    ///   - new: What it says now.
    package init(number: Int, old: SearchDigest, new: SearchDigest) {
      self.number = number
      self.old = old
      self.new = new
    }
  }

  /// Gives what an index was made from and what became of it.
  package struct Source {
    /// Reads a file: its path from the folder of the index.
    package var read: (_ path: String) throws -> [UInt8]
    /// What the text of an article said, by its number, and where it is.
    package var article: (_ number: Int) throws -> (SearchDigest, SearchIndexWriter.Article)

    /// Creates a source.
    ///
    /// - Parameters:
    ///   - read: Reads a file: its path from the folder of the index.
    ///   - article: What the text of an article said, by its number, and where it is.
    package init(
      read: @escaping (_ path: String) throws -> [UInt8],
      article: @escaping (_ number: Int) throws -> (SearchDigest, SearchIndexWriter.Article)
    ) {
      self.read = read
      self.article = article
    }
  }

  /// The files that are new or have other content, by their paths from the folder of the index, the one
  /// that names all others last.
  package let files: [(path: String, bytes: [UInt8])]
  /// The files that are no more.
  package let gone: Set<String>
  /// What the next change needs to know.
  package let note: SearchIndexNote

  /// Finds out what a change makes of an index; nothing is written.
  ///
  /// - Parameters:
  ///   - changes: The articles whose texts changed, each once.
  ///   - note: What is known of the index.
  ///   - source: What it was made from.
  /// - Throws: `SearchPatchRefusal` when it has to be made anew, or what `source` throws.
  package init(_ changes: [Change], _ note: SearchIndexNote, _ source: Source) throws {
    try self.init(changes, note, source, sizes: nil)
  }

  init(
    _ changes: [Change], _ note: SearchIndexNote, _ source: Source, sizes: SearchSizes?
  ) throws {
    let name = SearchIndexWriter.directory
    guard let text = SearchFile.text(try source.read(name), "d"),
      let directory = IndexDirectory(text)
    else { throw SearchPatchRefusal.damaged(path: name) }
    var work = PatchWork(
      directory, note, sizes ?? SearchSizes(total: directory.total),
      PatchedFiles(source.read))
    try work.patchBlocks(changes, source)
    try work.patchTerms(changes)
    self.note = work.note
    gone = work.files.gone
    files =
      work.files.written.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      + [(name, SearchFile.bytes("d", work.directory.text))]
  }
}

/// An index between its old and its new state.
private struct PatchWork {
  private(set) var directory: IndexDirectory
  private(set) var note: SearchIndexNote
  let files: PatchedFiles
  private let sizes: SearchSizes
  private let leaves: DirectoryLeaves

  init(
    _ directory: IndexDirectory, _ note: SearchIndexNote, _ sizes: SearchSizes,
    _ files: PatchedFiles
  ) {
    self.directory = directory
    self.note = note
    self.sizes = sizes
    self.files = files
    leaves = DirectoryLeaves(sizes: sizes, sink: files.sink)
  }

  // MARK: Results and texts

  /// Makes the files of results and texts again that hold a changed article.
  mutating func patchBlocks(
    _ changes: [SearchIndexPatch.Change], _ source: SearchIndexPatch.Source
  ) throws {
    guard directory.resultSize == sizes.results, directory.textSize == sizes.texts else {
      throw SearchPatchRefusal.outgrown
    }
    let new = Dictionary(changes.map { ($0.number, $0.new) }) { first, _ in first }
    guard new.count == changes.count, new.keys.allSatisfy({ 0..<directory.total ~= $0 }) else {
      throw SearchPatchRefusal.contradiction
    }
    func article(_ number: Int) throws -> (SearchDigest, DigestParts, SearchIndexWriter.Article) {
      let (old, article) = try source.article(number)
      let digest = new[number] ?? old
      return (digest, try DigestParts(of: digest), article)
    }
    directory.results = try patched(directory.results, "r", sizes.results, new.keys) { range in
      var blocks = ResultBlocks(size: sizes.results, from: range.lowerBound / sizes.results)
      for number in range {
        let (digest, parts, article) = try article(number)
        try blocks.add(article, digest.bytes, parts, files.sink)
      }
      try blocks.finish(files.sink)
      return blocks.marks
    }
    directory.texts = try patched(directory.texts, "x", sizes.texts, new.keys) { range in
      var blocks = TextBlocks(size: sizes.texts, from: range.lowerBound / sizes.texts)
      for number in range { try blocks.add(try article(number).1, files.sink) }
      try blocks.finish(files.sink)
      return blocks.marks
    }
  }

  /// Replaces the files of one kind that hold some articles; returns the new line of the directory.
  private func patched(
    _ line: String, _ kind: String, _ size: Int, _ numbers: some Sequence<Int>,
    _ make: (_ articles: Range<Int>) throws -> [String]
  ) throws -> String {
    var marks = try marks(in: line, kind)
    guard marks.count == (directory.total + size - 1) / size else {
      throw SearchPatchRefusal.contradiction
    }
    for block in Set(numbers.map { $0 / size }).sorted() {
      files.retire(kind, "\(kind)\(block)", marks[block])
      let made = try make(block * size..<min(block * size + size, directory.total))
      guard made.count == 1 else { throw SearchPatchRefusal.contradiction }
      marks[block] = made[0]
    }
    return try leaves.line(of: marks, kind)
  }

  /// The marks of a line of the directory, or of the files that it names.
  private func marks(in line: String, _ kind: String) throws -> [String] {
    func marks(_ text: some Sequence<UInt8>) -> [String] {
      let bytes = Array(text)
      return stride(from: 0, to: bytes.count, by: 5).map {
        String(decoding: bytes[$0..<min($0 + 5, bytes.count)], as: UTF8.self)
      }
    }
    guard line.hasPrefix("*") else { return marks(line.utf8) }
    return try marks(line.utf8.dropFirst()).enumerated().flatMap { number, mark in
      marks(try files.take("\(kind)d", "\(kind)d\(number)", mark))
    }
  }

  // MARK: Terms

  /// Changes the files of terms and the vocabulary.
  mutating func patchTerms(_ changes: [SearchIndexPatch.Change]) throws {
    var postings = PostingChanges()
    for change in changes {
      postings.add(
        change.number, from: try DigestParts(of: change.old), to: try DigestParts(of: change.new))
    }
    let average = sizes.average(for: note.termBytes, total: directory.total)
    var terms = TermPatch(
      postings.edits, try shards(), average: average, sizes, total: directory.total, files)
    try terms.apply()
    note.termBytes += terms.growth
    note.wordCount += terms.moreWords
    guard sizes.average(for: note.termBytes, total: directory.total) == average,
      note.wordCount <= PostingRuns.wordLimit
    else { throw SearchPatchRefusal.outgrown }
    directory.terms = try leaves.line(of: terms.shards)
    try patchVocabulary(terms.counts)
  }

  private func shards() throws -> [TermShard] {
    var texts = [directory.terms]
    if directory.terms.hasPrefix("*") {
      texts = try DirectoryEntry.entries(directory.terms.dropFirst()).enumerated().map {
        String(decoding: try files.take("td", "td\($0)", $1.mark), as: UTF8.self)
      }
    }
    return try texts.flatMap { text in
      try text.split(separator: ",").map { entry in
        guard let shard = TermShard(entry: entry) else { throw SearchPatchRefusal.contradiction }
        return shard
      }
    }
  }

  private mutating func patchVocabulary(_ changed: [Word: Int]) throws {
    let text = try files.take("v", "v", directory.vocabulary)
    guard let old = Vocabulary.entries(text, note.vocabularyCounts) else {
      throw SearchPatchRefusal.contradiction
    }
    guard
      let vocabulary = Vocabulary.patched(
        old, wasWhole: note.hasWholeVocabulary, changed, limit: sizes.limit)
    else { throw SearchPatchRefusal.outgrown }
    note.vocabularyCounts = vocabulary.counts
    note.hasWholeVocabulary = vocabulary.isWhole
    directory.vocabulary = try SearchIndexWriter.write("v", "v", vocabulary.text, files.sink)
  }
}

extension DigestParts {
  /// Reads a digest.
  ///
  /// - Throws: `SearchPatchRefusal.contradiction` for one that is damaged.
  fileprivate init(of digest: SearchDigest) throws(SearchPatchRefusal) {
    self.init()
    var reader = DigestReader(digest.bytes)
    guard read(&reader) else { throw .contradiction }
  }
}
