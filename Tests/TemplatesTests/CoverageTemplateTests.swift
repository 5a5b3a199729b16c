import Archive
import Markup
import Testing

@testable import Templates

private var page: CoveragePage {
  var page = CoveragePage(
    place: PagePlace(path: "do-phu.html"), articleCount: 400, period: nil)
  page.columns = [.undated, .before(2015), .year(2015)]
  page.rows = [
    .init(
      province: Counted(.proper("Đắk Lắk"), path: "tinh-thanh/dak-lak/index.html", count: 5),
      cells: [
        nil, nil, Counted(.proper("Đắk Lắk"), path: "tinh-thanh/dak-lak/2015.html", count: 5),
      ]
    )
  ]
  page.totals = [nil, nil, Counted(.year(2015), path: "nam/2015/index.html", count: 9)]
  page.missingProvinces = ["Bạc Liêu", "Cà Mau"]
  page.precisions = [.init(.day, count: 399), .init(nil, count: 1, path: "nam/khong/index.html")]
  page.bases = [.init(.cited, count: 2, path: "do-phu/ngay-theo-van-ban/index.html")]
  page.gaps = [Counted(.check(.noAuthor), path: "do-phu/khong-ro-tac-gia/index.html", count: 7)]
  page.fields = [Counted(.check(.field("date")), path: "do-phu/xem-lai-date/index.html", count: 3)]
  page.withdrawnCount = 2
  return page
}

@Test func `The table of provinces and years leads to the pages of both`() {
  let html = page.html(in: Samples.site).text
  for fragment in [
    "<div class=\"scroll\" role=\"region\" aria-labelledby=\"bang\" tabindex=\"0\">",
    "<th scope=\"col\">Trước 2015</th><th scope=\"col\">2015</th>",
    "<th scope=\"row\"><a href=\"tinh-thanh/dak-lak/index.html\">Đắk Lắk</a></th>",
    "<td></td><td class=\"d5\"><a href=\"tinh-thanh/dak-lak/2015.html\">5</a></td>",
    "<td><a href=\"nam/2015/index.html\">9</a></td>", "Chưa có bài nào về Bạc Liêu, Cà Mau.",
  ] {
    #expect(html.contains(fragment), "lacks \(fragment)")
  }
}

@Test func `What is not sure has its share and its list`() {
  let html = page.html(in: Samples.site).text
  for fragment in [
    "<th scope=\"row\">Biết tới ngày</th><td>399</td><td>&gt; 99 %</td>",
    "<a href=\"nam/khong/index.html\">Không rõ ngày</a></th><td>1</td><td>&lt; 1 %</td>",
    "<a href=\"do-phu/ngay-theo-van-ban/index.html\">Theo văn bản được dẫn</a>",
    "<a href=\"do-phu/khong-ro-tac-gia/index.html\">Không rõ tác giả</a>",
    "<a href=\"do-phu/xem-lai-date/index.html\">Cần xem lại: ngày</a>",
    "Bài đã rút khỏi kho: 2",
  ] {
    #expect(html.contains(fragment), "lacks \(fragment)")
  }
}

@Test func `An archive without articles has no table`() {
  let empty = CoveragePage(place: PagePlace(path: "do-phu.html"), articleCount: 0, period: nil)
  #expect(!empty.html(in: Samples.site).text.contains("class=\"matrix\""))
}
