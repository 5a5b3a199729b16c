import Archive
import Disk
import Search
import Templates

/// What a search index is made of, and where it goes.
struct SearchWork: Sendable {
  let catalogue: Catalogue
  /// What readers may look for by name.
  let names: SearchNameList
  /// The folder of the articles and that of the index, from the root of the site.
  let articlesFolder: String
  let folder: String
  /// The file of digests.
  let memory: String
  /// Takes the time.
  let trace: BuildTrace
  /// Writes a file of the site.
  let write: @Sendable (_ path: String, _ bytes: [UInt8]) throws -> OutputFolder.Written
  /// Reads a file of the site.
  let read: @Sendable (_ path: String) throws -> [UInt8]
  /// Makes the digest of an article that did not change.
  let remake: @Sendable (_ article: Int) throws -> SearchDigest?

  /// Where an article is and what it is found under.
  func article(_ entry: ArticleEntry) -> SearchIndexWriter.Article {
    SearchIndexWriter.Article(
      path: String(entry.page.dropFirst(articlesFolder.count + 1)),
      date: entry.date?.iso ?? "", provinces: entry.provinces.map { names.provinces[$0] },
      organizations: entry.organizations.compactMap { names.organizations[$0] })
  }

  /// Whether a build can change the index that the last one left, at so little cost that it should.
  ///
  /// - Parameters:
  ///   - note: What is remembered of that index.
  ///   - hasSameCatalogue: Whether nothing but texts changed.
  /// - Returns: `false` where it has to be made anew.
  func canPatch(_ note: SearchNote, hasSameCatalogue: Bool) -> Bool {
    guard note.index != nil, note.digests.count == catalogue.listed.count,
      !DigestLog.isWasteful(note)
    else { return false }
    return hasSameCatalogue || note.frame == frame
  }

  /// The fingerprint of all that an index holds besides the texts.
  private var frame: ContentHash {
    var frame = SearchFrame(self)
    for index in catalogue.listed { frame.add(article(catalogue.entries[index])) }
    return frame.hash
  }
}

extension SearchWork {
  /// What makes the search index; `nil` for a site without one, and for one that stays.
  static func maker(
    _ work: BuildWork, _ output: OutputFolder, _ trace: BuildTrace,
    write: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws -> OutputFolder.Written
  ) -> (any SearchMaker)? {
    let (maker, verdicts) = (work.maker, work.verdicts)
    if case .keep = verdicts.search { return nil }
    guard maker.site.hasSearch else { return nil }
    let search = SearchWork(
      catalogue: maker.catalogue, names: SearchNameList(maker.catalogue),
      articlesFolder: maker.site.addresses.articles, folder: maker.site.addresses.search,
      memory: verdicts.searchMemory, trace: trace, write: write
    ) {
      try Disk.read("\(output.path)/\($0)", limit: Press.searchFileLimit)
    } remake: {
      try maker.article($0).digest
    }
    switch verdicts.search {
    case .patch(let note, let hasSameCatalogue)
    where search.canPatch(note, hasSameCatalogue: hasSameCatalogue):
      return SearchPatcher(search, note)
    case .patch(let note, _), .keep(let note): return SearchSpool(search, note)
    case .make(let note): return SearchSpool(search, note)
    }
  }
}

/// Takes the fingerprint of all that an index holds besides the texts: names, addresses and what
/// articles are found under.
struct SearchFrame {
  private var mixer = ContentMixer()

  /// Begins with what comes before the articles.
  init(_ work: SearchWork) {
    mixer.add(work.articlesFolder)
    mixer.add(work.catalogue.listed.count)
    for name in work.names.names {
      mixer.add("\(name.kind.rawValue)\(name.isDissolved)")
      mixer.add(name.label)
      mixer.add(name.path ?? "\0")
      mixer.add(name.aliases.count)
      for alias in name.aliases { mixer.add(alias) }
      add(name.related)
    }
  }

  private mutating func add(_ numbers: [Int]) {
    mixer.add(numbers.count)
    for number in numbers { mixer.add(number) }
  }

  /// Adds the next article.
  mutating func add(_ article: SearchIndexWriter.Article) {
    mixer.add(article.path)
    mixer.add(article.date)
    add(article.provinces)
    add(article.organizations)
  }

  var hash: ContentHash { mixer.hash }
}

/// Makes the search index while the pages are made.
protocol SearchMaker: Sendable {
  /// Adds an article that was made.
  ///
  /// - Parameters:
  ///   - digest: What its text says; `nil` for one that could not be made or that was taken back.
  ///   - index: Its index in the catalogue.
  func add(_ digest: SearchDigest?, at index: Int)

  /// Adds an article as it was the last time.
  ///
  /// - Parameter index: Its index in the catalogue.
  func addSame(at index: Int)

  /// Ends the index.
  ///
  /// - Parameter tally: Grows by the files of the index and by what went wrong.
  func finish(_ tally: inout BuildTally)

  /// What the next build may rely on.
  var note: SearchNote { get }
}

/// Writes files of the index and keeps what became of them.
///
/// Not for several threads at a time.
final class SearchFiles {
  private let work: SearchWork
  /// The files that were written or already right.
  private(set) var written: [(path: String, output: Ledger.Output)] = []
  private var changes: [OutputFolder.Change] = []

  init(_ work: SearchWork) { self.work = work }

  /// Writes a file: its path from the folder of the index, and its content.
  func write(_ path: String, _ bytes: [UInt8]) throws {
    let path = "\(work.folder)/\(path)"
    let written = try work.write(path, bytes)
    changes.append(written.change)
    self.written.append(
      (
        path,
        Ledger.Output(basis: .unknown, stamp: written.stamp, digest: Checksum.digest(of: bytes))
      ))
  }

  /// Counts the files, and what went wrong with the index.
  func count(in tally: inout BuildTally, _ failure: (any Error)?) {
    for (file, change) in zip(written, changes) { tally.add(change, file.path, []) }
    if let failure {
      tally.add(failure, PlannedOutput(path: "search", source: "Mocban", content: .searchPage))
    }
  }
}
