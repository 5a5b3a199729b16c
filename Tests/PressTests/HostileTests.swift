import Press
import Support
import Testing

struct HostileTests {
  static let attack = "<script>alert(1)</script> \\\" onload=x ' ]]> -- &amp; {{x}} \\u202E"

  @Test func `A hostile article is inert on every page and in every feed`() throws {
    let site = try SiteFixture([
      "site.yml": "title: \"\(Self.attack)\"\nbase_url: https://example.org/",
      "content/articles/2017/a.md": SiteFixture.article(
        Self.attack, date: "2017-01-09", provinces: "Đắk Lắk",
        organizations: "\"\(Self.attack)\"",
        more: """
          authors: ["\(Self.attack)"]
          mentions: ["\(Self.attack)"]
          summary: "\(Self.attack)"
          source: {name: "\(Self.attack)", url: "javascript:alert(1)"}
          rights: "\(Self.attack)"
          """,
        body: """
          <script>alert(1)</script>

          [x](javascript:alert(1)) [y](JaVaScRiPt:alert(1)) ![z](data:text/html,x)
          [w](&#106;avascript:alert(1)) <img src=x onerror=alert(1)>

          ## <script>alert(2)</script>

          ![<script>alert(3)</script>]()
          """),
    ])
    _ = try site.build()
    // What only programs read keeps every letter of a text; browsers do not show it as a page.
    let files = site.folder.files().filter { file in
      file.hasPrefix("public/") && [".html", ".xml", ".txt"].contains { file.hasSuffix($0) }
    }
    #expect(files.count > 15)
    for file in files {
      let text = try #require(site.folder.read(file)).lowercased()
      #expect(!text.contains("<script>alert"), "\(file)")
      #expect(!text.contains("href=\"javascript:"), "\(file)")
      #expect(!text.contains("<img src=x"), "\(file)")
      #expect(!text.contains("src=\"data:text"), "\(file)")
      #expect(!text.contains("]]>"), "\(file)")
    }
  }

  @Test func `Raw HTML and any link are kept when the site says so`() throws {
    let site = try SiteFixture([
      "site.yml": "allow_raw_html: true\nallow_any_link: true",
      "content/articles/2017/a.md": SiteFixture.article(
        "A", date: "2017", body: "<b>đậm</b> [x](tel:113)"),
    ])
    #expect(try site.build().diagnostics.isEmpty)
    let page = try #require(site.page("bai-viet/2017/a.html"))
    #expect(page.contains("<b>đậm</b>"))
    #expect(page.contains("href=\"tel:113\""))
  }
}
