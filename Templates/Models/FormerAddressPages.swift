/// An article under an address that its text had before it was saved.
package struct FormerAddressRow: Sendable {
  /// The address as the record has it.
  package var address: String
  /// The article.
  package var article: ArticleRow

  /// Creates a row.
  ///
  /// - Parameters:
  ///   - address: The address as the record has it.
  ///   - article: The article.
  package init(address: String, article: ArticleRow) {
    self.address = address
    self.article = article
  }
}

/// The page that finds an article by an address that is dead, and promises that its own stay.
package struct FormerAddressPage: Sendable {
  /// The hosts with their pages.
  package var hosts: [Counted]
  /// The number of parts of the table that the script looks addresses up in.
  package var partCount: Int

  /// Where the page lies.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The path from the root of the site.
  package static func path(in site: Site) -> String {
    site.addresses.formerAddresses + "/index.html"
  }

  /// Creates the page.
  ///
  /// - Parameters:
  ///   - hosts: The hosts with their pages.
  ///   - partCount: The number of parts of the table that the script looks addresses up in.
  package init(hosts: [Counted], partCount: Int) {
    self.hosts = hosts
    self.partCount = partCount
  }
}

/// A page that lists the addresses of one host, all of them or those of a year or a month.
package struct FormerHostPage: Sendable {
  /// Addresses under a heading.
  package struct Section: Sendable {
    /// The time of the articles; `nil` for a list without headings.
    package var heading: Counted?
    /// The addresses with their articles; empty where they have a page of their own.
    package var rows: [FormerAddressRow]

    /// Creates a section.
    ///
    /// - Parameters:
    ///   - heading: The time of the articles.
    ///   - rows: The addresses with their articles.
    package init(heading: Counted?, rows: [FormerAddressRow]) {
      self.heading = heading
      self.rows = rows
    }
  }

  /// Where the page lies.
  package var place: PagePlace
  /// The host, such as `baodaklak.vn`, with its first page.
  package var host: Counted
  /// The time that the page is about; `nil` for the first page of the host.
  package var time: Counted.Name?
  /// The addresses.
  package var sections: [Section]

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - place: Where the page lies.
  ///   - host: The host with its first page.
  ///   - time: The time that the page is about.
  ///   - sections: The addresses.
  package init(place: PagePlace, host: Counted, time: Counted.Name?, sections: [Section]) {
    self.place = place
    self.host = host
    self.time = time
    self.sections = sections
  }
}

/// The page that stands at a former address of the site itself and leads on.
package struct RedirectPage: Sendable {
  /// Where the page lies.
  package var place: PagePlace
  /// The page that took its place, from the root of the site.
  package var target: String
  /// The headline of that page.
  package var title: String

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - place: Where the page lies.
  ///   - target: The page that took its place, from the root of the site.
  ///   - title: The headline of that page.
  package init(place: PagePlace, target: String, title: String) {
    self.place = place
    self.target = target
    self.title = title
  }
}
