import Archive
import Bibliography
import Datasets
import Markup
import Testing

@testable import Templates

// One small archive that all tests of this room show pages of.
enum Samples {
  static let dakLak = Province(
    name: "Đắk Lắk", slug: "dak-lak", pageSlug: "dak-lak", kind: .province, region: "Tây Nguyên")
  static let haNoi = Province(
    name: "Hà Nội", slug: "ha-noi", pageSlug: "ha-noi", kind: .city, region: "Đồng bằng sông Hồng")
  static let longAn = Province(
    name: "Long An", slug: "long-an", pageSlug: "long-an", kind: .province,
    validTo: ArchiveDate(iso: "2025-06-30"), successors: ["tay-ninh"],
    region: "Đồng bằng sông Cửu Long", legalBasis: "sắp xếp theo NQ 202/2025/QH15")
  static let haTay = Province(
    name: "Hà Tây", slug: "ha-tay", pageSlug: "ha-tay", kind: .province,
    validTo: ArchiveDate(iso: "2008-07-31"), successors: ["ha-noi"],
    region: "Đồng bằng sông Hồng", legalBasis: "NQ 15/2008/QH12")

  static let merged = Listing.History(
    province: longAn,
    successors: [
      Counted(.proper("tỉnh Tây Ninh"), path: "tinh-thanh/tay-ninh/index.html", count: 0)
    ])

  static let site = Site(
    title: "Kho bài viết đối ngoại", description: "Bài viết về đối ngoại nhân dân.",
    wording: .vietnamese)

  static var publicSite: Site {
    var site = site
    site.baseURL = "https://example.org/kho/"
    site.menu = [Site.MenuEntry(title: "Giới thiệu", target: .page("gioi-thieu.html"))]
    return site
  }

  static func row(_ title: String, _ date: String?, basis: DateBasis = .dateline) -> ArticleRow {
    ArticleRow(
      title: title, path: "bai-viet/2017/ket-qua.html", date: date.flatMap { ArchiveDate(iso: $0) },
      dateBasis: basis, provinces: ["Đắk Lắk"])
  }

  static var article: ArticlePage {
    var record = ArticleRecord(title: "Một số kết quả hoạt động đối ngoại nhân dân")
    record.date = ArchiveDate(iso: "2017-01-09")
    record.dateBasis = .dateline
    record.provinces = ["Đắk Lắk"]
    record.seed = "002_930b9f7252fa7eab.txt"
    record.seedSHA256 = String(repeating: "a1", count: 32)
    var page = ArticlePage(
      place: PagePlace(path: "bai-viet/2017/ket-qua.html"), record: record,
      body: "<p>Với vai trò là nòng cốt…</p>",
      provinces: [Counted(.proper("Đắk Lắk"), path: "tinh-thanh/dak-lak/index.html", count: 3)],
      organizations: [
        Counted(
          .proper("Sở Ngoại vụ tỉnh Đắk Lắk"), path: "to-chuc/so-ngoai-vu/index.html", count: 1)
      ],
      year: Counted(.year(2017), path: "nam/2017/index.html", count: 1),
      month: Counted(.month(year: 2017, month: 1), path: "nam/2017/01.html", count: 1),
      seedPath: "goc/002_930b9f7252fa7eab.txt",
      earlier: row("Lễ ký kết chương trình phối hợp", "2015-02-10"))
    page.cite(in: site)
    return page
  }

  static var listing: Listing {
    Listing(
      place: PagePlace(path: "tinh-thanh/dak-lak/index.html"), subject: .province(dakLak), count: 1,
      facets: [
        Listing.Facet(
          .years, [Counted(.year(2017), path: "tinh-thanh/dak-lak/2017.html", count: 1)]),
        Listing.Facet(
          .organizations, [Counted(.proper("Sở Ngoại vụ"), path: nil, count: 1)], remaining: 1204),
      ],
      sections: [
        Listing.Section(
          heading: Counted(.year(2017), path: "tinh-thanh/dak-lak/2017.html", count: 1),
          rows: [row("Một số kết quả", "2017-01-09")])
      ],
      feedPath: "tinh-thanh/dak-lak/feed.xml")
  }

  static var directory: Directory {
    Directory(
      place: PagePlace(path: "tinh-thanh/index.html"), subject: .provinces,
      groups: [
        Directory.Group(
          heading: .text("Đồng bằng sông Cửu Long"),
          values: [
            Counted(
              .proper("Long An"), path: "tinh-thanh/long-an/index.html", count: 1,
              successors: ["Tây Ninh"])
          ]),
        Directory.Group(
          heading: .text("Tây Nguyên"),
          values: [Counted(.proper("Đắk Lắk"), path: "tinh-thanh/dak-lak/index.html", count: 3)]),
      ], unassigned: 2)
  }

  static var home: HomePage {
    HomePage(
      articleCount: 1234, period: nil,
      provinces: [Counted(.proper("Đắk Lắk"), path: "tinh-thanh/dak-lak/index.html", count: 3)],
      years: [Counted(.year(2017), path: "nam/2017/index.html", count: 1)],
      organizations: [Counted(.proper("Sở Ngoại vụ"), path: nil, count: 1)], organizationCount: 7,
      latest: [row("Một số kết quả", "2017-01-09")])
  }

  static var text: TextPage {
    TextPage(
      place: PagePlace(path: "gioi-thieu.html"), title: "Giới thiệu", summary: "Vì sao có kho này.",
      body: "<p>Kho này…</p>")
  }

  static var data: DataPage {
    DataPage(
      place: PagePlace(path: "du-lieu/index.html"),
      entries: [
        DataPage.Entry(
          .table,
          parts: [.init(path: "du-lieu/bai-viet.csv", size: 7_055, records: 5, digest: "a1")]),
        DataPage.Entry(
          .texts,
          parts: [
            .init(path: "du-lieu/toan-van/khong-ro-ngay.jsonl", size: 90, records: 1, digest: "b2"),
            .init(
              path: "du-lieu/toan-van/2017.jsonl", size: 1_234_567, records: 4, digest: "c3",
              year: 2017),
          ], isByYear: true),
      ], articleCount: 5, period: nil, hasTwins: true, edition: ArchiveDate(iso: "2026-11-22"),
      sitemapPath: "sitemap.xml")
  }

  static var feed: Feed {
    Feed(
      place: PagePlace(path: "tinh-thanh/dak-lak/feed.xml"),
      pagePath: "tinh-thanh/dak-lak/index.html", subject: .province(dakLak),
      id: "urn:uuid:11111111-2222-5333-8444-555555555555", updated: "2017-01-09T00:00:00Z",
      entries: [
        Feed.Entry(
          row: row("Một số kết quả", "2017-01-09"),
          id: "urn:uuid:21111111-2222-5333-8444-555555555555",
          updated: "2017-01-09T00:00:00Z", summary: "Tóm tắt", authors: ["Võ Tấn Tài"])
      ])
  }

  // Every kind of page.
  static func pages(in site: Site) -> [SamplePage] {
    [
      SamplePage(testDescription: "article", html: article.html(in: site).text),
      SamplePage(testDescription: "listing", html: listing.html(in: site).text),
      SamplePage(testDescription: "directory", html: directory.html(in: site).text),
      SamplePage(testDescription: "home", html: home.html(in: site).text),
      SamplePage(testDescription: "text", html: text.html(in: site).text),
      SamplePage(testDescription: "data", html: data.html(in: site).text),
      SamplePage(testDescription: "missing", html: notFoundPage(in: site).text),
    ]
  }
}

extension ArticlePage {
  // What the press does with the record of a page.
  mutating func cite(in site: Site) {
    citation = Citation(
      of: record, page: place.path, address: site.address(of: place.path)?.address, in: site.holder)
  }
}

// A page that reports name instead of printing whole.
struct SamplePage: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let html: String
}
