import Archive
import Disk
import Press

/// The raw texts, and whether articles fit them.
struct SeedShelf: Sendable {
  private let folder: String
  private let names: Set<String>

  /// Lists the raw texts.
  ///
  /// - Parameter folder: The places of the site.
  init(_ folder: SiteFolder) {
    self.folder = folder.seeds
    names = Set((try? Disk.files(in: folder.seeds)) ?? [])
  }

  /// Holds an article against its raw text.
  func findings(
    for record: ArticleRecord, place: (String) -> SourceLocation
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (key, seed) in record.alsoSeen.map({ ("also_seen", $0) })
      + (record.seed.map { [("seed", $0)] } ?? []) where !names.contains(seed)
    {
      found.append(
        Diagnostic(
          .warning, code: "seed-missing", "the raw text \(folder)/\(seed) is not there",
          hint: "Put the file back, or take it out of \"\(key)\".", at: place(key)))
    }
    guard let seed = record.seed, names.contains(seed), let expected = record.seedSHA256 else {
      return found
    }
    do {
      let actual = Checksum.sha256(try Disk.read("\(folder)/\(seed)"))
      if actual != expected {
        found.append(
          Diagnostic(
            code: "seed-changed",
            "the raw text \(folder)/\(seed) has another checksum, \(actual.prefix(12))…",
            hint: "Restore the file; after a change that was meant, run \"mocban import\".",
            at: place("seed_sha256")))
      }
    } catch {
      found.append(error.diagnostic)
    }
    return found
  }

  /// The raw texts that no article names.
  func unused(by files: [ContentFile]) -> [Diagnostic] {
    var used: Set<String> = []
    for record in files.compactMap(\.record) {
      used.formUnion(record.alsoSeen)
      if let seed = record.seed { used.insert(seed) }
    }
    return names.filter { $0.hasSuffix(".txt") && !used.contains($0) }.sorted().map { seed in
      Diagnostic(
        .note, code: "seed-unused", "no article names this raw text",
        hint: "Run \"mocban import\"; what is no article stays without one.",
        at: SourceLocation(file: "\(folder)/\(seed)"))
    }
  }
}
