import Archive
import Datasets
import Disk

/// A file of a lane.
struct LaneFile {
  var number: Int
  var file: CollectedFile
  var fate: DataFileFate
}

/// The files of one kind, of which one is open at a time; guarded by its spool.
final class DataLane {
  let kind: DataFile
  private var files: ArraySlice<LaneFile>
  private let folder: String
  private let open: (String, Int) throws -> StreamedFile
  private let frame: (CollectedFile) -> DataFrame
  private var stream: StreamedFile?
  private var current: DataFrame?
  private var note = DataFileNote(head: 0, separator: 0, pieces: [])
  private var old: OldRecords?
  /// The file that is there, while all that came is what it holds.
  private var sleeper: SleepingFile?
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
      guard try sleeper?.accept(bytes, page: page) != true else { return }
      try wake(frame)
      if !note.pieces.isEmpty { try stream?.append(frame.separator) }
      try stream?.append(bytes)
      note.pieces.append(.init(page: page, count: bytes.count))
    }
  }

  /// Adds the record that an article had the last time, if it had one.
  func addSame(page: UInt64) {
    guard case .fill(let before) = files.first?.fate, let file = files.first?.file else { return }
    var isDone = false
    attempt { _ in isDone = sleeper?.acceptSame(page: page) == true }
    guard !isDone else { return }
    do {
      if old?.path != file.path {
        old = try before?.extra?.records.map { try OldRecords($0, path: file.path, in: folder) }
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
      if let number = files.first?.number, let same = try sleeper?.whole(tail: frame.tail) {
        outcomes[number] = .success(same)
        return
      }
      try wake(frame)
      try stream?.append(frame.tail)
      if let outcome = try stream?.close(), let number = files.first?.number {
        outcomes[number] = .success(SpooledFile(outcome: outcome, note: note))
      }
    }
    stream = nil
    current = nil
    old = nil
    sleeper = nil
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
        current = frame
        if case .fill(let before?) = first.fate {
          sleeper = try SleepingFile(before, frame, "\(folder)/\(first.file.path)")
        }
        if sleeper == nil { try begin(first, frame) }
      }
      if let current { try work(current) }
    } catch {
      outcomes[first.number] = .failure(error)
      stream = nil
      sleeper = nil
    }
  }

  private func begin(_ first: LaneFile, _ frame: DataFrame) throws {
    stream = try open(first.file.path, first.number)
    try stream?.append(frame.head)
    note = DataFileNote(head: frame.head.count, separator: frame.separator.count, pieces: [])
  }

  /// Begins a file with the records that were found to be as they were.
  private func wake(_ frame: DataFrame) throws {
    guard let same = sleeper, let first = files.first else { return }
    sleeper = nil
    try begin(first, frame)
    try same.forEachPiece { try stream?.append($0) }
    note.pieces = Array(same.accepted)
  }
}

/// The records of a data file as the last build wrote it.
final class OldRecords {
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
    guard bytes.count == place.count else { throw Self.changed(path) }
    return bytes
  }

  /// Says that somebody else is at work on a file.
  static func changed(_ path: String) -> Diagnostic {
    Diagnostic(
      code: "changed-output", "the file changed while it was read",
      hint: "Run the same command again.", at: SourceLocation(file: path))
  }
}
