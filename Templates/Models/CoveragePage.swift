package import Archive

/// The page that tells what the archive holds and where its gaps are.
package struct CoveragePage: Sendable {
  /// What a column of the table counts.
  package enum Column: Hashable, Sendable {
    /// What has no date.
    case undated
    /// The years before the one of the next column.
    case before(Int)
    /// A year.
    case year(Int)
  }

  /// A province with its articles in each column.
  package struct Row: Sendable {
    /// The province with its page and all of its articles.
    package var province: Counted
    /// The articles of each column; `nil` where there is none.
    package var cells: [Counted?]

    /// Creates a row.
    ///
    /// - Parameters:
    ///   - province: The province with its page and all of its articles.
    ///   - cells: The articles of each column; `nil` where there is none.
    package init(province: Counted, cells: [Counted?]) {
      self.province = province
      self.cells = cells
    }
  }

  /// How many articles have a property.
  package struct Share<Property: Sendable>: Sendable {
    /// The property.
    package var property: Property
    /// The number of articles.
    package var count: Int
    /// The list of these articles, where there is one.
    package var path: String?

    /// Creates a share.
    ///
    /// - Parameters:
    ///   - property: The property.
    ///   - count: The number of articles.
    ///   - path: The list of these articles.
    package init(_ property: Property, count: Int, path: String? = nil) {
      self.property = property
      self.count = count
      self.path = path
    }
  }

  /// Where the page lies.
  package var place: PagePlace
  /// The number of articles.
  package var articleCount: Int
  /// The first and the last date.
  package var period: ClosedRange<ArchiveDate>?
  /// What the table counts, from left to right.
  package var columns: [Column] = []
  /// The provinces with articles.
  package var rows: [Row] = []
  /// The articles of each column, each counted once.
  package var totals: [Counted?] = []
  /// The provinces and cities of 2008 to 2025 without any article.
  package var missingProvinces: [String] = []
  /// How exactly dates are known; `nil` is no date.
  package var precisions: [Share<ArchiveDate.Precision?>] = []
  /// How dates are known.
  package var bases: [Share<DateBasis>] = []
  /// What the records of some articles lack.
  package var gaps: [Counted] = []
  /// The fields that a person should look at.
  package var fields: [Counted] = []
  /// The sources with the most articles.
  package var sources: [Counted] = []
  /// The number of all sources.
  package var sourceCount = 0
  /// The articles with other copies; `nil` for none.
  package var copies: Counted?
  /// The number of articles that were taken back.
  package var withdrawnCount = 0

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - place: Where the page lies.
  ///   - articleCount: The number of articles.
  ///   - period: The first and the last date.
  package init(place: PagePlace, articleCount: Int, period: ClosedRange<ArchiveDate>?) {
    self.place = place
    self.articleCount = articleCount
    self.period = period
  }
}
