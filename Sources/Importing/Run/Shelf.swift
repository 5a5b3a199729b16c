import Archive
import Disk
import Vietnamese

/// The files of `content/articles/`: which seed has which, and which names are taken.
struct Shelf: Sendable {
  private let folder: String
  private let bases: ImportBases
  private let isDry: Bool
  private var fileBySeed: [String: String] = [:]
  /// Paths in small letters, so that two names never differ only in capitals.
  private var taken: Set<String> = []
  /// The number to try next for a name that is taken, so that many equal titles cost no more each.
  private var nextNumbers: [String: Int] = [:]

  /// Looks through a folder of articles, which may be missing.
  ///
  /// - Parameters:
  ///   - folder: The folder of articles.
  ///   - bases: What the last import wrote.
  ///   - isDry: Whether nothing is to be written.
  ///   - workers: The threads that share the work.
  /// - Throws: `Diagnostics` when it cannot be listed or a file of it cannot be read.
  init(
    _ folder: String, bases: ImportBases = ImportBases(nil), isDry: Bool = false, workers: Workers
  ) throws(Diagnostics) {
    self.folder = folder
    self.bases = bases
    self.isDry = isDry
    guard Disk.hasFolder(at: folder) else { return }
    let files: [String]
    do {
      files = try Disk.files(in: folder).filter { $0.hasSuffix(".md") }
    } catch {
      throw Diagnostics([error.diagnostic])
    }
    let seeds = workers.map(files.count) { index in
      Result { () throws(DiskError) in
        ArticleFile.seed(namedIn: try Disk.read("\(folder)/\(files[index])"))
      }
    }
    for (file, seed) in zip(files, seeds) {
      taken.insert(file.lowercased())
      do {
        guard let seed = try seed.get(), fileBySeed[seed] == nil else { continue }
        fileBySeed[seed] = file
      } catch {
        throw Diagnostics([error.diagnostic])
      }
    }
  }

  /// Whether a seed has a file already.
  func hasFile(forSeed seed: String) -> Bool { fileBySeed[seed] != nil }

  /// What became of a seed on the shelf.
  struct Placement: Sendable {
    var outcome: ImportReport.Outcome
    /// The file that was written, or would be.
    var change: ImportReport.Change?
    /// What a person should know.
    var diagnostics: [Diagnostic] = []
  }

  /// Puts an article on the shelf.
  ///
  /// Where a person has edited the one that is there, only the fields that the person did not touch
  /// are renewed.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - seed: The seed it was made from.
  /// - Returns: What became of the seed.
  /// - Throws: A `DiskError` when its file cannot be read or written.
  mutating func store(_ article: ArticleFile, seed: String) throws(DiskError) -> Placement {
    let bytes = ImportStamp.stamped(article)
    guard let file = fileBySeed[seed] else {
      let file = freePath(for: article.record)
      let path = "\(folder)/\(file)"
      if !isDry {
        try Disk.replace(path, with: bytes, isNew: true)
        try bases.keep(bytes, of: seed)
      }
      taken.insert(file.lowercased())
      fileBySeed[seed] = file
      return Placement(
        outcome: .created(path: path), change: .init(path: path, old: nil, new: bytes))
    }
    let path = "\(folder)/\(file)"
    let held = try Disk.read(path)
    if held == bytes {
      if !isDry, !bases.has(seed, stamp: ImportStamp.stamp(in: held)) {
        try bases.keep(bytes, of: seed)
      }
      return Placement(outcome: .unchanged(path: path))
    }
    guard ImportStamp.fits(held) else {
      return try merge(article, stamped: bytes, into: held, path: path, seed: seed)
    }
    if !isDry {
      try Disk.replace(path, with: bytes)
      // The file goes first: a base without its file would take the import's words for a person's.
      try bases.keep(bytes, of: seed)
    }
    return Placement(
      outcome: .renewed(path: path), change: .init(path: path, old: held, new: bytes))
  }

  /// Renews what a person did not touch; keeps the file whole where that cannot be told.
  private func merge(
    _ article: ArticleFile, stamped bytes: [UInt8], into held: [UInt8], path: String, seed: String
  ) throws(DiskError) -> Placement {
    let kept = Placement(
      outcome: .kept(path: path, differs: Self.differences(between: held, and: article)))
    let stamp = ImportStamp.stamp(in: held)
    if let stamp, stamp == ImportStamp.stamp(in: bytes) {
      // Edited from what this import makes too: nothing is to be merged, and the base is at hand.
      if !isDry, !bases.has(seed, stamp: stamp) { try bases.keep(bytes, of: seed) }
      return kept
    }
    // A base that belongs to another import, such as one of another machine, is none.
    guard let new = try? ArticleFile(parsing: bytes, file: path),
      let base = bases.base(of: seed), stamp == nil || stamp == base.record.importSHA256,
      let merge = try? ArticleMerge(base: base, new: new, held: held, file: path)
    else { return kept }
    let reports = merge.refused.map { refusal in
      Diagnostic(
        .warning, code: "edit-kept",
        refusal.wanted.map { "the edit stays; the import would now write \($0.onOneLine)" }
          ?? (refusal.key == "body"
            ? "the edit stays; the import would now write another text"
            : "the edit stays; the import would now leave \(refusal.key) out"),
        at: ArticleFile.location(ofKey: refusal.key, in: held, file: path))
    }
    let differs = Self.differences(between: merge.bytes, and: article)
    guard !merge.followed.isEmpty else {
      return Placement(outcome: .kept(path: path, differs: differs), diagnostics: reports)
    }
    if !isDry {
      try Disk.replace(path, with: merge.bytes)
      try bases.keep(Self.remembering(merge.settled, in: new), of: seed)
    }
    return Placement(
      outcome: .merged(path: path, follows: merge.followed, differs: differs),
      change: .init(path: path, old: held, new: merge.bytes), diagnostics: reports)
  }

  /// A base that still has the doubts a person has settled, so that they stay settled.
  private static func remembering(_ settled: [String], in new: ArticleFile) -> [UInt8] {
    var base = new
    base.record.review += settled.filter { !base.record.review.contains($0) }
    return base.serialized()
  }

  /// A file name that no article has: the year, the title, and a number where titles repeat.
  private mutating func freePath(for record: ArticleRecord) -> String {
    let year = record.date.map { String($0.year) } ?? "undated"
    let slug = VietnameseText.slug(record.title)
    let name = "\(year)/" + (slug.isEmpty ? "bai-viet" : slug)
    var path = name + ".md"
    while taken.contains(path) {
      let number = nextNumbers[name, default: 2]
      nextNumbers[name] = number + 1
      path = "\(name)-\(number).md"
    }
    return path
  }

  /// The keys, and `body`, in which an edited file differs from what the import makes now.
  private static func differences(between held: [UInt8], and article: ArticleFile) -> [String] {
    guard let edited = try? ArticleFile(parsing: held, file: "") else { return ["front matter"] }
    let keys = edited.record.keys(differingFrom: article.record)
      .filter { !["import", "import_sha256"].contains($0) }
    return keys + (edited.body == article.body ? [] : ["body"])
  }
}

extension String {
  fileprivate var onOneLine: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= 120 ? line : line.prefix(119) + "…"
  }
}
