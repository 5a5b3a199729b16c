package import Archive

/// What the table of articles that were taken back says.
package enum WithdrawnColumn: String, DataColumn {
  case id, page, url, reason, date

  /// What its values are.
  package var values: ColumnValues {
    switch self {
    case .id, .page: .identifier
    case .url, .reason: .text
    case .date: .date
    }
  }

  /// Whether every record has a value.
  package var isRequired: Bool {
    switch self {
    case .id, .page, .reason: true
    case .url, .date: false
    }
  }
}

/// An article that was taken back: its address, so that those who copied it know, and why.
package struct WithdrawnArticle: Sendable {
  private let cells: [String]

  /// Creates what is said of an article that was taken back.
  ///
  /// - Parameters:
  ///   - page: Its page, from the root of the site.
  ///   - url: The public address of its page.
  ///   - withdrawal: Why and when it was taken back.
  package init(page: String, url: String?, _ withdrawal: ArticleRecord.Withdrawal) {
    cells = [
      PublishedArticle.id(ofPage: page), page, url ?? "", withdrawal.reason,
      withdrawal.date?.iso ?? "",
    ]
  }

  /// The line of the table.
  package var row: [UInt8] { CSV.line(cells) }
}
