import Archive
package import Markup

extension Feed {
  /// Writes the feed as Atom (RFC 4287).
  ///
  /// Without a public address of the site its links are relative to the feed (RFC 4287, section 2,
  /// allows references that its address resolves); what identifies an entry is its `id`. Atom has no
  /// room for a date that is known to the year only, Dublin Core has (`dc:date`).
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole feed.
  package func xml(in site: Site) -> HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xml:lang="\(site.wording.language)">
    <title>\(title(in: site))</title>
    <subtitle>\(site.description)</subtitle>
    <id>\(id)</id>
    <updated>\(updated)</updated>
    <author><name>\(site.title)</name></author>
    <generator>Mocban</generator>
    <link rel="self" type="application/atom+xml" href="\(href: link(to: place.path, in: site))"/>
    <link rel="alternate" type="text/html" href="\(href: link(to: pagePath, in: site))"/>
    \(each: entries, { entry($0, in: site) })</feed>

    """
  }

  /// The name of the feed: what its articles have in common, and the archive.
  func title(in site: Site) -> String {
    subject.map { "\($0.title(in: site.wording)) – \(site.title)" } ?? site.title
  }

  /// A link that programs can follow: whole with a public address, else from the feed.
  func link(to path: String, in site: Site) -> Link {
    site.address(of: path) ?? place.link(to: path)
  }

  private func entry(_ entry: Entry, in site: Site) -> HTML {
    let row = entry.row
    return """
      <entry>
      <title>\(row.title)</title>
      <id>\(entry.id)</id>
      <updated>\(entry.updated)</updated>
      \(if: published(row), { "<published>\($0)</published>\n" })\
      \(if: row.date, { "<dc:date>\(iso: $0)</dc:date>\n" })\
      <link rel="alternate" type="text/html" href="\(href: link(to: row.path, in: site))"/>
      \(each: entry.authors, { "<author><name>\($0)</name></author>\n" })\
      \(each: row.provinces, { "<category term=\"\($0)\"/>\n" })\
      <summary>\(summary(entry, in: site.wording))</summary>
      </entry>

      """
  }

  /// The moment of publication.
  ///
  /// A feed wants a whole time here; midnight of a day that is known is
  /// the one honest guess, while a month or a year would need a made-up day.
  func published(_ row: ArticleRow) -> String? {
    guard let date = row.date, date.day != nil, row.dateBasis == .dateline else { return nil }
    return "\(date.iso)T00:00:00+07:00"
  }

  /// What a reader sees of an entry: its date as exactly as it is known, and what it says.
  func summary(_ entry: Entry, in wording: Wording) -> String {
    let date = wording.described(entry.row.date, basis: entry.row.dateBasis)
    return entry.summary.map { "\(date) – \($0)" } ?? date
  }
}
