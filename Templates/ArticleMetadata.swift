import Archive
import Bibliography
import Markup

extension ArticlePage {
  /// What reference managers, libraries and networks read in the head of the page: Highwire Press
  /// tags, Dublin Core (DCMI, "Expressing Dublin Core metadata using HTML") and Open Graph.
  func metadata(in context: PageContext) -> HTML {
    guard let citation, !isWithdrawn else { return .empty }
    let address = context.site.address(of: place.path)?.address
    guard context.site.hasCitations else {
      return openGraph(citation, at: address, in: context.site)
    }
    return """
      \(highwire(citation, at: address, in: context.site))\
      <link rel="schema.DCTERMS" href="http://purl.org/dc/terms/">
      \(dublinCore(citation, at: address, in: context.site))\
      \(openGraph(citation, at: address, in: context.site))
      """
  }

  /// Google Scholar's "Inclusion Guidelines for Webmasters": one tag for each author, dates with
  /// slashes, no more of them than is known.
  private func highwire(_ citation: Citation, at address: String?, in site: Site) -> HTML {
    let date = citation.date?.written(with: "/")
    return """
      \(meta: "citation_title", citation.title)\
      \(each: citation.authors, { "\(meta: "citation_author", $0.inverted)" })\
      \(meta: "citation_publication_date", date)\
      \(meta: "citation_journal_title", citation.outlet)\
      \(meta: "citation_publisher", site.publisher)\
      \(meta: "citation_language", citation.language)\
      \(meta: "citation_public_url", address)\
      \(meta: "citation_abstract_html_url", address)\
      \(each: citation.keywords, { "\(meta: "citation_keywords", $0)" })
      """
  }

  private func dublinCore(_ citation: Citation, at address: String?, in site: Site) -> HTML {
    // A day of an event is no day of publication; "issued" would say so.
    let time: StaticString = citation.isDateNear ? "DCTERMS.date" : "DCTERMS.issued"
    return """
      \(meta: "DCTERMS.title", citation.title)\
      \(meta: "DCTERMS.type", "Text")\
      \(each: citation.authors, { "\(meta: "DCTERMS.creator", $0.text)" })\
      \(meta: time, citation.date?.iso)\
      \(meta: "DCTERMS.language", citation.language)\
      \(meta: "DCTERMS.publisher", citation.outlet)\
      \(meta: "DCTERMS.source", citation.originalAddress)\
      \(meta: "DCTERMS.identifier", address)\
      \(meta: "DCTERMS.isPartOf", site.title)\
      \(meta: "DCTERMS.rights", rights(in: site)?.text)\
      \(each: record.provinces, { "\(meta: "DCTERMS.spatial", $0)" })
      """
  }

  private func openGraph(_ citation: Citation, at address: String?, in site: Site) -> HTML {
    let day = citation.isDateNear ? nil : citation.date
    return """
      \(property: "og:type", "article")\
      \(property: "og:title", citation.title)\
      \(property: "og:site_name", site.title)\
      \(property: "og:locale", site.wording.language == "vi" ? "vi_VN" : "en_GB")\
      \(property: "og:url", address)\
      \(property: "article:published_time", day?.day == nil ? nil : day?.iso)
      """
  }
}

extension ArticlePage {
  /// The article as linked data: schema.org's `NewsArticle`, with nothing that the record does not
  /// know.
  func linkedData(in context: PageContext) -> [JSON] {
    guard let citation, !isWithdrawn else { return [] }
    let site = context.site
    let address = site.address(of: place.path).map { JSON.text($0.address) } ?? .null
    let rights = rights(in: site)
    let article: JSON = [
      "@type": "NewsArticle",
      "@id": address,
      "url": address,
      "headline": .text(record.title),
      "alternativeHeadline": .optional(record.subtitle),
      "description": .optional(record.summary),
      "inLanguage": .text(record.language),
      "datePublished": citation.isDateNear ? .null : .optional(record.date?.iso),
      "temporalCoverage": .optional(timeOfEvents(citation)?.iso),
      "author": .list(citation.authors.map(Self.author)),
      "publisher": citation.outlet.map { ["@type": "Organization", "name": .text($0)] } ?? .null,
      "contentLocation": .list(record.provinces.map(Self.location)),
      "mentions": .list(
        record.organizations.map { ["@type": "Organization", "name": .text($0)] }),
      "isBasedOn": .optional(citation.originalAddress),
      "archivedAt": rawAddress(in: site).map(JSON.text) ?? .null,
      "associatedMedia": rawText(in: site),
      "license": rights?.isLicense == true ? .optional(rights?.text) : .null,
      "usageInfo": rights?.isStatement == true ? .optional(rights?.text) : .null,
      "copyrightNotice": rights?.isText == true ? .optional(rights?.text) : .null,
      "isPartOf": Self.collection(site),
      "sdPublisher": site.publisher.map { ["@type": "Organization", "name": .text($0)] } ?? .null,
    ]
    return [article.withoutGaps()]
  }

  /// What the text is about, in time: the event, or the year of the documents it cites.
  private func timeOfEvents(_ citation: Citation) -> ArchiveDate? {
    record.eventDate ?? (citation.isDateNear ? record.date : nil)
  }

  private static func author(_ name: CitedName) -> JSON {
    ["@type": name.isBody ? "Organization" : "Person", "name": .text(name.text)]
  }

  private static func location(_ province: String) -> JSON {
    [
      "@type": "AdministrativeArea", "name": .text(province),
      "containedInPlace": ["@type": "Country", "name": "Việt Nam"],
    ]
  }

  private static func collection(_ site: Site) -> JSON {
    let collection: JSON = [
      "@type": "Collection", "name": .text(site.title),
      "url": .optional(site.address(of: HomePage.path)?.address),
      "publisher": site.publisher.map { ["@type": "Organization", "name": .text($0)] } ?? .null,
    ]
    return collection.withoutGaps()
  }

  private func rawAddress(in site: Site) -> String? {
    seedPath.flatMap { site.address(of: $0) }?.address
  }

  private func rawText(in site: Site) -> JSON {
    guard let address = rawAddress(in: site) else { return .null }
    let media: JSON = [
      "@type": "MediaObject", "contentUrl": .text(address), "encodingFormat": "text/plain",
      "sha256": .optional(record.seedSHA256),
    ]
    return media.withoutGaps()
  }

  private struct Rights {
    var text: String
    var isLicense: Bool { isAddress && text.contains("creativecommons.org/") }
    var isStatement: Bool { isAddress && !isLicense }
    var isText: Bool { !isAddress }
    private var isAddress: Bool { Link(external: text) != nil }
  }

  private func rights(in site: Site) -> Rights? {
    (record.rights ?? site.rights).map { Rights(text: RightsStatement($0)?.address ?? $0) }
  }
}
