import Archive
import Disk
import Vietnamese

/// Which seeds are copies of others, and which copy is kept.
struct Copies: Sendable {
  /// The seed that is kept, by each seed that is a copy of it.
  private(set) var kept: [String: String] = [:]
  /// The copies, sorted, by the seed that is kept.
  private(set) var copies: [String: [String]] = [:]
  /// Articles of the same text that both have a file already, so that a person has to choose.
  private(set) var doubts: [Diagnostic] = []

  /// One seed of a group that may be copies.
  private struct Member: Sendable {
    let seed: String
    let hasFile: Bool
    let record: ArticleRecord
    /// The hashes of its runs of syllables, sorted, each once.
    let runs: [UInt64]
    let digest: [UInt8]

    /// Which copy is kept: the one that has a file already, so that addresses stay true; then the one
    /// whose date is known best, then the earliest, then the longest, then the first by name.
    func isBetter(than other: Self) -> Bool {
      guard hasFile == other.hasFile else { return hasFile }
      let basis = (record.dateBasis.rank, other.record.dateBasis.rank)
      guard basis.0 == basis.1 else { return basis.0 < basis.1 }
      let dates = (record.date?.iso ?? "~", other.record.date?.iso ?? "~")
      guard dates.0 == dates.1 else { return dates.0 < dates.1 }
      guard runs.count == other.runs.count else { return runs.count > other.runs.count }
      return seed.utf8.lexicographicallyPrecedes(other.seed.utf8)
    }

    /// Whether two articles are the same text: the same body, or nearly.
    func isCopy(of other: Self) -> Bool {
      if digest == other.digest { return true }
      guard min(runs.count, other.runs.count) >= Likeness.leastRuns else { return false }
      let shared = Self.sharedCount(runs, other.runs)
      let likeness = Double(shared) / Double(runs.count + other.runs.count - shared)
      let covered = Double(shared) / Double(min(runs.count, other.runs.count))
      if likeness >= Likeness.certain { return true }
      // Notices that repeat each month with other figures are texts of their own.
      guard !isFarInTime(from: other) else { return false }
      return likeness >= Likeness.near
        || covered >= Likeness.covered && hasSameTitle(as: other)
    }

    private func hasSameTitle(as other: Self) -> Bool {
      VietnameseText.folded(record.title) == VietnameseText.folded(other.record.title)
    }

    private func isFarInTime(from other: Self) -> Bool {
      guard let days = record.date?.daysSinceEpoch,
        let otherDays = other.record.date?.daysSinceEpoch
      else { return false }
      return abs(days - otherDays) > Likeness.repostDays
    }

    private static func sharedCount(_ left: [UInt64], _ right: [UInt64]) -> Int {
      var (i, j, count) = (0, 0, 0)
      while i < left.count, j < right.count {
        if left[i] == right[j] {
          count += 1
          i += 1
          j += 1
        } else if left[i] < right[j] {
          i += 1
        } else {
          j += 1
        }
      }
      return count
    }
  }

  private enum Likeness {
    /// The part of all runs of five syllables that two copies share; one changed syllable in fifty
    /// costs two tenths of it.
    static let near = 0.8
    /// From here on the dates do not matter: portals stamp moved articles anew.
    static let certain = 0.95
    /// The part of the shorter text that is in the longer one, where the titles are the same too.
    static let covered = 0.9
    /// Texts of fewer runs are copies only when they are equal.
    static let leastRuns = 20
    /// Papers reprint news within a month.
    static let repostDays = 31
  }

  /// Finds no copies.
  init() {}

  /// Finds the copies among the seeds of an archive.
  ///
  /// - Parameters:
  ///   - seeds: All seeds, sorted.
  ///   - folder: The folder of seeds.
  ///   - workers: The threads that share the work.
  ///   - hasFile: Whether a seed has a file in `content/` already.
  init(
    among seeds: [String], in folder: String, workers: Workers, hasFile: (String) -> Bool
  ) {
    let sketches = workers.map(seeds.count) { index in
      Self.sketch(ofSeedAt: "\(folder)/\(seeds[index])")
    }
    let groups = likelyCopies(among: sketches)
    let filed = groups.map { $0.map { hasFile(seeds[$0]) } }
    let found = workers.map(groups.count) { group in
      let members = zip(groups[group], filed[group]).compactMap { index, hasFile in
        Self.member(seeds[index], in: folder, hasFile: hasFile)
      }
      // Only the names leave, since the runs of all members together can be large.
      return Self.sorted(members).filter { $0.count > 1 }.map { set in
        set.map { (seed: $0.seed, hasFile: $0.hasFile) }
      }
    }
    for sets in found {
      for set in sets { add(set, in: folder) }
    }
  }

  /// The seeds to import when some are asked for: those, and the articles they are copies of.
  func closure(of chosen: Set<String>?, in all: [String]) -> [String] {
    guard let chosen else { return all }
    let articles = Set(chosen.compactMap { kept[$0] })
    return all.filter { chosen.contains($0) || articles.contains($0) }
  }

  private mutating func add(_ set: [(seed: String, hasFile: Bool)], in folder: String) {
    guard let best = set.first, set.count > 1 else { return }
    for member in set.dropFirst() {
      if member.hasFile {
        doubts.append(
          Diagnostic(
            .warning, code: "same-text", "the article is in the archive twice: \(best.seed) too",
            hint: "Delete the file of one of them, and its links lead nowhere; or keep both.",
            at: SourceLocation(file: "\(folder)/\(member.seed)")))
      } else {
        kept[member.seed] = best.seed
        copies[best.seed, default: []].append(member.seed)
      }
    }
    copies[best.seed]?.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func sketch(ofSeedAt path: String) -> TextSketch? {
    // What cannot be read is reported when it is imported.
    guard let bytes = try? Disk.read(path, limit: SeedLimit.bytes) else { return nil }
    if isUTF8(bytes) { return TextSketch(page: bytes) }
    guard let seed = try? decodeSeed(bytes, seed: path) else { return nil }
    return TextSketch(page: seed.lines.joined(separator: "\n"))
  }

  private static func member(_ seed: String, in folder: String, hasFile: Bool) -> Member? {
    guard let bytes = try? Disk.read("\(folder)/\(seed)", limit: SeedLimit.bytes),
      case .article(let article) = importArticle(from: bytes, seed: seed, explains: false)
    else { return nil }
    let body = VietnameseText.folded(article.body)
    let runs = TextSketch.runHashes(of: body.utf8)
    return Member(
      seed: seed, hasFile: hasFile, record: article.record, runs: Array(Set(runs)).sorted(),
      digest: Array(Checksum.sha256(Array(body.utf8)).utf8))
  }

  /// The members in sets of copies, the best of each set first.
  private static func sorted(_ members: [Member]) -> [[Member]] {
    var sets: [[Member]] = []
    for member in members.sorted(by: { $0.isBetter(than: $1) }) {
      if let index = sets.firstIndex(where: { member.isCopy(of: $0[0]) }) {
        sets[index].append(member)
      } else {
        sets.append([member])
      }
    }
    return sets
  }
}

extension DateBasis {
  /// How much a basis can be relied on, the best first.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
