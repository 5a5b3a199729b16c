import Archive
package import Markup

extension Listing {
  /// Writes the page.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole page.
  package func html(in site: Site) -> HTML {
    let context = PageContext(site, place)
    let title = subject.title(in: site.wording)
    let extent = extent(in: site.wording)
    return Page(
      title: title, description: "\(title): \(extent). \(site.title).", part: part,
      trail: trail(in: site), feedPath: feedPath, isHidden: isWorkList, kind: "listing",
      main: main(in: context, title: title, extent: extent)
    ).html(in: context)
  }

  private func trail(in site: Site) -> [Page.Step] {
    let steps = parents.map { Page.Step(title: site.wording.label($0.name), path: $0.path) }
    if let part { return [part.step(in: site)] + steps }
    let words = site.wording.navigation
    return [Page.Step(title: words.coverage, path: site.addresses.coveragePage)] + steps
  }

  /// Whether it lists what people should look at, which no search engine needs to know.
  private var isWorkList: Bool { part == nil }

  private var part: Page.Part? {
    switch subject.topic {
    case .province, .territory: .provinces
    case .time: .years
    case .organization: .organizations
    case .country: .countries
    case .author: .authors
    case .source: .sources
    case .check: nil
    }
  }

  private func extent(in wording: Wording) -> String {
    let period = period.map { ", " + wording.listing.period($0.lowerBound, $0.upperBound) }
    return wording.articles(count) + (period ?? "")
  }

  private func kicker(in context: PageContext) -> HTML {
    let wording = context.wording
    if let profile {
      let kind = context.named(
        wording.kinds.kind(profile.kind), path: profile.kindPlace.path,
        fragment: profile.kindPlace.fragment)
      return "\(kind)\(profile.level.map { " · " + wording.kinds.level($0) })"
    }
    switch subject.topic {
    case .province(let province), .territory(let province):
      let region = province.region
      return "\(region.isEmpty ? wording.navigation.provinces : wording.map.region(region))"
    case .time, .organization, .country, .author, .source, .check:
      return "\(wording.listing.topic(subject.topic))"
    }
  }

  private func main(in context: PageContext, title: String, extent: String) -> HTML {
    """
    <div class="spread">
    <div class="leaf">
    <header class="head">
    <p class="kicker">\(kicker(in: context))</p>
    <h1>\(title)</h1>
    <p class="extent">\(extent)\(territory(in: context))</p>
    \(history.map { context.banner($0) })\(profile.map { about($0, in: context) })</header>
    \(each: facets.filter(\.isStrip), { facet($0, in: context) })\
    \(list(in: context))\(each: parts, { part($0, in: context) })</div>
    \(margin(in: context))</div>
    \(context.neighbours(earlier: side(earlier, context), later: side(later, context)))
    """
  }

  private func territory(in context: PageContext) -> HTML {
    guard let territory else { return .empty }
    let words = context.wording.listing
    let all = context.named(context.wording.articles(territory.count), path: territory.path)
    return "; \(words.territory.lowercasedInitial): \(all)"
  }

  private func margin(in context: PageContext) -> HTML {
    let blocks = facets.filter { !$0.isStrip && !$0.values.isEmpty }
    guard !blocks.isEmpty else { return .empty }
    return """
      <div class="margin">
      \(each: blocks, { facet($0, in: context) })</div>

      """
  }

  private func side(_ value: Counted?, _ context: PageContext) -> HTML? {
    guard let value, let path = value.path else { return nil }
    return context.named(context.wording.title(value.name), path: path)
  }

  /// What is known about the organization of the page besides its articles.
  private func about(_ profile: Profile, in context: PageContext) -> HTML {
    let words = context.wording.listing
    let names = profile.otherNames.joined(separator: "; ")
    let references: HTML = """
      \(each: profile.references, separator: ", ", { reference in
        Link(external: reference.address).map {
          "<a href=\"\(href: $0)\" rel=\"external\">\(reference.name)</a>"
        } ?? "\(reference.name)"
      })
      """
    let facts: [(String, HTML)] = [
      (words.otherNames, "\(names)"),
      (words.successor, "\(profile.successor.map { context.named([$0]) })"),
      (words.references, references),
    ]
    return """
      \(if: profile.note, { "<p class=\"about\">\($0)</p>\n" })\
      \(each: facts.filter { !$0.1.isEmpty }, { name, value in
        "<p class=\"about\"><span class=\"label\">\(name):</span> \(value)</p>\n"
      })
      """
  }

  private func facet(_ facet: Facet, in context: PageContext) -> HTML {
    let words = context.wording.listing
    guard !facet.values.isEmpty else { return .empty }
    return """
      <section class="facet \(facet.style)">
      <h2>\(words.facet(facet.kind))</h2>
      \(if: words.facetNote(facet.kind), { "<p class=\"aside\">\($0)</p>\n" })\
      \(context.counts(facet.values, tellsSuccessors: !facet.isStrip))\
      \(facet.further.isEmpty ? remaining(facet, in: context) : further(facet, in: context))</section>

      """
  }

  /// The names that a reader can unfold.
  private func further(_ facet: Facet, in context: PageContext) -> HTML {
    let count = facet.further.count + facet.remaining
    let text = context.wording.listing.remaining(context.wording.number(count), count)
    return """
      <details><summary>\(text)</summary>
      \(context.counts(facet.further))\(remaining(facet, in: context))</details>

      """
  }

  /// The way to the names that are not on the page.
  private func remaining(_ facet: Facet, in context: PageContext) -> HTML {
    guard facet.remaining > 0 else { return .empty }
    let count = context.wording.number(facet.remaining)
    let text = context.wording.listing.remaining(count, facet.remaining)
    return "<p class=\"remaining more\">\(context.named(text, path: facet.remainingPath))</p>\n"
  }

  private func list(in context: PageContext) -> HTML {
    guard !sections.isEmpty || !parts.isEmpty else {
      return "<p>\(context.wording.listing.empty)</p>\n"
    }
    return "\(each: sections, { section($0, in: context) })"
  }

  /// Whether the page lists all its articles rather than the newest.
  private var showsAll: Bool { sections.reduce(0) { $0 + $1.rows.count } >= count }

  private func section(_ section: Section, in context: PageContext) -> HTML {
    let wording = context.wording
    guard let heading = section.heading else {
      // A list that goes without saying needs a heading only for readers who jump between them.
      let title: HTML =
        showsAll
        ? "<h2 class=\"unseen\">\(wording.listing.articles)</h2>"
        : "<h2>\(wording.home.latest)</h2>"
      return """
        <section>\(title)
        \(context.rows(section.rows, without: subject.province?.name))</section>
        \(showsAll ? .empty : onward(in: context))
        """
    }
    return """
      <section\(section.id.map { " id=\"\($0)\"" as HTML })>
      <h2>\(context.named(wording.label(heading.name), path: heading.path)) \
      <span class="count">\(wording.articles(heading.count))</span></h2>
      \(context.rows(section.rows, without: subject.province?.name))\
      \(all(of: heading, shown: section.rows.count, in: context))</section>

      """
  }

  /// The way from the newest articles of a stretch of time to all of them.
  private func all(of heading: Counted, shown: Int, in context: PageContext) -> HTML {
    guard shown < heading.count, let path = heading.path else { return .empty }
    let wording = context.wording
    let text = wording.listing.allOf(wording.label(heading.name), wording.articles(heading.count))
    return "<p class=\"more\">\(context.named(text, path: path))</p>\n"
  }

  /// The way from the newest articles to the others, where a reader has come to the end of the list.
  private func onward(in context: PageContext) -> HTML {
    guard let facet = facets.last(where: \.isStretch) else { return .empty }
    return """
      <section class="facet onward \(facet.style)">
      <h2>\(context.wording.listing.onward(facet.kind))</h2>
      \(context.counts(facet.values))</section>

      """
  }

  /// The newest articles about a former province.
  private func part(_ section: Section, in context: PageContext) -> HTML {
    guard let heading = section.heading else { return .empty }
    let wording = context.wording
    let name = wording.title(heading.name)
    let all = context.named(
      wording.listing.allAbout(name, wording.articles(heading.count)), path: heading.path)
    return """
      <section\(section.id.map { " id=\"\($0)\"" as HTML })>
      <h2>\(context.named(name, path: heading.path)) \
      <span class="count">\(wording.articles(heading.count))</span></h2>
      \(context.rows(section.rows, without: name))\
      \(section.rows.count < heading.count ? "<p class=\"more\">\(all)</p>\n" : HTML.empty)</section>

      """
  }
}

extension Listing.Facet {
  /// Whether it stands above the list, as the way through it, rather than beside it.
  fileprivate var isStrip: Bool {
    switch kind {
    case .years, .months, .days, .initials, .parts: true
    case .provinces, .organizations, .partners, .countries, .countriesOfProvince, .authors,
      .sources:
      false
    }
  }

  /// Whether it splits the articles of the page, by time or by letter.
  fileprivate var isStretch: Bool {
    if case .parts = kind { false } else { isStrip }
  }

  /// The words for the style sheet.
  fileprivate var style: HTML {
    if case .years = kind { return "strip run years" }
    return isStrip ? "strip run" : "block"
  }
}

extension Listing.Subject {
  /// The province whose name goes without saying on the page.
  fileprivate var province: Province? {
    if case .province(let province) = topic { province } else { nil }
  }
}
