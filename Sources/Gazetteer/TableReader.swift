import Archive

/// Reads the tables this room carries: a row a line, columns between tabs, items between bars.
enum TableReader {
  /// One row; columns that are missing at its end are empty.
  struct Row {
    private let columns: [Substring]

    init(_ line: Substring) {
      columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    }

    subscript(column: Int) -> String { column < columns.count ? String(columns[column]) : "" }

    /// The items of a column.
    func list(_ column: Int) -> [String] {
      guard column < columns.count else { return [] }
      return columns[column].split(separator: "|").map(String.init)
    }

    /// The date of a column, if it has one.
    func date(_ column: Int) -> ArchiveDate? {
      column < columns.count ? ArchiveDate(iso: columns[column]) : nil
    }
  }

  static func rows(of table: String) -> [Row] {
    table.split(separator: "\n").map { Row($0) }
  }
}
