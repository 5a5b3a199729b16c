import Archive

/// Reads the tables this room carries: a row a line, columns between tabs, items between bars.
///
/// On UTF-8, because splitting by characters took most of the time at start-up.
enum TableReader {
  /// One row; columns that are missing at its end are empty.
  struct Row {
    private let columns: [Substring.UTF8View]

    init(_ line: Substring.UTF8View) {
      columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    }

    subscript(column: Int) -> String {
      column < columns.count ? String(Substring(columns[column])) : ""
    }

    /// The items of a column.
    func list(_ column: Int) -> [String] {
      guard column < columns.count else { return [] }
      return columns[column].split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
    }

    /// The date of a column, if it has one.
    func date(_ column: Int) -> ArchiveDate? {
      column < columns.count ? ArchiveDate(iso: Substring(columns[column])) : nil
    }
  }

  static func rows(of table: String) -> [Row] {
    table.utf8.split(separator: UInt8(ascii: "\n")).map { Row($0) }
  }
}
