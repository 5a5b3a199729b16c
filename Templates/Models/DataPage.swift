package import Archive
package import Datasets

/// The page that explains the data files of the whole archive.
package struct DataPage: Sendable {
  /// One file.
  package struct Part: Sendable {
    /// The file, from the root of the site.
    package var path: String
    /// The number of its bytes.
    package var size: Int
    /// The number of its records.
    package var records: Int
    /// The SHA-256 of its content.
    package var digest: String
    /// The year of a file that holds one; `nil` for what has no date and for a file of all years.
    package var year: Int?

    /// Creates a file.
    ///
    /// - Parameters:
    ///   - path: The file, from the root of the site.
    ///   - size: The number of its bytes.
    ///   - records: The number of its records.
    ///   - digest: The SHA-256 of its content.
    ///   - year: The year of a file that holds one.
    package init(path: String, size: Int, records: Int, digest: String, year: Int? = nil) {
      self.path = path
      self.size = size
      self.records = records
      self.digest = digest
      self.year = year
    }
  }

  /// The files of one kind: a single one, or one for each year.
  package struct Entry: Sendable {
    /// What they hold.
    package var file: DataFile
    /// The files.
    package var parts: [Part]
    /// Whether there is a file for each year.
    package var isByYear: Bool

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - file: What they hold.
    ///   - parts: The files.
    ///   - isByYear: Whether there is a file for each year.
    package init(_ file: DataFile, parts: [Part], isByYear: Bool = false) {
      self.file = file
      self.parts = parts
      self.isByYear = isByYear
    }
  }

  /// Where the page lies.
  package var place: PagePlace
  /// The files.
  package var entries: [Entry]
  /// The number of articles.
  package var articleCount: Int
  /// The first and the last date.
  package var period: ClosedRange<ArchiveDate>?
  /// Whether each article has its twins.
  package var hasTwins: Bool
  /// The day of the edition.
  package var edition: ArchiveDate?
  /// The sitemap, from the root of the site.
  package var sitemapPath: String?

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - place: Where the page lies.
  ///   - entries: The files.
  ///   - articleCount: The number of articles.
  ///   - period: The first and the last date.
  ///   - hasTwins: Whether each article has its twins.
  ///   - edition: The day of the edition.
  ///   - sitemapPath: The sitemap.
  package init(
    place: PagePlace, entries: [Entry], articleCount: Int, period: ClosedRange<ArchiveDate>?,
    hasTwins: Bool = false, edition: ArchiveDate? = nil, sitemapPath: String? = nil
  ) {
    self.place = place
    self.entries = entries
    self.articleCount = articleCount
    self.period = period
    self.hasTwins = hasTwins
    self.edition = edition
    self.sitemapPath = sitemapPath
  }
}
