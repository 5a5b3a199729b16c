import Archive
import Markup

extension ArticlePage {
  /// The corrections of an article, the latest first, so that who has read it before sees what is new.
  func errata(in context: PageContext) -> HTML {
    guard !record.errata.isEmpty else { return .empty }
    return """
      <section class="errata">
      <h2>\(context.wording.errata.title)</h2>
      <ul>
      \(each: record.errata.reversed(), { erratum in
        let day = erratum.date.map { context.time($0, context.wording.dates.phrase($0)) }
        return "<li>\(if: day, { "\($0): " })\(erratum.note)</li>\n"
      })</ul>
      </section>

      """
  }

  /// The page without all that is known about an article, for one whose very headline must go.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: A page that says only that, when and why an article was taken back.
  package func withoutMetadata(in site: Site) -> ArticlePage {
    var bare = ArticleRecord(title: site.wording.article.withdrawnTitle)
    bare.language = site.wording.language
    bare.withdrawn = record.withdrawn
    return ArticlePage(
      place: place, record: bare, body: .empty, year: Counted(.undated, path: nil, count: 0))
  }
}

extension Wording {
  /// The corrections of an article.
  struct ErrataWords: Sendable {
    var title: String

    static let vietnamese = Self(title: "Đính chính")
    static let english = Self(title: "Corrections")
  }
}
