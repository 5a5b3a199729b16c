import Archive
import Markup
import Testing

@testable import Templates

@Test func `Provinces stand under their regions with counts and heirs`() {
  let html = Samples.directory.html(in: Samples.site).text
  for fragment in [
    "<h2>Tây Nguyên</h2>", "<a href=\"../tinh-thanh/long-an/index.html\">Long An</a>",
    "<span class=\"fate\">nay thuộc Tây Ninh</span>", "2 tỉnh thành",
    "2 bài viết chưa xác định được tỉnh thành.", "<li><a href=\"#nhom-2\">Tây Nguyên</a></li>",
  ] {
    #expect(html.contains(fragment), "lacks \(fragment)")
  }
}

@Test func `Years stand under their decades and what has no date under none`() {
  var directory = Samples.directory
  directory.subject = .years
  directory.unassigned = 41
  directory.total = 1
  directory.groups = [
    Directory.Group(heading: .decade(2010), values: [Counted(.year(2017), path: nil, count: 1)]),
    Directory.Group(heading: .none, values: [Counted(.undated, path: nil, count: 41)]),
  ]
  let html = directory.html(in: Samples.site).text
  #expect(html.contains("<h2>Thập niên 2010</h2>"))
  #expect(html.contains("<span class=\"count\">41</span>"))
  #expect(html.contains("<p class=\"extent\">1 năm</p>"))
  #expect(!html.contains("<h2></h2>"))
  #expect(!html.contains("class=\"jumps\""))
  // The entry says it already.
  #expect(!html.contains("class=\"rest\""))
}

@Test func `Names that begin alike stand in a run behind what they share`() {
  var directory = Samples.directory
  directory.subject = .organizations
  directory.arrangement = .kinds
  directory.others = [(.usual, "to-chuc/index.html"), (.kinds, "to-chuc/theo-loai.html")]
  directory.place = PagePlace(path: "to-chuc/theo-loai.html")
  let run = Directory.Group(
    heading: .text("Sở Ngoại vụ"),
    values: [Counted(.proper("Đắk Lắk"), path: "to-chuc/a/index.html", count: 2)])
  directory.groups = [
    Directory.Group(
      heading: .kind(.state), values: [],
      groups: [Directory.Group(heading: .level(.provincial), values: [], groups: [run])])
  ]
  let html = directory.html(in: Samples.site).text
  for fragment in [
    "<section class=\"group\" id=\"state\">", "<h2>Cơ quan nhà nước, sở ngành</h2>",
    "<h3>Cấp tỉnh</h3>", "<div class=\"subgroup run\">\n<h4>Sở Ngoại vụ</h4>",
    "<a href=\"../to-chuc/theo-loai.html\" aria-current=\"page\">Theo loại và cấp</a>",
    "<h1>Tổ chức: theo loại và cấp</h1>",
  ] {
    #expect(html.contains(fragment), "lacks \(fragment)")
  }
}

@Test func `Letters with pages of their own lead there`() {
  var directory = Samples.directory
  directory.subject = .organizations
  directory.letters = [
    Counted(.proper("B"), path: "to-chuc/b.html", count: 120),
    Counted(.proper("Đ"), path: "to-chuc/dd.html", count: 31),
  ]
  let html = directory.html(in: Samples.site).text
  #expect(html.contains("<a href=\"../to-chuc/dd.html\">Đ</a><span class=\"count\">31</span>"))
}

@Test func `Bars of years are as long as their counts, for the eye only`() {
  let values = [
    Counted(.year(2017), path: nil, count: 50), Counted(.year(2016), path: nil, count: 1),
  ]
  let html = PageContext(Samples.site, PagePlace(path: "nam/index.html"))
    .timeline(values, most: 200).text
  #expect(
    html.contains("<svg class=\"bar\" aria-hidden=\"true\" focusable=\"false\"><rect width=\"25%\"")
  )
  #expect(html.contains("<rect width=\"1%\""))
}

@Test func `A year without articles has no bar and no part in the number of years`() {
  let gap = Counted(.gap(2016...2016), path: nil, count: 0)
  let directory = Directory(
    place: PagePlace(path: "nam/index.html"), subject: .years,
    groups: [
      .init(heading: .decade(2010), values: [Counted(.year(2017), path: nil, count: 2), gap])
    ], unassigned: 3)
  let html = directory.html(in: Samples.site).text
  #expect(html.contains("<li class=\"gap\">2016 <span>không có bài</span></li>"))
  #expect(html.contains("<p class=\"extent\">1 năm</p>"))
  #expect(html.contains("3 bài viết không rõ ngày."))
}
