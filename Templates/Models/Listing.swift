package import Archive

/// An article in a list.
package struct ArticleRow: Sendable {
  /// The headline.
  package var title: String
  /// The page of the article, from the root of the site.
  package var path: String
  /// When it was published, as exactly as it is known.
  package var date: ArchiveDate?
  /// How the date is known.
  package var dateBasis: DateBasis
  /// The provinces it is about, the principal one first.
  package var provinces: [String]

  /// Creates a row.
  ///
  /// - Parameters:
  ///   - title: The headline.
  ///   - path: The page of the article, from the root of the site.
  ///   - date: When it was published.
  ///   - dateBasis: How the date is known.
  ///   - provinces: The provinces it is about, the principal one first.
  package init(
    title: String, path: String, date: ArchiveDate?, dateBasis: DateBasis, provinces: [String]
  ) {
    self.title = title
    self.path = path
    self.date = date
    self.dateBasis = dateBasis
    self.provinces = provinces
  }
}

/// A name with a page and the number of articles there.
package struct Counted: Sendable {
  /// What a counted name stands for, which decides how it is shown.
  package enum Name: Sendable {
    /// A proper name, shown as it is.
    case proper(String)
    /// A stretch of time.
    case span(TimeSpan)
    /// The articles whose headlines begin with a letter.
    case initial(String)
    /// All of the land that a province has today.
    case territory
    /// What the archive should know better.
    case check(Check)
    /// Years between others, without any article.
    case gap(ClosedRange<Int>)

    /// A year.
    package static func year(_ year: Int) -> Self { .span(.year(year)) }
    /// A month of a year.
    package static func month(year: Int, month: Int) -> Self {
      .span(.month(year: year, month: month))
    }
    /// What is not known to the month within a year.
    package static func yearOnly(_ year: Int) -> Self { .span(.yearOnly(year)) }
    /// What has no date.
    package static let undated = Self.span(.undated)
  }

  /// What is counted.
  package var name: Name
  /// Its page, from the root of the site; `nil` when it has none.
  package var path: String?
  /// The id of an element there.
  package var fragment: String?
  /// The number of articles.
  package var count: Int
  /// For a province that was dissolved: the units that hold its land today.
  package var successors: [String]
  /// What the count is made up of, such as the organizations that deal with a country.
  package var details: [Counted] = []
  /// The articles that are counted, where the page shows others too.
  package var shared: SharedArticles?

  /// Creates a counted name.
  ///
  /// - Parameters:
  ///   - name: What is counted.
  ///   - path: Its page, from the root of the site.
  ///   - fragment: The id of an element there.
  ///   - count: The number of articles.
  ///   - successors: For a dissolved province: the units that hold its land today.
  package init(
    _ name: Name, path: String?, fragment: String? = nil, count: Int, successors: [String] = []
  ) {
    self.name = name
    self.path = path
    self.fragment = fragment
    self.count = count
    self.successors = successors
  }
}

/// A page that lists articles: of a province, a year, a month, an organization or a pair of them.
package struct Listing: Sendable {
  /// What became of a province that no longer exists.
  package struct History: Sendable {
    /// The dissolved province.
    package var province: Province
    /// The units that hold its land today, with their pages.
    package var successors: [Counted]

    /// Creates the history of a dissolved province.
    ///
    /// - Parameters:
    ///   - province: The dissolved province.
    ///   - successors: The units that hold its land today, with their pages.
    package init(province: Province, successors: [Counted]) {
      self.province = province
      self.successors = successors
    }
  }

  /// A block of counted names beside the list, such as the organizations of a province.
  package struct Facet: Sendable {
    /// What is counted.
    package enum Kind: Sendable {
      /// Years.
      case years
      /// Months of one year.
      case months
      /// Provinces.
      case provinces
      /// Organizations.
      case organizations
      /// Days of one month.
      case days
      /// Letters that headlines begin with.
      case initials
      /// Organizations that act together with the one of the page.
      case partners
      /// Countries.
      case countries
      /// Countries that are named together with a province, with the organizations that act there.
      case countriesOfProvince
      /// Who signed articles.
      case authors
      /// Where articles were published.
      case sources
      /// The provinces that make up the land of this one today.
      case parts
    }

    /// What is counted.
    package var kind: Kind
    /// The counted names.
    package var values: [Counted]
    /// Further names, shown when a reader asks for them.
    package var further: [Counted] = []
    /// How many more there are that are not shown.
    package var remaining: Int
    /// The page that leads to these, from the root of the site.
    package var remainingPath: String?

    /// Creates a block.
    ///
    /// - Parameters:
    ///   - kind: What is counted.
    ///   - values: The counted names.
    ///   - remaining: How many more there are that are not shown.
    package init(_ kind: Kind, _ values: [Counted], remaining: Int = 0) {
      self.kind = kind
      self.values = values
      self.remaining = remaining
    }
  }

  /// A stretch of the list under a heading.
  package struct Section: Sendable {
    /// What the articles of the section have in common; `nil` for a list without headings.
    package var heading: Counted?
    /// The articles.
    package var rows: [ArticleRow]
    /// The id that links on the page lead to.
    package var id: String?

    /// Creates a section.
    ///
    /// - Parameters:
    ///   - heading: What its articles have in common.
    ///   - rows: The articles.
    ///   - id: The id that links on the page lead to.
    package init(heading: Counted?, rows: [ArticleRow], id: String? = nil) {
      self.heading = heading
      self.rows = rows
      self.id = id
    }
  }

  /// Where the page lies.
  package var place: PagePlace
  /// What the articles have in common.
  package var subject: Subject
  /// The number of articles, also of those that are listed on sub-pages only.
  package var count: Int
  /// The first and the last date of the articles.
  package var period: ClosedRange<ArchiveDate>?
  /// All articles about the land that a present province has now, under whatever name it had.
  package var territory: Counted?
  /// What became of the province, if it was dissolved; also on its year pages.
  package var history: History?
  /// Blocks of counted names.
  package var facets: [Facet]
  /// The articles, the newest first.
  package var sections: [Section]
  /// Articles about former provinces that are part of this one today, the newest of each.
  package var parts: [Section] = []
  /// What is known about the organization of the page.
  package var profile: Profile?
  /// The pages this one belongs to, such as the province and its year for a province's month.
  package var parents: [Counted]
  /// The neighbours in time, such as the year before and the year after.
  package var earlier: Counted?
  /// See `earlier`.
  package var later: Counted?
  /// The feed of this page, from the root of the site.
  package var feedPath: String?

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - place: Where the page lies.
  ///   - subject: What the articles have in common.
  ///   - count: The number of articles, also of those on sub-pages.
  ///   - period: The first and the last date of the articles.
  ///   - history: What became of the province, if it was dissolved.
  ///   - facets: Blocks of counted names.
  ///   - sections: The articles, the newest first.
  ///   - parents: The pages this one belongs to, the widest first.
  ///   - earlier: The page before it in time.
  ///   - later: The page after it in time.
  ///   - feedPath: The feed of this page.
  package init(
    place: PagePlace, subject: Subject, count: Int, period: ClosedRange<ArchiveDate>? = nil,
    history: History? = nil, facets: [Facet] = [], sections: [Section] = [],
    parents: [Counted] = [], earlier: Counted? = nil, later: Counted? = nil,
    feedPath: String? = nil
  ) {
    self.place = place
    self.subject = subject
    self.count = count
    self.period = period
    self.history = history
    self.facets = facets
    self.sections = sections
    self.parents = parents
    self.earlier = earlier
    self.later = later
    self.feedPath = feedPath
  }
}
