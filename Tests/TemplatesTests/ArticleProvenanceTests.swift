import Archive
import Markup
import Testing

@testable import Templates

private func html(
  in site: Site = Samples.publicSite, _ change: (inout ArticlePage) -> Void
) -> String {
  var page = Samples.article
  change(&page)
  page.cite(in: site)
  return page.html(in: site).text
}

@Test func `An article tells how it came to be`() {
  let html = html {
    $0.record.importNote = ImportNote(
      version: "0.1.0", leftOut: 1204,
      confidence: [
        .init(key: "title", confidence: .high), .init(key: "date", confidence: .low),
        .init(key: "provinces", confidence: .high),
      ])
    $0.isUntouched = false
    $0.copies = [
      .init(name: "003_a.txt", path: "goc/003_a.txt"), .init(name: "004_b.txt", path: nil),
    ]
  }
  for fragment in [
    "<dd>Mocban 0.1.0; đã có người sửa từ khi nhập</dd>", "<dd>1.204 dòng của trang đã lưu",
    "<dd>cao: tiêu đề, tỉnh thành; thấp: ngày</dd>",
    "<li><a href=\"../../goc/003_a.txt\">003_a.txt</a></li><li>004_b.txt</li>",
  ] {
    #expect(html.contains(fragment), "lacks \(fragment)")
  }
}

@Test func `What the import did not say is not shown`() {
  let html = html { _ in }
  for name in ["Nhập vào kho", "Để ngoài bài", "Độ chắc chắn", "Địa chỉ gốc", "Báo lỗi"] {
    #expect(!html.contains(name), "has \(name)")
  }
}

@Test func `The original address is a robust link`() {
  let html = html {
    $0.record.source = .init(name: nil, url: "http://baokontum.com.vn/a?b=1&c")
    $0.record.importNote = ImportNote(fetched: ArchiveDate(iso: "2024-05-31"))
  }
  #expect(
    html.contains(
      """
      <a href="http://baokontum.com.vn/a?b=1&amp;c" rel="external" \
      data-originalurl="http://baokontum.com.vn/a?b=1&amp;c" \
      data-versionurl="https://example.org/kho/bai-viet/2017/ket-qua.html" \
      data-versiondate="2024-05-31">http://baokontum.com.vn/a?b=1&amp;c</a> (lấy về ngày 31/5/2024)
      """))
  #expect(
    html.contains(
      "href=\"https://web.archive.org/web/20240531/http://baokontum.com.vn/a?b=1&amp;c\"")
  )
}

private let times: [(String?, DateBasis, String)] = [
  ("2017-01-09", .dateline, "20170109"), ("2022-05", .dateline, "202205"),
  ("2022", .cited, "*"), (nil, .none, "*"),
]

@Test(arguments: times)
func `Copies are looked for near the day of publication, where it is known`(
  date: String?, basis: DateBasis, time: String
) {
  let html = html(in: Samples.site) {
    $0.record.source = .init(name: nil, url: "http://a.vn/")
    $0.record.date = date.flatMap { ArchiveDate(iso: $0) }
    $0.record.dateBasis = basis
  }
  #expect(html.contains("href=\"https://web.archive.org/web/\(time)/http://a.vn/\""))
  #expect(!html.contains("data-version"))
}

@Test func `A reader can report an error, with page and text filled in`() {
  var site = Samples.publicSite
  site.contact = Contact("kho@example.org")
  let html = html(in: site) {
    $0.record.title = "Lễ & hội"
    $0.textDigest = "ab12"
  }
  #expect(
    html.contains(
      """
      <a href="mailto:kho@example.org?subject=B%C3%A1o%20l%E1%BB%97i%3A%20L%E1%BB%85%20%26%20h%E1%BB%99i\
      &amp;body=Trang%3A%20https%3A%2F%2Fexample.org%2Fkho%2Fbai-viet%2F2017%2Fket-qua.html\
      %0D%0ASHA-256%3A%20ab12%0D%0A%0D%0ACh%E1%BB%97
      """))
}
