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
  case fill(Ledger.Output?)
}

/// Fills the data files in the order of the catalogue, whichever thread makes an article first.
///
/// Only what came too early waits in memory: as threads take articles in order, that is a few
/// batches of them.
final class DataSpool: Sendable {
  private let state: Mutex<State>

  private struct State {
    var lanes: [DataLane]
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
    let kinds = DataFile.allCases.compactMap { kind -> DataLane? in
      let numbers = files.indices.filter { files[$0].file == kind }
      guard !numbers.isEmpty else { return nil }
      let planned = numbers.map { LaneFile(number: $0, file: files[$0], fate: fates[$0]) }
      return DataLane(kind, planned, in: folder, open: open, frame: frame)
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
