import Archive
import CommonMark
import Disk
import Synchronization

/// The articles of a site, and what is remembered of their files.
struct ArticleLoad {
  /// The records of the articles.
  var store = ArticleStore()
  /// Where they lie, in the order of the files.
  var articles: [ArticleStore.Place] = []
  /// What the next build may rely on, in the order of the files.
  var notes: [ArticleNote] = []
  /// What tells the records that are written down from others.
  var records = Ledger.Records()
  /// Whether the articles are those of the last build and nothing but their texts changed.
  var hasSameRecords = false

  /// Gives the records away, so that they are not in memory twice.
  mutating func takeStore() -> ArticleStore {
    defer { store = ArticleStore() }
    return store
  }
}

extension Press {
  /// What became of a file.
  private enum Reading: Sendable {
    /// Its record is there.
    case article(ArticleStore.Place)
    /// It is no article.
    case leftOut(ContentHash)
    case failed([Diagnostic])
  }

  /// Loads the articles: those of files that did not change from what the last build remembers.
  ///
  /// - Parameters:
  ///   - inputs: The files.
  ///   - ledger: What the last build remembers, if it was the same program with the same settings.
  ///   - keeper: Where that is kept.
  ///   - loader: Reads files.
  ///   - report: Takes what is wrong.
  /// - Returns: The articles that are right.
  func loadArticles(
    _ inputs: SiteInputs, _ ledger: Ledger?, _ keeper: LedgerKeeper, _ loader: ArticleLoader,
    _ report: inout BuildReport
  ) -> ArticleLoad {
    let files = inputs.articles.filter(SiteInputs.isArticle)
    let records = ledger.flatMap { keeper.records(of: $0) }
    let before = records == nil ? [] : Self.matches(of: files, in: ledger?.articles ?? [])
    var load = ArticleLoad()
    load.store = ArticleStore(
      bytes: records ?? [], names: records == nil ? [] : ledger?.names ?? [])
    let reader = ArticleReader(load.store, loader, fresh: before.isEmpty ? files.count : 0)
    let readings = workers.map(files.count, batch: 32) { index in
      reader.read(files[index], before.isEmpty ? nil : before[index])
    }
    load.store.append(reader.takeFresh())
    load.articles.reserveCapacity(files.count)
    load.notes.reserveCapacity(files.count)
    load.hasSameRecords = !before.isEmpty && before.count == ledger?.articles.count
    for ((place, file), reading) in zip(files.enumerated(), readings) {
      var note = ArticleNote(
        path: file.path, stamp: inputs.isYoung(file.stamp) ? nil : file.stamp, content: .none)
      switch reading {
      case .article(let place):
        note.content = place.content
        note.record = place.record
        load.articles.append(place)
      case .leftOut(let content):
        note.content = content
        report.leftOut += 1
      case .failed(let faults):
        report.diagnostics += faults
        load.hasSameRecords = false
        // It is read again until it is mended.
        continue
      }
      if load.hasSameRecords {
        let known = before[place]
        load.hasSameRecords = known != nil && known?.record == note.record
      }
      load.notes.append(note)
    }
    do {
      load.records = try keeper.add(
        load.store, to: &load.notes, after: records == nil ? 0 : ledger?.records.size ?? 0)
    } catch {
      // A site that nothing can be remembered of can still be built.
      load.notes = []
      report.diagnostics.append(Self.forgetful(error))
    }
    return load
  }

  /// Says that the next build will do all anew.
  static func forgetful(_ error: DiskError) -> Diagnostic {
    forgetful(error, so: "the next build will make all files anew, as nothing can be kept")
  }

  /// Says that the next build will go through all texts again.
  static func forgetfulOfSearch(_ error: DiskError) -> Diagnostic {
    forgetful(
      error, so: "the next build will read all articles anew, as nothing can be kept of their words"
    )
  }

  private static func forgetful(_ error: DiskError, so message: String) -> Diagnostic {
    var diagnostic = error.diagnostic
    diagnostic.severity = .warning
    diagnostic.code = "no-memory"
    diagnostic.message = "\(message): \(diagnostic.message)"
    return diagnostic
  }

  /// Finds what is remembered of each file; both are in the same order.
  private static func matches(
    of files: [StampedFile], in notes: [ArticleNote]
  ) -> [ArticleNote?] {
    var matches: [ArticleNote?] = []
    matches.reserveCapacity(files.count)
    var numbers: [String: Int] = [:]
    var next = 0
    for file in files {
      if next < notes.count, notes[next].path == file.path {
        matches.append(notes[next])
        next += 1
        continue
      }
      // From the first difference on, whatever was added or taken away.
      if numbers.isEmpty {
        numbers = Dictionary(notes.enumerated().map { ($1.path, $0) }) { first, _ in first }
      }
      let number = numbers[file.path]
      matches.append(number.map { notes[$0] })
      if let number { next = number + 1 }
    }
    return matches
  }
}

extension Press {
  /// Reads files, and adds the records of new articles, from several threads.
  private final class ArticleReader: Sendable {
    private let known: ArticleStore
    private let isProvince: [Bool]
    private let loader: ArticleLoader
    private let fresh: Mutex<ArticleStore>

    /// Prepares to read.
    ///
    /// - Parameters:
    ///   - known: The records of the last build.
    ///   - loader: Reads files.
    ///   - fresh: How many new records are expected.
    init(_ known: ArticleStore, _ loader: ArticleLoader, fresh: Int) {
      self.known = known
      self.loader = loader
      isProvince = known.names.map(ProvincePages.isPage)
      var continuation = known.continuation()
      continuation.reserve(articles: fresh)
      self.fresh = Mutex(continuation)
    }

    /// Gives the new records away.
    func takeFresh() -> ArticleStore {
      fresh.withLock { fresh in
        defer { fresh = ArticleStore() }
        return fresh
      }
    }

    func read(_ file: StampedFile, _ note: ArticleNote?) -> Reading {
      if let note, note.stamp == file.stamp, let known = known(note) { return known }
      let bytes: [UInt8]
      do {
        bytes = try Disk.read(
          "\(loader.folder.articles)/\(file.path)", limit: MarkdownDocument.sizeLimit)
      } catch {
        return .failed([error.diagnostic])
      }
      let content = ContentHash(of: bytes)
      if let note, note.content == content, let known = known(note) { return known }
      switch loader.load(file.path, bytes) {
      case .article(let article):
        if let same = note.flatMap({ place(of: $0, content: content) }),
          known.fingerprint(of: same.record) == article.fingerprint
        {
          return .article(same)
        }
        return .article(fresh.withLock { $0.add(article, content: content) })
      case .leftOut: return .leftOut(content)
      case .failed(let faults): return .failed(faults)
      }
    }

    private func known(_ note: ArticleNote) -> Reading? {
      note.record == nil
        ? .leftOut(note.content) : place(of: note, content: note.content).map { .article($0) }
    }

    /// Where the record of a file lies, if it can be trusted.
    private func place(of note: ArticleNote, content: ContentHash) -> ArticleStore.Place? {
      guard let record = note.record else { return nil }
      do {
        try known.check(record, of: "articles/\(note.path)", isProvince: isProvince)
      } catch {
        return nil
      }
      return ArticleStore.Place(record: record, content: content)
    }
  }
}
