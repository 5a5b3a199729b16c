package import Markup

extension TextPage {
  /// Writes the page.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole page.
  package func html(in site: Site) -> HTML {
    let context = PageContext(site, place)
    let lead: HTML = summary.map { "<p class=\"lead\">\($0)</p>\n" } ?? .empty
    return Page(
      title: title, description: summary ?? "\(title). \(site.description)", kind: "text",
      main: """
        <header class="head">
        <h1>\(title)</h1>
        \(lead)</header>
        \(context.contents(contents))<div class="prose">
        \(body)</div>
        """
    ).html(in: context)
  }
}
