package import Archive
import Disk
import Vietnamese

/// Imports a folder of seeds: reads them in parallel, gives each article a file for life, and never
/// touches a field that a person has edited.
package struct ImportRun: Sendable {
  private let seeds: String
  private let articles: String
  private let bases: ImportBases
  private let workers: Workers
  /// Whether pages that are no article become drafts.
  package var keepsAll = false
  /// Whether nothing is written, only reported.
  package var isDry = false
  /// Whether each `SeedReport` tells how its article was made, which costs time and memory.
  package var explains = false

  /// The most bytes a seed may have; the longest pages of portals have a hundredth of it.
  package static let sizeLimit = 4 << 20
  /// How many seeds are in memory at once.
  private static let chunk = 512

  /// Creates an import.
  ///
  /// - Parameters:
  ///   - seeds: The folder of raw texts.
  ///   - articles: The folder that the articles are written into.
  ///   - imports: The folder that remembers what the last import wrote; without it an edited file is
  ///     kept whole.
  ///   - workers: The number of threads, at least 1.
  package init(seeds: String, articles: String, imports: String? = nil, workers: Int) {
    self.seeds = seeds
    self.articles = articles
    bases = ImportBases(imports)
    self.workers = Workers(workers)
  }

  /// Imports all seeds, or some of them.
  ///
  /// - Parameters:
  ///   - chosen: The seeds to import, as paths from the folder of seeds; all when `nil`. The articles
  ///     that they turn out to be copies of are imported too.
  ///   - onEach: Called with each seed, in the order of their names, once it is done.
  ///   - progress: Called with the number of seeds that are done and of all.
  /// - Returns: What became of each seed, in the order of their names.
  /// - Throws: `Diagnostics` when the folders cannot be read at all.
  package func run(
    only chosen: Set<String>? = nil, onEach: (SeedReport) -> Void = { _ in },
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(Diagnostics) -> ImportReport {
    var report = ImportReport()
    let all = try seedNames(&report)
    var shelf = try Shelf(articles, workers: workers)
    let copies = Copies(among: all, in: seeds, workers: workers) { shelf.hasFile(forSeed: $0) }
    report.diagnostics += copies.doubts
    let names = copies.closure(of: chosen, in: all)
    var start = 0
    progress(0, names.count)
    while start < names.count {
      let chunk = Array(names[start..<min(start + Self.chunk, names.count)])
      for seed in importSeeds(chunk, copies, on: &shelf) {
        report.seeds.append((seed.seed, seed.outcome))
        report.diagnostics += seed.diagnostics
        onEach(seed)
        // When nothing more can be written, the rest would fail in the same way.
        if report.diagnostics.last?.code == "disk-full" { return report }
      }
      start += chunk.count
      progress(start, names.count)
    }
    return report
  }

  /// Imports some seeds: reads and writes them in parallel, and gives out names in their order.
  private func importSeeds(
    _ names: [String], _ copies: Copies, on shelf: inout Shelf
  ) -> [SeedReport] {
    let drafts = workers.map(names.count) { Draft(importSeed(names[$0], copies)) }
    let places = zip(names, drafts).map { name, draft in
      draft.article.map { shelf.place(for: $0.record, seed: name) }
    }
    let store = ArticleStore(bases: bases, isDry: isDry)
    return workers.map(names.count) { index in
      let (name, draft) = (names[index], drafts[index])
      let placement =
        copies.kept[name].map { ArticleStore.Placement(outcome: .copy(of: $0)) }
        ?? placement(of: draft, seed: name, at: places[index], in: store)
      return SeedReport(
        seed: name, outcome: placement.outcome, change: placement.change,
        article: draft.article, diagnostics: placement.diagnostics)
    }
  }

  /// What was made of a seed, before it has its place.
  private struct Draft: Sendable {
    let outcome: ImportOutcome
    /// The file of the article.
    let file: ArticleFile?
    /// The file as it is written.
    let bytes: [UInt8]

    var article: ImportedArticle? { outcome.article }

    init(_ outcome: ImportOutcome) {
      self.outcome = outcome
      file = outcome.article.map { ArticleFile(record: $0.record, body: Array($0.body.utf8)) }
      bytes = file.map(ImportStamp.stamped) ?? []
    }
  }

  private func seedNames(_ report: inout ImportReport) throws(Diagnostics) -> [String] {
    guard Disk.hasFolder(at: seeds) else {
      throw Diagnostics([
        Diagnostic(
          code: "seeds-missing", "there is no folder \(seeds)",
          hint: "Make it and put the raw texts into it, one page in one .txt file.",
          at: SourceLocation(file: seeds))
      ])
    }
    let files: [String]
    do {
      files = try Disk.files(in: seeds)
    } catch {
      throw Diagnostics([error.diagnostic])
    }
    var names: [String] = []
    let sidecars = Set(files.filter { $0.lowercased().hasSuffix(".txt") }.map(Sidecar.path(for:)))
    for file in files {
      let place = SourceLocation(file: "\(seeds)/\(file)")
      if sidecars.contains(file) {
        continue
      } else if !file.lowercased().hasSuffix(".txt") {
        report.diagnostics.append(
          Diagnostic(.note, code: "not-a-seed", "only .txt files are imported", at: place))
      } else if !SafePath.isSafe(file) || file.unicodeScalars.contains("\u{FFFD}") {
        report.diagnostics.append(
          Diagnostic(
            code: "bad-name", "the name of the file cannot be written down",
            hint: "Rename it to letters, digits and hyphens.", at: place))
      } else {
        names.append(file)
      }
    }
    return names
  }

  private func importSeed(_ name: String, _ copies: Copies) -> ImportOutcome {
    // The kept copy tells all there is to tell.
    if copies.kept[name] != nil { return .failed([]) }
    let path = "\(seeds)/\(name)"
    let outcome: ImportOutcome
    do {
      outcome = importArticle(
        from: try Disk.read(path, limit: Self.sizeLimit), seed: name, keepsAll: keepsAll,
        explains: explains)
    } catch {
      return .failed([error.diagnostic])
    }
    guard case .article(var article) = outcome else { return outcome }
    Sidecar.read(for: path, &article.diagnostics)?.apply(to: &article, seed: name)
    article.record.alsoSeen = copies.copies[name] ?? []
    return .article(article)
  }

  private func placement(
    of draft: Draft, seed: String, at place: Shelf.Place?, in store: ArticleStore
  ) -> ArticleStore.Placement {
    let found = draft.outcome.diagnostics.map { placed($0, seed: seed) }
    if case .notAnArticle(_, let reason, _, _) = draft.outcome {
      return .init(outcome: .notAnArticle(reason: reason), diagnostics: found)
    }
    guard let file = draft.file, let place else {
      return .init(outcome: .failed, diagnostics: found)
    }
    do {
      var placement = try store.store(file, stamped: draft.bytes, at: place, seed: seed)
      placement.diagnostics = found + placement.diagnostics
      return placement
    } catch {
      return .init(outcome: .failed, diagnostics: found + [error.diagnostic])
    }
  }

  /// The importer knows the name of a seed, the person its path.
  private func placed(_ diagnostic: Diagnostic, seed: String) -> Diagnostic {
    var diagnostic = diagnostic
    if diagnostic.location?.file == seed || diagnostic.location == nil {
      diagnostic.location = SourceLocation(
        file: "\(seeds)/\(seed)", line: diagnostic.location?.line,
        column: diagnostic.location?.column)
    }
    return diagnostic
  }
}
