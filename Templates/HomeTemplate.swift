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
    let words = wording.navigation
    let site = context.site
    let more = (
      provinces: context.named(wording.home.allProvinces, path: Page.Part.provinces.path(in: site)),
      years: context.named(wording.home.allYears, path: Page.Part.years.path(in: site)),
      organizations: context.named(
        wording.home.allOrganizations(wording.number(organizationCount)),
        path: Page.Part.organizations.path(in: site))
    )
    return """
      \(head(in: context))\
      \(way("provinces", words.provinces, provinces, more: more.provinces, in: context))\
      \(way("years", words.years, years, more: more.years, in: context))\
      \(way("organizations", words.organizations, organizations, more: more.organizations, in: context))\
      <section class="latest">
      <h2>\(wording.home.latest)</h2>
      \(context.rows(latest))</section>
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
      })\(each: [period].compactMap(\.self), { ", <span class=\"number\">\($0)</span>" })</p>

      """
  }

  private func way(
    _ kind: HTML, _ title: String, _ values: [Counted], more: HTML, in context: PageContext
  ) -> HTML {
    guard !values.isEmpty else { return .empty }
    return """
      <section class="way \(kind)">
      <h2>\(title)</h2>
      \(context.counts(values, tellsSuccessors: false))<p class="more">\(more)</p>
      </section>

      """
  }
}
