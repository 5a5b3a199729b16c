import Archive
package import Markup

extension Feed {
  /// Writes the feed as Atom (RFC 4287).
  ///
  /// Without a public address of the site its links are relative to the feed (RFC 4287, section 2,
  /// allows references that its address resolves); what identifies an entry is its `id`.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole feed.
  package func xml(in site: Site) -> HTML {
    let title = subject.map { "\($0.title(in: site.wording)) – \(site.title)" } ?? site.title
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(site.wording.language)">
      <title>\(title.withoutNoncharacters)</title>
      <subtitle>\(site.description.withoutNoncharacters)</subtitle>
      <id>\(id.withoutNoncharacters)</id>
      <updated>\(updated.withoutNoncharacters)</updated>
      <author><name>\(site.title.withoutNoncharacters)</name></author>
      <generator>Mocban</generator>
      <link rel="self" type="application/atom+xml" href="\(href: link(to: place.path, in: site))"/>
      <link rel="alternate" type="text/html" href="\(href: link(to: pagePath, in: site))"/>
      \(each: entries, { entry($0, in: site) })</feed>

      """
  }

  private func link(to path: String, in site: Site) -> Link {
    site.address(of: path) ?? place.link(to: path)
  }

  private func entry(_ entry: Entry, in site: Site) -> HTML {
    """
    <entry>
    <title>\(entry.row.title.withoutNoncharacters)</title>
    <id>\(entry.id.withoutNoncharacters)</id>
    <updated>\(entry.updated.withoutNoncharacters)</updated>
    \(published(entry.row))\
    <link rel="alternate" type="text/html" href="\(href: link(to: entry.row.path, in: site))"/>
    \(each: entry.authors, { "<author><name>\($0.withoutNoncharacters)</name></author>\n" })\
    \(each: entry.row.provinces, { "<category term=\"\($0.withoutNoncharacters)\"/>\n" })\
    \(summary(entry, in: site.wording))</entry>

    """
  }

  // Atom wants a whole time here; midnight of a day that is known is the one honest guess, while a
  // month or a year would need a made-up day.
  private func published(_ row: ArticleRow) -> HTML {
    guard let date = row.date, date.day != nil, row.dateBasis == .dateline else { return .empty }
    return "<published>\(date.iso)T00:00:00+07:00</published>\n"
  }

  private func summary(_ entry: Entry, in wording: Wording) -> HTML {
    let date = wording.described(entry.row.date, basis: entry.row.dateBasis)
    let text = [date, entry.summary].compactMap(\.self).joined(separator: " – ")
    return "<summary>\(text.withoutNoncharacters)</summary>\n"
  }
}

extension String {
  /// The text without U+FFFE and U+FFFF, which no XML document may hold (XML 1.0, section 2.2).
  fileprivate var withoutNoncharacters: String {
    let scalars = unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }
    return String(String.UnicodeScalarView(scalars))
  }
}
