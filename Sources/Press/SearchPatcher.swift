import Disk
import Search
import Synchronization

/// Changes the search index that the last build left for the few articles whose texts changed, and
/// makes it anew where that cannot be done.
final class SearchPatcher: SearchMaker {
  private let work: SearchWork
  private let before: SearchNote
  private let state = Mutex(State())

  private struct State {
    /// The digests of the articles that were made, by their indices in the catalogue.
    var made: [Int: SearchDigest?] = [:]
    var note: SearchNote?
  }

  /// A digest that differs from the one before.
  private struct Change {
    /// The number of the article in the index.
    var number: Int
    var digest: SearchDigest
  }

  /// The most articles that may be made again for an index to be changed: texts that changed all over
  /// leave no file as it was.
  ///
  /// - Parameter total: How many articles there are.
  /// - Returns: That number.
  static func limit(for total: Int) -> Int { min(max(8, total / 64), 1024) }

  /// Begins a change.
  ///
  /// - Parameters:
  ///   - work: What the index is made of, and where it goes.
  ///   - note: What is remembered of the last index.
  init(_ work: SearchWork, _ note: SearchNote) {
    self.work = work
    before = note
  }

  /// Adds an article that was made.
  func add(_ digest: SearchDigest?, at index: Int) {
    state.withLock { _ = $0.made.updateValue(digest, forKey: index) }
  }

  /// Leaves an article as it was.
  func addSame(at index: Int) {}

  /// What the next build may rely on.
  var note: SearchNote { state.withLock { $0.note } ?? before }

  /// Ends the index.
  func finish(_ tally: inout BuildTally) {
    let made = state.withLock { $0.made }
    let note: SearchNote
    do {
      note = try work.trace.stage("change search index") {
        let changes = try changes(made)
        return write(try patch(changes), changes, &tally)
      }
    } catch {
      // Whatever is wrong with the old index, it is not needed.
      note = makeAnew(made, &tally)
    }
    state.withLock { $0.note = note }
  }

  private func makeAnew(_ made: [Int: SearchDigest?], _ tally: inout BuildTally) -> SearchNote {
    let spool = SearchSpool(work, before)
    for index in work.catalogue.entries.indices {
      if let digest = made[index] {
        spool.add(digest, at: index)
      } else {
        spool.addSame(at: index)
      }
    }
    spool.finish(&tally)
    return spool.note
  }

  // MARK: Finding out

  /// The digests that differ from those before.
  private func changes(_ made: [Int: SearchDigest?]) throws(SearchPatchRefusal) -> [Change] {
    var changes: [Change] = []
    let listed = work.catalogue.listed
    for (index, digest) in made where !work.catalogue.entries[index].isWithdrawn {
      let number = listed.partitioningIndex { $0 >= index }
      guard let digest, number < listed.count, listed[number] == index else {
        throw .contradiction
      }
      let place = try place(number)
      guard place.count != digest.bytes.count || place.check != DigestLog.check(of: digest) else {
        continue
      }
      changes.append(Change(number: number, digest: digest))
    }
    return changes.sorted { $0.number < $1.number }
  }

  /// Where the digest of an article is kept.
  private func place(_ number: Int) throws(SearchPatchRefusal) -> SearchNote.Place {
    guard number < before.digests.count, number < work.catalogue.listed.count else {
      throw .contradiction
    }
    let entry = work.catalogue.entries[work.catalogue.listed[number]]
    let place = before.digests[number]
    guard place.page == DataSpool.key(ofPage: entry.page) else { throw .contradiction }
    return place
  }

  private func patch(_ changes: [Change]) throws -> SearchIndexPatch? {
    guard let index = before.index else { throw SearchPatchRefusal.contradiction }
    guard !changes.isEmpty else { return nil }
    let file = try IndexedFile(work.memory)
    func digest(_ number: Int) throws -> SearchDigest {
      guard let digest = DigestLog.digest(at: try place(number), in: file) else {
        throw SearchPatchRefusal.damaged(path: work.memory)
      }
      return digest
    }
    return try SearchIndexPatch(
      try changes.map { .init(number: $0.number, old: try digest($0.number), new: $0.digest) },
      index,
      SearchIndexPatch.Source { path in
        try self.read(path)
      } article: { number in
        let entry = self.work.catalogue.entries[self.work.catalogue.listed[number]]
        return (try digest(number), self.work.article(entry))
      })
  }

  private func read(_ path: String) throws -> [UInt8] {
    let bytes = try work.read("\(work.folder)/\(path)")
    // The other files have the marks of their contents in their names.
    guard path == SearchIndexWriter.directory else { return bytes }
    let known = before.files.first { $0.path == "\(work.folder)/\(path)" }
    guard known?.output.digest == Checksum.digest(of: bytes) else {
      throw SearchPatchRefusal.damaged(path: path)
    }
    return bytes
  }

  // MARK: Writing

  private func write(
    _ patch: SearchIndexPatch?, _ changes: [Change], _ tally: inout BuildTally
  ) -> SearchNote {
    var note = before
    var failure: (any Error)?
    let files = SearchFiles(work)
    do {
      for file in patch?.files ?? [] { try files.write(file.path, file.bytes) }
    } catch {
      failure = error
    }
    let gone = Set((patch?.gone ?? []).map { "\(work.folder)/\($0)" })
    let written = Set(files.written.map(\.path))
    // What failed leaves all files there are, which the next build makes anew.
    note.files.removeAll { file in
      written.contains(file.path) || (failure == nil && gone.contains(file.path))
    }
    files.count(in: &tally, failure)
    for file in note.files { tally.add(.unchanged, file.path, []) }
    note.files += files.written
    note.index = failure == nil ? patch?.note ?? note.index : nil
    do {
      note.digests = try DigestLog.replace(
        changes.map { ($0.number, $0.digest) }, of: note, in: work.memory)
    } catch {
      note.digests = []
      tally.diagnostics.append(Press.forgetfulOfSearch(error))
    }
    return note
  }
}
