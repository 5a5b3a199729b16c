import Archive
import Markup
import Testing

@testable import Templates

private func html(_ change: (inout ArticlePage) -> Void = { _ in }) -> String {
  var page = Samples.article
  change(&page)
  return page.html(in: Samples.site).text
}

@Test func `An article tells what the archive knows of it`() {
  let html = html {
    $0.record.authors = ["Võ Tấn Tài"]
    $0.record.source = ArticleRecord.Source(
      name: "Báo Kon Tum", url: "https://baokontum.com.vn/a?b=1&c")
    $0.record.mentions = ["Quân khu 7", "Bộ Quốc phòng"]
    $0.record.review = ["date", "organizations"]
  }
  for fragment in [
    "<time datetime=\"2017-01-09\">ngày 9 tháng 1 năm 2017 (theo ngày ghi trên trang)</time>",
    "<a href=\"../../tinh-thanh/dak-lak/index.html\">Đắk Lắk</a>",
    "<a href=\"../../to-chuc/so-ngoai-vu/index.html\">Sở Ngoại vụ tỉnh Đắk Lắk</a>",
    "<dd>Võ Tấn Tài</dd>",
    "<dd>Báo Kon Tum</dd>",
    "Cần xem lại: ngày, tổ chức", "<dd>Quân khu 7, Bộ Quốc phòng</dd>",
    "<dd><a href=\"../../goc/002_930b9f7252fa7eab.txt\">002_930b9f7252fa7eab.txt</a></dd>",
    "<code>a1a1a1", "<dd>tiếng Việt</dd>", "Trước đó</span> <a", "<p>Với vai trò là nòng cốt…</p>",
  ] {
    #expect(html.contains(fragment), "lacks \(fragment)")
  }
  #expect(!html.contains("Sau đó"))
}

@Test(arguments: [
  ("2017-01-09", "2017-01-09"), ("2022-05", "2022-05"), ("2022", "2022"),
])
func `Machines read no more of a date than is known`(iso: String, machine: String) {
  let html = html { $0.record.date = ArchiveDate(iso: iso) }
  #expect(html.contains("<time datetime=\"\(machine)\">"))
}

@Test func `The line above the headline says how the date is known`() {
  let html = html { $0.record.dateBasis = .event }
  #expect(html.contains("<time datetime=\"2017-01-09\">9/1/2017 (ngày diễn ra sự kiện)</time></p>"))
}

@Test func `A printed time of day is Việt Nam's`() {
  let html = html { $0.record.time = TimeOfDay(iso: "09:41") }
  #expect(html.contains("<time datetime=\"2017-01-09T09:41+07:00\">"))
}

@Test func `An article without a date says so`() {
  let html = html { $0.record.date = nil }
  #expect(html.contains("<dd>không rõ ngày</dd>"))
}

@Test func `A merged province keeps its name and tells its heir`() {
  let html = html { $0.histories = [Samples.merged] }
  #expect(
    html.contains(
      """
      Tỉnh Long An nay thuộc <a href="../../tinh-thanh/tay-ninh/index.html">tỉnh Tây Ninh</a> \
      (từ ngày 1/7/2025, Nghị quyết 202/2025/QH15). Trang giữ tên của thời điểm bài viết.
      """))
}

@Test(arguments: [
  ("2025-07-11", DateBasis.dateline, true), ("2025-07", .event, true), ("2026", .dateline, true),
  ("2025-06-30", .dateline, false), ("2025", .dateline, false), ("2025-06", .dateline, false),
  ("2026", .cited, false),
])
func `A date after the end of its province is said to be so`(
  iso: String, basis: DateBasis, isLate: Bool
) {
  let html = html {
    $0.histories = [Samples.merged]
    $0.record.date = ArchiveDate(iso: iso)
    $0.record.dateBasis = basis
  }
  #expect(html.contains("sau khi tên này thôi dùng.") == isLate)
  #expect(html.contains("Trang giữ tên của thời điểm bài viết.") != isLate)
}

@Test func `Beside a long text stand its citation and its provenance`() {
  #expect(!html { _ in }.contains("class=\"spread long\""))
  let text = String(repeating: "Đối ngoại nhân dân. ", count: 200)
  #expect(html { $0.body = "<p>\(text)</p>" }.contains("<article class=\"spread long\">"))
}

@Test func `A province that ended before 2025 cites its own law`() {
  let history = Listing.History(
    province: Samples.haTay, successors: [Counted(.proper("Hà Nội"), path: nil, count: 0)])
  let html = html { $0.histories = [history] }
  #expect(html.contains("địa bàn nay thuộc Hà Nội (đến hết ngày 31/7/2008; NQ 15/2008/QH12)."))
}

@Test(arguments: [(2, false), (3, true)])
func `Three headings make a table of contents`(count: Int, isShown: Bool) {
  let entries = (0..<count).map { Heading(level: 2, id: "muc-\($0)", title: "Mục \($0)") }
  let html = html { $0.contents = entries }
  #expect(html.contains("class=\"contents\"") == isShown)
  #expect(html.contains("<a href=\"#muc-1\">Mục 1</a>") == isShown)
}

@Test func `A text in another language says which`() {
  let html = html { $0.record.language = "en" }
  #expect(html.contains("<h1 lang=\"en\">"))
  #expect(html.contains("<div class=\"prose\" lang=\"en\">"))
  #expect(html.contains("<dd>tiếng Anh</dd>"))
}

@Test func `A withdrawn article gives the reason in place of the text`() {
  let html = html {
    $0.record.withdrawn = ArticleRecord.Withdrawal(
      reason: "Theo yêu cầu của tác giả.", date: ArchiveDate(iso: "2026-03-01"))
    $0.record.summary = "Điều không nên còn lại"
    $0.contents = (0..<3).map { Heading(level: 2, id: "\($0)", title: "Mục") }
  }
  #expect(html.contains("rút khỏi kho lưu trữ ngày 1/3/2026. Lý do: Theo yêu cầu của tác giả."))
  for rest in ["Với vai trò", "Điều không nên", "goc/002", "class=\"contents\""] {
    #expect(!html.contains(rest), "still has \(rest)")
  }
  #expect(html.contains("noindex"))
}

@Test func `An article leads on to what is like it`() {
  let html = html {
    $0.related = [Samples.row("Lễ ký kết", "2015-02-10")]
    $0.inProvince = ArticlePage.Neighbours(
      province: "Đắk Lắk", earlier: Samples.row("Hội nghị tổng kết", "2016-12-30"), later: nil)
  }
  #expect(html.contains("<h2>Bài liên quan</h2>"))
  #expect(html.contains("<nav class=\"neighbours\" aria-label=\"Theo thời gian ở Đắk Lắk\">"))
  #expect(html.contains("Trước đó ở Đắk Lắk</span> <a"))
  #expect(!html.contains("Sau đó ở"))
}

@Test func `Rights that an article has no words for are the site's`() {
  var site = Samples.site
  site.rights = "http://rightsstatements.org/vocab/InC/1.0/"
  var page = Samples.article
  #expect(page.html(in: site).text.contains("rel=\"external license\">In Copyright</a>"))
  page.record.rights = "Theo Báo Kon Tum"
  #expect(page.html(in: site).text.contains("<dd>Theo Báo Kon Tum</dd>"))
}

@Test func `An article written by hand has no provenance to show`() {
  let html = html {
    $0.record.seed = nil
    $0.record.seedSHA256 = nil
  }
  #expect(!html.contains("class=\"provenance\""))
}
