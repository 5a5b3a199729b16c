import Archive
import Disk

/// Columns in characters for places whose columns count bytes.
struct ColumnTable {
  private var characters: [SourceLocation: Int] = [:]

  /// Counts the characters before each place.
  ///
  /// - Parameter places: The places; those in files that cannot be read stay without a column.
  init(_ places: [SourceLocation]) {
    for (file, places) in Dictionary(grouping: places, by: \.file) {
      let wanted = places.filter { $0.line != nil && $0.column != nil }
      guard !wanted.isEmpty, let bytes = try? Disk.read(file) else { continue }
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for place in wanted {
        guard let line = place.line, let column = place.column, lines.indices.contains(line - 1),
          column > 0, column <= lines[line - 1].count + 1
        else { continue }
        let before = lines[line - 1].prefix(column - 1)
        characters[place] = String(decoding: before, as: UTF8.self).unicodeScalars.count + 1
      }
    }
  }

  /// The column of a place in Unicode code points, from 1; `nil` where it is not known.
  func character(at place: SourceLocation) -> Int? { characters[place] }
}
