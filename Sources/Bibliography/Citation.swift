package import Archive
import Markup
import Vietnamese

/// What a bibliography says of an article: its record and where the archive keeps it.
///
/// A value of one article alone, so that a file of all articles can be written record by record, and
/// an article's own citation never changes because another one came.
package struct Citation: Hashable, Sendable {
  /// The archive that keeps an article.
  package struct Holder: Hashable, Sendable {
    /// The name of the archive.
    package var title: String
    /// Who publishes the archive, if that is known.
    package var publisher: String?
    /// The language of the notes that a citation carries.
    package var language: CitationLanguage

    /// Creates an archive's name.
    ///
    /// - Parameters:
    ///   - title: The name of the archive.
    ///   - publisher: Who publishes the archive.
    ///   - language: The language of the notes that a citation carries.
    package init(title: String, publisher: String? = nil, language: CitationLanguage = .vietnamese)
    {
      self.title = title
      self.publisher = publisher
      self.language = language
    }
  }

  /// A name for the entry that no other article of the archive has; see `key(ofPage:)`.
  package let key: String
  /// The headline.
  package let title: String
  /// A second headline.
  package let subtitle: String?
  /// Who signed the text.
  package let authors: [CitedName]
  /// When it was published, or what comes nearest.
  package let date: ArchiveDate?
  /// How `date` is known.
  package let dateBasis: DateBasis
  /// The language as a BCP 47 tag.
  package let language: String
  /// The outlet that published the text, as the text names it.
  package let outlet: String?
  /// Where the text once was, `http` or `https`.
  package let originalAddress: String?
  /// Where the archive's page is, from the root of the site.
  package let page: String
  /// The public address of the archive's page.
  package let address: String?
  /// The archive.
  package let holder: Holder
  /// What the text says.
  package let summary: String?
  /// The provinces and organizations of the article.
  package let keywords: [String]
  /// Why the article was taken back; `nil` for one that stands.
  package let withdrawal: ArticleRecord.Withdrawal?

  /// Creates the citation of an article.
  ///
  /// - Parameters:
  ///   - record: What the archive knows about the article.
  ///   - page: The path of its page from the root of the site.
  ///   - address: The public address of its page, if the site has one.
  ///   - holder: The archive.
  package init(of record: ArticleRecord, page: String, address: String?, in holder: Holder) {
    key = Self.key(ofPage: page)
    title = record.title
    subtitle = record.subtitle
    authors = record.authors.map(CitedName.init)
    date = record.date
    dateBasis = record.dateBasis
    language = record.language
    outlet = record.source?.name
    originalAddress = record.source?.url.flatMap(Self.webAddress)
    self.page = page
    self.address = address
    self.holder = holder
    summary = record.summary
    keywords = record.provinces + record.organizations
    withdrawal = record.withdrawn
  }

  /// Whether the date is only near the day of publication: that of the event the text reports on, or
  /// of a document it cites.
  package var isDateNear: Bool {
    date != nil && (dateBasis == .event || dateBasis == .cited)
  }

  /// The address a reader should go to: the archive's page, or the original where that has none.
  package var bestAddress: String? { address ?? originalAddress }

  /// What a reader should know besides the fields: how a date is known that is only near, the
  /// original address, and that the article was taken back.
  package var notes: [String] {
    let words = CitationWords(holder.language)
    var notes: [String] = []
    if date != nil, let basis = words.dateNote(dateBasis) { notes.append(basis) }
    if let originalAddress, originalAddress != bestAddress {
      notes.append("\(words.originalAddress): \(originalAddress)")
    }
    if let withdrawal { notes.append(words.withdrawn(withdrawal)) }
    return notes
  }

  /// The name of an entry, made of its page alone: the first words and the year of the address, and
  /// its fingerprint.
  ///
  /// An address stays when the author, the title or the date is put right, and so does the key; no
  /// other article has the same address, and two fingerprints of 40 bits under the same words and
  /// the same year do not meet in archives of this size.
  ///
  /// - Parameter page: The path of a page from the root of the site.
  /// - Returns: Lower-case ASCII letters, digits and hyphens, such as `le-ky-ket-chuong-2015-4k8w1qzf`.
  package static func key(ofPage page: String) -> String {
    let path = Array(page.utf8)
    let segments = path.split(separator: UInt8(ascii: "/"))
    var name = segments.last ?? []
    if name.suffix(5).elementsEqual(".html".utf8) { name.removeLast(5) }
    var words = name.split(separator: UInt8(ascii: "-"), maxSplits: 4).prefix(4)
    // Most pages are named by slugs, of which no other need be made (80: `slug` cuts there).
    if name.count > 80 || !name.allSatisfy(isSlugByte) {
      let slug = Array(VietnameseText.slug(String(decoding: name, as: UTF8.self)).utf8)
      words = slug.split(separator: UInt8(ascii: "-")).prefix(4)
    }
    let year = segments.dropLast().last { segment in
      segment.count == 4 && segment.allSatisfy { 0x30...0x39 ~= $0 }
    }
    // FNV-1a with 64 bits (draft-eastlake-fnv), folded to 40.
    let hash = path.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let fingerprint = String((hash >> 40 ^ hash) & 0xff_ffff_ffff, radix: 36)
    let parts = words + [year].compactMap(\.self) + [Array(fingerprint.utf8)[...]]
    return String(decoding: Array(parts.joined(separator: "-".utf8)), as: UTF8.self)
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte || 0x30...0x39 ~= byte || byte == UInt8(ascii: "-")
  }

  /// An address that a reader can follow, or nothing.
  private static func webAddress(_ text: String) -> String? {
    guard let link = Link(external: text), text.lowercased().hasPrefix("http") else { return nil }
    return link.address
  }
}
