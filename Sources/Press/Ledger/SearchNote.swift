import Disk
import Search

/// What is remembered of the search index: the digests of the articles and the files.
struct SearchNote: Sendable {
  /// Where the digest of an article is kept.
  struct Place: Sendable {
    /// The short name of the article.
    var page: UInt64
    var start: Int
    var count: Int
    /// One half of the fingerprint of its bytes.
    var check: UInt64
  }

  /// The digests in the order of the articles.
  var digests: [Place] = []
  /// The files of the index with their paths in the site.
  var files: [(path: String, output: Ledger.Output)] = []

  /// The length of the file of digests up to the last one that is needed, and how much of it is.
  var size: (all: Int, live: Int) {
    digests.reduce(into: (all: 0, live: 0)) { size, place in
      size.all = max(size.all, place.start + place.count)
      size.live += place.count
    }
  }
}

/// What becomes of the search index.
enum SearchFate: Sendable {
  /// It is as it should be.
  case keep(SearchNote)
  /// It is made anew; digests of articles that did not change come from what is remembered.
  case make(SearchNote?)
}

/// The file of digests: read where an article did not change, added to where one did.
///
/// Not for several threads at a time.
final class DigestLog {
  private let path: String
  private let old: IndexedFile?
  private let known: [UInt64: SearchNote.Place]
  /// Whether all digests go into a new file, since too much of the old one is waste.
  private let isRewritten: Bool
  private var end: Int
  private var pending: [UInt8] = []
  private(set) var places: [SearchNote.Place] = []
  /// Why nothing can be kept.
  private(set) var failure: DiskError?

  private static let pieceSize = 1 << 20

  /// Opens the file.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - note: What is remembered of it.
  init(_ path: String, _ note: SearchNote?) {
    self.path = path
    let size = note?.size ?? (all: 0, live: 0)
    old = note == nil ? nil : try? IndexedFile(path)
    isRewritten = old == nil || size.all > 2 * size.live + Self.pieceSize
    end = isRewritten ? 0 : size.all
    known = Dictionary((note?.digests ?? []).map { ($0.page, $0) }) { first, _ in first }
    if isRewritten { attempt { () throws(DiskError) in try Disk.rewrite(partial, with: []) } }
  }

  private var partial: String { path + "-new" }

  /// The digest that an article had.
  ///
  /// - Parameter page: Its short name.
  /// - Returns: `nil` when there is none that can be trusted; one that is goes into the new file.
  func digest(ofPage page: UInt64) -> SearchDigest? {
    guard let place = known[page],
      let bytes = try? old?.bytes(at: place.start, count: place.count),
      ContentHash(of: bytes).low == place.check, let digest = SearchDigest(bytes: bytes)
    else { return nil }
    if isRewritten { add(digest, ofPage: page) } else { places.append(place) }
    return digest
  }

  /// Adds the digest of an article.
  func add(_ digest: SearchDigest, ofPage page: UInt64) {
    places.append(
      .init(
        page: page, start: end + pending.count, count: digest.bytes.count,
        check: ContentHash(of: digest.bytes).low))
    pending += digest.bytes
    if pending.count >= Self.pieceSize { flush() }
  }

  private func flush() {
    let target = isRewritten ? partial : path
    attempt { () throws(DiskError) in try Disk.append(pending, to: target, at: end) }
    end += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  /// Ends the file.
  func finish() {
    if !pending.isEmpty { flush() }
    guard isRewritten else { return }
    attempt { () throws(DiskError) in try Disk.move(partial, to: path) }
  }

  private func attempt(_ work: () throws(DiskError) -> Void) {
    guard failure == nil else { return }
    do {
      try work()
    } catch {
      failure = error
      places = []
    }
  }
}
