import Archive
import CommonMark
import Disk
import Gazetteer
import Press
import Vietnamese

/// Checks one Markdown file.
struct ArticleCheck: Sendable {
  let folder: SiteFolder
  let settings: SiteSettings
  /// The day of the check; without it no date is in the future.
  let today: ArchiveDate?
  let links: SourceLinks
  let seeds: SeedShelf
  /// Whether links to other hosts are wanted.
  let listsExternalLinks: Bool

  /// The keys that later checks may point at.
  private static let lateKeys: Set<String> = [
    "title", "date", "slug", "organizations", "seed", "also_seen", "source",
  ]

  /// Reads and checks a file.
  ///
  /// - Parameter file: Its path from `content/`.
  /// - Returns: What other files are held against, and what is wrong.
  func check(_ file: String) -> ContentFile {
    var content = ContentFile(file: file, path: folder.file("content/\(file)"))
    do {
      let bytes = try Disk.read(content.path, limit: MarkdownDocument.sizeLimit)
      let article = try ArticleFile(parsing: bytes, file: content.path)
      content.record = article.record
      let entries = Self.entries(in: bytes, file: content.path)
      for entry in entries where Self.lateKeys.contains(entry.key) {
        content.places[entry.key] = entry.location
      }
      checkRecord(article.record, entries, &content)
      checkText(article, &content)
      if listsExternalLinks, let address = article.record.source?.url {
        content.externalLinks.append(
          ExternalLink(address: address, purpose: .source, place: content.place(of: "source")))
      }
    } catch {
      content.findings += Diagnostic.all(of: error, file: content.path)
    }
    return content
  }

  private static func entries(in bytes: [UInt8], file: String) -> [YAMLMap.Entry] {
    guard let split = try? FrontMatterFile(splitting: bytes, file: file) else { return [] }
    let map = try? YAMLMap(
      parsing: split.frontMatter, file: file, firstLine: FrontMatterFile.firstLine)
    return map?.entries ?? []
  }

  // MARK: Record

  private func checkRecord(
    _ record: ArticleRecord, _ entries: [YAMLMap.Entry], _ content: inout ContentFile
  ) {
    func place(_ key: String) -> SourceLocation {
      entries.first { $0.key == key }?.location ?? SourceLocation(file: content.path)
    }
    for field in record.extra {
      let key = entries.first { $0.key == field.key }?.keyLocation
      content.findings.append(Self.unknown(field.key, at: key ?? place(field.key)))
    }
    if content.file.hasPrefix("articles/") {
      for name in record.provinces {
        guard let unit = ProvincePages.unit(named: name, on: record.date) else {
          content.findings.append(ProvincePages.unknown(name, at: place("provinces")))
          continue
        }
        if let doubt = Self.doubt(about: unit, named: name, on: record.date, place("provinces")) {
          content.findings.append(doubt)
        }
      }
      content.findings += DateCheck(today: today).findings(
        in: record, file: content.file, place: place)
    }
    if content.address.isEmpty {
      content.findings.append(
        Diagnostic(
          code: "no-address", "the name of the file gives no address",
          hint: "Rename it to letters and digits, such as le-ky-ket.md.",
          at: SourceLocation(file: content.path)))
    }
    if record.draft {
      content.findings.append(
        Diagnostic(.note, code: "draft", "a draft: it stays out of the site", at: place("draft")))
    }
    if !record.review.isEmpty {
      content.findings.append(
        Diagnostic(
          .note, code: "review", "to be reviewed: \(record.review.joined(separator: ", "))",
          hint: "Run \"mocban import --review\".", at: place("review")))
    }
    content.findings += seeds.findings(for: record, place: place)
  }

  private static func unknown(_ key: String, at place: SourceLocation) -> Diagnostic {
    // Two letters of a short word make another word.
    let nearest = ArticleRecord.keys.map { ($0, EditDistance.between(key, $0)) }
      .filter { $0.1 <= ($0.0.utf8.count > 5 ? 2 : 1) }.min { $0.1 < $1.1 }?.0
    guard let nearest else {
      return Diagnostic(
        .note, code: "unknown-field", "\"\(key.prefix(60))\" means nothing to Mocban", at: place)
    }
    return Diagnostic(
      .warning, code: "misspelt-field", "\"\(key)\" means nothing to Mocban",
      hint: "Did you mean \"\(nearest)\"?", at: place)
  }

  private static func doubt(
    about unit: Province, named name: String, on date: ArchiveDate?, _ place: SourceLocation
  ) -> Diagnostic? {
    guard let date else { return nil }
    let span = Span(date)
    if let from = unit.validFrom, span.last < Span(from).first {
      return Diagnostic(
        .warning, code: "province-period",
        "\(name) is a province since \(from), the article is of \(date)",
        hint: "Name the province of that time, or correct the date.", at: place)
    }
    if let to = unit.validTo, span.first > Span(to).last {
      return Diagnostic(
        .warning, code: "province-period",
        "\(name) was a province until \(to), the article is of \(date)",
        hint: unit.successors.first.flatMap { ProvinceRegister.shared.unit(slug: $0) }.map {
          "Its land belongs to \($0.name) since then."
        } ?? "Name the province of that time, or correct the date.", at: place)
    }
    return nil
  }

  // MARK: Text

  private func checkText(_ article: ArticleFile, _ content: inout ContentFile) {
    for line in ImageScan.linesWithoutText(in: article.body) {
      content.findings.append(
        Diagnostic(
          .warning, code: "image-without-text", "a picture without a text",
          hint: "Write what it shows: ![Lễ ký kết](anh.jpg).",
          at: SourceLocation(file: content.path, line: article.bodyLine + line - 1)))
    }
    // Most texts have nothing that could be left out, and need not be taken apart.
    guard ImageScan.mayHaveLinks(article.body) else { return }
    let file = content.file
    let links = links
    var options = RenderOptions()
    options.allowsRawHTML = settings.allowsRawHTML
    options.allowsAnyLink = settings.allowsAnyLink
    options.allowsRemoteImages = settings.allowsRemoteImages
    options.listsExternalLinks = listsExternalLinks
    options.resolve = { links.leadsSomewhere($0, from: file) ? $0 : nil }
    do {
      let document = try MarkdownDocument(parsing: article.body)
      let findings = document.render(options).findings
      func place(ofLine line: Int) -> SourceLocation {
        SourceLocation(file: content.path, line: article.bodyLine + line - 1)
      }
      for omission in findings.omissions {
        content.findings.append(
          finding(about: omission, in: content, at: place(ofLine: omission.line)))
      }
      content.externalLinks += findings.externalLinks.map {
        ExternalLink(address: $0.address, purpose: .text, place: place(ofLine: $0.line))
      }
    } catch {
      content.findings.append(
        Diagnostic(code: "bad-markdown", "\(error)", at: SourceLocation(file: content.path)))
    }
  }

  private func finding(
    about omission: RenderFindings.Omission, in content: ContentFile, at place: SourceLocation
  ) -> Diagnostic {
    let text = String(omission.text.prefix(120))
    return switch omission.kind {
    case .rawHTML:
      Diagnostic(
        .warning, code: "raw-html", "raw HTML is left out: \(text)",
        hint: "Write it in Markdown, or set \"allow_raw_html: true\" in site.yml.", at: place)
    case .image where text.lowercased().hasPrefix("http"):
      Diagnostic(
        .warning, code: "remote-image", "the picture is on another host and is left out: \(text)",
        hint: "Save it into static/ and link to it as /file.jpg, so that it lasts.", at: place)
    case .link, .image:
      Diagnostic(
        code: "bad-link", "the address leads nowhere: \(text)",
        hint: links.suggestion(for: text, from: content.file)
          ?? "Use http, https or mailto, a page of content/ or a path from the root of the site.",
        at: place)
    }
  }
}
