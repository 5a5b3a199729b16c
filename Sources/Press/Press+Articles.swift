import Archive
import CommonMark
import Disk

/// The articles of a site, and what is remembered of their files.
struct ArticleLoad {
  var articles: [LoadedArticle] = []
  /// What the next build may rely on, in the order of the files.
  var notes: [ArticleNote] = []
  /// The names in the records.
  var names: [String] = []
  /// The length of the records.
  var recordsSize = 0

  /// Gives the articles away, so that only their entries stay in memory.
  mutating func takeArticles() -> [LoadedArticle] {
    defer { articles = [] }
    return articles
  }
}

extension Press {
  /// What became of a file.
  private enum Reading: Sendable {
    /// It is as it was; its record was read.
    indirect case known(LoadedArticle)
    /// It is as it was, and no article.
    case knownLeftOut
    /// It was read.
    indirect case read(LoadOutcome, ContentHash)
    /// It was taken care of.
    case done
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
    let files = inputs.articles.filter { $0.path.hasSuffix(".md") }
    var codec = ArticleCodec(names: ledger?.names ?? [])
    let records = ledger.flatMap { keeper.records(of: $0) }
    let before = records == nil ? [] : Self.matches(of: files, in: ledger?.articles ?? [])
    var readings = workers.map(files.count, batch: 32) { [codec] index in
      let note = before.isEmpty ? nil : before[index]
      return Self.read(files[index], note, records ?? [], codec, loader)
    }
    var load = ArticleLoad()
    var fresh: [(place: Int, article: Int)] = []
    load.articles.reserveCapacity(files.count)
    load.notes.reserveCapacity(files.count)
    for place in readings.indices {
      let reading = readings[place]
      // What was taken care of need not be in memory twice.
      readings[place] = .done
      let file = files[place]
      var note = ArticleNote(
        path: file.path, stamp: inputs.isYoung(file.stamp) ? nil : file.stamp,
        content: before.isEmpty ? .none : before[place]?.content ?? .none)
      switch reading {
      case .known(let article):
        note.record = before[place]?.record
        load.articles.append(article)
      case .knownLeftOut: report.leftOut += 1
      case .read(.article(let article), let content):
        note.content = content
        fresh.append((load.notes.count, load.articles.count))
        load.articles.append(article)
      case .read(.leftOut, let content):
        note.content = content
        report.leftOut += 1
      case .read(.failed(let faults), _):
        report.diagnostics += faults
        // It is read again until it is mended.
        continue
      case .done: continue
      }
      load.notes.append(note)
    }
    remember(fresh, in: &load, &codec, keeper, goesOn: records != nil ? ledger : nil, &report)
    return load
  }

  private func remember(
    _ fresh: [(place: Int, article: Int)], in load: inout ArticleLoad,
    _ codec: inout ArticleCodec, _ keeper: LedgerKeeper, goesOn ledger: Ledger?,
    _ report: inout BuildReport
  ) {
    do {
      load.recordsSize = try keeper.add(
        fresh, of: load.articles, to: &load.notes, codec: &codec,
        after: ledger?.recordsSize ?? 0)
      load.names = codec.names
    } catch {
      // A site that nothing can be remembered of can still be built.
      load.notes = []
      report.diagnostics.append(Self.forgetful(error))
    }
  }

  /// Says that the next build will do all anew.
  static func forgetful(_ error: DiskError) -> Diagnostic {
    var diagnostic = error.diagnostic
    diagnostic.severity = .warning
    diagnostic.code = "no-memory"
    diagnostic.message =
      "the next build will make all files anew, as nothing can be kept: "
      + diagnostic.message
    return diagnostic
  }

  private static func read(
    _ file: StampedFile, _ note: ArticleNote?, _ records: [UInt8], _ codec: ArticleCodec,
    _ loader: ArticleLoader
  ) -> Reading {
    if let note, note.stamp == file.stamp, let known = known(note, records, codec) { return known }
    let bytes: [UInt8]
    do {
      bytes = try Disk.read(
        "\(loader.folder.articles)/\(file.path)", limit: MarkdownDocument.sizeLimit)
    } catch {
      return .read(.failed([error.diagnostic]), .none)
    }
    let content = ContentHash(of: bytes)
    if let note, note.content == content, let known = known(note, records, codec) { return known }
    return .read(loader.load(file.path, bytes), content)
  }

  private static func known(
    _ note: ArticleNote, _ records: [UInt8], _ codec: ArticleCodec
  ) -> Reading? {
    guard let record = note.record else { return .knownLeftOut }
    guard record.upperBound <= records.count,
      var article = try? codec.article(from: Array(records[record])),
      article.entry.file == "articles/\(note.path)"
    else { return nil }
    article.entry.content = note.content
    return .known(article)
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
