import Archive
import Disk
import Gazetteer
import Search
import Synchronization
import Templates
import Vietnamese

/// Writes the search index from the digests of articles, in the order of the catalogue, whichever
/// thread makes an article first.
final class SearchSpool: Sendable {
  /// The number under which the index prepares its files; no thread of a build has it.
  static let worker = 1 << 20

  private let state: Mutex<State>

  fileprivate struct State {
    var writer: SearchIndexWriter
    let catalogue: Catalogue
    let names: SearchNameList
    let articlesFolder: String
    let log: FileLog
    let digests: DigestLog
    let remake: @Sendable (_ article: Int) throws -> SearchDigest?
    var next = 0
    var waiting: [Int: Contribution] = [:]
    var failure: (any Error)?
  }

  /// What an article adds.
  fileprivate enum Contribution {
    case digest(SearchDigest?)
    /// What it added the last time.
    case same
  }

  /// What was written, filled by the sink of the writer.
  fileprivate final class FileLog {
    var files: [(path: String, output: Ledger.Output)] = []
    var changes: [(OutputFolder.Change, String)] = []
    var runs: [[UInt8]] = []
  }

  /// Begins an index.
  ///
  /// - Parameters:
  ///   - catalogue: The articles.
  ///   - site: What every page shares.
  ///   - note: What is remembered of the last index.
  ///   - memory: The file of digests.
  ///   - write: Writes a file of the site.
  ///   - remake: Makes the digest of an article that did not change.
  init(
    _ catalogue: Catalogue, _ site: Site, _ note: SearchNote?, memory: String,
    write: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws -> OutputFolder.Written,
    remake: @escaping @Sendable (_ article: Int) throws -> SearchDigest?
  ) {
    let folder = site.addresses.search
    let log = FileLog()
    let names = SearchNameList(catalogue)
    let sink = SearchSink { path, bytes in
      let path = "\(folder)/\(path)"
      let written = try write(path, bytes)
      log.changes.append((written.change, path))
      log.files.append(
        (
          path,
          Ledger.Output(
            basis: .unknown, stamp: written.stamp, digest: Checksum.digest(of: bytes))
        ))
    }
    // Sorted runs are a few bytes a record: they stay in memory.
    let scratch = SearchScratch { _, bytes in
      log.runs.append(bytes)
    } read: { run, offset, count in
      let bytes = log.runs[run]
      return Array(bytes[min(offset, bytes.count)..<min(offset + count, bytes.count)])
    }
    state = Mutex(
      State(
        writer: SearchIndexWriter(
          total: catalogue.listed.count, names: names.names,
          articlesFolder: site.addresses.articles, scratch: scratch, sink: sink),
        catalogue: catalogue, names: names, articlesFolder: site.addresses.articles, log: log,
        digests: DigestLog(memory, note), remake: remake))
  }

  /// Adds an article, as soon as all articles before it were added.
  ///
  /// - Parameters:
  ///   - digest: What its text says; `nil` for one that could not be made or that was taken back.
  ///   - index: Its index in the catalogue.
  func add(_ digest: SearchDigest?, at index: Int) { add(.digest(digest), at: index) }

  /// Adds an article as it was the last time.
  ///
  /// - Parameter index: Its index in the catalogue.
  func addSame(at index: Int) { add(.same, at: index) }

  private func add(_ contribution: Contribution, at index: Int) {
    state.withLock { state in
      state.waiting[index] = contribution
      while let contribution = state.waiting.removeValue(forKey: state.next) {
        state.add(contribution)
        state.next += 1
      }
    }
  }

  /// Ends the index.
  ///
  /// - Parameter tally: Grows by the files that were written and by what went wrong.
  func finish(_ tally: inout BuildTally) {
    state.withLock { state in
      state.finish()
      for (change, path) in state.log.changes { tally.add(change, path, []) }
      if let failure = state.failure {
        tally.add(failure, PlannedOutput(path: "search", source: "Mocban", content: .searchPage))
      }
    }
  }

  /// What the next build may rely on.
  var note: SearchNote {
    state.withLock { SearchNote(digests: $0.digests.places, files: $0.log.files) }
  }
}

extension SearchSpool.State {
  fileprivate mutating func add(_ contribution: SearchSpool.Contribution) {
    let entry = catalogue.entries[next]
    guard failure == nil, !entry.isWithdrawn else { return }
    let page = DataSpool.key(ofPage: entry.page)
    var digest: SearchDigest?
    do {
      switch contribution {
      case .digest(let made): digest = made
      case .same:
        if let known = digests.digest(ofPage: page) { return write(known, entry) }
        digest = try remake(next)
      }
    } catch {
      failure = error
    }
    guard failure == nil, let digest else { return }
    digests.add(digest, ofPage: page)
    write(digest, entry)
  }

  private mutating func write(_ digest: SearchDigest, _ entry: ArticleEntry) {
    do {
      try writer.add(
        digest,
        SearchIndexWriter.Article(
          path: String(entry.page.dropFirst(articlesFolder.count + 1)),
          date: entry.date?.iso ?? "", provinces: entry.provinces.map { names.provinces[$0] },
          organizations: entry.organizations.compactMap { names.organizations[$0] }))
    } catch {
      failure = error
    }
  }

  fileprivate mutating func finish() {
    digests.finish()
    guard failure == nil else { return }
    do {
      try writer.finish()
    } catch {
      failure = error
    }
  }
}

/// What readers may look for by name, and where the catalogue's numbers are in it.
struct SearchNameList: Sendable {
  private(set) var names: [SearchName] = []
  /// The place of each province of the catalogue.
  private(set) var provinces: [Int] = []
  /// The places of the organizations of the catalogue that act.
  private(set) var organizations: [Int: Int] = [:]

  init(_ catalogue: Catalogue) {
    addProvinces(catalogue)
    addForms(catalogue)
    let order = catalogue.organizations.indices
      .filter { !catalogue.organizations[$0].members.isEmpty }
      .sorted {
        let counts = [$0, $1].map { catalogue.organizations[$0].members.count }
        return counts[0] != counts[1] ? counts[0] > counts[1] : $0 < $1
      }
    for index in order {
      let group = catalogue.organizations[index]
      organizations[index] = names.count
      names.append(
        SearchName(
          .organization, label: group.name, path: "\(group.folder)/index.html",
          aliases: Array(catalogue.registered[index]?.names.dropFirst() ?? [])))
    }
  }

  private mutating func addProvinces(_ catalogue: Catalogue) {
    provinces = Array(catalogue.provinces.indices)
    for (index, group) in catalogue.provinces.enumerated() {
      let province = group.name
      let unit = ProvinceRegister.shared.details.first { $0.province.slug == province.slug }
      let isDissolved = province.isDissolved
      names.append(
        SearchName(
          .province, label: province.name,
          path: "\(group.folder)/index.html", aliases: unit?.aliases ?? [],
          related: isDissolved ? catalogue.successors[index] : catalogue.parts[index],
          isDissolved: isDissolved))
    }
  }

  /// What organizations of many places are called in full and in initials: `LHCTCHN`.
  private mutating func addForms(_ catalogue: Catalogue) {
    var counts: [String: Int] = [:]
    for (index, profile) in catalogue.profiles.enumerated() {
      guard let head = profile.head else { continue }
      counts[head, default: 0] += catalogue.organizations[index].members.count
    }
    let heads = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for (head, count) in heads.prefix(40) where count > 0 {
      let initials = VietnameseText.folded(head).split(separator: " ").compactMap(\.first)
      guard initials.count >= 4 else { continue }
      names.append(
        SearchName(.organization, label: head, path: nil, aliases: [String(initials).uppercased()]))
    }
  }
}

/// Digesters that threads take in turn, since each has much memory of its own.
final class DigesterPool: Sendable {
  private final class Place: Sendable {
    let digester = Mutex(SearchDigester())
  }

  private let places = (0..<16).map { _ in Place() }

  /// Makes the digest of an article.
  func digest(title: String, names: [String], text: [UInt8]) -> SearchDigest {
    for place in places {
      let made = place.digester.withLockIfAvailable {
        $0.digest(title: title, names: names, text: text)
      }
      if let made { return made }
    }
    return places[0].digester.withLock { $0.digest(title: title, names: names, text: text) }
  }
}
