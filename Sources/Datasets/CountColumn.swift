/// What the tables of counts say.
package enum CountColumn: String, DataColumn {
  case province, organization, year, articles, first, last, days, months
  case yearsOnly = "years_only"
  case kind, region, type, level
  case validTo = "valid_to"
  case successors, provinces, page

  /// What its values are.
  package var values: ColumnValues {
    switch self {
    case .year, .articles, .days, .months, .yearsOnly: .number
    case .first, .last, .validTo: .date
    case .kind: .choice(["province", "city"])
    case .level: .choice(["national", "provincial", "local", "foreign", "international"])
    case .successors, .provinces: .list
    case .province, .organization, .region, .type, .page: .text
    }
  }

  /// Whether every record has a value.
  package var isRequired: Bool {
    switch self {
    case .province, .organization, .articles, .page: true
    default: false
    }
  }
}

/// A small table that is made whole.
package struct CountTable: Sendable {
  /// The columns.
  package let columns: [CountColumn]
  /// The values of each record in the order of the columns.
  package var rows: [[String]] = []

  /// Creates an empty table.
  ///
  /// - Parameter columns: The columns.
  package init(_ columns: [CountColumn]) {
    self.columns = columns
  }

  /// The table as a file.
  package var csv: [UInt8] {
    CSV.byteOrderMark + CSV.line(columns.map(\.rawValue)) + rows.flatMap(CSV.line)
  }
}
