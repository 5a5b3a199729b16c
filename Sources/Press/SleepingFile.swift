import Archive
import Disk

/// A data file that is as it was as far as anybody said: most edits change nothing that the shorter ones
/// tell of an article, and those need be neither read nor written.
struct SleepingFile {
  private let output: Ledger.Output
  private let note: DataFileNote
  private let file: IndexedFile
  private let path: String
  /// How many records came as they were, and where the next one lies.
  private var count = 0
  private var place: Int
  /// The articles with a record, once somebody had to look.
  private var pages: Set<UInt64>?

  private static let pieceSize = 1 << 18

  /// Looks at a file; `nil` when something else stood around its records.
  ///
  /// - Parameters:
  ///   - output: How it was written; it has these bytes still.
  ///   - frame: What stands around its records.
  ///   - path: Its path.
  /// - Throws: A `DiskError` when it cannot be read.
  init?(_ output: Ledger.Output, _ frame: DataFrame, _ path: String) throws {
    guard let note = output.extra?.records, output.digest != nil, note.head == frame.head.count,
      note.separator == frame.separator.count
    else { return nil }
    self.output = output
    self.note = note
    self.path = path
    file = try IndexedFile(path)
    place = note.head
    guard try file.bytes(at: 0, count: note.head) == frame.head else { return nil }
    guard note.pieces.count > 1 else { return }
    let end = note.head + note.pieces[0].count
    guard try file.bytes(at: end, count: note.separator) == frame.separator else { return nil }
  }

  /// The records that came as they were.
  var accepted: ArraySlice<DataFileNote.Piece> { note.pieces.prefix(count) }

  private var next: DataFileNote.Piece? { count < note.pieces.count ? note.pieces[count] : nil }

  private mutating func advance(_ piece: DataFileNote.Piece) {
    place += piece.count + note.separator
    count += 1
  }

  /// Takes the next record.
  ///
  /// - Returns: `false` when it is not the one that is there.
  mutating func accept(_ bytes: [UInt8], page: UInt64) throws -> Bool {
    guard let next, next.page == page, next.count == bytes.count,
      try file.bytes(at: place, count: next.count) == bytes
    else { return false }
    advance(next)
    return true
  }

  /// Takes the record of an article as it was, if it had one.
  ///
  /// - Returns: `false` when that of another article comes next.
  mutating func acceptSame(page: UInt64) -> Bool {
    if let next, next.page == page {
      advance(next)
      return true
    }
    let pages = pages ?? Set(note.pieces.map(\.page))
    self.pages = pages
    return !pages.contains(page)
  }

  /// Gives the records that came as they were, with what stands between them.
  func forEachPiece(_ body: ([UInt8]) throws -> Void) throws {
    guard count > 0 else { return }
    var start = note.head
    let end = place - note.separator
    while start < end {
      let bytes = try file.bytes(at: start, count: min(end - start, Self.pieceSize))
      guard !bytes.isEmpty else { throw OldRecords.changed(path) }
      try body(bytes)
      start += bytes.count
    }
  }

  /// The file as it was written, when all of its records came.
  ///
  /// - Parameter tail: What stands behind the last one.
  /// - Returns: `nil` when it has others, or something else behind them.
  /// - Throws: A `DiskError` when it cannot be read.
  func whole(tail: [UInt8]) throws -> SpooledFile? {
    let end = count > 0 ? place - note.separator : place
    guard count == note.pieces.count, let digest = output.digest,
      Int(output.stamp.size) == end + tail.count,
      try file.bytes(at: end, count: tail.count + 1) == tail
    else { return nil }
    return SpooledFile(
      outcome: StreamedFile.Outcome(
        change: .unchanged, size: end + tail.count, digest: digest, stamp: output.stamp),
      note: note)
  }
}
