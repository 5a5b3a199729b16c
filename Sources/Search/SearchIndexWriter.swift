/// Writes the search index of a site from the digests of its articles, the oldest first, so that an
/// article that is added behind all others leaves their numbers alone.
package struct SearchIndexWriter {
  /// Where an article is and what it is found under.
  package struct Article {
    /// The page, from the folder of the articles.
    package var path: String
    /// The date as far as it is known: `2017-01-09`, `2017-01`, `2017` or nothing.
    package var date: String
    /// Its provinces: indices into the names.
    package var provinces: [Int]
    /// Its organizations: indices into the names.
    package var organizations: [Int]

    /// Describes an article.
    ///
    /// - Parameters:
    ///   - path: The page, from the folder of the articles.
    ///   - date: The date as far as it is known.
    ///   - provinces: Indices into the names.
    ///   - organizations: Indices into the names.
    package init(path: String, date: String, provinces: [Int], organizations: [Int]) {
      self.path = path
      self.date = date
      self.provinces = provinces
      self.organizations = organizations
    }
  }

  /// The file that names all others.
  package static let directory = "muc-luc.js"

  private let total: Int
  private let names: [SearchName]
  private let articlesFolder: String
  private let sizes: SearchSizes
  private let sink: SearchSink
  private var postings: PostingRuns
  private var words = WordTable(capacity: 1 << 14)
  private var count = 0
  private var parts = DigestParts()
  private var own: [Int32] = []
  private var results: ResultBlocks
  private var texts: TextBlocks
  private var facets: FacetLists
  private var years: [(name: String, first: Int)] = []
  /// What a change of the index needs to know; `nil` before it is finished.
  package private(set) var note: SearchIndexNote?

  /// Begins an index.
  ///
  /// - Parameters:
  ///   - total: How many articles there will be.
  ///   - names: Provinces and organizations, those first that matter most.
  ///   - articlesFolder: The folder of the articles, from the root of the site.
  ///   - memory: About how many bytes may be used before postings go to `scratch`.
  ///   - scratch: Where postings go that do not fit.
  ///   - sink: Where the files go, one after another.
  package init(
    total: Int, names: [SearchName], articlesFolder: String, memory: Int = 192 << 20,
    scratch: SearchScratch, sink: SearchSink
  ) {
    self.init(
      total: total, names: names, articlesFolder: articlesFolder, memory: memory,
      sizes: SearchSizes(total: total), scratch: scratch, sink: sink)
  }

  init(
    total: Int, names: [SearchName], articlesFolder: String, memory: Int, sizes: SearchSizes,
    scratch: SearchScratch, sink: SearchSink
  ) {
    self.total = total
    self.names = names
    self.articlesFolder = articlesFolder
    self.sizes = sizes
    self.sink = sink
    postings = PostingRuns(
      budget: max(memory / 16, 1 << 10), articles: total, scratch: scratch)
    results = ResultBlocks(size: sizes.results)
    texts = TextBlocks(size: sizes.texts)
    facets = FacetLists(names: names)
  }

  /// Adds an article.
  ///
  /// - Parameters:
  ///   - digest: What its text says.
  ///   - article: Where it is and what it is found under.
  /// - Throws: A `SearchError`, or what the sink and the scratch storage throw.
  package mutating func add(_ digest: SearchDigest, _ article: Article) throws {
    guard count < total else { throw SearchError.tooManyArticles }
    var reader = DigestReader(digest.bytes)
    guard parts.read(&reader) else { throw SearchError.damagedDigest(path: article.path) }
    own.removeAll(keepingCapacity: true)
    for word in parts.words { own.append(words.number(of: word) + 1) }
    guard words.words.count <= PostingRuns.wordLimit else { throw SearchError.tooManyWords }
    try postings.begin(
      count, records: own.count + parts.numbers.count, words: words.words.count)
    addPostings()
    let year = article.date.isEmpty ? "-" : String(article.date.prefix(4))
    if years.last?.name != year { years.append((year, count)) }
    facets.add(count, article)
    try results.add(article, digest.bytes, parts, sink)
    try texts.add(parts, sink)
    count += 1
  }

  private func addPostings() {
    for (index, word) in own.enumerated() {
      postings.add(word, 0, article: count, inTitle: index < parts.titleWords)
    }
    var before: Int32 = 0
    for (index, number) in parts.numbers.enumerated() {
      let word = number == 0 ? 0 : own[Int(number) - 1]
      if before != 0, word != 0 {
        postings.add(before, word, article: count, inTitle: index < parts.titleLength)
      }
      before = word
    }
  }

  /// Writes what is left.
  ///
  /// - Throws: A `SearchError`, or what the sink and the scratch storage throw.
  package mutating func finish() throws {
    try results.finish(sink)
    try texts.finish(sink)
    var terms = TermWriter(words.words, total: count)
    try postings.finish(words: words.words.count + 1) { terms.add($0) }
    let shards = try terms.write(sizes, sink)
    let vocabulary = terms.vocabulary(limit: sizes.limit)
    note = SearchIndexNote(
      termBytes: terms.bytes, wordCount: words.words.count, vocabularyCounts: vocabulary.counts,
      hasWholeVocabulary: vocabulary.isWhole)
    let leaves = DirectoryLeaves(sizes: sizes, sink: sink)
    let directory = IndexDirectory(
      total: count, resultSize: sizes.results, textSize: sizes.texts,
      articlesFolder: articlesFolder,
      years: years.map { "\($0.name) \($0.first)" }.joined(separator: ","),
      names: try writeNames(), vocabulary: try Self.write("v", "v", vocabulary.text, sink),
      facets: try facets.write(total: count, sink).joined(separator: ","),
      results: try leaves.line(of: results.marks, "r"),
      texts: try leaves.line(of: texts.marks, "x"), terms: try leaves.line(of: shards))
    try sink.write(Self.directory, SearchFile.bytes("d", directory.text))
  }

  /// Writes a file; returns what changes with its content.
  static func write(
    _ folder: String, _ name: String, _ text: [UInt8], _ sink: SearchSink
  ) throws -> String {
    let bytes = SearchFile.bytes(name, text)
    let mark = SearchFile.mark(of: bytes)
    try sink.write("\(folder)/\(name)-\(mark).js", bytes)
    return mark
  }

  /// The most bytes of the list of names, which every query reads.
  private static let nameLimit = 10 << 10

  private func writeNames() throws -> String {
    var text: [UInt8] = []
    for name in names {
      let line = name.line
      guard text.count + line.count < Self.nameLimit || name.kind == .province else { break }
      if !text.isEmpty { text.append(0x0A) }
      text += line
    }
    return try Self.write("n", "n", text, sink)
  }

  /// The most files of terms in a part of their directory; a query needs several parts.
  static let termLeafSize = 64
}

/// The articles of each province and organization.
struct FacetLists {
  private var lists: [[Int32]]
  private let kinds: [SearchName.Kind]

  /// The most organizations that results can be narrowed to, the most frequent ones.
  static let organizationLimit = 200
  /// The most bytes of a file.
  private static let fileLimit = 48 << 10

  init(names: [SearchName]) {
    lists = Array(repeating: [], count: names.count)
    kinds = names.map(\.kind)
  }

  mutating func add(_ number: Int, _ article: SearchIndexWriter.Article) {
    for index in article.provinces + article.organizations where lists.indices.contains(index) {
      if lists[index].last != Int32(number) { lists[index].append(Int32(number)) }
    }
  }

  /// Writes the lists: the number of the name, a space, the list.
  func write(total: Int, _ sink: SearchSink) throws -> [String] {
    let coder = SearchCoder()
    let organizations = lists.indices.filter { kinds[$0] == .organization && !lists[$0].isEmpty }
      .sorted { (lists[$1].count, $0) < (lists[$0].count, $1) }
      .prefix(Self.organizationLimit).sorted()
    let provinces = lists.indices.filter { kinds[$0] == .province && !lists[$0].isEmpty }
    var marks: [String] = []
    var text: [UInt8] = []
    func close() throws {
      guard !text.isEmpty else { return }
      marks.append(try SearchIndexWriter.write("f", "f\(marks.count)", text, sink))
      text.removeAll()
    }
    for index in provinces + organizations {
      var line = Array("\(index) ".utf8)
      coder.append(lists[index], of: total, flag: false, to: &line)
      if text.count + line.count > Self.fileLimit { try close() }
      if !text.isEmpty { text.append(0x0A) }
      text += line
    }
    try close()
    return marks
  }
}
