import Disk

/// The files of a site as they were written, with the fingerprints of their paths.
struct WrittenOutputs: RandomAccessCollection {
  private let planned: PlannedOutputs
  private let written: [Ledger.Output?]
  /// Indices of the planned files that were written or already right.
  private let places: [Int32]

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - planned: The planned files.
  ///   - written: What became of each; `nil` for one that failed.
  init(_ planned: PlannedOutputs, _ written: [Ledger.Output?]) {
    self.planned = planned
    self.written = written
    places = written.indices.filter { written[$0] != nil }.map { Int32($0) }
  }

  private static let none = Ledger.Output(
    basis: .unknown, stamp: FileStamp(size: 0, modified: 0, changed: 0, number: 0))

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(index: Int) -> (key: ContentHash, output: Ledger.Output) {
    let place = Int(places[index])
    return (PreviousBuild.key(of: planned[place].path), written[place] ?? Self.none)
  }
}
