import Archive
import Datasets
package import Markup

extension DataPage {
  /// Writes the page.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole page.
  package func html(in site: Site) -> HTML {
    let context = PageContext(site, place)
    let words = site.wording.data
    return Page(
      title: words.title, description: "\(words.summary) \(site.title).", kind: "data",
      linked: [dataset(in: site)],
      main: """
        <header class="head">
        <h1>\(words.title)</h1>
        <p class="lead">\(words.summary)</p>
        <p class="extent">\(extent(in: site.wording))</p>
        </header>
        \(downloads(in: context))\(columns(in: words))\(spreadsheets(in: words))\
        \(rights(in: words))\(checks(in: context))\(machines(in: context))
        """
    ).html(in: context)
  }

  private func extent(in wording: Wording) -> String {
    let period = period.map { wording.listing.period($0.lowerBound, $0.upperBound) }
    let edition = edition.map { wording.data.edition(wording.dates.phrase($0)) }
    return [wording.articles(articleCount), period, edition].compactMap(\.self)
      .joined(separator: ", ")
  }

  private func section(_ title: String, _ content: HTML) -> HTML {
    "<section class=\"group\">\n<h2>\(title)</h2>\n\(content)</section>\n"
  }

  // MARK: Files

  private func downloads(in context: PageContext) -> HTML {
    section(
      context.wording.data.downloads,
      """
      <ul class="files">
      \(each: entries, { entry($0, in: context) })</ul>

      """)
  }

  private func entry(_ entry: Entry, in context: PageContext) -> HTML {
    let wording = context.wording
    let name: HTML =
      if let only = entry.parts.first, !entry.isByYear {
        download(only, "\(fileName(only.path))", in: context)
      } else {
        "<span class=\"name\">\(entry.file.name(ofYear: "…"))</span>"
      }
    let size = entry.parts.reduce(0) { $0 + $1.size }
    let records = entry.parts.reduce(0) { $0 + $1.records }
    return """
      <li>\(name) <span class="size">\(wording.data.records(wording.number(records), records)), \
      \(wording.size(size))</span>
      <p>\(wording.data.about(entry.file))\(entry.isByYear ? " \(wording.data.byYear)" : "")</p>
      \(entry.isByYear ? years(entry.parts, in: context) : .empty)</li>

      """
  }

  private func years(_ parts: [Part], in context: PageContext) -> HTML {
    """
    <ul class="years">
    \(each: parts, { part in
      let label = part.year.map(String.init) ?? context.wording.label(.undated)
      return "<li>\(download(part, "\(label)", in: context))</li>\n"
    })</ul>

    """
  }

  private func download(_ part: Part, _ label: HTML, in context: PageContext) -> HTML {
    "<a href=\"\(href: context.link(to: part.path))\" download>\(label)</a>"
  }

  private func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  // MARK: Words

  private func columns(in words: Wording.DataWords) -> HTML {
    section(
      words.columns,
      """
      <p>\(words.columnsNote)</p>
      <dl class="columns">
      \(each: ArticleColumn.allCases, { column in
        "<div><dt><code>\(column.rawValue)</code></dt><dd>\(words.column(column))</dd></div>\n"
      })</dl>

      """)
  }

  private func spreadsheets(in words: Wording.DataWords) -> HTML {
    section(
      words.spreadsheets,
      "\(each: words.spreadsheetNotes, { "<p>\($0)</p>\n" })")
  }

  private func rights(in words: Wording.DataWords) -> HTML {
    section(words.rights, "<p>\(words.rightsNote)</p>\n")
  }

  private func checks(in context: PageContext) -> HTML {
    let words = context.wording.data
    return section(
      words.checks,
      """
      <p>\(words.checksNote)</p>
      <pre><code>sha256sum -c \(Addresses.checksums)</code></pre>
      <p>\(context.named(Addresses.checksums, path: Addresses.checksums))</p>

      """)
  }

  private func machines(in context: PageContext) -> HTML {
    let words = context.wording.data
    let package = "\(context.site.addresses.data)/\(DataPackage.name)"
    var rows: [(name: HTML, note: String)] = [
      (context.named(DataPackage.name, path: package), words.packageNote)
    ]
    let hasFeeds = context.site.feeds != .off
    if hasFeeds {
      rows.append((context.named(Addresses.feed, path: Addresses.feed), words.feedNote))
    }
    if hasFeeds, context.site.hasJSONFeeds {
      rows.append((context.named(Addresses.jsonFeed, path: Addresses.jsonFeed), words.jsonFeedNote))
    }
    if let sitemapPath {
      rows.append((context.named(sitemapPath, path: sitemapPath), words.sitemapNote))
    }
    if hasTwins { rows.append(("<code>.json</code>, <code>.md</code>", words.twinsNote)) }
    return section(
      words.machines,
      """
      <dl class="columns">
      \(each: rows, { "<div><dt>\($0.name)</dt><dd>\($0.note)</dd></div>\n" })</dl>

      """)
  }

  // MARK: Structured data

  /// The archive as a data set (schema.org, Dataset).
  private func dataset(in site: Site) -> JSON {
    let dates = period.map { ["\($0.lowerBound)", "\($0.upperBound)"] } ?? []
    let json: JSON = [
      "@type": "Dataset",
      "name": .text(site.title),
      "description": .text(description(in: site)),
      "url": .optional(site.address(of: place.path)?.address),
      "inLanguage": .text("vi"),
      "isAccessibleForFree": .flag(true),
      "creator": ["@type": "Organization", "name": .text(site.publisher ?? site.title)],
      "version": .optional(edition?.iso),
      "dateModified": .optional(edition?.iso),
      "temporalCoverage": dates.isEmpty ? .null : .text(dates.joined(separator: "/")),
      "spatialCoverage": ["@type": "Country", "name": "Việt Nam"],
      "variableMeasured": .texts(ArticleColumn.allCases.map(\.rawValue)),
      "distribution": .list(entries.flatMap { distribution(of: $0, in: site) }),
    ]
    return json.withoutGaps()
  }

  // Search engines want at least 50 characters (Google, "Dataset structured data").
  private func description(in site: Site) -> String {
    [site.description, site.wording.data.summary].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func distribution(of entry: Entry, in site: Site) -> [JSON] {
    entry.parts.map { part in
      let json: JSON = [
        "@type": "DataDownload",
        "name": .text(fileName(part.path)),
        "contentUrl": .text((site.address(of: part.path) ?? place.link(to: part.path)).address),
        "encodingFormat": .text(entry.file.mediaType),
        "contentSize": .text("\(part.size) B"),
        "sha256": .text(part.digest),
      ]
      return json
    }
  }
}

extension Wording {
  /// Writes a number of bytes, such as "12,4 kB".
  func size(_ bytes: Int) -> String {
    let units = ["kB", "MB", "GB", "TB"]
    guard bytes >= 1_000 else { return "\(bytes) B" }
    var scale = 1_000
    var unit = 0
    while bytes / scale >= 1_000, unit + 1 < units.count {
      scale *= 1_000
      unit += 1
    }
    let tenths = (bytes / (scale / 100) + 5) / 10
    return "\(number(tenths / 10))\(data.decimalSeparator)\(tenths % 10) \(units[unit])"
  }
}
