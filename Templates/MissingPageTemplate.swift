package import Markup

/// Writes the page that servers show when there is no such page.
///
/// It may be shown at any address, so its links start from where the site is at home on its host,
/// when that is known. They name no host: a copy of the site elsewhere asks nobody else for anything.
///
/// - Parameter site: What every page shares.
/// - Returns: The whole page.
package func notFoundPage(in site: Site) -> HTML {
  let context = PageContext(site, PagePlace(path: Addresses.missingPage))
  let words = site.wording.missingPage
  let ways =
    [Page.Step(title: site.wording.navigation.home, path: HomePage.path)]
    + site.aspects.map { $0.step(in: site) }
  var page = Page(
    title: words.title, description: words.explanation, isHidden: true, isCanonical: false,
    kind: "missing",
    main: """
      <header class="head">
      <h1>\(words.title)</h1>
      <p class="lead">\(words.explanation)</p>
      </header>
      <p>\(words.waysOn)</p>
      <ul class="ways">
      \(each: ways, { "<li>\(context.named($0.title, path: $0.path))</li>\n" })</ul>
      """)
  page.base = site.baseURL.flatMap(Link.init(external:)).map(Link.init(onHostOf:))
  return page.html(in: context)
}
