import Archive
package import Markup

extension ArticlePage {
  /// Writes the page.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole page.
  package func html(in site: Site) -> HTML {
    let context = PageContext(site, place)
    let steps = [year, month].compactMap(\.self).map { value in
      Page.Step(title: site.wording.label(value.name), path: value.path)
    }
    return Page(
      title: record.title, description: description(in: site.wording), part: nil,
      trail: [Page.Part.years.step(in: site)] + steps, twins: twins, isHidden: isWithdrawn,
      scripts: isWithdrawn || !site.hasCitations ? [] : [Addresses.script], kind: "article",
      metadata: metadata(in: context),
      linked: linkedData(in: context), main: main(in: context)
    ).html(in: context)
  }

  var isWithdrawn: Bool { record.withdrawn != nil }

  private func description(in wording: Wording) -> String {
    if let withdrawn = record.withdrawn {
      return "\(wording.article.withdrawnTitle): \(withdrawn.reason)"
    }
    if let summary = record.summary { return summary }
    let date = wording.described(record.date, basis: record.dateBasis)
    return ([record.title, date] + record.provinces).joined(separator: ", ")
  }

  private func main(in context: PageContext) -> HTML {
    """
    <article class="spread\(isLong ? " long" : HTML.empty)">
    <div class="leaf">
    \(head(in: context))\
    \(isWithdrawn ? .empty : context.contents(contents))\
    \(text(in: context))\
    \(errata(in: context))\
    </div>
    <div class="margin card">
    \(facts(in: context))\
    </div>
    <div class="annex">
    \(citationKit(in: context))\
    \(provenance(in: context))\
    </div>
    </article>
    \(relatedArticles(in: context))\
    \(context.neighbours(earlier: neighbour(earlier, context), later: neighbour(later, context)))\
    \(provinceNeighbours(in: context))
    """
  }

  /// Whether the text is longer than the card, the citation and the provenance beside it would be.
  private var isLong: Bool { body.count > Self.longText }

  /// About as many bytes of Vietnamese text as are as high as all three.
  private static let longText = 3_500

  private func relatedArticles(in context: PageContext) -> HTML {
    guard !related.isEmpty else { return .empty }
    return """
      <section class="related">
      <h2>\(context.wording.record.related)</h2>
      \(context.rows(related))</section>

      """
  }

  private func provinceNeighbours(in context: PageContext) -> HTML {
    guard let inProvince else { return .empty }
    let words = context.wording.record
    return context.neighbours(
      earlier: neighbour(inProvince.earlier, context), later: neighbour(inProvince.later, context),
      words: (
        words.neighbours(inProvince.province), words.earlier(inProvince.province),
        words.later(inProvince.province)
      ))
  }

  private func neighbour(_ row: ArticleRow?, _ context: PageContext) -> HTML? {
    row.map { context.named($0.title, path: $0.path) }
  }

  /// The attribute for what is in another language than the site.
  private func language(in wording: Wording) -> HTML {
    record.language == wording.language ? .empty : language
  }

  /// The attribute that says which language the article is in.
  var language: HTML {
    record.language.isLanguageTag ? " lang=\"\(record.language)\"" : .empty
  }

  private func head(in context: PageContext) -> HTML {
    let language = language(in: context.wording)
    let subtitle = record.subtitle.map { "<p class=\"subtitle\"\(language)>\($0)</p>\n" as HTML }
    return """
      <header class="head">
      <p class="kicker">\(kicker(in: context))</p>
      <h1\(language)>\(record.title)</h1>
      \(subtitle)\(each: histories, { context.banner($0, on: exactDate) })</header>

      """
  }

  /// The date, where it is that of the article and no guess.
  private var exactDate: ArchiveDate? { record.dateBasis == .cited ? nil : record.date }

  private func kicker(in context: PageContext) -> HTML {
    let wording = context.wording
    let date = record.date.map {
      context.time($0, wording.brief($0, basis: record.dateBasis))
    }
    let place = provinces.first.map { context.named(wording.title($0.name), path: $0.path) }
    return """
      \(each: [place, date ?? "\(wording.dates.unknown)"].compactMap(\.self), separator: " · ", { $0 })
      """
  }

  private func text(in context: PageContext) -> HTML {
    guard let withdrawn = record.withdrawn else {
      return """
        <div class="prose"\(language(in: context.wording))>
        \(body)</div>

        """
    }
    let words = context.wording.article
    return """
      <div class="note withdrawn">
      <h2>\(words.withdrawnTitle)</h2>
      <p>\(words.withdrawn(withdrawn.date)) \(withdrawn.reason)</p>
      </div>

      """
  }

  private func facts(in context: PageContext) -> HTML {
    let words = context.wording.article
    return """
      <section class="facts">
      <h2>\(words.facts)</h2>
      <dl>
      \(fact: words.date, date(in: context))\
      \(fact: words.event, day(record.eventDate, in: context))\
      \(fact: words.notBefore, day(record.notBefore, in: context))\
      \(fact: words.provinces, links(provinces, in: context))\
      \(fact: words.organizations, links(organizations, in: context))\
      \(fact: words.mentions, list(record.mentions))\
      \(fact: context.wording.navigation.countries, links(countries, in: context))\
      \(fact: words.authors, authors.isEmpty ? list(record.authors) : links(authors, in: context))\
      \(fact: words.source, source(in: context))\
      \(fact: words.kind, kind(in: words))\
      \(fact: words.language, "\(context.wording.languageName(record.language))")\
      \(fact: words.rights, (record.rights ?? context.site.rights).map(linkedIfAddress))\
      </dl>
      \(review(in: context.wording))</section>

      """
  }

  private func date(in context: PageContext) -> HTML {
    var text = context.wording.described(record.date, time: record.time, basis: record.dateBasis)
    if record.dateBasis == .dateline, record.date != nil {
      text += " (\(context.wording.article.printedDate))"
    }
    return record.date.map { context.time($0, at: record.time, text) } ?? "\(text)"
  }

  private func day(_ date: ArchiveDate?, in context: PageContext) -> HTML? {
    date.map { context.time($0, context.wording.dates.phrase($0)) }
  }

  private func links(_ values: [Counted], in context: PageContext) -> HTML {
    guard values.count > 1 else { return context.named(values) }
    return """
      <ul>\(each: values, {
        "<li>\(context.named(context.wording.title($0.name), path: $0.path))</li>"
      })</ul>
      """
  }

  private func list(_ names: [String]) -> HTML { "\(names.joined(separator: ", "))" }

  // The original address stands with the provenance.
  private func source(in context: PageContext) -> HTML? {
    source.map { context.named([$0]) } ?? record.source?.name.map { "\($0)" }
  }

  private func linkedIfAddress(_ text: String) -> HTML {
    let statement = RightsStatement(text)
    guard let link = Link(external: statement?.address ?? text) else { return "\(text)" }
    return "<a href=\"\(href: link)\" rel=\"external license\">\(statement?.name ?? text)</a>"
  }

  private func kind(in words: Wording.ArticleWords) -> HTML? {
    switch record.kind {
    case .article: nil
    case .list: "\(words.kindList)"
    case .other: "\(words.kindOther)"
    }
  }

  private func review(in wording: Wording) -> HTML {
    guard !record.review.isEmpty else { return .empty }
    let fields = record.review.map(wording.field).joined(separator: ", ")
    return "<p class=\"review\">\(wording.article.review) \(fields)</p>\n"
  }
}

extension String {
  /// Whether it has the shape of a BCP 47 tag (RFC 5646, section 2.1), so that it can stand in a
  /// `lang` attribute.
  fileprivate var isLanguageTag: Bool {
    let subtags = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = subtags.first, 2...3 ~= first.count, first.allSatisfy(\.isASCIILetter) else {
      return false
    }
    return subtags.allSatisfy { subtag in
      1...8 ~= subtag.count && subtag.allSatisfy { $0.isASCIILetter || 0x30...0x39 ~= $0 }
    }
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { 0x61...0x7A ~= self | 0x20 }
}
