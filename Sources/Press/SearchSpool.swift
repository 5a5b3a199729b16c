import Search
import Synchronization

/// Writes the search index from the digests of articles, in the order of the catalogue, whichever
/// thread makes an article first.
final class SearchSpool: SearchMaker {
  /// The number under which the index prepares its files; no thread of a build has it.
  static let worker = 1 << 20

  private let state: Mutex<State>

  fileprivate struct State {
    var writer: SearchIndexWriter
    let work: SearchWork
    let files: SearchFiles
    let digests: DigestLog
    var frame: SearchFrame
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

  /// Sorted runs, a few bytes a record: they stay in memory.
  private final class Runs {
    var all: [[UInt8]] = []
  }

  /// Begins an index.
  ///
  /// - Parameters:
  ///   - work: What it is made of, and where it goes.
  ///   - note: What is remembered of the last index.
  init(_ work: SearchWork, _ note: SearchNote?) {
    let files = SearchFiles(work)
    let runs = Runs()
    let scratch = SearchScratch { _, bytes in
      runs.all.append(bytes)
    } read: { run, offset, count in
      let bytes = runs.all[run]
      return Array(bytes[min(offset, bytes.count)..<min(offset + count, bytes.count)])
    }
    state = Mutex(
      State(
        writer: SearchIndexWriter(
          total: work.catalogue.listed.count, names: work.names.names,
          articlesFolder: work.articlesFolder, scratch: scratch,
          sink: SearchSink { try files.write($0, $1) }),
        work: work, files: files, digests: DigestLog(work.memory, note),
        frame: SearchFrame(work)))
  }

  /// Adds an article, as soon as all articles before it were added.
  func add(_ digest: SearchDigest?, at index: Int) { add(.digest(digest), at: index) }

  /// Adds an article as it was the last time, as soon as all articles before it were added.
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
  func finish(_ tally: inout BuildTally) {
    state.withLock { state in
      state.work.trace.stage("write search index") { state.finish() }
      state.files.count(in: &tally, state.failure)
      if let failure = state.digests.failure {
        tally.diagnostics.append(Press.forgetfulOfSearch(failure))
      }
    }
  }

  /// What the next build may rely on.
  var note: SearchNote {
    state.withLock { state in
      SearchNote(
        digests: state.digests.places, files: state.files.written,
        index: state.failure == nil ? state.writer.note : nil, frame: state.frame.hash)
    }
  }
}

extension SearchSpool.State {
  fileprivate mutating func add(_ contribution: SearchSpool.Contribution) {
    let entry = work.catalogue.entries[next]
    guard failure == nil, !entry.isWithdrawn else { return }
    let page = DataSpool.key(ofPage: entry.page)
    var digest: SearchDigest?
    do {
      switch contribution {
      case .digest(let made): digest = made
      case .same:
        if let known = digests.digest(ofPage: page) { return write(known, entry) }
        digest = try work.remake(next)
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
      let article = work.article(entry)
      frame.add(article)
      try writer.add(digest, article)
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
