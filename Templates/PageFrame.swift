import Markup

/// What all pages of one depth and one part of a site have around their own words.
struct PageFrame: Sendable {
  /// The links of the head to the style sheets.
  let styles: HTML
  /// The header with the main menu.
  let masthead: HTML
  /// The first step of the trail.
  let home: HTML
  /// The footer up to the address of the feed.
  let footerStart: HTML
  /// The footer behind it.
  let footerEnd: HTML

  init(in context: PageContext, part: Aspect?) {
    styles = Self.styles(in: context)
    masthead = Self.masthead(in: context, part: part)
    let words = context.wording.navigation
    home = "<li>\(words.home, linkedTo: HomePage.path, in: context)</li>\n"
    footerStart = """
      <footer class="colophon">
      <p class="name">\(context.site.title)</p>
      \(if: context.site.description.isEmpty ? nil : context.site.description, { "<p>\($0)</p>\n" })\
      \(Self.moreMenu(in: context, part: part))
      <p>\(context.site.feeds == .off ? HTML.empty : "<a href=\"")
      """
    let data = context.wording.data.title
    let dataPage = context.site.hasDataFiles ? context.site.addresses.dataPage : nil
    let former = context.wording.formerAddresses.title
    footerEnd = """
      \(context.site.feeds == .off ? HTML.empty : "\">\(words.feed)</a> · ")\
      \(if: dataPage, { "\(data, linkedTo: $0, in: context) · " })\
      \(former, linkedTo: FormerAddressPage.path(in: context.site), in: context)</p>
      <p>\(words.madeWith) Mocban</p>
      </footer>
      """
  }

  private static func styles(in context: PageContext) -> HTML {
    """
    <link rel="icon" href="\(icon)">
    \(each: [Addresses.styleSheet] + context.site.styleSheets, { path in
      "<link rel=\"stylesheet\" href=\"\(href: context.link(to: path))\">\n"
    })
    """
  }

  // A red seal with a paper edge; in the page itself, so that browsers ask for no other file.
  private static let icon: HTML = """
    data:image/svg+xml,%3Csvg%20xmlns='http%3A//www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E\
    %3Crect%20width='16'%20height='16'%20rx='2'%20fill='%23a02c20'/%3E\
    %3Cpath%20d='M3.5%203.5h9v9h-9zM8%203.5v9M3.5%208h9'%20fill='none'%20stroke='%23fff6ea'/%3E\
    %3C/svg%3E
    """

  private static func masthead(in context: PageContext, part: Aspect?) -> HTML {
    let entries = context.site.aspects.filter { !atFoot.contains($0) }.map { aspect in
      menuEntry(
        aspect.title(in: context.wording), path: aspect.path(in: context.site),
        isCurrentPart: aspect == part, in: context)
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
      \(context.hasSearchBox ? context.searchBox() : .empty)\
      <nav class="menu" aria-label="\(context.wording.navigation.mainMenu)"><ul>
      \(each: entries + pages, { $0 })</ul></nav>
      </header>
      """
  }

  /// The indexes that readers rarely begin with.
  private static let atFoot: [Aspect] = [.authors, .sources]

  private static func moreMenu(in context: PageContext, part: Aspect?) -> HTML {
    let site = context.site
    let words = context.wording.navigation
    let entries = site.aspects.filter(atFoot.contains).map { aspect in
      menuEntry(
        aspect.title(in: context.wording), path: aspect.path(in: site),
        isCurrentPart: aspect == part, in: context)
    }
    let coverage = menuEntry(
      words.coverage, path: site.addresses.coveragePage, isCurrentPart: false, in: context)
    return """
      <nav class="more-menu" aria-label="\(words.moreMenu)"><ul>
      \(each: entries + [coverage], { $0 })</ul></nav>
      """
  }

  private static func menuEntry(
    _ title: String, path: String, isCurrentPart: Bool, in context: PageContext
  ) -> HTML {
    var current: HTML = isCurrentPart ? " aria-current=\"true\"" : ""
    if path == context.place.path { current = " aria-current=\"page\"" }
    return """
      <li><a href="\(href: context.link(to: path))"\(current)>\(title)</a></li>

      """
  }
}

/// The frames of all pages that are in no menu themselves, made once: they are a third of a page.
struct PageFrames: Sendable {
  /// The deepest folder that any page of a site lies in has this many above it.
  private static let depths = 0...6

  /// By depth, then by part, the first for pages of no part.
  private let frames: [[PageFrame]]
  /// The pages that menus lead to, which say so themselves.
  private let pagesInMenus: Set<String>

  init(of site: Site) {
    frames = Self.depths.map { depth in
      // No page has such a path, so none is the current one.
      let context = PageContext(site, PagePlace(path: String(repeating: "/", count: depth)))
      return [nil].map { PageFrame(in: context, part: $0) }
        + Aspect.allCases.map { PageFrame(in: context, part: $0) }
    }
    var pages: Set = [site.addresses.coveragePage, site.addresses.searchPage]
    for aspect in Aspect.allCases { pages.insert(aspect.path(in: site)) }
    for entry in site.menu { if case .page(let path) = entry.target { pages.insert(path) } }
    pagesInMenus = pages
  }

  /// The frame of a page; `nil` for one that needs its own.
  func frame(at place: PagePlace, part: Aspect?) -> PageFrame? {
    guard frames.indices.contains(place.depth), !pagesInMenus.contains(place.path) else {
      return nil
    }
    return frames[place.depth][part.map { $0.position + 1 } ?? 0]
  }
}

extension Aspect {
  /// The place among all aspects.
  fileprivate var position: Int {
    switch self {
    case .provinces: 0
    case .years: 1
    case .organizations: 2
    case .countries: 3
    case .authors: 4
    case .sources: 5
    }
  }
}

extension PageContext {
  /// What stands around the page.
  func frame(part: Aspect?) -> PageFrame {
    site.frames?.frame(at: place, part: part) ?? PageFrame(in: self, part: part)
  }
}

extension Site {
  /// Makes what all pages share.
  ///
  /// - Returns: The same site, for pages in great number; what is changed in it afterwards is not
  ///   seen in menus and footers.
  package func prepared() -> Site {
    var site = self
    site.frames = PageFrames(of: self)
    return site
  }
}
