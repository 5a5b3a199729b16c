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
    /// A year.
    case year(Int)
    /// A month of a year.
    case month(year: Int, month: Int)
    /// What is not known to the month within a year.
    case yearOnly(Int)
    /// What has no date.
    case undated
  }

  /// What is counted.
  package var name: Name
  /// Its page, from the root of the site; `nil` when it has none.
  package var path: String?
  /// The number of articles.
  package var count: Int
  /// For a province that was dissolved: the units that hold its land today.
  package var successors: [String]

  /// Creates a counted name.
  ///
  /// - Parameters:
  ///   - name: What is counted.
  ///   - path: Its page, from the root of the site.
  ///   - count: The number of articles.
  ///   - successors: For a dissolved province: the units that hold its land today.
  package init(_ name: Name, path: String?, count: Int, successors: [String] = []) {
    self.name = name
    self.path = path
    self.count = count
    self.successors = successors
  }
}

/// A page that lists articles: of a province, a year, a month, an organization or a pair of them.
package struct Listing: Sendable {
  /// What the articles have in common.
  package enum Subject: Sendable {
    /// A province or a city.
    case province(Province)
    /// A province in one year; `nil` is the time that is not known.
    case provinceYear(Province, Int?)
    /// A year.
    case year(Int)
    /// A month.
    case month(year: Int, month: Int)
    /// No known date.
    case undated
    /// An organization, by its canonical name.
    case organization(String)
    /// An organization in one year; `nil` is the time that is not known.
    case organizationYear(String, Int?)
  }

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
      /// The former provinces that were merged into this one.
      case parts
    }

    /// What is counted.
    package var kind: Kind
    /// The counted names.
    package var values: [Counted]
    /// How many more there are that are not shown.
    package var remaining: Int

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

    /// Creates a section.
    ///
    /// - Parameters:
    ///   - heading: What its articles have in common.
    ///   - rows: The articles.
    package init(heading: Counted?, rows: [ArticleRow]) {
      self.heading = heading
      self.rows = rows
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
  /// What became of the province, if it was dissolved; also on its year pages.
  package var history: History?
  /// Blocks of counted names.
  package var facets: [Facet]
  /// The articles, the newest first.
  package var sections: [Section]
  /// The page this one belongs to, such as the province of a province's year.
  package var parent: Counted?
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
  ///   - parent: The page this one belongs to.
  ///   - earlier: The page before it in time.
  ///   - later: The page after it in time.
  ///   - feedPath: The feed of this page.
  package init(
    place: PagePlace, subject: Subject, count: Int, period: ClosedRange<ArchiveDate>? = nil,
    history: History? = nil, facets: [Facet] = [], sections: [Section] = [],
    parent: Counted? = nil, earlier: Counted? = nil, later: Counted? = nil,
    feedPath: String? = nil
  ) {
    self.place = place
    self.subject = subject
    self.count = count
    self.period = period
    self.history = history
    self.facets = facets
    self.sections = sections
    self.parent = parent
    self.earlier = earlier
    self.later = later
    self.feedPath = feedPath
  }
}

/// A page that lists names: all provinces, all years or all organizations.
package struct Directory: Sendable {
  /// What is listed.
  package enum Subject: Sendable {
    /// Provinces, in groups by region.
    case provinces
    /// Years, in groups by decade.
    case years
    /// Organizations, in groups by first letter.
    case organizations
  }

  /// Names under a heading.
  package struct Group: Sendable {
    /// The region, the decade (`2010`) or the letter; empty for the only group.
    package var heading: String
    /// The names.
    package var values: [Counted]

    /// Creates a group.
    ///
    /// - Parameters:
    ///   - heading: The region, the decade or the letter.
    ///   - values: The names.
    package init(heading: String, values: [Counted]) {
      self.heading = heading
      self.values = values
    }
  }

  /// Where the page lies.
  package var place: PagePlace
  /// What is listed.
  package var subject: Subject
  /// The names in groups.
  package var groups: [Group]
  /// The number of articles without such a name (or date).
  package var unassigned: Int

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - place: Where the page lies.
  ///   - subject: What is listed.
  ///   - groups: The names in groups.
  ///   - unassigned: The number of articles without such a name (or date).
  package init(place: PagePlace, subject: Subject, groups: [Group], unassigned: Int = 0) {
    self.place = place
    self.subject = subject
    self.groups = groups
    self.unassigned = unassigned
  }
}
