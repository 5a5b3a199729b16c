import Archive
import Foundation
import Press
import Support
import Testing

/// What each index and each page of a group offers.
struct IndexTests {
  private static let union = "Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk"
  private static let guardCommand = "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Đắk Lắk"

  private static let files: [String: String] = [
    "content/articles/2015/le-ky.md": SiteFixture.article(
      "Lễ ký kết", date: "2015-02-10", provinces: "Đắk Lắk",
      organizations: "\(union), \(guardCommand)", more: "authors: [Võ Tấn Tài]",
      body: "Hai nước Việt Nam - Campuchia; tỉnh Mondulkiri (Vương quốc Campuchia)."),
    "content/articles/2015/tham.md": SiteFixture.article(
      "Thăm Lào", date: "2015-06", provinces: "Đắk Lắk",
      organizations: "Sở Ngoại vụ tỉnh Đắk Lắk",
      more: "source: {url: \"https://www.daklak.gov.vn/a/b.html\"}"),
    "content/articles/2017/ket-qua.md": SiteFixture.article(
      "Kết quả", date: "2017-01-09", provinces: "Đắk Lắk, Long An", organizations: union,
      more: "authors: [VÕ TẤN TÀI]\nsource: {name: Báo Đắk Lắk}\nreview: [date, \"../x\"]",
      body: "Một lần nhắc tới Campuchia."),
    "content/articles/2025/moi.md": SiteFixture.article(
      "Tây Ninh mới", date: "2025-08-01", provinces: "Tây Ninh"),
    "content/articles/undated/nghe-tinh.md": SiteFixture.article(
      "Không ngày", provinces: "Nghệ Tĩnh", more: "also_seen: [b.txt]"),
    "seeds/b.txt": "văn bản thô",
    "content/articles/2016/rut.md": SiteFixture.article(
      "Đã rút", date: "2016", more: "withdrawn: {reason: Trùng}\nauthors: [Người Khác]"),
  ]

  private func site() throws -> SiteFixture {
    let site = try SiteFixture(Self.files)
    #expect(try site.build().diagnostics.isEmpty)
    return site
  }

  @Test func `Who of Đắk Lắk worked with Campuchia in 2015 stands on one page`() throws {
    let site = try site()
    let page = try #require(site.page("tinh-thanh/dak-lak/2015.html"))
    let start = try #require(page.firstRange(of: ">Campuchia</a>")).upperBound
    let block = page[start...].prefix { $0 != "\n" } + page[start...].prefix(900)
    #expect(block.contains(Self.union))
    #expect(block.contains(Self.guardCommand))
    #expect(page.contains("href=\"../../quoc-gia/campuchia/2015.html\""))
    #expect(site.page("quoc-gia/campuchia/2015.html")?.contains("Lễ ký kết") == true)
    // One passing mention is none.
    #expect(site.page("quoc-gia/campuchia/2017.html") == nil)
  }

  @Test func `Authors and sources have pages, whatever way a name is spelt`() throws {
    let site = try site()
    let author = try #require(site.page("tac-gia/vo-tan-tai/index.html"))
    #expect(author.contains("2 bài viết"))
    // A group without promised pages has none for its years as long as they fit on one.
    #expect(site.page("tac-gia/vo-tan-tai/2015.html") == nil)
    #expect(site.page("nguon/bao-dak-lak/index.html") != nil)
    #expect(site.page("nguon/daklak-gov-vn/index.html")?.contains("daklak.gov.vn") == true)
    // The only author of an article that was taken back.
    #expect(site.page("tac-gia/nguoi-khac/index.html") == nil)
  }

  @Test func `An article leads to its author, its source and its countries`() throws {
    let site = try site()
    let page = try #require(site.page("bai-viet/2017/ket-qua.html"))
    #expect(page.contains("<a href=\"../../tac-gia/vo-tan-tai/index.html\">"))
    #expect(page.contains("<a href=\"../../nguon/bao-dak-lak/index.html\">Báo Đắk Lắk</a>"))
    let other = try #require(site.page("bai-viet/2015/tham.html"))
    #expect(other.contains("<a href=\"../../quoc-gia/lao/index.html\">Lào</a>"))
  }

  @Test func `An organization names those it acts with, and what it is`() throws {
    let site = try site()
    let folder = "to-chuc/lien-hiep-cac-to-chuc-huu-nghi-tinh-dak-lak"
    let page = try #require(site.page("\(folder)/index.html"))
    #expect(page.contains("Cùng hoạt động với"))
    #expect(page.contains(">\(Self.guardCommand)</a> <a class=\"count\""))
    #expect(page.contains("theo-loai.html#friendship-union"))
    // In a year the names lead on within that year.
    let year = try #require(site.page("\(folder)/2015.html"))
    let other = "to-chuc/bo-chi-huy-bo-doi-bien-phong-tinh-dak-lak/2015.html"
    #expect(year.contains("href=\"../../\(other)\""))
    #expect(site.page("to-chuc/theo-loai.html")?.contains("id=\"armed-forces\"") == true)
  }

  @Test func `A number beside a name leads to the articles of both`() throws {
    let site = try site()
    let folder = "to-chuc/lien-hiep-cac-to-chuc-huu-nghi-tinh-dak-lak"
    let page = try #require(site.page("\(folder)/index.html"))
    let article = "../../bai-viet/2015/le-ky.html"
    #expect(
      page.contains(
        "<a class=\"count\" href=\"\(article)\" aria-label=\"1 bài viết có cả \(Self.guardCommand)\">"
      ))
    let province = "chung/tinh-thanh/dak-lak"
    #expect(page.contains("href=\"#\(province)\" aria-label=\"2 bài viết có cả Đắk Lắk\">2</a>"))
    let list = try #require(page.components(separatedBy: "id=\"\(province)\">").last)
      .components(separatedBy: "</ul>")[0]
    // The newest comes first.
    let titles = [">Kết quả</a>", ">Lễ ký kết</a>"].compactMap { list.firstRange(of: $0) }
    #expect(titles.count == 2 && titles[0].lowerBound < titles[1].lowerBound)
    // In a year the page of the other one for the year has these articles and no others.
    #expect(site.page("nam/2015/index.html")?.contains("class=\"details shared\"") == false)
  }

  @Test func `Years without articles are seen to be missing`() throws {
    let site = try site()
    let years = try #require(site.page("nam/index.html"))
    #expect(years.contains("2016 <span>không có bài</span>"))
    #expect(years.contains("3 năm"))
    #expect(site.page("do-phu.html")?.contains("<th scope=\"col\">2020</th>") == true)
    let province = try #require(site.page("tinh-thanh/dak-lak/index.html"))
    #expect(province.contains("<li class=\"gap\"><span class=\"entry\">2016 "))
  }

  @Test func `A present province shows what was merged into it, apart and together`() throws {
    let site = try site()
    let page = try #require(site.page("tinh-thanh/tay-ninh/index.html"))
    #expect(page.contains("Tây Ninh mới"))
    #expect(page.contains("<section id=\"long-an\">"))
    #expect(page.contains("toan-dia-ban/index.html"))
    let all = try #require(site.page("tinh-thanh/tay-ninh/toan-dia-ban/index.html"))
    #expect(all.contains("Tây Ninh mới"))
    #expect(all.contains("Kết quả"))
    let year = try #require(site.page("tinh-thanh/tay-ninh/toan-dia-ban/2017.html"))
    #expect(year.contains("href=\"../../../tinh-thanh/long-an/2017.html\""))
    // Nghệ Tĩnh became two provinces.
    for slug in ["nghe-an", "ha-tinh"] {
      #expect(
        site.page("tinh-thanh/\(slug)/toan-dia-ban/index.html")?.contains("Không ngày") == true)
    }
  }

  @Test func `The coverage page counts what is there and lists what is missing`() throws {
    let site = try site()
    let page = try #require(site.page("do-phu.html"))
    for fragment in [
      "<a href=\"tinh-thanh/dak-lak/2015.html\">2</a>",
      "<a href=\"do-phu/chi-biet-thang/index.html\">Chỉ biết tới tháng</a>",
      "<a href=\"nam/khong-ro-ngay/index.html\">Không rõ ngày</a>",
      "<a href=\"do-phu/khong-ro-tac-gia/index.html\">Không rõ tác giả</a>",
      "<a href=\"do-phu/ban-sao/index.html\">", "Bài đã rút khỏi kho: 1",
      "<a href=\"do-phu/xem-lai-date/index.html\">Cần xem lại: ngày</a>",
    ] {
      #expect(page.contains(fragment), "lacks \(fragment)")
    }
    #expect(site.page("do-phu/khong-co-to-chuc/index.html")?.contains("Tây Ninh mới") == true)
    // An unknown field has a list too, under an address that cannot lead elsewhere.
    let lists = site.folder.files().filter { $0.hasPrefix("public/do-phu/xem-lai-") }
    #expect(lists.count == 2)
    #expect(site.page("sitemap.xml")?.contains("do-phu/") != true)
  }

  @Test func `The maps lead to provinces and to the land of today`() throws {
    let site = try site()
    let page = try #require(site.page("tinh-thanh/index.html"))
    #expect(page.contains("href=\"../tinh-thanh/long-an/index.html\" aria-label=\"Long An: 1 bài"))
    #expect(
      page.contains(
        "href=\"../tinh-thanh/tay-ninh/toan-dia-ban/index.html\" aria-label=\"Tây Ninh: 2 bài"))
    #expect(site.page("index.html")?.contains("class=\"tiles\"") == true)
  }

  @Test func `An index without a name in it is neither made nor named`() throws {
    let site = try SiteFixture(["content/articles/2017/a.md": SiteFixture.article("A")])
    #expect(try site.build().diagnostics.isEmpty)
    #expect(site.page("quoc-gia/index.html") == nil)
    #expect(site.page("tac-gia/index.html") == nil)
    #expect(site.page("index.html")?.contains("quoc-gia") == false)
    #expect(site.page("to-chuc/index.html") != nil)
    #expect(site.page("to-chuc/theo-loai.html") == nil)
  }

  @Test func `A register joins names, and says what is known of an organization`() throws {
    var files = Self.files
    files["organizations.yml"] = """
      organizations:
      - name: Liên hiệp Hữu nghị Đắk Lắk
        abbreviation: DUFO
        aliases: [Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk, Sở Ngoại vụ tỉnh Đắk Lắk]
        type: friendship-union
        level: provincial
        note: Thành lập năm 2008.
        same_as: [Q42]
        successor: Hội Khác
      - name: Hội Khác
      """
    let site = try SiteFixture(files)
    let report = try site.build()
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics)")
    let page = try #require(site.page("to-chuc/lien-hiep-huu-nghi-dak-lak/index.html"))
    for fragment in [
      "<h1>Liên hiệp Hữu nghị Đắk Lắk</h1>", "3 bài viết", "DUFO; Liên hiệp các tổ chức",
      "Thành lập năm 2008.", "https://www.wikidata.org/wiki/Q42", "Hội Khác",
    ] {
      #expect(page.contains(fragment), "lacks \(fragment)")
    }
    // Where readers may have been before, and what they may type.
    for slug in ["dufo", "lien-hiep-cac-to-chuc-huu-nghi-tinh-dak-lak"] {
      #expect(
        site.page("to-chuc/\(slug)/index.html")?.contains("lien-hiep-huu-nghi-dak-lak") == true)
    }
  }

  @Test func `A register with a fault stops the build before anything is written`() throws {
    var files = Self.files
    files["organizations.yml"] = "- aliases: [A]\n"
    let site = try SiteFixture(files)
    #expect(throws: Diagnostics.self) { try site.build() }
    #expect(site.page("index.html") == nil)
  }
}
