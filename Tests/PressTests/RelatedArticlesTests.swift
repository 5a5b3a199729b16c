import Archive
import Support
import Templates
import Testing

@testable import Press

private func article(
  _ page: String, _ title: String, _ date: String?, organizations: [String] = [],
  isWithdrawn: Bool = false
) -> LoadedArticle {
  LoadedArticle(
    file: page + ".md", page: page + ".html", title: title,
    date: date.flatMap { ArchiveDate(iso: $0) }, dateBasis: .dateline, isWithdrawn: isWithdrawn,
    organizations: organizations)
}

private func related(to page: String, in articles: [LoadedArticle], limit: Int = 5) -> [String] {
  let catalogue = Catalogue(of: articles)
  let related = RelatedArticles(in: catalogue)
  guard let index = catalogue.entries.firstIndex(where: { $0.page == page + ".html" }) else {
    return []
  }
  return related.articles(like: index, in: catalogue, limit: limit)
    .map { String(catalogue.entries[$0].page.dropLast(5)) }
}

@Suite struct `Articles that have much in common find each other` {
  private let union = "Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk"

  @Test func `Organizations and words of the headline count`() {
    let articles = [
      article(
        "a", "Lễ ký kết chương trình phối hợp với Bộ đội Biên phòng", "2015", organizations: [union]
      ),
      article("b", "Kết quả công tác năm", "2016", organizations: [union]),
      article("c", "Sơ kết chương trình phối hợp cùng Bộ đội Biên phòng", "2019"),
      article("d", "Giải bóng chuyền mừng xuân", "2015"),
    ]
    #expect(related(to: "a", in: articles).sorted() == ["b", "c"])
    #expect(related(to: "d", in: articles).isEmpty)
  }

  @Test func `What is nearer in time comes first, each time in the same order`() {
    let articles = ["2011", "2013-05", "2013-06", "2019"].map {
      article($0, "Hội nghị tổng kết công tác", $0, organizations: [union])
    }
    #expect(related(to: "2013-05", in: articles) == ["2013-06", "2011", "2019"])
    #expect(related(to: "2013-05", in: articles.reversed()) == ["2013-06", "2011", "2019"])
    #expect(related(to: "2013-05", in: articles, limit: 1) == ["2013-06"])
  }

  @Test func `A withdrawn article has no relations and is none`() {
    let articles = [
      article("a", "Hội nghị tổng kết công tác", "2013", organizations: [union]),
      article("b", "Hội nghị tổng kết công tác", "2014", organizations: [union], isWithdrawn: true),
    ]
    #expect(related(to: "a", in: articles).isEmpty)
    #expect(related(to: "b", in: articles).isEmpty)
  }

  @Test(arguments: ["", " ", "\u{0}", "—", "Hội", "ặ ặ ặ ặ ặ"])
  func `A headline without words is no trouble`(title: String) {
    let articles = [article("a", title, nil), article("b", title, nil)]
    #expect(related(to: "a", in: articles).count <= 1)
    #expect(related(to: "a", in: []).isEmpty)
  }
}

@Suite struct `The page of an article leads on` {
  @Test func `To its neighbours in the province and to other copies`() throws {
    var files = SiteFixture.articles
    files["content/articles/2018/khac.md"] = SiteFixture.article(
      "Khác", date: "2018-05-01", provinces: "Kon Tum")
    files["content/articles/2019/ky.md"] = SiteFixture.article(
      "Ký thỏa thuận", date: "2019-12-01", provinces: "Đắk Lắk",
      more: "seed: a.txt\nalso_seen: [b.txt]\nimport: {version: 0.1.0, left_out: 3}")
    files["seeds/b.txt"] = "văn bản thô, lần nữa"
    let site = try SiteFixture(files)
    #expect(try site.build().diagnostics.isEmpty)
    let page = try #require(site.page("bai-viet/2019/ky.html"))
    #expect(page.contains("Trước đó ở Đắk Lắk</span> <a href=\"../../bai-viet/2017/le-ky.html\">"))
    #expect(page.contains("<a href=\"../../goc/b.txt\">b.txt</a>"))
    #expect(page.contains("Mocban 0.1.0") && page.contains("3 dòng"))
    #expect(site.page("goc/b.txt") == "văn bản thô, lần nữa")
  }

  @Test func `Not to a raw text that is not there`() throws {
    var files = SiteFixture.articles
    files["seeds/a.txt"] = nil
    let site = try SiteFixture(files)
    #expect(try site.build().diagnostics.map(\.code) == ["seed-missing"])
    let page = try #require(site.page("bai-viet/2017/ket-qua.html"))
    #expect(page.contains("<dd>a.txt</dd>"))
  }
}
