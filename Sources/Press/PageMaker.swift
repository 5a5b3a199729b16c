import Archive
import CommonMark
import Datasets
import Disk
import Markup
import Search
import Templates
import Vietnamese

/// Makes the content of each planned file; the same input gives the same bytes.
final class PageMaker: Sendable {
  let catalogue: Catalogue
  let textPages: [LoadedTextPage]
  let plan: Plan
  let site: Site
  let settings: SiteSettings
  let folder: SiteFolder
  /// The pages of Markdown files.
  let pages: PageFinder
  /// The data files that articles add to.
  let dataFiles: [DataFile]
  /// Where the pictures of the site are on the disk, by their paths.
  let pictures: [String: String]
  /// Raw texts that are not there, from `seeds/`; mostly none.
  let missingSeeds: Set<String>
  /// Which articles have much in common.
  let related: RelatedTable
  private let digesters = DigesterPool()

  /// The content of a file, with what is odd about what it is made from.
  struct Made: Sendable {
    var bytes: [UInt8]
    var warnings: [Diagnostic] = []
    /// What its text asked the site for.
    var lookups: [Lookup] = []
    /// The content of an article's twins, in the order they are planned.
    var twins: [[UInt8]] = []
    /// What an article adds to the data files.
    var pieces: [DataPiece] = []
    /// What an article adds to the search index.
    var digest: SearchDigest?
  }

  init(
    catalogue: Catalogue, textPages: [LoadedTextPage], plan: Plan, site: Site,
    settings: SiteSettings, folder: SiteFolder, related: RelatedTable
  ) {
    self.catalogue = catalogue
    self.textPages = textPages
    self.plan = plan
    self.site = site.prepared()
    self.settings = settings
    self.folder = folder
    pages = PageFinder(catalogue, textPages)
    let kinds = Set(plan.data.collected.map(\.file))
    dataFiles = DataFile.allCases.filter(kinds.contains)
    var pictures: [String: String] = [:]
    var copies: Set<String> = []
    for index in plan.outputs.indices {
      guard case .copy(let source) = plan.outputs.content(at: index) else { continue }
      let path = plan.outputs[index].path
      copies.insert(path)
      if Self.isPicture(path) { pictures[path] = source }
    }
    self.pictures = pictures
    missingSeeds = Set(
      catalogue.entries.lazy.flatMap(\.seeds).filter {
        !copies.contains("\(site.addresses.seeds)/\($0)")
      })
    self.related = related
  }

  /// The most bytes of a picture that are looked at for its size.
  static let pictureLimit = 64 << 20

  /// What the search index needs of an article.
  func searchDigest(of record: ArticleRecord, _ entry: ArticleEntry, text: [UInt8]) -> SearchDigest
  {
    let names =
      [record.subtitle].compactMap(\.self)
      + entry.provinces.map { catalogue.provinces[$0].name.name }
      + entry.organizations.map { catalogue.organizations[$0].name }
      + entry.authors.map { catalogue.authors[$0].name }
    return digesters.digest(title: entry.title, names: names, text: text)
  }

  private static func isPicture(_ path: String) -> Bool {
    ["avif", "gif", "jpeg", "jpg", "png", "webp"].contains { path.lowercased().hasSuffix("." + $0) }
  }

  /// Makes the content of a file.
  ///
  /// - Parameter output: A planned file.
  /// - Returns: Its content.
  /// - Throws: `Diagnostics` or a `DiskError` when what it is made from cannot be read any more.
  func make(_ output: PlannedOutput) throws -> Made {
    let place = PagePlace(path: output.path)
    switch output.content {
    case .home: return Made(bytes: home().html(in: site).bytes)
    case .notFound: return Made(bytes: notFoundPage(in: site).bytes)
    case .styleSheet: return Made(bytes: StyleSheet.bytes(palette: site.palette))
    case .script: return Made(bytes: Scripts.page)
    case .robots: return Made(bytes: Array(robotsText().utf8))
    case .sitemap(let index): return Made(bytes: plan.sitemap.xml(ofFile: index, in: site).bytes)
    case .siteFeed(let format): return Made(bytes: bytes(of: siteFeed(at: place), format))
    case .coverage: return Made(bytes: coverage(at: place).html(in: site).bytes)
    case .directory(let aspect, let arrangement):
      return Made(bytes: directory(of: aspect, arrangement, at: place).html(in: site).bytes)
    case .article(let index): return try article(index)
    case .group(let group): return Made(bytes: listing(of: group, at: place).html(in: site).bytes)
    case .groupFeed(let group, let format):
      return Made(bytes: bytes(of: feed(of: group, at: place), format))
    case .part(let group, let span, let initial):
      return Made(
        bytes: listing(of: group, in: span, initial: initial, at: place).html(in: site).bytes)
    case .textPage(let index): return try textPage(index)
    case .redirect(let target, let title):
      return Made(
        bytes: RedirectPage(place: place, target: target, title: title).html(in: site).bytes)
    case .formerAddresses: return Made(bytes: formerAddressPage().html(in: site).bytes)
    case .formerHost(let index, let part):
      return Made(bytes: formerHostPage(index, part: part, at: place).html(in: site).bytes)
    case .formerTable(let part):
      return Made(
        bytes: Array(plan.formerAddresses.table(part, catalogue, in: site.addresses).utf8))
    case .formerScript: return Made(bytes: Scripts.formerAddresses)
    case .searchPage: return Made(bytes: SearchPage().html(in: site).bytes)
    case .searchScript: return Made(bytes: Scripts.search)
    case .searchDescription: return Made(bytes: searchDescription(of: site)?.bytes ?? [])
    case .copy(let source): return Made(bytes: try Disk.read(source))
    case .counts(let file): return Made(bytes: counts(file).csv)
    case .twin, .collected, .dataPage, .dataPackage, .checksums:
      // These are made with others or when those are known, by the writer.
      throw Diagnostic(code: "internal", "\(output.path) is not made by itself")
    }
  }

  private func robotsText() -> String {
    robots(in: site, sitemapPath: plan.sitemapPaths.first)
  }

  /// An article as lists show it.
  ///
  /// - Parameter index: An index into the catalogue's entries.
  /// - Returns: A row of a list.
  func row(_ index: Int) -> ArticleRow {
    let entry = catalogue.entries[index]
    let (title, page) = entry.titleAndPage
    return ArticleRow(
      title: title, path: page, date: entry.date, dateBasis: entry.dateBasis,
      provinces: catalogue.provinceNames[index])
  }
}
