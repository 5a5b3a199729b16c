import Archive
import Markup
import Testing

@testable import Templates

@Test func `A province lists its articles by year`() {
  let html = Samples.listing.html(in: Samples.site).text
  for fragment in [
    "<p class=\"kicker\">Tây Nguyên</p>", "<h1>Tỉnh Đắk Lắk</h1>", "1 bài viết</p>",
    "<h2><a href=\"../../tinh-thanh/dak-lak/2017.html\">2017</a>",
    "<time datetime=\"2017-01-09\">9/1/2017</time>",
    "<a href=\"../../bai-viet/2017/ket-qua.html\">Một số kết quả</a>", "và 1.204 mục khác",
    "title=\"Bài mới: Tỉnh Đắk Lắk\" href=\"../../tinh-thanh/dak-lak/feed.xml\"",
  ] {
    #expect(html.contains(fragment), "lacks \(fragment)")
  }
}

@Test func `A row does not repeat the province of its page`() {
  var listing = Samples.listing
  #expect(!listing.html(in: Samples.site).text.contains("class=\"where\""))
  listing.subject = .year(2017)
  #expect(listing.html(in: Samples.site).text.contains("<span class=\"where\">Đắk Lắk</span>"))
}

@Test(arguments: [
  ("2015-02-10", "2022", "từ ngày 10/2/2015 đến năm 2022"),
  ("2017-01-09", "2017-01-09", "1 bài viết, ngày 9/1/2017"),
])
func `A listing tells its period`(first: String, last: String, phrase: String) throws {
  var listing = Samples.listing
  listing.period = try #require(ArchiveDate(iso: first))...#require(ArchiveDate(iso: last))
  #expect(listing.html(in: Samples.site).text.contains(phrase))
}

@Test func `A part of a listing leads to the whole and to its neighbours`() {
  var listing = Samples.listing
  listing.subject = .provinceYear(Samples.longAn, 2019)
  listing.history = Samples.merged
  listing.parents = [
    Counted(.proper("Long An"), path: "tinh-thanh/long-an/index.html", count: 4)
  ]
  listing.later = Counted(.year(2021), path: "tinh-thanh/long-an/2021.html", count: 1)
  let html = listing.html(in: Samples.site).text
  #expect(html.contains("<li><a href=\"../../tinh-thanh/long-an/index.html\">Long An</a></li>"))
  #expect(html.contains("<a href=\"../../tinh-thanh/long-an/2021.html\">Năm 2021</a>"))
  #expect(html.contains("nay thuộc"))
}

@Test func `A neighbour without a page is no way on`() {
  var listing = Samples.listing
  listing.earlier = Counted(.yearOnly(2017), path: nil, count: 3)
  #expect(!listing.html(in: Samples.site).text.contains("class=\"neighbours\""))
}

@Test(arguments: [(1, "<h2 class=\"unseen\">Bài viết</h2>"), (260, "<h2>Bài mới nhất</h2>")])
func `A list that is cut short says that it shows the newest`(count: Int, heading: String) {
  var listing = Samples.listing
  listing.sections[0].heading = nil
  listing.count = count
  #expect(listing.html(in: Samples.site).text.contains(heading))
}

@Test func `An empty listing says so`() {
  var listing = Samples.listing
  listing.sections = []
  listing.facets = [Listing.Facet(.organizations, [])]
  let html = listing.html(in: Samples.site).text
  #expect(html.contains("Chưa có bài viết nào."))
  #expect(!html.contains("class=\"margin\""))
}

@Test func `Names beyond the first can be unfolded without a script`() {
  var listing = Samples.listing
  listing.facets[1].further = [Counted(.proper("Tỉnh ủy"), path: nil, count: 1)]
  listing.facets[1].remaining = 3
  listing.facets[1].remainingPath = "to-chuc/index.html"
  let html = listing.html(in: Samples.site).text
  #expect(html.contains("<details><summary>và 4 mục khác</summary>"))
  #expect(html.contains("Tỉnh ủy"))
  #expect(html.contains("<a href=\"../../to-chuc/index.html\">và 3 mục khác</a></p>\n</details>"))
}

@Test func `A number leads to the articles that two names have in common`() {
  var listing = Samples.listing
  var partner = Counted(.proper("Tỉnh đoàn"), path: "to-chuc/tinh-doan/index.html", count: 9)
  partner.shared = SharedArticles(
    id: "chung/to-chuc/tinh-doan", newest: [Samples.row("Thăm Lào", "2019-11-18")],
    years: [Counted(.year(2015), path: "to-chuc/so/2015.html", count: 0)])
  var once = Counted(.proper("Tỉnh ủy"), path: "to-chuc/tinh-uy/index.html", count: 1)
  once.shared = SharedArticles(id: "chung/b", newest: [Samples.row("Kết quả", "2017-01-09")])
  listing.facets = [Listing.Facet(.partners, [partner, once])]
  let html = listing.html(in: Samples.site).text
  for fragment in [
    "<a class=\"count\" href=\"#chung/to-chuc/tinh-doan\" aria-label=\"9 bài viết có cả Tỉnh đoàn\">9</a>",
    "<ul class=\"details shared\" id=\"chung/to-chuc/tinh-doan\">", ">Thăm Lào</a>",
    "và 8 bài trước đó: <a href=\"../../to-chuc/so/2015.html\">2015</a>",
    "<a class=\"count\" href=\"../../bai-viet/2017/ket-qua.html\"",
  ] {
    #expect(html.contains(fragment), "lacks \(fragment)")
  }
  #expect(!html.contains("id=\"chung/b\""))
}

@Test func `A list of the newest ends with the way to the years`() throws {
  var listing = Samples.listing
  listing.sections[0].heading = nil
  listing.count = 260
  let html = listing.html(in: Samples.site).text
  let end = try #require(html.firstRange(of: "<h2>Xem tiếp theo năm</h2>")).upperBound
  #expect(html[end...].contains("<a href=\"../../tinh-thanh/dak-lak/2017.html\">2017</a>"))
  listing.count = 1
  #expect(!listing.html(in: Samples.site).text.contains("Xem tiếp"))
}

@Test func `A month that is cut short leads to its page, and a year without articles is told`() {
  var listing = Samples.listing
  listing.sections[0].heading?.count = 12
  listing.facets[0].values.append(Counted(.gap(2013...2016), path: nil, count: 0))
  let html = listing.html(in: Samples.site).text
  #expect(
    html.contains("<a href=\"../../tinh-thanh/dak-lak/2017.html\">2017: xem cả 12 bài viết</a>"))
  #expect(html.contains("<li class=\"gap\"><span class=\"entry\">2013–2016 "))
}

@Test func `A country names the organizations that deal with it`() {
  var listing = Samples.listing
  var country = Counted(.proper("Campuchia"), path: "quoc-gia/campuchia/2015.html", count: 1)
  country.details = [Counted(.proper("Sở Ngoại vụ"), path: "to-chuc/a/2015.html", count: 1)]
  listing.facets = [Listing.Facet(.countriesOfProvince, [country])]
  let html = listing.html(in: Samples.site).text
  #expect(
    html.contains("<h2>Nước được nói tới cùng địa phương này</h2>\n<p class=\"aside\">Dưới tên"))
  #expect(html.contains("<a href=\"../../quoc-gia/campuchia/2015.html\">Campuchia</a>"))
  #expect(html.contains("<li><a href=\"../../to-chuc/a/2015.html\">Sở Ngoại vụ</a></li>"))
}

@Test func `A present province shows what was merged into it`() {
  var listing = Samples.listing
  listing.sections = []
  listing.count = 0
  listing.territory = Counted(.territory, path: "tinh-thanh/tay-ninh/toan.html", count: 26)
  listing.parts = [
    Listing.Section(
      heading: Counted(.proper("Long An"), path: "tinh-thanh/long-an/index.html", count: 26),
      rows: [Samples.row("Chủ động", "2019-11-18")], id: "long-an")
  ]
  let html = listing.html(in: Samples.site).text
  for fragment in [
    "kể cả các tỉnh cũ đã sáp nhập: <a href=\"../../tinh-thanh/tay-ninh/toan.html\">26 bài viết</a>",
    "<section id=\"long-an\">",
    "<a href=\"../../tinh-thanh/long-an/index.html\">Xem cả 26 bài viết về Long An</a>",
  ] {
    #expect(html.contains(fragment), "lacks \(fragment)")
  }
  #expect(!html.contains("Chưa có bài viết nào."))
}

@Test func `An organization says what it is and what else it is called`() {
  var listing = Samples.listing
  listing.subject = .organization("Sở Ngoại vụ")
  var profile = Listing.Profile(
    kind: .state, level: .provincial, kindPlace: (path: "to-chuc/theo-loai.html", fragment: "state")
  )
  profile.otherNames = ["Ban Ngoại vụ", "SNgV"]
  profile.note = "Thành lập năm 1994."
  profile.references = [
    .init(name: "Wikidata", address: "https://www.wikidata.org/wiki/Q1"),
    .init(name: "xấu", address: "javascript:alert(1)"),
  ]
  listing.profile = profile
  let html = listing.html(in: Samples.site).text
  for fragment in [
    "<a href=\"../../to-chuc/theo-loai.html#state\">Cơ quan nhà nước, sở ngành</a> · Cấp tỉnh",
    "Ban Ngoại vụ; SNgV", "Thành lập năm 1994.",
    "<a href=\"https://www.wikidata.org/wiki/Q1\" rel=\"external\">Wikidata</a>, xấu",
  ] {
    #expect(html.contains(fragment), "lacks \(fragment)")
  }
}

@Test func `A list of what should be known better stays out of search engines`() {
  var listing = Samples.listing
  listing.subject = Listing.Subject(.check(.noProvince))
  let html = listing.html(in: Samples.site).text
  #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
  #expect(html.contains("<li><a href=\"../../do-phu.html\">Kho có gì, thiếu gì</a></li>"))
}
