package import Markup

/// The list of a site's pages for search engines (sitemaps.org, protocol 0.9).
///
/// It does not say when a page last changed: the archive knows the dates of its texts, not those of
/// its pages, and a wrong date is worse than none ("lastmod", sitemaps.org).
package struct Sitemap: Sendable {
  /// The most entries one file may have (sitemaps.org, "Using Sitemap index files").
  package static let limit = 50_000
  /// The path of the file, or of the index when there are several.
  package static let path = "sitemap.xml"

  private let count: Int
  private let page: @Sendable (Int) -> String
  private let limit: Int

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - pages: The pages, from the root of the site.
  ///   - limit: The most entries in one file.
  package init(_ pages: [String] = [], limit: Int = Self.limit) {
    self.init(pages.count, limit: limit) { pages[$0] }
  }

  /// Creates a list of pages whose paths are asked for when they are needed.
  ///
  /// - Parameters:
  ///   - count: The number of pages.
  ///   - limit: The most entries in one file.
  ///   - page: The path of a page by its place, from the root of the site.
  package init(
    _ count: Int, limit: Int = Self.limit, page: @escaping @Sendable (Int) -> String
  ) {
    self.count = count
    self.limit = max(1, limit)
    self.page = page
  }

  /// The pages, from the root of the site.
  package var pages: some Sequence<String> { (0..<count).lazy.map(page) }

  /// The files of the list: one, or for a long list an index and its parts.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: Their paths; none when the site has no public address, since a sitemap may not hold
  ///   relative ones.
  package func paths(in site: Site) -> [String] {
    guard site.address(of: "") != nil else { return [] }
    guard count > limit else { return [Self.path] }
    let parts = (count + limit - 1) / limit
    return [Self.path] + (1...parts).map { "sitemap-\($0).xml" }
  }

  /// Writes one of the files.
  ///
  /// - Parameters:
  ///   - number: Its place among `paths`.
  ///   - site: What every page shares.
  /// - Returns: The file.
  package func xml(ofFile number: Int, in site: Site) -> HTML {
    guard count > limit else { return xml(of: 0..<count, in: site) }
    guard number > 0 else { return Self.index(of: paths(in: site).dropFirst(), in: site) }
    let start = min((number - 1) * limit, count)
    return xml(of: start..<min(start + limit, count), in: site)
  }

  private func xml(of places: Range<Int>, in site: Site) -> HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(each: places, { place in
      guard let address = site.address(of: page(place)) else { return .empty }
      return "<url><loc>\(href: address)</loc></url>\n"
    })</urlset>

    """
  }

  private static func index(of paths: ArraySlice<String>, in site: Site) -> HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(each: paths, { path in
      guard let address = site.address(of: path) else { return .empty }
      return "<sitemap><loc>\(href: address)</loc></sitemap>\n"
    })</sitemapindex>

    """
  }
}

/// Writes the file that tells robots where they may go.
///
/// - Parameters:
///   - site: What every page shares.
///   - sitemapPath: The sitemap, from the root of the site; left out without a public address.
/// - Returns: The text of `robots.txt` (RFC 9309).
package func robots(in site: Site, sitemapPath: String?) -> String {
  let rules = "User-agent: *\nAllow: /\n"
  guard let sitemapPath, let address = site.address(of: sitemapPath) else { return rules }
  return rules + "\nSitemap: \(address.address)\n"
}
