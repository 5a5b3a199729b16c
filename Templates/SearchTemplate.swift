package import Markup

/// The page that shows what a search finds.
package struct SearchPage: Sendable {
  /// Creates the page.
  package init() {}

  /// Writes the page.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole page.
  package func html(in site: Site) -> HTML {
    let words = site.wording.search
    let context = PageContext(site, PagePlace(path: site.addresses.searchPage))
    let form: HTML = """
      <form class="find" role="search" action="\(href: context.link(to: context.place.path))" \
      data-words="\(words.json(in: site.wording, of: site).line)">
      <div class="line"><input type="search" id="q" name="q" aria-label="\(words.label)" \
      autocomplete="off" spellcheck="false"><button type="submit">\(words.find)</button></div>
      <p class="quiet">\(words.help)</p>
      </form>
      """
    return Page(
      title: words.title, description: "\(words.summary) \(site.title).",
      scripts: [Addresses.searchScript], kind: "search",
      main: """
        <header class="head">
        <h1>\(words.title)</h1>
        \(form)
        </header>
        <noscript><p class="note">\(words.withoutScripts)</p></noscript>
        <p id="found" class="extent" role="status"></p>
        <div id="hints"></div>
        <div id="narrow" role="group" aria-label="\(words.filters)" hidden></div>
        <ol id="results"></ol>
        <p><button type="button" id="more" hidden>\(words.more)</button></p>
        \(indexes(in: context))
        """
    ).html(in: context)
  }

  private func indexes(in context: PageContext) -> HTML {
    let steps = context.site.aspects.map { $0.step(in: context.site) }
    return """
      <section class="group">
      <h2>\(context.wording.search.elsewhere)</h2>
      <ul class="ways">
      \(each: steps, { "<li>\(context.named($0.title, path: $0.path))</li>\n" })</ul>
      </section>
      """
  }
}

extension PageContext {
  /// Whether the head of the page asks for words; the search page asks in its main part.
  var hasSearchBox: Bool { site.hasSearch && place.path != site.addresses.searchPage }

  /// The box that leads to the search page, with scripts and without.
  func searchBox() -> HTML {
    let words = wording.search
    return """
      <form class="find" role="search" \
      action="\(href: link(to: site.addresses.searchPage))">\
      <div class="line"><input type="search" id="q" name="q" aria-label="\(words.label)" \
      placeholder="\(words.label)" autocomplete="off" spellcheck="false">\
      <button type="submit">\(words.find)</button></div></form>

      """
  }

  /// Tells browsers that the site can be searched.
  func searchLink() -> HTML {
    guard site.hasSearch, site.baseURL != nil else { return .empty }
    return """
      <link rel="search" type="application/opensearchdescription+xml" title="\(site.title)" \
      href="\(href: link(to: Addresses.searchDescription))">

      """
  }
}

/// Describes the search of a site for browsers (OpenSearch 1.1, draft 6).
///
/// - Parameter site: What every page shares, its public address among it.
/// - Returns: The file for `Addresses.searchDescription`; `nil` without a public address.
package func searchDescription(of site: Site) -> HTML? {
  guard let page = site.address(of: site.addresses.searchPage) else { return nil }
  // The specification allows 16 characters: as many whole words of the name.
  var name = String(site.title.prefix(16))
  if name != site.title, let space = name.lastIndex(of: " ") { name = String(name[..<space]) }
  return """
    <?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
    <ShortName>\(name)</ShortName>
    <Description>\(site.wording.search.summary)</Description>
    <Url type="text/html" template="\(href: page)?q={searchTerms}"/>
    <Language>\(site.wording.language)</Language>
    <InputEncoding>UTF-8</InputEncoding>
    </OpenSearchDescription>

    """
}
