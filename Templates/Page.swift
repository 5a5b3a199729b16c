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
    let frame = context.frame(part: part)
    return """
      <!doctype html>
      <html lang="\(context.wording.language)">
      \(head(in: context, frame))
      <body class="\(kind)">
      <a class="skip" href="\(href: skipTarget(in: context))">\(context.wording.navigation.skipToContent)</a>
      \(frame.masthead)
      \(trail(in: context, frame))
      <main id="main" tabindex="-1">
      \(main)
      </main>
      \(frame.footerStart)\(if: footerFeed(in: context), { "\(href: $0)" })\(frame.footerEnd)
      </body>
      </html>

      """
  }

  private func footerFeed(in context: PageContext) -> Link? {
    context.site.feeds == .off ? nil : context.link(to: feedPath ?? Addresses.feed)
  }

  private func skipTarget(in context: PageContext) -> Link {
    // With a base an address that is only a fragment would lead to another page.
    base == nil ? Link(fragment: "main") : context.link(to: context.place.path, fragment: "main")
  }

  private func head(in context: PageContext, _ frame: PageFrame) -> HTML {
    let site = context.site
    let canonical = isCanonical ? site.address(of: successor ?? context.place.path) : nil
    return """
      <head>
      <meta charset="utf-8">
      \(if: base, { "<base href=\"\(href: $0)\">\n" })\
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(if: title, { "\($0) – " })\(site.title)</title>
      <meta name="description" content="\(description)">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="Mocban">
      \(isHidden ? Self.noIndex : nil)\
      \(if: successor, {
        "<meta http-equiv=\"refresh\" content=\"\(Self.atOnce)\(href: context.link(to: $0))\">\n"
      })\
      \(if: canonical, { "<link rel=\"canonical\" href=\"\(href: $0)\">\n" })\
      \(feedLinks(in: context))\
      \(context.searchLink())\
      \(frame.styles)\
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

  private func feedLinks(in context: PageContext) -> HTML {
    let siteTitle = context.site.title
    let own = feedPath == Addresses.feed ? nil : feedPath
    let all = context.site.feeds == .off ? nil : Addresses.feed
    return """
      \(if: own, { feedLink(to: $0, of: title ?? siteTitle, in: context) })\
      \(if: all, { feedLink(to: $0, of: siteTitle, in: context) })\
      \(each: twins, { twin in
        """
        <link rel="alternate" type="\(twin.format.mediaType)" \
        href="\(href: context.link(to: twin.path))">

        """
      })
      """
  }

  private func feedLink(to path: String, of name: String, in context: PageContext) -> HTML {
    let title = context.wording.navigation.feedTitle(name)
    let json = context.site.hasJSONFeeds ? Feed.jsonPath(beside: path) : nil
    return """
      <link rel="alternate" type="application/atom+xml" title="\(title)" \
      href="\(href: context.link(to: path))">
      \(if: json, { path in
        """
        <link rel="alternate" type="application/feed+json" title="\(title)" \
        href="\(href: context.link(to: path))">

        """
      })
      """
  }

  /// The scripts of the page; that of all pages wakes the search box.
  private func allScripts(in context: PageContext) -> [String] {
    guard context.hasSearchBox, !scripts.contains(Addresses.script) else { return scripts }
    return [Addresses.script] + scripts
  }

  private func trail(in context: PageContext, _ frame: PageFrame) -> HTML {
    guard title != nil else { return .empty }
    return """
      <nav class="trail" aria-label="\(context.wording.navigation.trail)"><ol>
      \(frame.home)\
      \(each: trail, { "<li>\($0.title, linkedTo: $0.path, in: context)</li>\n" })</ol></nav>
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
    guard let home else { return nil }
    let index = "index.html".utf8
    let start = path.utf8.dropLast(index.count)
    let isIndex =
      path.utf8.suffix(index.count).elementsEqual(index)
      && (start.isEmpty || start.last == UInt8(ascii: "/"))
    return home.appending(path: isIndex ? String(Substring(start)) : path)
  }
}
