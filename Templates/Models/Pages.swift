package import Archive
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

/// An Atom feed (RFC 4287) of the newest articles of the site or of one listing.
package struct Feed: Sendable {
  /// An article in a feed.
  package struct Entry: Sendable {
    /// The article.
    package var row: ArticleRow
    /// A permanent, unique IRI (RFC 4287, section 4.2.6).
    package var id: String
    /// When it was last changed, as RFC 3339 writes it.
    package var updated: String
    /// What it says, as plain text.
    package var summary: String?
    /// Who signed it.
    package var authors: [String]

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - row: The article.
    ///   - id: A permanent, unique IRI.
    ///   - updated: When it was last changed, as RFC 3339 writes it.
    ///   - summary: What it says, as plain text.
    ///   - authors: Who signed it.
    package init(
      row: ArticleRow, id: String, updated: String, summary: String?, authors: [String]
    ) {
      self.row = row
      self.id = id
      self.updated = updated
      self.summary = summary
      self.authors = authors
    }
  }

  /// Where the feed lies.
  package var place: PagePlace
  /// The page it belongs to, from the root of the site.
  package var pagePath: String
  /// What its articles have in common; `nil` for the feed of the whole site.
  package var subject: Listing.Subject?
  /// A permanent, unique IRI.
  package var id: String
  /// When it was last changed, as RFC 3339 writes it.
  package var updated: String
  /// The newest articles.
  package var entries: [Entry]

  /// Creates a feed.
  ///
  /// - Parameters:
  ///   - place: Where the feed lies.
  ///   - pagePath: The page it belongs to.
  ///   - subject: What its articles have in common.
  ///   - id: A permanent, unique IRI.
  ///   - updated: When it was last changed, as RFC 3339 writes it.
  ///   - entries: The newest articles.
  package init(
    place: PagePlace, pagePath: String, subject: Listing.Subject?, id: String, updated: String,
    entries: [Entry]
  ) {
    self.place = place
    self.pagePath = pagePath
    self.subject = subject
    self.id = id
    self.updated = updated
    self.entries = entries
  }
}
