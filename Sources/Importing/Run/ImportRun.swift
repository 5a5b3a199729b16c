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
  package var names = RegisterNames() {
    didSet { registerDigest = Checksum.sha256(names.register.source) }
  }
  private var registerDigest = ""
  /// Whether nothing is written, only reported.
  package var isDry = false
  /// Whether each `SeedReport` tells how its article was made, which costs time and memory.
  package var explains = false
  /// What an import depends on beside the seeds, such as the build of the program.
  ///
  /// Seeds whose last import depended on just the same are passed over; `nil` imports every seed anew.
  package var program: String?

  /// The most bytes a seed may have; the longest pages of portals have a hundredth of it.
  package static let sizeLimit = 4 << 20
  /// The most copies that an article lists: names of 60 bytes fill half of what front matter may have.
  private static let copyLimit = 500
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
    var memory = remembers ? bases.memoryPath.map(ImportMemory.init) : nil
    var start = 0
    progress(0, names.count)
    while start < names.count {
      let chunk = Array(names[start..<min(start + Self.chunk, names.count)])
      for (seed, key) in importSeeds(chunk, copies, memory, on: &shelf) {
        report.seeds.append((seed.seed, seed.outcome))
        report.diagnostics += seed.diagnostics
        if let key { memory?.add(key) }
        onEach(seed)
        // When nothing more can be written, the rest would fail in the same way.
        if report.diagnostics.last?.code == "disk-full" { return report }
      }
      // Without its memory the next import takes longer, and is the same.
      if !isDry { try? memory?.save() }
      start += chunk.count
      progress(start, names.count)
    }
    if !isDry, chosen == nil { try? memory?.tidy() }
    return report
  }

  /// Whether seeds may be passed over: not when somebody wants to know how the articles were made.
  private var remembers: Bool { program != nil && !explains }

  /// Imports some seeds: reads and writes them in parallel, and gives out names in their order.
  ///
  /// - Returns: What became of each, and the key of those that are settled.
  private func importSeeds(
    _ names: [String], _ copies: Copies, _ memory: ImportMemory?, on shelf: inout Shelf
  ) -> [(SeedReport, ImportMemory.Key?)] {
    let paths = names.map { shelf.path(ofSeed: $0) }
    let drafts = workers.map(names.count) { draft(of: names[$0], copies, memory, at: paths[$0]) }
    let places = zip(names, drafts).map { name, draft in
      draft.article.map { shelf.place(for: $0.record, seed: name) }
    }
    let store = ArticleStore(bases: bases, isDry: isDry)
    return workers.map(names.count) { index in
      let (name, draft) = (names[index], drafts[index])
      let placement =
        copies.kept[name].map { ArticleStore.Placement(outcome: .copy(of: $0)) }
        ?? placement(of: draft, seed: name, at: places[index], in: store)
      let report = SeedReport(
        seed: name, outcome: placement.outcome, change: placement.change,
        article: draft.article, diagnostics: placement.diagnostics)
      return (report, placement.isSettled ? draft.key : nil)
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

  private func draft(
    of name: String, _ copies: Copies, _ memory: ImportMemory?, at file: String?
  ) -> ImportDraft {
    // The kept copy tells all there is to tell.
    if copies.kept[name] != nil { return ImportDraft(.failed([])) }
    let path = "\(seeds)/\(name)"
    let bytes: [UInt8]
    do {
      bytes = try Disk.read(path, limit: Self.sizeLimit)
    } catch {
      return ImportDraft(.failed([error.diagnostic]))
    }
    let others = copies.copies[name] ?? []
    guard let memory else { return ImportDraft(outcome(of: bytes, seed: name, at: path, others)) }
    let inputs =
      [program ?? "", registerDigest, keepsAll ? "all" : "articles", name].map { Array($0.utf8) }
      + [bytes]
      + [Sidecar.bytes(for: path)] + others.map { Array($0.utf8) }
    if let file, let held = try? Disk.read(file),
      let key = ImportMemory.Key(inputs, article: held), memory.knows(key),
      bases.has(name, stamp: ImportStamp.stamp(in: held))
    {
      return ImportDraft(settledAt: file, key: key)
    }
    return ImportDraft(outcome(of: bytes, seed: name, at: path, others), inputs: inputs)
  }

  private func outcome(
    of bytes: [UInt8], seed: String, at path: String, _ copies: [String]
  ) -> ImportOutcome {
    let outcome = importArticle(
      from: bytes, seed: seed, keepsAll: keepsAll, knowing: names, explains: explains)
    guard case .article(var article) = outcome else { return outcome }
    Sidecar.read(for: path, &article.diagnostics)?.apply(to: &article, seed: seed)
    article.record.alsoSeen = Array(copies.prefix(Self.copyLimit))
    if copies.count > Self.copyLimit {
      article.diagnostics.append(
        Diagnostic(
          .note, code: "many-copies",
          "only the first \(Self.copyLimit) of \(copies.count) copies are listed in also_seen",
          hint: "--report names all of them.", at: SourceLocation(file: path)))
    }
    return .article(article)
  }

  private func placement(
    of draft: ImportDraft, seed: String, at place: Shelf.Place?, in store: ArticleStore
  ) -> ArticleStore.Placement {
    if let path = draft.settledPath { return .init(outcome: .unchanged(path: path)) }
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

/// What was made of a seed, before it has its place.
private struct ImportDraft: Sendable {
  let outcome: ImportOutcome
  /// The file of the article.
  var file: ArticleFile?
  /// The file as it is written.
  var bytes: [UInt8] = []
  /// The file that need not be made again.
  var settledPath: String?
  /// What is to be remembered once the file says this.
  var key: ImportMemory.Key?

  var article: ImportedArticle? { outcome.article }

  init(_ outcome: ImportOutcome, inputs: [[UInt8]]? = nil) {
    self.outcome = outcome
    guard let article = outcome.article else { return }
    let file = ArticleFile(record: article.record, body: Array(article.body.utf8))
    bytes = ImportStamp.stamped(file)
    self.file = file
    key = inputs.flatMap { ImportMemory.Key($0, article: bytes) }
  }

  init(settledAt path: String, key: ImportMemory.Key?) {
    outcome = .failed([])
    settledPath = path
    self.key = key
  }
}

extension ArticleStore.Placement {
  /// Whether the file says just what the import makes, and there is nothing to tell a person.
  fileprivate var isSettled: Bool {
    guard diagnostics.isEmpty else { return false }
    return switch outcome {
    case .created, .renewed, .unchanged: true
    case .kept, .merged, .copy, .notAnArticle, .failed: false
    }
  }
}
