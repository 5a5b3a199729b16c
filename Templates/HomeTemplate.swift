import Archive
package import Markup

extension HomePage {
  /// Writes the page.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole page.
  package func html(in site: Site) -> HTML {
    let context = PageContext(site, PagePlace(path: Self.path))
    return Page(description: site.description, kind: "home", main: main(in: context))
      .html(in: context)
  }

  private func main(in context: PageContext) -> HTML {
    let wording = context.wording
    guard articleCount > 0 else {
      return "\(head(in: context))<p>\(wording.home.empty)</p>"
    }
    return """
      \(head(in: context))\
      <div class="desk">
      \(way(.years, years, more: wording.home.allYears, in: context))\
      \(provinceWay(in: context))\
      \(way(.organizations, organizations,
          more: wording.home.allOrganizations(wording.number(organizationCount)), in: context))\
      \(way(.countries, countries,
          more: wording.home.allCountries(wording.number(countryCount)), in: context))\
      <section class="way latest">
      <h2>\(wording.home.latest)</h2>
      \(context.rows(latest))</section>
      \(about(in: context))</div>
      """
  }

  /// What readers may want to know of the archive itself.
  private func about(in context: PageContext) -> HTML {
    let site = context.site
    let wording = context.wording
    var pages = [(wording.coverage.title, site.addresses.coveragePage)]
    if site.hasDataFiles { pages.append((wording.data.title, site.addresses.dataPage)) }
    pages += [Aspect.sources, .authors].filter(site.aspects.contains)
      .map { ($0.title(in: wording), $0.path(in: site)) }
    pages.append((wording.formerAddresses.title, FormerAddressPage.path(in: site)))
    return """
      <section class="way">
      <h2>\(wording.home.about)</h2>
      <ul class="pages">\(each: pages, { title, path in
        "<li>\(context.named(title, path: path))</li>\n"
      })</ul>
      </section>

      """
  }

  private func head(in context: PageContext) -> HTML {
    """
    <header class="head">
    <h1>\(context.site.title)</h1>
    <p class="lead">\(context.site.description)</p>
    \(articleCount > 0 ? numbers(in: context.wording) : .empty)</header>

    """
  }

  private func numbers(in wording: Wording) -> HTML {
    let numbers = [articleCount, provinces.count, organizationCount]
    let units = wording.home.units(articleCount, provinces.count, organizationCount)
    let period = period.map { wording.listing.period($0.lowerBound, $0.upperBound) }
    return """
      <p class="numbers">\(each: zip(numbers, units), separator: ", ", { number, unit in
        "<span class=\"number\"><strong>\(wording.number(number))</strong> \(unit)</span>"
      })\(if: period, { ", <span class=\"number\">\($0)</span>" })</p>

      """
  }

  private func way(
    _ aspect: Aspect, _ values: [Counted], more: String, in context: PageContext
  ) -> HTML {
    guard !values.isEmpty else { return .empty }
    return """
      <section class="way \(aspect.kind)">
      <h2>\(aspect.title(in: context.wording))</h2>
      \(context.counts(values, tellsSuccessors: false))\
      \(self.more(more, path: aspect.path(in: context.site), in: context))</section>

      """
  }

  private func provinceWay(in context: PageContext) -> HTML {
    guard let atlas else {
      return way(.provinces, provinces, more: context.wording.home.allProvinces, in: context)
    }
    let path = Aspect.provinces.path(in: context.site)
    return """
      <section class="way provinces">
      <h2>\(Aspect.provinces.title(in: context.wording))</h2>
      <div>
      \(context.atlas(atlas, isWhole: false))\
      \(more(context.wording.home.allProvinces, path: path, in: context))</div>
      </section>

      """
  }

  private func more(_ text: String, path: String, in context: PageContext) -> HTML {
    "<p class=\"more\">\(context.named(text, path: path))</p>\n"
  }
}

extension Aspect {
  /// The word for the style sheet.
  fileprivate var kind: HTML {
    switch self {
    case .provinces: "provinces"
    case .years: "years run"
    case .organizations: "organizations"
    case .countries: "countries"
    case .authors: "authors"
    case .sources: "sources"
    }
  }
}
