import Archive
import Disk
import Templates

/// What the press keeps in memory of an article: enough for every list, nothing of the body.
///
/// Its texts lie in one shared object, since entries are handed about all the time and each text of
/// their own would have to be counted each time.
struct ArticleEntry: Sendable {
  private let texts: Texts
  let date: ArchiveDate?
  let dateBasis: DateBasis
  /// Whether it was taken back: it keeps its page and leaves the lists.
  let isWithdrawn: Bool
  /// What it is found under, kind by kind, in the order of the record.
  var groups: [GroupReference] = []
  /// The fingerprint of its file.
  var content = ContentHash.none
  /// The fingerprint of all that the catalogue knows of it.
  var fingerprint = ContentHash.none

  private final class Texts: Sendable {
    let file: String
    let page: String
    let title: String
    let seed: String?
    let originalAddress: String?
    let aliases: [String]
    let copies: [String]

    init(
      file: String, page: String, title: String, seed: String?, originalAddress: String?,
      aliases: [String], copies: [String]
    ) {
      self.file = file
      self.page = page
      self.title = title
      self.seed = seed
      self.originalAddress = originalAddress
      self.aliases = aliases
      self.copies = copies
    }
  }

  /// Creates an entry.
  ///
  /// - Parameters:
  ///   - file: The file, from `content/`.
  ///   - page: The page, from the root of the site.
  ///   - title: The headline.
  ///   - date: When it was published.
  ///   - dateBasis: How that is known.
  ///   - seed: The raw text, from `seeds/`.
  ///   - originalAddress: Where the text stood on the web, as the record has it.
  ///   - aliases: Former addresses of the page, from the root of the site.
  ///   - copies: Other copies of the raw text, from `seeds/`.
  ///   - isWithdrawn: Whether it was taken back.
  init(
    file: String, page: String, title: String, date: ArchiveDate?, dateBasis: DateBasis,
    seed: String? = nil, originalAddress: String? = nil, aliases: [String] = [],
    copies: [String] = [], isWithdrawn: Bool
  ) {
    texts = Texts(
      file: file, page: page, title: title, seed: seed, originalAddress: originalAddress,
      aliases: aliases, copies: copies)
    self.date = date
    self.dateBasis = dateBasis
    self.isWithdrawn = isWithdrawn
  }

  /// The file, from `content/`.
  var file: String { texts.file }
  /// The page, from the root of the site.
  var page: String { texts.page }
  var title: String { texts.title }
  /// The raw text, from `seeds/`.
  var seed: String? { texts.seed }
  /// Where the text stood on the web, as the record has it.
  var originalAddress: String? { texts.originalAddress }
  /// Former addresses of the page, from the root of the site.
  var aliases: [String] { texts.aliases }
  /// Other copies of the raw text, from `seeds/`.
  var copies: [String] { texts.copies }

  /// The raw text and its other copies.
  var seeds: [String] { [seed].compactMap(\.self) + copies }

  /// Indices into the catalogue's provinces, the principal one first.
  var provinces: [Int] { numbers(of: .province) }
  /// Indices into the catalogue's organizations.
  var organizations: [Int] { numbers(of: .organization) }
  /// Indices into the catalogue's authors.
  var authors: [Int] { numbers(of: .author) }
  /// An index into the catalogue's sources.
  var source: Int? { groups.first { $0.kind == .source }?.number }
  /// Indices into the catalogue's countries, the one it speaks of most first.
  var countries: [Int] { numbers(of: .country) }

  private func numbers(of kind: GroupReference.Kind) -> [Int] {
    groups.lazy.filter { $0.kind == kind }.map(\.number)
  }

  /// Whether it is found under something of a kind.
  func has(_ kind: GroupReference.Kind) -> Bool { groups.contains { $0.kind == kind } }
}

/// An article as it was loaded, its names not yet numbered.
struct LoadedArticle: Sendable {
  var entry: ArticleEntry
  /// The pages of its provinces, the principal one first, by their slugs.
  var provinces: [String]
  var organizations: [String]
  var countries: [String] = []
  var authors: [String] = []
  /// Where it was published: one name, or none.
  var sources: [String] = []
  /// The fields that a person should look at.
  var review: [String] = []
  /// Whether there are other copies of the same text.
  var hasCopies = false
  var summary: String?
}

/// What became of one file of `content/articles/`.
enum LoadOutcome: Sendable {
  case article(LoadedArticle)
  /// A draft, or not an article.
  case leftOut
  case failed([Diagnostic])
}
