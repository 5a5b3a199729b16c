import Archive
import Bibliography
import Markup
import Testing

@testable import Templates

private func html(
  in site: Site = Samples.publicSite, _ change: (inout ArticlePage) -> Void = { _ in }
) -> String {
  var page = Samples.article
  page.record.authors = ["Võ Tấn Tài"]
  change(&page)
  page.cite(in: site)
  return page.html(in: site).text
}

@Test func `An article can be cited in two languages`() {
  let html = html()
  let address = "https://example.org/kho/bai-viet/2017/ket-qua.html"
  #expect(
    html.contains(
      """
      <h3>Tiếng Việt</h3>
      <p class="citation copyable" lang="vi">Võ Tấn Tài (9/1/2017). “Một số kết quả hoạt động đối \
      ngoại nhân dân”. [không rõ nơi đăng]. Lưu tại <cite>Kho bài viết đối ngoại</cite>, \
      <a href="\(address)">\(address)</a>.</p>
      """))
  #expect(html.contains("lang=\"en\">Võ Tấn Tài (9 January 2017). “<span lang=\"vi\">Một số"))
}

@Test func `The language of the site comes first`() throws {
  var site = Samples.publicSite
  site.wording = .english
  let html = html(in: site)
  let english = try #require(html.firstRange(of: "<h3>In English</h3>"))
  let vietnamese = try #require(html.firstRange(of: "<h3>In Vietnamese</h3>"))
  #expect(english.lowerBound < vietnamese.lowerBound)
}

@Test func `Programs find three forms on the page itself`() {
  let html = html()
  let key = Citation.key(ofPage: "bai-viet/2017/ket-qua.html")
  for (name, ending, first) in [
    ("BibTeX", "bib", "@misc{\(key),"), ("RIS", "ris", "TY  - ELEC"), ("CSL-JSON", "json", "["),
  ] {
    #expect(
      html.contains(
        "<summary>\(name)</summary>\n<pre class=\"copyable\" data-file=\"\(key).\(ending)\""))
    #expect(html.contains("\">\(first)\n"))
  }
  #expect(!html.contains("\r"))
  #expect(html.contains("data-copy=\"Sao chép\" data-copied=\"Đã chép\" data-save=\"Lưu tệp\""))
}

@Test func `Reference managers find a span`() {
  let html = html { $0.record.source = .init(name: "Báo Kon Tum") }
  #expect(
    html.contains(
      """
      <span class="Z3988" title="ctx_ver=Z39.88-2004&amp;\
      rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&amp;rft.type=newspaperArticle&amp;rft.title=M%E1
      """))
  #expect(html.contains("&amp;rft.source=B%C3%A1o%20Kon%20Tum&amp;rft.date=2017-01-09&amp;"))
  #expect(html.contains("&amp;rft.creator=V%C3%B5%2C%20T%E1%BA%A5n%20T%C3%A0i\""))
}

@Test func `A withdrawn article is not offered for citation`() {
  let html = html { $0.record.withdrawn = .init(reason: "Trùng") }
  for fragment in ["class=\"cite\"", "citation_", "NewsArticle", "og:title", "DCTERMS"] {
    #expect(!html.contains(fragment), "has \(fragment)")
  }
}
