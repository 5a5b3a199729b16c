import Archive
import Foundation
import Press
import Support
import Testing

struct BuildTests {
  @Test func `A site has a page for each article, province, year, month and organization`() throws {
    let site = try SiteFixture()
    let report = try site.build()
    #expect(report.diagnostics.isEmpty)
    #expect(report.articles == 5)
    let organization = "to-chuc/lien-hiep-cac-to-chuc-huu-nghi-tinh-dak-lak"
    for path in [
      "index.html", "404.html", "robots.txt", "sitemap.xml", "feed.xml", "assets/style.css",
      "bai-viet/2017/ket-qua.html", "bai-viet/khong-ro-ngay/khong-ngay.html",
      "tinh-thanh/index.html", "tinh-thanh/dak-lak/index.html", "tinh-thanh/dak-lak/2017.html",
      "tinh-thanh/long-an/feed.xml", "tinh-thanh/tay-ninh/index.html", "nam/index.html",
      "nam/2017/index.html", "nam/2017/01.html", "nam/2017/03.html", "nam/2022/index.html",
      "nam/khong-ro-ngay/index.html", "to-chuc/index.html", "\(organization)/index.html",
      "\(organization)/2017.html", "goc/a.txt", "gioi-thieu.html", "anh/x.svg",
    ] {
      #expect(site.page(path) != nil, "\(path) is missing")
    }
    #expect(site.page("nam/2022/khong-ro-ngay.html") == nil)
    #expect(site.page("goc/a.txt") == "văn bản thô <b>")
  }

  @Test func `Lists show what they should`() throws {
    let site = try SiteFixture()
    _ = try site.build()
    let province = try #require(site.page("tinh-thanh/dak-lak/index.html"))
    #expect(province.contains("Một số kết quả"))
    #expect(province.contains("Lễ ký kết"))
    #expect(!province.contains("Chủ động"))
    #expect(province.contains("../../bai-viet/2017/ket-qua.html"))
    let year = try #require(site.page("nam/2022/index.html"))
    #expect(year.contains("Tuyên truyền"))
    let undated = try #require(site.page("nam/khong-ro-ngay/index.html"))
    #expect(undated.contains("Không ngày"))
  }

  @Test(arguments: [("long-an", "Tây Ninh"), ("kon-tum", "Quảng Ngãi")])
  func `A dissolved province says what it belongs to today`(slug: String, successor: String) throws
  {
    let site = try SiteFixture()
    _ = try site.build()
    let page = try #require(site.page("tinh-thanh/\(slug)/index.html"))
    #expect(page.contains("2025"))
    #expect(page.contains(successor))
  }

  @Test func `A second build writes nothing`() throws {
    let site = try SiteFixture()
    let first = try site.build()
    let before = try modificationDates(of: site)
    let second = try site.build()
    #expect(second.created + second.updated + second.removed == 0)
    #expect(second.unchanged == first.created)
    #expect(try modificationDates(of: site) == before)
  }

  @Test func `One thread and four make the same bytes`() throws {
    let site = try SiteFixture()
    _ = try site.build(into: "one", workers: 1)
    _ = try site.build(into: "four", workers: 4)
    #expect(try site.folder.contents(of: "one") == site.folder.contents(of: "four"))
  }

  @Test func `What lost its source goes, what Mocban did not write stays`() throws {
    let site = try SiteFixture()
    _ = try site.build()
    try site.folder.write("của tôi", to: "public/bai-viet/2019/rieng.html")
    try FileManager.default.removeItem(
      atPath: site.folder.path + "/content/articles/2019/chu-dong.md")
    let report = try site.build()
    #expect(report.removed > 0)
    #expect(site.page("bai-viet/2019/chu-dong.html") == nil)
    #expect(site.page("nam/2019/index.html") == nil)
    #expect(site.page("bai-viet/2019/rieng.html") == "của tôi")
    #expect(!FileManager.default.fileExists(atPath: site.folder.path + "/public/nam/2019"))
  }

  @Test func `A file that Mocban did not write is not replaced`() throws {
    let site = try SiteFixture()
    try site.folder.write("của tôi", to: "public/index.html")
    let report = try site.build()
    #expect(report.diagnostics.map(\.code) == ["not-ours"])
    #expect(site.page("index.html") == "của tôi")
    #expect(site.page("nam/index.html") != nil)
  }

  @Test func `A build that died is mended by the next one`() throws {
    let site = try SiteFixture()
    let folder = site.folder
    _ = try site.build(into: "clean")
    _ = try site.build()
    // As a build leaves it that was killed: unfinished, one file half, one missing, one too many.
    let manifest = try #require(folder.read("public/.mocban-manifest"))
    try folder.write(
      manifest.replacingOccurrences(of: "finished", with: "unfinished") + "nam/2030/index.html\n",
      to: "public/.mocban-manifest")
    try folder.write("<!doctype", to: "public/index.html")
    try folder.write("x", to: "public/nam/2030/index.html")
    try folder.write("x", to: "public/.mocban-partial-1")
    try FileManager.default.removeItem(atPath: folder.path + "/public/nam/index.html")
    _ = try site.build()
    #expect(try folder.contents(of: "public") == folder.contents(of: "clean"))
  }

  @Test func `Drafts and what is no article stay out`() throws {
    let site = try SiteFixture([
      "content/articles/2017/a.md": SiteFixture.article("Nháp", date: "2017", more: "draft: true"),
      "content/articles/2017/b.md": SiteFixture.article("Mục", date: "2017", more: "kind: list"),
    ])
    let report = try site.build()
    #expect(report.articles == 0)
    #expect(report.leftOut == 2)
    #expect(site.page("bai-viet/2017/a.html") == nil)
    #expect(site.page("index.html") != nil)
  }

  @Test func `An article that was taken back keeps its page and leaves the lists`() throws {
    let site = try SiteFixture([
      "content/articles/2017/a.md": SiteFixture.article(
        "Đã rút", date: "2017-01-02", more: "withdrawn: {reason: Trùng bài}", body: "Bí mật.")
    ])
    _ = try site.build()
    let page = try #require(site.page("bai-viet/2017/a.html"))
    #expect(page.contains("Trùng bài"))
    #expect(!page.contains("Bí mật"))
    #expect(site.page("index.html")?.contains("Đã rút") == false)
  }

  private func modificationDates(of site: SiteFixture) throws -> [String: Date] {
    var dates: [String: Date] = [:]
    for file in site.folder.files() where file.hasPrefix("public/") {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: site.folder.path + "/" + file)
      dates[file] = attributes[.modificationDate] as? Date
    }
    return dates
  }
}
