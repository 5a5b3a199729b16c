import Archive
package import Markup

extension Listing {
  /// Writes the page.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole page.
  package func html(in site: Site) -> HTML {
    let context = PageContext(site, place)
    var steps = [part.step(in: site)]
    if let parent {
      steps.append(Page.Step(title: site.wording.title(parent.name), path: parent.path))
    }
    return Page(
      title: subject.title(in: site.wording), description: description(in: site), part: part,
      trail: steps, feedPath: feedPath, kind: "listing", main: main(in: context)
    ).html(in: context)
  }

  private var part: Page.Part {
    switch subject {
    case .province, .provinceYear: .provinces
    case .year, .month, .undated: .years
    case .organization, .organizationYear: .organizations
    }
  }

  private func description(in site: Site) -> String {
    let title = subject.title(in: site.wording)
    return "\(title): \(extent(in: site.wording)). \(site.title)."
  }

  private func extent(in wording: Wording) -> String {
    let period = period.map { ", " + wording.listing.period($0.lowerBound, $0.upperBound) }
    return wording.articles(count) + (period ?? "")
  }

  private func kicker(in wording: Wording) -> String {
    switch subject {
    case .province(let province), .provinceYear(let province, _):
      province.region.isEmpty ? wording.navigation.provinces : province.region
    case .year, .month, .undated: wording.listing.time
    case .organization, .organizationYear: wording.listing.organization
    }
  }

  private func main(in context: PageContext) -> HTML {
    let wording = context.wording
    return """
      <div class="spread">
      <div class="leaf">
      <header class="head">
      <p class="kicker">\(kicker(in: wording))</p>
      <h1>\(subject.title(in: wording))</h1>
      <p class="extent">\(extent(in: wording))</p>
      \(history.map(context.banner))</header>
      \(each: facets.filter(\.isStrip), { facet($0, in: context) })\
      \(list(in: context))</div>
      \(margin(in: context))</div>
      \(context.neighbours(earlier: side(earlier, context), later: side(later, context)))
      """
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

  private func facet(_ facet: Facet, in context: PageContext) -> HTML {
    let words = context.wording.listing
    guard !facet.values.isEmpty else { return .empty }
    let remaining: HTML = """
      <p class="remaining">\(words.remaining(context.wording.number(facet.remaining), facet.remaining))</p>

      """
    return """
      <section class="facet \(facet.isStrip ? "strip" : "block")">
      <h2>\(words.facet(facet.kind))</h2>
      \(context.counts(facet.values))\(facet.remaining > 0 ? remaining : .empty)</section>

      """
  }

  private func list(in context: PageContext) -> HTML {
    guard !sections.isEmpty else { return "<p>\(context.wording.listing.empty)</p>\n" }
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

        """
    }
    return """
      <section>
      <h2>\(context.named(wording.label(heading.name), path: heading.path)) \
      <span class="count">\(wording.articles(heading.count))</span></h2>
      \(context.rows(section.rows, without: subject.province?.name))</section>

      """
  }
}

extension Listing.Facet {
  /// Whether it stands above the list, as the way through it, rather than beside it.
  fileprivate var isStrip: Bool {
    switch kind {
    case .years, .months, .parts: true
    case .provinces, .organizations: false
    }
  }
}

extension Listing.Subject {
  fileprivate var province: Province? {
    switch self {
    case .province(let province), .provinceYear(let province, _): province
    case .year, .month, .undated, .organization, .organizationYear: nil
    }
  }
}
