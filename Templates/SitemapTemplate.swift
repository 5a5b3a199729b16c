package import Archive
package import Markup

/// The list of a site's pages for search engines (sitemaps.org, protocol 0.9).
package struct Sitemap: Sendable {
  /// A page in the list.
  package struct Entry: Sendable {
    /// The page, from the root of the site.
    package var path: String
    /// When it last changed, as exactly as that is known; a sitemap takes only a whole day.
    package var lastModified: ArchiveDate?

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - path: The page, from the root of the site.
    ///   - lastModified: When it last changed.
    package init(path: String, lastModified: ArchiveDate? = nil) {
      self.path = path
      self.lastModified = lastModified
    }
  }

  /// The most entries one file may have (sitemaps.org, "Using Sitemap index files").
  package static let limit = 50_000
  /// The path of the file, or of the index when there are several.
  package static let path = "sitemap.xml"

  /// The pages.
  package var entries: [Entry]

  /// Creates a list.
  ///
  /// - Parameter entries: The pages.
  package init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// Writes the list, in several files with an index when it is long.
  ///
  /// - Parameters:
  ///   - site: What every page shares.
  ///   - limit: The most entries in one file.
  /// - Returns: The files by path; none when the site has no public address, since a sitemap may not
  ///   hold relative ones.
  package func files(in site: Site, limit: Int = Self.limit) -> [(path: String, xml: HTML)] {
    guard site.address(of: "") != nil else { return [] }
    let limit = max(1, limit)
    guard entries.count > limit else { return [(Self.path, Self.xml(of: entries[...], in: site))] }
    let parts = stride(from: 0, to: entries.count, by: limit).enumerated().map { number, start in
      let end = min(start + limit, entries.count)
      return ("sitemap-\(number + 1).xml", Self.xml(of: entries[start..<end], in: site))
    }
    return [(Self.path, Self.index(of: parts.map(\.0), in: site))] + parts
  }

  private static func xml(of entries: ArraySlice<Entry>, in site: Site) -> HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(each: entries, { url($0, in: site) })</urlset>

    """
  }

  private static func url(_ entry: Entry, in site: Site) -> HTML {
    guard let address = site.address(of: entry.path) else { return .empty }
    // A month or a year is a valid W3C date too, but some readers refuse it.
    let day = entry.lastModified.flatMap { $0.day == nil ? nil : $0.iso }
    return """
      <url><loc>\(href: address)</loc>\
      \(each: [day].compactMap(\.self), { "<lastmod>\($0)</lastmod>" })</url>

      """
  }

  private static func index(of paths: [String], in site: Site) -> HTML {
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
