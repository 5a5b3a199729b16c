import Archive
import Datasets
import Disk
import Synchronization

/// What an article adds to a data file.
struct DataPiece: Sendable {
  var file: DataFile
  var bytes: [UInt8]
}

/// A data file as it was written.
struct SpooledFile: Sendable {
  var outcome: StreamedFile.Outcome
  /// The number of its records.
  var records: Int { note.pieces.count }
  /// Where they lie in it.
  var note: DataFileNote
}

/// What becomes of a data file.
enum DataFileFate: Sendable {
  /// It is as it should be.
  case keep
  /// It is filled anew; records of articles that did not change come from the old file, if that is as
  /// it was written.
  case fill(DataFileNote?)
}

/// Fills the data files in the order of the catalogue, whichever thread makes an article first.
///
/// Only what came too early waits in memory: as threads take articles in order, that is a few
/// batches of them.
final class DataSpool: Sendable {
  private let state: Mutex<State>

  private struct State {
    var lanes: [Lane]
    var next = 0
    var waiting: [Int: Contribution] = [:]
  }

  /// What one article adds.
  private enum Contribution {
    case pieces([DataPiece], page: UInt64)
    case same(page: UInt64)
  }

  /// Creates a spool.
  ///
  /// - Parameters:
  ///   - files: The files, those of one kind in the order of their articles.
  ///   - fates: What becomes of each.
  ///   - folder: The output folder.
  ///   - open: Begins a file; its number is its place in the list.
  ///   - frame: What stands before the first and behind the last record of a file.
  init(
    _ files: [CollectedFile], fates: [DataFileFate], in folder: String,
    open: @escaping @Sendable (_ path: String, _ number: Int) throws -> StreamedFile,
    frame: @escaping @Sendable (CollectedFile) -> DataFrame
  ) {
    let kinds = DataFile.allCases.compactMap { kind -> Lane? in
      let numbers = files.indices.filter { files[$0].file == kind }
      guard !numbers.isEmpty else { return nil }
      let planned = numbers.map { LaneFile(number: $0, file: files[$0], fate: fates[$0]) }
      return Lane(kind, planned, in: folder, open: open, frame: frame)
    }
    state = Mutex(State(lanes: kinds))
  }

  /// Adds what an article says, as soon as all articles before it were added.
  ///
  /// - Parameters:
  ///   - pieces: What it adds to each file; none for an article that could not be made.
  ///   - index: Its index in the catalogue.
  ///   - page: The path of its page.
  func add(_ pieces: [DataPiece], at index: Int, page: String) {
    add(.pieces(pieces, page: Self.key(ofPage: page)), at: index)
  }

  /// Adds what an article said the last time.
  ///
  /// - Parameters:
  ///   - index: Its index in the catalogue.
  ///   - page: The path of its page.
  func addSame(at index: Int, page: String) {
    add(.same(page: Self.key(ofPage: page)), at: index)
  }

  /// The short name of an article in a note.
  static func key(ofPage page: String) -> UInt64 { PreviousBuild.key(of: page).low }

  private func add(_ contribution: Contribution, at index: Int) {
    state.withLock { state in
      guard !state.lanes.isEmpty else { return }
      state.waiting[index] = contribution
      while let contribution = state.waiting.removeValue(forKey: state.next) {
        for lane in state.lanes {
          lane.reach(state.next)
          switch contribution {
          case .pieces(let pieces, let page):
            for piece in pieces where piece.file == lane.kind { lane.add(piece.bytes, page: page) }
          case .same(let page): lane.addSame(page: page)
          }
        }
        state.next += 1
      }
    }
  }

  /// Ends all files.
  ///
  /// - Returns: What became of each, by its place in the list; a file that could not be written has
  ///   its error.
  func finish() -> [Int: Result<SpooledFile, any Error>] {
    state.withLock { state in
      var outcomes: [Int: Result<SpooledFile, any Error>] = [:]
      for lane in state.lanes { outcomes.merge(lane.finish()) { first, _ in first } }
      return outcomes
    }
  }
}

/// What stands around the records of a data file.
struct DataFrame: Sendable {
  var head: [UInt8] = []
  /// What stands between two records.
  var separator: [UInt8] = []
  var tail: [UInt8] = []
}

/// A file of a lane.
private struct LaneFile {
  var number: Int
  var file: CollectedFile
  var fate: DataFileFate
}

/// The files of one kind, of which one is open at a time; guarded by its spool.
private final class Lane {
  let kind: DataFile
  private var files: ArraySlice<LaneFile>
  private let folder: String
  private let open: (String, Int) throws -> StreamedFile
  private let frame: (CollectedFile) -> DataFrame
  private var stream: StreamedFile?
  private var current: DataFrame?
  private var note = DataFileNote(head: 0, separator: 0, pieces: [])
  private var old: OldRecords?
  private var outcomes: [Int: Result<SpooledFile, any Error>] = [:]

  init(
    _ kind: DataFile, _ files: [LaneFile], in folder: String,
    open: @escaping (String, Int) throws -> StreamedFile,
    frame: @escaping (CollectedFile) -> DataFrame
  ) {
    self.kind = kind
    self.files = files[...]
    self.folder = folder
    self.open = open
    self.frame = frame
  }

  /// Ends the files whose articles are all before this one.
  func reach(_ index: Int) {
    while let first = files.first, index >= first.file.range.upperBound { end() }
  }

  /// Adds a record to the file that it belongs to, the first one that has not ended.
  func add(_ bytes: [UInt8], page: UInt64) {
    attempt { frame in
      if !note.pieces.isEmpty { try stream?.append(frame.separator) }
      try stream?.append(bytes)
      note.pieces.append(.init(page: page, count: bytes.count))
    }
  }

  /// Adds the record that an article had the last time, if it had one.
  func addSame(page: UInt64) {
    guard case .fill(let before) = files.first?.fate, let file = files.first?.file else { return }
    do {
      if old?.path != file.path {
        old = try before.map { try OldRecords($0, path: file.path, in: folder) }
      }
      if let bytes = try old?.record(ofPage: page) { add(bytes, page: page) }
    } catch {
      attempt { _ in throw error }
    }
  }

  func finish() -> [Int: Result<SpooledFile, any Error>] {
    while !files.isEmpty { end() }
    return outcomes
  }

  private func end() {
    attempt { frame in
      try stream?.append(frame.tail)
      if let outcome = try stream?.close(), let number = files.first?.number {
        outcomes[number] = .success(SpooledFile(outcome: outcome, note: note))
      }
    }
    stream = nil
    current = nil
    old = nil
    files.removeFirst()
  }

  /// Works on the first file, which is begun if it is not; one that failed once is left alone, and one
  /// that is as it should be too.
  private func attempt(_ work: (DataFrame) throws -> Void) {
    guard let first = files.first, case .fill = first.fate, outcomes[first.number] == nil else {
      return
    }
    do {
      if current == nil {
        let frame = frame(first.file)
        stream = try open(first.file.path, first.number)
        try stream?.append(frame.head)
        current = frame
        note = DataFileNote(head: frame.head.count, separator: frame.separator.count, pieces: [])
      }
      if let current { try work(current) }
    } catch {
      outcomes[first.number] = .failure(error)
      stream = nil
    }
  }
}

/// The records of a data file as the last build wrote it.
private final class OldRecords {
  let path: String
  private let file: IndexedFile
  private var places: [UInt64: Range<Int>] = [:]

  init(_ note: DataFileNote, path: String, in folder: String) throws {
    self.path = path
    file = try IndexedFile("\(folder)/\(path)")
    var start = note.head
    places.reserveCapacity(note.pieces.count)
    for piece in note.pieces {
      places[piece.page] = start..<(start + piece.count)
      start += piece.count + note.separator
    }
  }

  /// The record of an article; `nil` when it had none.
  func record(ofPage page: UInt64) throws -> [UInt8]? {
    guard let place = places[page] else { return nil }
    let bytes = try file.bytes(at: place.lowerBound, count: place.count)
    guard bytes.count == place.count else {
      throw Diagnostic(
        code: "changed-output", "the file changed while it was read",
        hint: "Run the same command again.", at: SourceLocation(file: path))
    }
    return bytes
  }
}
