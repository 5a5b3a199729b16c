/// A feed of the newest articles of the site or of one listing, in Atom or JSON.
package struct Feed: Sendable {
  /// Which feeds a site has.
  package enum Extent: String, CaseIterable, Sendable {
    /// One for the site and one for each index that people may want to follow.
    case all
    /// One for the site.
    case site
    /// None.
    case off
  }

  /// An article in a feed.
  package struct Entry: Sendable {
    /// The article.
    package var row: ArticleRow
    /// A permanent, unique IRI (RFC 4287, section 4.2.6).
    package var id: String
    /// When it was last changed, as RFC 3339 writes it: Atom asks for a moment also where none is
    /// known.
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
