import Archive

/// Reads the tables this room carries: a row a line, columns between tabs, items between bars.
///
/// On bytes, because splitting by characters, and by the indices of strings, took most of the time at
/// start-up.
enum TableReader {
  /// One row; columns that are missing at its end are empty.
  struct Row {
    private let table: [UInt8]
    private let columns: [Range<Int>]

    fileprivate init(_ table: [UInt8], _ range: Range<Int>) {
      self.table = table
      columns = TableReader.parts(of: table, in: range, separator: UInt8(ascii: "\t"))
    }

    subscript(column: Int) -> String {
      column < columns.count ? String(decoding: table[columns[column]], as: UTF8.self) : ""
    }

    /// The items of a column.
    func list(_ column: Int) -> [String] {
      guard column < columns.count, !columns[column].isEmpty else { return [] }
      return TableReader.parts(of: table, in: columns[column], separator: UInt8(ascii: "|"))
        .filter { !$0.isEmpty }.map { String(decoding: table[$0], as: UTF8.self) }
    }

    /// The date of a column, if it has one.
    func date(_ column: Int) -> ArchiveDate? {
      column < columns.count && !columns[column].isEmpty ? ArchiveDate(iso: self[column]) : nil
    }
  }

  static func rows(of table: String) -> [Row] {
    let bytes = Array(table.utf8)
    return parts(of: bytes, in: 0..<bytes.count, separator: UInt8(ascii: "\n"))
      .filter { !$0.isEmpty }.map { Row(bytes, $0) }
  }

  /// The parts between separators, empty ones too.
  private static func parts(
    of bytes: [UInt8], in range: Range<Int>, separator: UInt8
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == separator {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<range.upperBound)
    return parts
  }
}
