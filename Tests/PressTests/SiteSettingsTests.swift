import Archive
import Press
import Testing

@Suite struct `Settings are read or refused` {
  @Test func `A publisher, rights and a contact reach the pages`() throws {
    var files = SiteFixture.articles
    files["site.yml"] = """
      title: Kho thử
      publisher: Liên hiệp hữu nghị
      rights: http://rightsstatements.org/vocab/InC/1.0/
      contact: kho@example.org
      """
    let site = try SiteFixture(files)
    #expect(try site.build().diagnostics.isEmpty)
    let page = try #require(site.page("bai-viet/2017/ket-qua.html"))
    #expect(page.contains("<meta name=\"citation_publisher\" content=\"Liên hiệp hữu nghị\">"))
    #expect(page.contains(">In Copyright</a></dd>"))
    #expect(page.contains("href=\"mailto:kho@example.org?subject="))
  }

  @Test(arguments: ["contact: ở đây", "contact: ftp://a.vn", "publisher: []"])
  func `A wrong value is an error at its place`(line: String) throws {
    let site = try SiteFixture([
      "site.yml": line, "content/articles/a.md": SiteFixture.article("A"),
    ])
    let error = #expect(throws: Diagnostics.self) { try site.build() }
    #expect(error?.all.first?.location?.line == 1)
  }
}
