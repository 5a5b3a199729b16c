package import Markup

/// Where a page is being written: in which site, and from where its links start.
struct PageContext: Sendable {
  let site: Site
  let place: PagePlace

  init(_ site: Site, _ place: PagePlace) {
    self.site = site
    self.place = place
  }

  var wording: Wording { site.wording }

  func link(to path: String, fragment: String? = nil) -> Link {
    place.link(to: path, fragment: fragment)
  }
}

/// What every page has around its main part.
struct Page {
  /// The part of the site that a page belongs to.
  typealias Part = Aspect

  /// A link of the trail from the first page.
  struct Step {
    var title: String
    var path: String?
  }

  /// The headline; `nil` on the first page, which has the name of the site.
  var title: String?
  var description: String
  var part: Part?
  /// The pages above this one, without the first page.
  var trail: [Step] = []
  /// The feed of this page besides that of the site.
  var feedPath: String?
  /// The copies of this page for machines.
  var twins: [Twin] = []
  /// Whether search engines are asked to leave the page out.
  var isHidden = false
  /// Whether the page has one address that others should use.
  var isCanonical = true
  /// Where links start from on a page that is shown at addresses not its own.
  var base: Link?
  /// The page that takes the place of this one at once, from the root of the site.
  var successor: String?
  /// Scripts that make the page handier, from the root of the site; no page needs one.
  var scripts: [String] = []
  /// A word for the style sheet about what kind of page it is.
  var kind: HTML
  /// What the head says besides, for machines.
  var metadata: HTML = .empty
  /// What the page says as linked data besides its trail.
  var linked: [JSON] = []
  var main: HTML

  /// Writes the whole page.
  func html(in context: PageContext) -> HTML {
    """
    <!doctype html>
    <html lang="\(context.wording.language)">
    \(head(in: context))
    <body class="\(kind)">
    <a class="skip" href="\(href: skipTarget(in: context))">\(context.wording.navigation.skipToContent)</a>
    \(masthead(in: context))
    \(trail(in: context))
    <main id="main" tabindex="-1">
    \(main)
    </main>
    \(footer(in: context))
    </body>
    </html>

    """
  }

  private func skipTarget(in context: PageContext) -> Link {
    // With a base an address that is only a fragment would lead to another page.
    base == nil ? Link(fragment: "main") : context.link(to: context.place.path, fragment: "main")
  }

  private func head(in context: PageContext) -> HTML {
    let site = context.site
    let title = title.map { "\($0) – \(site.title)" } ?? site.title
    let canonical = isCanonical ? site.address(of: successor ?? context.place.path) : nil
    return """
      <head>
      <meta charset="utf-8">
      \(each: [base].compactMap(\.self), { "<base href=\"\(href: $0)\">\n" })\
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <meta name="description" content="\(description)">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="Mocban">
      \(isHidden ? Self.noIndex : .empty)\
      \(each: [successor].compactMap(\.self), {
        "<meta http-equiv=\"refresh\" content=\"\(Self.atOnce)\(href: context.link(to: $0))\">\n"
      })\
      \(each: [canonical].compactMap(\.self), { "<link rel=\"canonical\" href=\"\(href: $0)\">\n" })\
      \(feedLinks(in: context))\
      \(searchLink(in: context))\
      <link rel="icon" href="\(Self.icon)">
      \(each: [Addresses.styleSheet] + site.styleSheets, { path in
        "<link rel=\"stylesheet\" href=\"\(href: context.link(to: path))\">\n"
      })\
      \(each: allScripts(in: context), {
        "<script src=\"\(href: context.link(to: $0))\" defer></script>\n"
      })\

      \(metadata)\(linkedData(in: context))\
      </head>
      """
  }

  // The address stands without quotes (HTML, "Refresh state").
  private static let atOnce: HTML = "0; url="
  private static let noIndex: HTML = "<meta name=\"robots\" content=\"noindex\">\n"

  // A red seal with a paper edge; in the page itself, so that browsers ask for no other file.
  private static let icon: HTML = """
    data:image/svg+xml,%3Csvg%20xmlns='http%3A//www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E\
    %3Crect%20width='16'%20height='16'%20rx='2'%20fill='%23a02c20'/%3E\
    %3Cpath%20d='M3.5%203.5h9v9h-9zM8%203.5v9M3.5%208h9'%20fill='none'%20stroke='%23fff6ea'/%3E\
    %3C/svg%3E
    """

  private func feedLinks(in context: PageContext) -> HTML {
    let words = context.wording.navigation
    var feeds = [(path: Addresses.feed, title: words.feedTitle(context.site.title))]
    if let feedPath, feedPath != Addresses.feed {
      feeds.insert((feedPath, words.feedTitle(title ?? context.site.title)), at: 0)
    }
    return """
      \(each: feeds, { feed in
        """
        <link rel="alternate" type="application/atom+xml" title="\(feed.title)" \
        href="\(href: context.link(to: feed.path))">
        \(jsonFeedLink(to: feed.path, title: feed.title, in: context))
        """
      })\
      \(each: twins, { twin in
        """
        <link rel="alternate" type="\(twin.format.mediaType)" \
        href="\(href: context.link(to: twin.path))">

        """
      })
      """
  }

  private func jsonFeedLink(to path: String, title: String, in context: PageContext) -> HTML {
    guard context.site.hasJSONFeeds else { return .empty }
    return """
      <link rel="alternate" type="application/feed+json" title="\(title)" \
      href="\(href: context.link(to: Feed.jsonPath(beside: path)))">

      """
  }

  /// The scripts of the page; that of all pages wakes the search box.
  private func allScripts(in context: PageContext) -> [String] {
    guard hasSearchBox(in: context), !scripts.contains(Addresses.script) else { return scripts }
    return [Addresses.script] + scripts
  }

  private func masthead(in context: PageContext) -> HTML {
    let entries = context.site.aspects.filter { !Self.atFoot.contains($0) }.map { part in
      menuEntry(
        part.title(in: context.wording), path: part.path(in: context.site),
        isCurrentPart: part == self.part, in: context)
    }
    let pages = context.site.menu.map { entry -> HTML in
      switch entry.target {
      case .page(let path): menuEntry(entry.title, path: path, isCurrentPart: false, in: context)
      case .elsewhere(let link):
        "<li><a href=\"\(href: link)\" rel=\"external\">\(entry.title)</a></li>\n"
      }
    }
    return """
      <header class="masthead">
      <a class="brand" href="\(href: context.link(to: HomePage.path))">\
      <span class="seal" aria-hidden="true"><span>mộc</span><span>bản</span></span>\
      <span class="name">\(context.site.title)</span></a>
      \(hasSearchBox(in: context) ? searchBox(in: context) : .empty)\
      <nav class="menu" aria-label="\(context.wording.navigation.mainMenu)"><ul>
      \(each: entries + pages, { $0 })</ul></nav>
      </header>
      """
  }

  /// The indexes that readers rarely begin with.
  private static let atFoot: [Part] = [.authors, .sources]

  private func moreMenu(in context: PageContext) -> HTML {
    let site = context.site
    let words = context.wording.navigation
    let entries = site.aspects.filter(Self.atFoot.contains).map { part in
      menuEntry(
        part.title(in: context.wording), path: part.path(in: site),
        isCurrentPart: part == self.part, in: context)
    }
    let coverage = menuEntry(
      words.coverage, path: site.addresses.coveragePage, isCurrentPart: false, in: context)
    return """
      <nav class="more-menu" aria-label="\(words.moreMenu)"><ul>
      \(each: entries + [coverage], { $0 })</ul></nav>
      """
  }

  private func menuEntry(
    _ title: String, path: String, isCurrentPart: Bool, in context: PageContext
  ) -> HTML {
    var current: HTML = isCurrentPart ? " aria-current=\"true\"" : ""
    if path == context.place.path { current = " aria-current=\"page\"" }
    return """
      <li><a href="\(href: context.link(to: path))"\(current)>\(title)</a></li>

      """
  }

  private func trail(in context: PageContext) -> HTML {
    guard title != nil else { return .empty }
    let steps = [Step(title: context.wording.navigation.home, path: HomePage.path)] + trail
    return """
      <nav class="trail" aria-label="\(context.wording.navigation.trail)"><ol>
      \(each: steps, { "<li>\(context.named($0.title, path: $0.path))</li>\n" })</ol></nav>
      """
  }

  private func footer(in context: PageContext) -> HTML {
    let words = context.wording.navigation
    let data = context.wording.data.title
    return """
      <footer class="colophon">
      <p class="name">\(context.site.title)</p>
      <p>\(context.site.description)</p>
      \(moreMenu(in: context))
      <p><a href="\(href: context.link(to: feedPath ?? Addresses.feed))">\(words.feed)</a> · \
      \(context.site.hasDataFiles
        ? "\(context.named(data, path: context.site.addresses.dataPage)) · " : .empty)\
      \(context.named(context.wording.formerAddresses.title, path: FormerAddressPage.path(in: context.site)))</p>
      <p>\(words.madeWith) Mocban</p>
      </footer>
      """
  }
}

extension Aspect {
  /// What it is called in menus.
  func title(in wording: Wording) -> String {
    switch self {
    case .provinces: wording.navigation.provinces
    case .years: wording.navigation.years
    case .organizations: wording.navigation.organizations
    case .countries: wording.navigation.countries
    case .authors: wording.navigation.authors
    case .sources: wording.navigation.sources
    }
  }

  /// The page of the whole index.
  func path(in site: Site) -> String { path(in: site.addresses) }

  /// The step of the trail that leads to the whole index.
  func step(in site: Site) -> Page.Step {
    Page.Step(title: title(in: site.wording), path: path(in: site))
  }
}

extension Site {
  /// Makes the address under which a page is known to the world.
  ///
  /// - Parameter path: The page, from the root of the site.
  /// - Returns: The address without `index.html`; `nil` when the site has no public address.
  package func address(of path: String) -> Link? {
    guard let baseURL else { return nil }
    let index = "index.html"
    let isIndex = path == index || path.hasSuffix("/" + index)
    let short = isIndex ? String(path.dropLast(index.count)) : path
    return Link(external: baseURL + Link.percentEncoded(short))
  }
}
