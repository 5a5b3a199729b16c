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
  /// What a change of the index needs to know; `nil` for one that was not finished.
  var index: SearchIndexNote?
  /// The fingerprint of all that the index holds besides the texts.
  var frame = ContentHash.none

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
  /// Few texts changed: it may be changed in a few places.
  case patch(SearchNote, hasSameCatalogue: Bool)
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
    isRewritten = old == nil || Self.isWasteful(note ?? SearchNote())
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
    guard let old, let place = known[page], let digest = Self.digest(at: place, in: old) else {
      return nil
    }
    if isRewritten { add(digest, ofPage: page) } else { places.append(place) }
    return digest
  }

  /// Adds the digest of an article.
  func add(_ digest: SearchDigest, ofPage page: UInt64) {
    places.append(
      .init(
        page: page, start: end + pending.count, count: digest.bytes.count,
        check: Self.check(of: digest)))
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
    if isRewritten { attempt { () throws(DiskError) in try Disk.move(partial, to: path) } }
    if failure != nil { places = [] }
  }

  private func attempt(_ work: () throws(DiskError) -> Void) {
    guard failure == nil else { return }
    do {
      try work()
    } catch {
      failure = error
    }
  }
}

// MARK: Changes

extension DigestLog {
  /// Whether too much of a file is waste.
  static func isWasteful(_ note: SearchNote) -> Bool {
    let size = note.size
    return size.all > 2 * size.live + pieceSize
  }

  /// What tells digests of one length apart.
  static func check(of digest: SearchDigest) -> UInt64 { ContentHash(of: digest.bytes).low }

  /// Reads a digest; `nil` for one that cannot be trusted.
  static func digest(at place: SearchNote.Place, in file: IndexedFile) -> SearchDigest? {
    guard let bytes = try? file.bytes(at: place.start, count: place.count),
      ContentHash(of: bytes).low == place.check
    else { return nil }
    return SearchDigest(bytes: bytes)
  }

  /// Adds the digests of a few articles behind all others.
  ///
  /// - Parameters:
  ///   - digests: The new digests with the numbers of their articles.
  ///   - note: What is remembered of the file.
  ///   - path: Its path.
  /// - Returns: Where all digests are now.
  /// - Throws: A `DiskError` when they cannot be kept.
  static func replace(
    _ digests: [(number: Int, digest: SearchDigest)], of note: SearchNote, in path: String
  ) throws(DiskError) -> [SearchNote.Place] {
    var places = note.digests
    let end = note.size.all
    var bytes: [UInt8] = []
    for (number, digest) in digests {
      places[number].start = end + bytes.count
      places[number].count = digest.bytes.count
      places[number].check = check(of: digest)
      bytes += digest.bytes
    }
    if !bytes.isEmpty { try Disk.append(bytes, to: path, at: end) }
    return places
  }
}
