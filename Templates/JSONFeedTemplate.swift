import Archive
package import Markup

extension Feed {
  /// The path of the JSON feed that stands beside an Atom feed.
  ///
  /// - Parameter path: The Atom feed, from the root of the site.
  /// - Returns: The JSON feed, from the root of the site.
  package static func jsonPath(beside path: String) -> String {
    String(path.dropLast(Addresses.feed.count)) + Addresses.jsonFeed
  }

  /// Writes the feed as JSON Feed 1.1 (jsonfeed.org).
  ///
  /// Unlike Atom it asks for no moment that is not known: an entry has a day of publication only if
  /// that is known, and what is known instead stands in `_mocban`, an extension of its own.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole feed.
  package func json(in site: Site) -> JSON {
    let json: JSON = [
      "version": "https://jsonfeed.org/version/1.1",
      "title": .text(title(in: site)),
      "home_page_url": .text(link(to: pagePath, in: site).address),
      "feed_url": .text(link(to: place.path, in: site).address),
      "description": .optional(site.description.isEmpty ? nil : site.description),
      "language": .text(site.wording.language),
      "authors": .list([["name": .text(site.title)]]),
    ]
    guard case .object(let entries) = json.withoutGaps() else { return json }
    // A feed without items still says that it has none.
    return .object(entries + [.init("items", .list(self.entries.map { item($0, in: site) }))])
  }

  private func item(_ entry: Entry, in site: Site) -> JSON {
    let row = entry.row
    let json: JSON = [
      "id": .text(entry.id),
      "url": .text(link(to: row.path, in: site).address),
      "title": .text(row.title),
      "content_text": .text(summary(entry, in: site.wording)),
      "summary": .optional(entry.summary),
      "date_published": .optional(published(row)),
      "authors": .list(entry.authors.map { ["name": .text($0)] }),
      "tags": .texts(row.provinces),
      "_mocban": [
        "date": .optional(row.date?.iso),
        "date_precision": .optional(row.date?.precision.rawValue),
        "date_basis": .text(row.dateBasis.rawValue),
      ],
    ]
    return json.withoutGaps()
  }
}
