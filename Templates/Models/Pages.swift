package import Archive
package import Bibliography
package import Markup

/// The page of one article.
package struct ArticlePage: Sendable {
  /// Where the page lies.
  package var place: PagePlace
  /// What the archive knows about the article.
  package var record: ArticleRecord
  /// The body.
  package var body: HTML
  /// The headings of the body.
  package var contents: [Heading]
  /// Its provinces with their pages, the principal one first.
  package var provinces: [Counted]
  /// What became of provinces that were dissolved.
  package var histories: [Listing.History]
  /// The organizations that act in it, with their pages.
  package var organizations: [Counted]
  /// Who signed it, with their pages.
  package var authors: [Counted] = []
  /// Where it was published, with its page.
  package var source: Counted?
  /// The countries it speaks of, with their pages.
  package var countries: [Counted] = []
  /// The page of its year (or of the time that is not known).
  package var year: Counted
  /// The page of its month, if the month is known.
  package var month: Counted?
  /// The raw text, from the root of the site.
  package var seedPath: String?
  /// The article before it in time.
  package var earlier: ArticleRow?
  /// The article after it in time.
  package var later: ArticleRow?
  /// The articles before and after it in its province, where they are others.
  package var inProvince: Neighbours?
  /// Articles that have much in common with it.
  package var related: [ArticleRow] = []
  /// Other copies of the raw text.
  package var copies: [Copy] = []
  /// Whether the file is as the import wrote it; `nil` where no import wrote it.
  package var isUntouched: Bool?
  /// The SHA-256 of the body as it is written, in hexadecimal.
  package var textDigest: String?
  /// How it is cited.
  package var citation: Citation?

  /// The articles before and after one in its province.
  package struct Neighbours: Sendable {
    /// The name of the province.
    package var province: String
    /// The article before.
    package var earlier: ArticleRow?
    /// The article after.
    package var later: ArticleRow?

    /// Creates neighbours.
    ///
    /// - Parameters:
    ///   - province: The name of the province.
    ///   - earlier: The article before.
    ///   - later: The article after.
    package init(province: String, earlier: ArticleRow?, later: ArticleRow?) {
      self.province = province
      self.earlier = earlier
      self.later = later
    }
  }

  /// Another copy of a raw text.
  package struct Copy: Sendable {
    /// The name of its file.
    package var name: String
    /// Where it is, from the root of the site; `nil` when it is not there.
    package var path: String?

    /// Creates a copy.
    ///
    /// - Parameters:
    ///   - name: The name of its file.
    ///   - path: Where it is, from the root of the site.
    package init(name: String, path: String?) {
      self.name = name
      self.path = path
    }
  }
  /// The copies for machines beside the page, from the root of the site.
  package var twins: [Twin] = []

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - place: Where the page lies.
  ///   - record: What the archive knows about the article.
  ///   - body: The body.
  ///   - contents: The headings of the body.
  ///   - provinces: Its provinces with their pages.
  ///   - histories: What became of provinces that were dissolved.
  ///   - organizations: The organizations that act in it, with their pages.
  ///   - year: The page of its year.
  ///   - month: The page of its month.
  ///   - seedPath: The raw text.
  ///   - earlier: The article before it in time.
  ///   - later: The article after it in time.
  package init(
    place: PagePlace, record: ArticleRecord, body: HTML, contents: [Heading] = [],
    provinces: [Counted] = [], histories: [Listing.History] = [], organizations: [Counted] = [],
    year: Counted, month: Counted? = nil, seedPath: String? = nil, earlier: ArticleRow? = nil,
    later: ArticleRow? = nil
  ) {
    self.place = place
    self.record = record
    self.body = body
    self.contents = contents
    self.provinces = provinces
    self.histories = histories
    self.organizations = organizations
    self.year = year
    self.month = month
    self.seedPath = seedPath
    self.earlier = earlier
    self.later = later
  }
}

/// The first page of the site.
package struct HomePage: Sendable {
  /// The number of articles.
  package var articleCount: Int
  /// The first and the last date.
  package var period: ClosedRange<ArchiveDate>?
  /// All provinces with articles.
  package var provinces: [Counted]
  /// All years, the newest first, what has no date last.
  package var years: [Counted]
  /// The organizations with the most articles.
  package var organizations: [Counted]
  /// The number of all organizations.
  package var organizationCount: Int
  /// The countries that most articles speak of.
  package var countries: [Counted] = []
  /// The number of all countries.
  package var countryCount = 0
  /// The maps of the provinces; the list of their names stands in their place when there is none.
  package var atlas: Atlas?
  /// The newest articles.
  package var latest: [ArticleRow]

  /// The path of the page.
  package static let path = "index.html"

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - articleCount: The number of articles.
  ///   - period: The first and the last date.
  ///   - provinces: All provinces with articles.
  ///   - years: All years, the newest first, what has no date last.
  ///   - organizations: The organizations with the most articles.
  ///   - organizationCount: The number of all organizations.
  ///   - latest: The newest articles.
  package init(
    articleCount: Int, period: ClosedRange<ArchiveDate>?, provinces: [Counted], years: [Counted],
    organizations: [Counted], organizationCount: Int, latest: [ArticleRow]
  ) {
    self.articleCount = articleCount
    self.period = period
    self.provinces = provinces
    self.years = years
    self.organizations = organizations
    self.organizationCount = organizationCount
    self.latest = latest
  }
}

/// A page that a person wrote, from `content/pages/`.
package struct TextPage: Sendable {
  /// Where the page lies.
  package var place: PagePlace
  /// The headline.
  package var title: String
  /// What the page is about, in one sentence.
  package var summary: String?
  /// The text.
  package var body: HTML
  /// The headings of the text.
  package var contents: [Heading]

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - place: Where the page lies.
  ///   - title: The headline.
  ///   - summary: What the page is about, in one sentence.
  ///   - body: The text.
  ///   - contents: The headings of the text.
  package init(
    place: PagePlace, title: String, summary: String? = nil, body: HTML,
    contents: [Heading] = []
  ) {
    self.place = place
    self.title = title
    self.summary = summary
    self.body = body
    self.contents = contents
  }
}
