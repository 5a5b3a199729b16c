import Archive
import Markup
import Testing

@testable import Templates

@Test func `The first page offers the three ways in`() throws {
  var home = Samples.home
  home.period =
    try #require(ArchiveDate(iso: "2015-02-10"))...#require(ArchiveDate(iso: "2023-08-02"))
  let html = home.html(in: Samples.site).text
  for fragment in [
    "<h1>Kho bài viết đối ngoại</h1>", "<strong>1.234</strong> bài viết",
    "<strong>7</strong> tổ chức", "từ ngày 10/2/2015 đến ngày 2/8/2023",
    "<a href=\"tinh-thanh/dak-lak/index.html\">Đắk Lắk</a>",
    "<a href=\"nam/2017/index.html\">2017</a>",
    "<a href=\"to-chuc/index.html\">Xem tất cả 7 tổ chức</a>",
    "<a href=\"bai-viet/2017/ket-qua.html\">Một số kết quả</a>",
  ] {
    #expect(html.contains(fragment), "lacks \(fragment)")
  }
}

@Test func `The body of the first page leads to what tells of the archive itself`() throws {
  var site = Samples.site
  site.hasDataFiles = true
  let html = Samples.home.html(in: site).text
  let main = html.prefix(upTo: try #require(html.firstRange(of: "</main>")).lowerBound)
  for path in ["do-phu.html", "du-lieu/index.html", "dia-chi-cu/index.html"] {
    #expect(main.contains("<a href=\"\(path)\">"), "lacks \(path)")
  }
}

@Test func `An archive without articles says so`() {
  var home = Samples.home
  home.articleCount = 0
  let html = home.html(in: Samples.site).text
  #expect(html.contains("Kho lưu trữ chưa có bài viết nào."))
  #expect(!html.contains("class=\"numbers\""))
}
