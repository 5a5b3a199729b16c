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
