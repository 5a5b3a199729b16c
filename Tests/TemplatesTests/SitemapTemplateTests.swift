import Archive
import Markup
import Testing

@testable import Templates

private let pages = ["index.html", "nam/2017/index.html", "bai-viet/2017/a b&c.html"]

@Test func `A sitemap holds canonical addresses`() {
  let sitemap = Sitemap(pages)
  #expect(sitemap.paths(in: Samples.publicSite) == ["sitemap.xml"])
  let xml = sitemap.xml(ofFile: 0, in: Samples.publicSite).text
  #expect(xml.contains("<loc>https://example.org/kho/</loc>"))
  #expect(xml.contains("<loc>https://example.org/kho/nam/2017/</loc>"))
  #expect(xml.contains("<loc>https://example.org/kho/bai-viet/2017/a%20b&amp;c.html</loc>"))
}

@Test func `A sitemap does not say when a page changed, which nobody knows`() {
  #expect(!Sitemap(pages).xml(ofFile: 0, in: Samples.publicSite).text.contains("lastmod"))
}

@Test func `A long sitemap is split under an index`() {
  let sitemap = Sitemap(pages, limit: 2)
  let paths = sitemap.paths(in: Samples.publicSite)
  #expect(paths == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
  let files = paths.indices.map { sitemap.xml(ofFile: $0, in: Samples.publicSite).text }
  #expect(files[0].contains("<sitemap><loc>https://example.org/kho/sitemap-2.xml</loc>"))
  #expect(files[2].contains("a%20b"))
  #expect(!files[1].contains("a%20b"))
}

@Test(arguments: [(50_000, [50_000]), (50_001, [0, 50_000, 1])])
func `A sitemap has at most 50,000 addresses in a file`(count: Int, expected: [Int]) {
  let sitemap = Sitemap((0..<count).map { "bai-viet/2017/bai-\($0).html" })
  let files = sitemap.paths(in: Samples.publicSite).indices.map {
    sitemap.xml(ofFile: $0, in: Samples.publicSite).bytes
  }
  let addresses = files.map { file in
    String(decoding: file, as: UTF8.self).split(
      separator: "<url>", omittingEmptySubsequences: false
    )
    .count - 1
  }
  #expect(addresses == expected)
  // The protocol's other limit, 50 MB.
  #expect(files.allSatisfy { $0.count < 50_000_000 })
}

@Test func `A sitemap needs a public address`() {
  #expect(Sitemap(pages).paths(in: Samples.site).isEmpty)
}

@Test func `Robots may go anywhere and are shown the sitemap`() {
  #expect(
    robots(in: Samples.publicSite, sitemapPath: Sitemap.path)
      == "User-agent: *\nAllow: /\n\nSitemap: https://example.org/kho/sitemap.xml\n")
  #expect(robots(in: Samples.site, sitemapPath: Sitemap.path) == "User-agent: *\nAllow: /\n")
}
