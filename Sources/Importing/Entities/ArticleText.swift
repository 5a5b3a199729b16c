package import Archive

/// The text of one article, cut into the zones that say how much a name in it counts.
package struct ArticleText: Sendable {
  /// The headline.
  package var title: String
  /// The second headline.
  package var subtitle: String?
  /// The first paragraph, where the page sets it apart.
  package var lead: String?
  /// The body with its sub-headings, a paragraph a string.
  package var paragraphs: [String]
  /// The captions of pictures.
  package var captions: [String]
  /// The lines of the signature: names, posts, places.
  package var signature: [String]
  /// The outlet that the text names as its source.
  package var source: String?
  /// Lines that are no part of the article but speak of the publisher: footers, breadcrumbs, domains.
  package var footer: [String]
  /// The date of the article.
  package var date: ArchiveDate?

  /// Creates a text.
  ///
  /// - Parameters:
  ///   - title: The headline.
  ///   - subtitle: The second headline.
  ///   - lead: The first paragraph, where the page sets it apart.
  ///   - paragraphs: The body with its sub-headings.
  ///   - captions: The captions of pictures.
  ///   - signature: The lines of the signature.
  ///   - source: The outlet that the text names as its source.
  ///   - footer: Lines of the page that speak of its publisher.
  ///   - date: The date of the article.
  package init(
    title: String, subtitle: String? = nil, lead: String? = nil, paragraphs: [String] = [],
    captions: [String] = [], signature: [String] = [], source: String? = nil,
    footer: [String] = [], date: ArchiveDate? = nil
  ) {
    self.title = title
    self.subtitle = subtitle
    self.lead = lead
    self.paragraphs = paragraphs
    self.captions = captions
    self.signature = signature
    self.source = source
    self.footer = footer
    self.date = date
  }
}

/// The provinces and the organizations of one article.
package struct Entities: Hashable, Sendable {
  /// Why a name was chosen or not.
  package struct Reason: Hashable, Sendable {
    /// The key of the record: `provinces`, `organizations` or `mentions`.
    package var field: String
    /// The canonical name.
    package var name: String
    /// The points it got.
    package var score: Double
    /// Whether it is in the field.
    package var isChosen: Bool
    /// What the points were given for, in the order of the text.
    package var evidence: [String]
  }

  /// Canonical names of provinces at the article's date, the principal one first.
  package var provinces: [String] = []
  /// Canonical names of the organizations that act, the most active first.
  package var organizations: [String] = []
  /// Canonical names of the organizations that are only named.
  package var mentions: [String] = []
  /// The keys a person should look at: `provinces`, `organizations`.
  package var doubts: [String] = []
  /// Every decision with its evidence.
  package var reasons: [Reason] = []
}
