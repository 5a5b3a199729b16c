import Archive
import Bibliography
import CommonMark
import Disk
import Importing
import Markup
import Search
import Templates
import Vietnamese

extension PageMaker {
  /// Makes the page of an article, from its file as it is now.
  func article(_ index: Int) throws -> Made {
    let entry = catalogue.entries[index]
    let path = folder.file("content/\(entry.file)")
    let bytes = try Disk.read(path, limit: MarkdownDocument.sizeLimit)
    let file = try ArticleFile(parsing: bytes, file: path)
    let place = PagePlace(path: entry.page)
    let text = try render(file, source: entry.file, place: place)
    let neighbours = catalogue.neighbours(of: index)
    var page = ArticlePage(
      place: place, record: file.record, body: text.html, contents: text.contents,
      provinces: entry.provinces.map { counted(province: $0) },
      histories: entry.provinces.compactMap { history(ofProvince: $0) },
      organizations: entry.organizations.map { counted(organization: $0) },
      year: year(of: entry), month: month(of: entry),
      seedPath: entry.seed.flatMap(seedPath),
      earlier: neighbours.earlier.map(row), later: neighbours.later.map(row))
    page.copies = entry.copies.map { ArticlePage.Copy(name: $0, path: seedPath($0)) }
    page.isUntouched = file.record.importSHA256.map { _ in ImportStamp.fits(bytes) }
    page.textDigest = Checksum.sha256(file.body)
    page.citation = Citation(
      of: file.record, page: entry.page, address: site.address(of: entry.page)?.address,
      in: site.holder)
    page.inProvince = neighboursInProvince(of: index, neighbours)
    page.related = related.articles(like: index).map(row)
    if plan.data.hasTwins, !entry.isWithdrawn {
      page.twins = Twin.Format.allCases.map { Twin($0, ofPage: entry.page) }
    }
    page.authors = linked(entry.authors, .author)
    page.source = entry.source.flatMap { linked([$0], .source).first }
    page.countries = linked(entry.countries, .country)
    guard file.record.withdrawn?.hidesMetadata != true else {
      return Made(
        bytes: page.withoutMetadata(in: site).html(in: site).bytes, lookups: text.lookups)
    }
    let data = data(of: file, at: index, textDigest: page.textDigest)
    var made = Made(
      bytes: page.html(in: site).bytes, warnings: text.warnings, lookups: text.lookups,
      twins: data.twins, pieces: data.pieces)
    made.digest = text.plain.map { searchDigest(of: file.record, entry, text: $0) }
    return made
  }

  /// Makes a page that a person wrote, from its file as it is now.
  func textPage(_ index: Int) throws -> Made {
    let loaded = textPages[index]
    let path = folder.file("content/\(loaded.file)")
    let file = try ArticleFile(
      parsing: try Disk.read(path, limit: MarkdownDocument.sizeLimit), file: path)
    let place = PagePlace(path: loaded.path)
    let text = try render(file, source: loaded.file, place: place)
    let page = TextPage(
      place: place, title: loaded.title, summary: loaded.summary, body: text.html,
      contents: text.contents)
    return Made(
      bytes: page.html(in: site).bytes, warnings: text.warnings, lookups: text.lookups)
  }

  /// Names with their pages; what only articles have that were taken back has none.
  private func linked(_ numbers: [Int], _ kind: GroupReference.Kind) -> [Counted] {
    numbers.map { number in
      var value = counted(GroupReference(kind, number))
      if value.count == 0 { value.path = nil }
      return value
    }
  }

  /// What became of a province that was dissolved, with the pages of its successors.
  func history(ofProvince index: Int) -> Listing.History? {
    let province = catalogue.provinces[index].name
    guard province.isDissolved else { return nil }
    return Listing.History(
      province: province, successors: catalogue.successors[index].map { counted(province: $0) })
  }

  private func year(of entry: ArticleEntry) -> Counted {
    let index = catalogue.yearNumber(of: entry.date)
    // An article that was taken back may be the only one of its year.
    return index.map { counted(year: $0) }
      ?? Counted(entry.date.map { .year($0.year) } ?? .undated, path: nil, count: 0)
  }

  private func month(of entry: ArticleEntry) -> Counted? {
    guard !entry.isWithdrawn, let date = entry.date, let month = date.month else { return nil }
    guard let year = catalogue.yearNumber(of: date) else { return nil }
    let span = TimeSpan.month(year: date.year, month: month)
    return Counted(.span(span), path: pages(of: .year(year)).path(of: span), count: 0)
  }

  /// The page of a raw text; `nil` for one that is not there.
  private func seedPath(_ seed: String) -> String? {
    missingSeeds.contains(seed) ? nil : "\(site.addresses.seeds)/\(seed)"
  }

  /// The articles before and after in the principal province, where they are not those of all
  /// provinces.
  private func neighboursInProvince(
    of index: Int, _ neighbours: Catalogue.Neighbours
  ) -> ArticlePage.Neighbours? {
    let entry = catalogue.entries[index]
    guard entry.date != nil, !entry.isWithdrawn, let province = entry.provinces.first,
      neighbours.earlierInProvince != neighbours.earlier
        || neighbours.laterInProvince != neighbours.later
    else { return nil }
    return ArticlePage.Neighbours(
      province: catalogue.provinces[province].name.name,
      earlier: neighbours.earlierInProvince.map(row), later: neighbours.laterInProvince.map(row))
  }

  private struct RenderedText {
    var html: HTML
    var contents: [Heading]
    var warnings: [Diagnostic]
    var lookups: [Lookup]
    /// The text without markup, for the search index.
    var plain: [UInt8]?
  }

  private func render(
    _ file: ArticleFile, source: String, place: PagePlace
  ) throws -> RenderedText {
    let path = folder.file("content/\(source)")
    let pictures = pictures
    let lookups = LookupRecorder()
    let resolver = LinkResolver(
      source: source, place: place, pages: pages, lookups: lookups)
    var options = RenderOptions()
    options.allowsRawHTML = settings.allowsRawHTML
    options.allowsAnyLink = settings.allowsAnyLink
    options.allowsRemoteImages = settings.allowsRemoteImages
    options.topHeadingLevel = 2
    options.slug = { VietnameseText.slug($0) }
    options.resolve = { resolver.resolve($0) }
    options.measure = { address in
      resolver.file(at: address).flatMap { lookups.add(.picture($0)) { pictures[$0] } }
        .flatMap { try? Disk.read($0, limit: Self.pictureLimit) }.flatMap(PictureFile.size(of:))
    }
    let document: MarkdownDocument
    do {
      document = try MarkdownDocument(parsing: file.body)
    } catch {
      throw Diagnostic(code: "bad-markdown", "\(error)", at: SourceLocation(file: path))
    }
    let rendered = document.render(options)
    let warnings = rendered.findings.omissions.map { omission in
      Self.warning(
        about: omission, at: SourceLocation(file: path, line: file.bodyLine + omission.line - 1))
    }
    return RenderedText(
      html: rendered.html, contents: rendered.findings.outline.headings, warnings: warnings,
      lookups: lookups.all, plain: site.hasSearch ? document.plainBytes() : nil)
  }

  private static func warning(
    about omission: RenderFindings.Omission, at place: SourceLocation
  ) -> Diagnostic {
    let text = String(omission.text.prefix(60))
    return switch omission.kind {
    case .rawHTML:
      Diagnostic(
        .warning, code: "raw-html", "raw HTML is left out: \(text)",
        hint: "Write it in Markdown, or set \"allow_raw_html: true\" in site.yml.", at: place)
    case .image where omission.text.lowercased().hasPrefix("http"):
      Diagnostic(
        .warning, code: "remote-image", "the picture is on another host and is left out: \(text)",
        hint: "Save it into static/ and link to it as /file.jpg, so that it lasts, or set "
          + "\"allow_remote_images: true\" in site.yml.", at: place)
    case .link, .image:
      Diagnostic(
        .warning, code: "bad-link", "the address leads nowhere and is left out: \(text)",
        hint: "Use http, https or mailto, a page of content/ or a path from the root of the site.",
        at: place)
    }
  }
}
