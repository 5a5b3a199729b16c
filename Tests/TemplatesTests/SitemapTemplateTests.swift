import Archive
import Markup
import Testing

@testable import Templates

private let entries = ["index.html", "nam/2017/index.html", "bai-viet/2017/a b&c.html"].map {
  Sitemap.Entry(path: $0, lastModified: ArchiveDate(iso: "2017-01-09"))
}

@Test func `A sitemap holds canonical addresses`() throws {
  let files = Sitemap(entries).files(in: Samples.publicSite)
  let file = try #require(files.first)
  #expect(files.count == 1)
  #expect(file.path == "sitemap.xml")
  let xml = file.xml.text
  #expect(xml.contains("<loc>https://example.org/kho/</loc><lastmod>2017-01-09</lastmod>"))
  #expect(xml.contains("<loc>https://example.org/kho/nam/2017/</loc>"))
  #expect(xml.contains("<loc>https://example.org/kho/bai-viet/2017/a%20b&amp;c.html</loc>"))
}

@Test func `A long sitemap is split under an index`() {
  let files = Sitemap(entries).files(in: Samples.publicSite, limit: 2)
  #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
  #expect(files[0].xml.text.contains("<sitemap><loc>https://example.org/kho/sitemap-2.xml</loc>"))
  #expect(files[2].xml.text.contains("a%20b"))
  #expect(!files[1].xml.text.contains("a%20b"))
}

@Test func `A sitemap needs a public address`() {
  #expect(Sitemap(entries).files(in: Samples.site).isEmpty)
}

@Test func `A sitemap leaves out a day that is not known`() {
  let entry = Sitemap.Entry(path: "a.html", lastModified: ArchiveDate(iso: "2017-01"))
  let xml = Sitemap([entry]).files(in: Samples.publicSite).first?.xml.text
  #expect(xml?.contains("<lastmod>") == false)
}

@Test func `Robots may go anywhere and are shown the sitemap`() {
  #expect(
    robots(in: Samples.publicSite, sitemapPath: Sitemap.path)
      == "User-agent: *\nAllow: /\n\nSitemap: https://example.org/kho/sitemap.xml\n")
  #expect(robots(in: Samples.site, sitemapPath: Sitemap.path) == "User-agent: *\nAllow: /\n")
}
