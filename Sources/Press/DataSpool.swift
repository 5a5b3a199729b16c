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
  var records: Int
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
    var waiting: [Int: [DataPiece]] = [:]
  }

  /// Creates a spool.
  ///
  /// - Parameters:
  ///   - files: The files, those of one kind in the order of their articles.
  ///   - open: Begins a file; its number is its place in the list.
  ///   - frame: What stands before the first and behind the last record of a file.
  init(
    _ files: [CollectedFile],
    open: @escaping @Sendable (_ path: String, _ number: Int) throws -> StreamedFile,
    frame: @escaping @Sendable (CollectedFile) -> DataFrame
  ) {
    let kinds = DataFile.allCases.compactMap { kind -> Lane? in
      let numbers = files.indices.filter { files[$0].file == kind }
      guard !numbers.isEmpty else { return nil }
      return Lane(kind, numbers.map { ($0, files[$0]) }, open: open, frame: frame)
    }
    state = Mutex(State(lanes: kinds))
  }

  /// Adds what an article says, as soon as all articles before it were added.
  ///
  /// - Parameters:
  ///   - pieces: What it adds to each file; none for an article that could not be made.
  ///   - index: Its index in the catalogue.
  func add(_ pieces: [DataPiece], at index: Int) {
    state.withLock { state in
      state.waiting[index] = pieces
      while let pieces = state.waiting.removeValue(forKey: state.next) {
        for lane in state.lanes {
          lane.reach(state.next)
          for piece in pieces where piece.file == lane.kind { lane.add(piece.bytes) }
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

/// The files of one kind, of which one is open at a time; guarded by its spool.
private final class Lane {
  let kind: DataFile
  private var files: ArraySlice<(number: Int, file: CollectedFile)>
  private let open: (String, Int) throws -> StreamedFile
  private let frame: (CollectedFile) -> DataFrame
  private var stream: StreamedFile?
  private var current: DataFrame?
  private var records = 0
  private var outcomes: [Int: Result<SpooledFile, any Error>] = [:]

  init(
    _ kind: DataFile, _ files: [(number: Int, file: CollectedFile)],
    open: @escaping (String, Int) throws -> StreamedFile,
    frame: @escaping (CollectedFile) -> DataFrame
  ) {
    self.kind = kind
    self.files = files[...]
    self.open = open
    self.frame = frame
  }

  /// Ends the files whose articles are all before this one.
  func reach(_ index: Int) {
    while let first = files.first, index >= first.file.range.upperBound { end() }
  }

  /// Adds a record to the file that it belongs to, the first one that has not ended.
  func add(_ bytes: [UInt8]) {
    attempt { frame in
      if records > 0 { try stream?.append(frame.separator) }
      try stream?.append(bytes)
      records += 1
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
        outcomes[number] = .success(SpooledFile(outcome: outcome, records: records))
      }
    }
    stream = nil
    current = nil
    records = 0
    files.removeFirst()
  }

  /// Works on the first file, which is begun if it is not; one that failed once is left alone.
  private func attempt(_ work: (DataFrame) throws -> Void) {
    guard let (number, file) = files.first, outcomes[number] == nil else { return }
    do {
      if current == nil {
        let frame = frame(file)
        stream = try open(file.path, number)
        try stream?.append(frame.head)
        current = frame
      }
      if let current { try work(current) }
    } catch {
      outcomes[number] = .failure(error)
      stream = nil
    }
  }
}
