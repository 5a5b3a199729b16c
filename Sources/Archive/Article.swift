/// The front matter of an article: what the archive knows about one text.
///
/// The keys, their order and their meaning are those of the article file (see `README.md`,
/// "The article file").
package struct ArticleRecord: Hashable, Sendable {
  /// What a file in `content/articles/` holds.
  package enum Kind: String, CaseIterable, Sendable {
    /// A text with a headline and a body.
    case article
    /// A list of links to other texts.
    case list
    /// Anything else that was saved: a profile, a legal text, an empty page.
    case other
  }

  /// Where a text was published.
  package struct Source: Hashable, Sendable {
    /// The outlet as the text names it, such as `Báo Kon Tum`.
    package var name: String?
    /// The original address, `http` or `https`.
    package var url: String?

    /// Creates a source.
    ///
    /// - Parameters:
    ///   - name: The outlet as the text names it.
    ///   - url: The original address.
    package init(name: String? = nil, url: String? = nil) {
      self.name = name
      self.url = url
    }
  }

  /// Why and when an article was taken back.
  package struct Withdrawal: Hashable, Sendable {
    /// The reason that readers are given.
    package var reason: String
    /// The day it was taken back.
    package var date: ArchiveDate?
    /// Whether even the headline and all else that is known are kept from readers.
    package var hidesMetadata: Bool

    /// Creates a withdrawal.
    ///
    /// - Parameters:
    ///   - reason: The reason that readers are given.
    ///   - date: The day it was taken back.
    ///   - hidesMetadata: Whether even the headline and all else that is known are kept from readers.
    package init(reason: String, date: ArchiveDate? = nil, hidesMetadata: Bool = false) {
      self.reason = reason
      self.date = date
      self.hidesMetadata = hidesMetadata
    }
  }

  /// A correction that readers are told of.
  package struct Erratum: Hashable, Sendable {
    /// The day it was made.
    package var date: ArchiveDate?
    /// What was wrong and what stands there now.
    package var note: String

    /// Creates a correction.
    ///
    /// - Parameters:
    ///   - date: The day it was made.
    ///   - note: What was wrong and what stands there now.
    package init(date: ArchiveDate? = nil, note: String) {
      self.date = date
      self.note = note
    }
  }

  /// A key that Mocban does not know, kept as it was written.
  package struct ExtraField: Hashable, Sendable {
    /// The name of the key.
    package var key: String
    /// The whole entry as YAML, key and value, without the last line break.
    package var yaml: String

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - key: The name of the key.
    ///   - yaml: The whole entry as YAML, without the last line break.
    package init(key: String, yaml: String) {
      self.key = key
      self.yaml = yaml
    }
  }

  /// The headline, in sentence case.
  package var title: String
  /// A second headline.
  package var subtitle: String?
  /// When the text was published, or what comes nearest; see `dateBasis`.
  package var date: ArchiveDate?
  /// The time of day that the dateline prints.
  package var time: TimeOfDay?
  /// How `date` is known.
  package var dateBasis = DateBasis.none
  /// The day of the event the text reports on, where it differs from `date`.
  package var eventDate: ArchiveDate?
  /// The text cannot be older than this.
  package var notBefore: ArchiveDate?
  /// Canonical names of provinces at the article's date; the first is the principal one.
  package var provinces: [String] = []
  /// Canonical names of the organizations that act in the text; they get index entries.
  package var organizations: [String] = []
  /// Canonical names of organizations that are only mentioned.
  package var mentions: [String] = []
  /// Who signed the text.
  package var authors: [String] = []
  /// Where the text was published.
  package var source: Source?
  /// The language as a BCP 47 tag.
  package var language = "vi"
  /// What the text says, in one or two sentences.
  package var summary: String?
  /// What the file holds.
  package var kind = Kind.article
  /// Whether the article is kept out of the site.
  package var draft = false
  /// The name of the article's page, where it differs from the name of the file.
  package var slug: String?
  /// Former addresses of the article, relative to the site.
  package var aliases: [String] = []
  /// The rights statement, as text or as an address.
  package var rights: String?
  /// Corrections, in the order they are written.
  package var errata: [Erratum] = []
  /// Why the article was taken back; `nil` for one that stands.
  package var withdrawn: Withdrawal?
  /// The file name of the raw text in `seeds/`.
  package var seed: String?
  /// The file names in `seeds/` of other copies of the text: the same article saved twice, reposts.
  package var alsoSeen: [String] = []
  /// The SHA-256 of the raw text, 64 lower-case hexadecimal digits.
  package var seedSHA256: String?
  /// What the import says of its own work.
  package var importNote: ImportNote?
  /// The SHA-256 of this file as the import wrote it, without this entry; see `ArticleFile`.
  package var importSHA256: String?
  /// The keys a person should look at.
  package var review: [String] = []
  /// Keys that Mocban does not know, in the order they were written.
  package var extra: [ExtraField] = []

  /// Creates a record that knows nothing but a title.
  ///
  /// - Parameter title: The headline.
  package init(title: String) {
    self.title = title
  }
}
