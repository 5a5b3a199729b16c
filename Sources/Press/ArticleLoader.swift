import Archive
import CommonMark
import Disk
import Gazetteer
import Templates
import Vietnamese

/// Reads the front matter of articles.
struct ArticleLoader: Sendable {
  let folder: SiteFolder
  let addresses: Addresses

  /// Creates a loader.
  ///
  /// - Parameters:
  ///   - folder: The places of the site.
  ///   - addresses: Where the pages of articles are.
  init(folder: SiteFolder, addresses: Addresses) {
    self.folder = folder
    self.addresses = addresses
  }

  /// The longest name of a page: the import's names have 80 bytes, and then the number that tells
  /// equal headlines apart, which must not be cut off.
  private static let nameLimit = 200

  /// Reads one file.
  ///
  /// - Parameter file: Its path from `content/articles/`.
  /// - Returns: What became of it.
  func load(_ file: String) -> LoadOutcome {
    let path = "\(folder.articles)/\(file)"
    do {
      return load(file, try Disk.read(path, limit: MarkdownDocument.sizeLimit))
    } catch {
      return .failed([error.diagnostic])
    }
  }

  /// Reads one file.
  ///
  /// - Parameters:
  ///   - file: Its path from `content/articles/`.
  ///   - bytes: Its content.
  /// - Returns: What became of it.
  func load(_ file: String, _ bytes: [UInt8]) -> LoadOutcome {
    let path = "\(folder.articles)/\(file)"
    do {
      let article = try ArticleFile(parsing: bytes, file: path)
      let record = article.record
      guard record.kind == .article, !record.draft else { return .leftOut }
      let page = try page(of: file, record: record, path: path)
      var loaded = LoadedArticle(
        file: "articles/\(file)", page: page, title: record.title, date: record.date,
        dateBasis: record.dateBasis)
      loaded.seed = record.seed
      loaded.originalAddress = record.source?.url
      loaded.aliases = record.aliases
      loaded.copies = record.alsoSeen
      loaded.isWithdrawn = record.withdrawn != nil
      loaded.provinces = try provinces(of: record, in: bytes, path: path)
      loaded.organizations = record.organizations
      loaded.countries = Self.countries(of: article)
      loaded.authors = record.authors
      loaded.sources = Self.source(of: record)
      loaded.review = record.review
      loaded.summary = record.summary
      return .article(loaded)
    } catch {
      return .failed(Diagnostic.all(of: error, file: path))
    }
  }

  /// The countries an article speaks of, the one it names most first.
  ///
  /// A country that the text names once and in passing does not count: it takes the headline, the
  /// summary, an organization that acts, or a second mention.
  private static func countries(of article: ArticleFile) -> [String] {
    let reader = CountryReader.shared
    let record = article.record
    var counts: [Int: Int] = [:]
    for text in [record.title, record.subtitle, record.summary].compactMap(\.self)
      + record.organizations
    {
      reader.count(in: Array(text.utf8), weight: 2, into: &counts)
    }
    for name in record.mentions { reader.count(in: Array(name.utf8), into: &counts) }
    reader.count(in: article.body, into: &counts)
    return counts.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { reader.countries[$0.key] }
  }

  /// Where an article was published: the name of the outlet, else the host of the address.
  private static func source(of record: ArticleRecord) -> [String] {
    guard let source = record.source else { return [] }
    if let name = source.name { return [name] }
    guard let address = source.url, let start = address.firstRange(of: "://")?.upperBound else {
      return []
    }
    let host = address[start...].prefix { !"/:?#".contains($0) }.lowercased()
    let name = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return name.isEmpty ? [] : [name]
  }

  private func provinces(
    of record: ArticleRecord, in bytes: [UInt8], path: String
  ) throws(Diagnostics) -> [String] {
    var found: [String] = []
    var faults: [Diagnostic] = []
    for name in record.provinces {
      guard let province = ProvincePages.unit(named: name, on: record.date) else {
        let place = ArticleFile.location(ofKey: "provinces", in: bytes, file: path)
        faults.append(ProvincePages.unknown(name, at: place))
        continue
      }
      if !found.contains(province.pageSlug) { found.append(province.pageSlug) }
    }
    guard faults.isEmpty else { throw Diagnostics(faults) }
    return found
  }

  /// The address of an article comes from where its file lies, so that it stays when its date is
  /// put right.
  private func page(
    of file: String, record: ArticleRecord, path: String
  ) throws(Diagnostic) -> String {
    var segments = file.split(separator: "/").map(String.init)
    let name = segments.removeLast().dropLast(".md".count)
    let slug = record.slug ?? VietnameseText.slug(String(name), limit: Self.nameLimit)
    guard !slug.isEmpty else {
      throw Diagnostic(
        code: "no-address", "the name of the file gives no address",
        hint: "Rename it to letters and digits, such as le-ky-ket.md.",
        at: SourceLocation(file: path))
    }
    let folders = segments.map { $0 == "undated" ? addresses.undated : VietnameseText.slug($0) }
      .filter { !$0.isEmpty }
    return ([addresses.articles] + folders + [slug + ".html"]).joined(separator: "/")
  }
}
