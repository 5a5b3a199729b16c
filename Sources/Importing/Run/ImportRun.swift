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
  /// The organizations that the site names in its own way.
  package var names = RegisterNames()
  /// Whether nothing is written, only reported.
  package var isDry = false

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
    var shelf = try Shelf(articles, bases: bases, isDry: isDry, workers: workers)
    let copies = Copies(among: all, in: seeds, workers: workers) { shelf.hasFile(forSeed: $0) }
    report.diagnostics += copies.doubts
    let names = copies.closure(of: chosen, in: all)
    var start = 0
    progress(0, names.count)
    while start < names.count {
      let chunk = Array(names[start..<min(start + Self.chunk, names.count)])
      let outcomes = workers.map(chunk.count) { importSeed(chunk[$0], copies) }
      for (name, outcome) in zip(chunk, outcomes) {
        let placement =
          copies.kept[name].map { Shelf.Placement(outcome: .copy(of: $0)) }
          ?? store(outcome, seed: name, on: &shelf)
        report.seeds.append((name, placement.outcome))
        report.diagnostics += placement.diagnostics
        onEach(
          SeedReport(
            seed: name, outcome: placement.outcome, change: placement.change,
            article: outcome.article, diagnostics: placement.diagnostics))
        // When nothing more can be written, the rest would fail in the same way.
        if report.diagnostics.last?.code == "disk-full" { return report }
      }
      start += chunk.count
      progress(start, names.count)
    }
    return report
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
        knowing: names)
    } catch {
      return .failed([error.diagnostic])
    }
    guard case .article(var article) = outcome else { return outcome }
    Sidecar.read(for: path, &article.diagnostics)?.apply(to: &article, seed: name)
    article.record.alsoSeen = copies.copies[name] ?? []
    return .article(article)
  }

  private func store(
    _ outcome: ImportOutcome, seed: String, on shelf: inout Shelf
  ) -> Shelf.Placement {
    switch outcome {
    case .failed(let faults):
      return .init(outcome: .failed, diagnostics: faults.map { placed($0, seed: seed) })
    case .notAnArticle(_, let reason, _, let diagnostics):
      return .init(
        outcome: .notAnArticle(reason: reason),
        diagnostics: diagnostics.map { placed($0, seed: seed) })
    case .article(let article):
      let notes = article.diagnostics.map { placed($0, seed: seed) }
      do {
        var placement = try shelf.store(
          ArticleFile(record: article.record, body: Array(article.body.utf8)), seed: seed)
        placement.diagnostics = notes + placement.diagnostics
        return placement
      } catch {
        return .init(outcome: .failed, diagnostics: notes + [error.diagnostic])
      }
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
