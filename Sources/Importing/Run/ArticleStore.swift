import Archive
import Disk

/// Puts articles into their files without touching a field that a person has edited.
struct ArticleStore: Sendable {
  private let bases: ImportBases
  private let isDry: Bool

  /// Creates a store.
  ///
  /// - Parameters:
  ///   - bases: What the last import wrote.
  ///   - isDry: Whether nothing is to be written.
  init(bases: ImportBases, isDry: Bool = false) {
    self.bases = bases
    self.isDry = isDry
  }

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
  ///   - bytes: The same as it is written, with its stamp.
  ///   - place: Where it goes.
  ///   - seed: The seed it was made from.
  /// - Returns: What became of the seed.
  /// - Throws: A `DiskError` when its file cannot be read or written.
  func store(
    _ article: ArticleFile, stamped bytes: [UInt8], at place: Shelf.Place, seed: String
  ) throws(DiskError) -> Placement {
    let path = place.path
    if place.isNew {
      if !isDry {
        try Disk.replace(path, with: bytes, isNew: true)
        try bases.keep(bytes, of: seed)
      }
      return Placement(
        outcome: .created(path: path), change: .init(path: path, old: nil, new: bytes))
    }
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
