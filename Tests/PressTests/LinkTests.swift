import Foundation
import Press
import Support
import Testing

struct LinkTests {
  /// What every `href` and `src` of the built pages leads to, found on the disk.
  @Test(arguments: ["https://example.org/kho/", nil])
  func `Every link of every page leads to a file, and every fragment to an id`(
    baseURL: String?
  ) throws {
    var files = SiteFixture.articles
    if baseURL == nil { files["site.yml"] = "title: Kho" }
    let site = try SiteFixture(files)
    _ = try site.build()
    let root = URL(filePath: site.folder.path + "/public/")
    let pages = site.folder.files().filter { $0.hasPrefix("public/") && $0.hasSuffix(".html") }
    #expect(pages.count > 15)
    var links = 0
    // Every page has the menus; what they lead to is read once.
    var contents: [String: String] = [:]
    for page in pages {
      var text = try #require(site.folder.read(page))
      var location = URL(filePath: site.folder.path).appending(path: page)
      // A base stands for the root of the site, which is at home elsewhere on its host.
      if text.contains("<base href=\"/kho/\">") {
        text.replace("<base href=\"/kho/\">", with: "")
        location = root
      }
      for address in Self.addresses(in: text) where !Self.isElsewhere(address) {
        let target = try #require(URL(string: address, relativeTo: location)).absoluteURL
        #expect(target.path.hasPrefix(root.path), "\(page): \(address)")
        let content =
          try contents[target.path]
          ?? String(contentsOf: URL(filePath: target.path), encoding: .utf8)
        contents[target.path] = content
        if let fragment = target.fragment {
          #expect(content.contains("id=\"\(fragment)\""), "\(page): \(address)")
        }
        links += 1
      }
    }
    #expect(links > 200)
  }

  private static func isElsewhere(_ address: String) -> Bool {
    ["http:", "https:", "mailto:", "data:"].contains(where: address.hasPrefix)
  }

  /// The addresses of a page, each once.
  private static func addresses(in page: String) -> Set<String> {
    let parts = ["href=\"", "src=\""].flatMap { page.components(separatedBy: $0).dropFirst() }
    return Set(
      parts.map { part in
        String(part.prefix { $0 != "\"" }).replacingOccurrences(of: "&amp;", with: "&")
      })
  }

  @Test func `Links between Markdown files lead to their pages`() throws {
    let site = try SiteFixture()
    _ = try site.build()
    #expect(site.page("gioi-thieu.html")?.contains("href=\"bai-viet/2017/le-ky.html\"") == true)
  }

  @Test func `A site without a public address has no absolute addresses and no sitemap`() throws {
    let site = try SiteFixture(["content/articles/2017/a.md": SiteFixture.article("A")])
    _ = try site.build()
    #expect(site.page("sitemap.xml") == nil)
    #expect(site.page("index.html")?.contains("canonical") == false)
    #expect(site.page("feed.xml")?.contains("urn:uuid:") == true)
  }
}
