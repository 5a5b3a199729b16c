import Archive
import Disk

/// An article as it was loaded, its names not yet numbered.
struct LoadedArticle: Sendable {
  /// The file, from `content/`.
  var file: String
  /// The page, from the root of the site.
  var page: String
  var title: String
  var date: ArchiveDate?
  var dateBasis: DateBasis
  /// The raw text, from `seeds/`.
  var seed: String?
  /// Where the text stood on the web, as the record has it.
  var originalAddress: String?
  /// Former addresses of the page, from the root of the site.
  var aliases: [String] = []
  /// Other copies of the raw text, from `seeds/`.
  var copies: [String] = []
  /// Whether it was taken back: it keeps its page and leaves the lists.
  var isWithdrawn = false
  /// The pages of its provinces, the principal one first, by their slugs.
  var provinces: [String] = []
  var organizations: [String] = []
  var countries: [String] = []
  var authors: [String] = []
  /// Where it was published: one name, or none.
  var sources: [String] = []
  /// The fields that a person should look at.
  var review: [String] = []
  var summary: String?

  /// A fingerprint of all that the catalogue knows of the article.
  var fingerprint: ContentHash {
    var mixer = ContentMixer()
    mixer.add(file)
    mixer.add(page)
    mixer.add(title)
    mixer.add(date?.iso)
    mixer.add(dateBasis.rawValue)
    mixer.add(seed)
    mixer.add(originalAddress)
    mixer.add(isWithdrawn ? 1 : 0)
    mixer.add(summary)
    for list in [
      aliases, copies, provinces, organizations, countries, authors, sources, review,
    ] {
      mixer.add(list.count)
      for name in list { mixer.add(name) }
    }
    return mixer.hash
  }
}

/// What became of one file of `content/articles/`.
enum LoadOutcome: Sendable {
  case article(LoadedArticle)
  /// A draft, or not an article.
  case leftOut
  case failed([Diagnostic])
}
