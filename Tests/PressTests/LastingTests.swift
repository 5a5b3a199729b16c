import Archive
import Foundation
import Press
import Support
import Testing

/// A site whose articles have moved, were put right, were taken back and stood elsewhere before.
private func site(_ more: [String: String] = [:]) throws -> SiteFixture {
  var files = SiteFixture.articles
  files["content/articles/2017/ket-qua.md"] = SiteFixture.article(
    "Một số kết quả", date: "2017-01-09", provinces: "Đắk Lắk",
    more: """
      source: {name: Báo Đắk Lắk, url: "http://www.baodaklak.vn/doi-ngoai/ket-qua-1.html"}
      aliases: [bai-viet/2016/ket-qua.html, ket-qua]
      rights: http://rightsstatements.org/vocab/InC/1.0/
      errata:
        - {date: 2026-01-05, note: "Ngày đăng là 9/1, không phải 1/9."}
        - {date: 2026-02-01, note: "Tên <b>tác giả</b>."}
      seed: a.txt
      """)
  return try SiteFixture(files.merging(more) { $1 })
}

private let withdrawn = SiteFixture.article(
  "Bí mật", date: "2018-01-01", provinces: "Đắk Lắk",
  more: """
    seed: rut.txt
    aliases: [cu.html]
    source: {url: "https://kontum.gov.vn/bi-mat"}
    withdrawn: {reason: Theo yêu cầu của tác giả, date: 2026-03-01, hide_metadata: true}
    """, body: "Thân bài kín.")

@Suite struct `An archive lasts` {
  @Test func `A former address leads on to the page`() throws {
    let site = try site()
    #expect(try site.build().diagnostics.isEmpty)
    let page = try #require(site.page("bai-viet/2016/ket-qua.html"))
    #expect(page.contains("content=\"0; url=../../bai-viet/2017/ket-qua.html\""))
    #expect(
      page.contains(
        "<link rel=\"canonical\" href=\"https://example.org/kho/bai-viet/2017/ket-qua.html\">"))
    #expect(page.contains("noindex"))
    #expect(
      try #require(site.page("ket-qua/index.html")).contains("url=../bai-viet/2017/ket-qua.html"))
    #expect(!(try #require(site.page("sitemap.xml"))).contains("2016/ket-qua"))
  }

  @Test func `An alias that is another page's address is refused`() throws {
    let site = try site([
      "content/articles/2019/khac.md": SiteFixture.article(
        "Khác", more: "aliases: [bai-viet/2017/ket-qua.html]")
    ])
    let fault = #expect(throws: Diagnostics.self) { try site.build() }
    #expect(fault?.all.first?.code == "address-taken")
    #expect(fault?.all.first?.message.contains("an alias in content/articles/2019/khac.md") == true)
  }

  @Test func `Corrections are shown as history, the latest first`() throws {
    let site = try site()
    _ = try site.build()
    let page = try #require(site.page("bai-viet/2017/ket-qua.html"))
    let first = try #require(page.range(of: "Tên &lt;b&gt;tác giả"))
    let second = try #require(page.range(of: "Ngày đăng là 9/1"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(page.contains("datetime=\"2026-02-01\""))
  }

  @Test func `Rights are named and linked`() throws {
    let site = try site()
    _ = try site.build()
    let page = try #require(site.page("bai-viet/2017/ket-qua.html"))
    #expect(page.contains("href=\"http://rightsstatements.org/vocab/InC/1.0/\""))
    #expect(page.contains(">In Copyright</a>"))
  }

  @Test func `What was taken back leaves nothing but its page`() throws {
    let site = try site([
      "content/articles/2018/bi-mat.md": withdrawn, "seeds/rut.txt": "Thân bài kín.",
    ])
    #expect(try site.build().diagnostics.isEmpty)
    let page = try #require(site.page("bai-viet/2018/bi-mat.html"))
    #expect(page.contains("Theo yêu cầu của tác giả"))
    #expect(page.contains("datetime=\"2026-03-01\"") || page.contains("2026"))
    for (path, bytes) in try site.folder.contents(of: "public") {
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in ["Bí mật", "Thân bài kín", "kontum.gov.vn"] {
        #expect(!text.contains(secret), "\(path) tells \(secret)")
      }
    }
    #expect(site.page("goc/rut.txt") == nil)
    #expect(site.page("cu.html") != nil)
  }

  @Test func `An article is found by the address it had`() throws {
    let site = try site()
    _ = try site.build()
    let index = try #require(site.page("dia-chi-cu/index.html"))
    #expect(index.contains("href=\"../dia-chi-cu/baodaklak-vn.html\""))
    let host = try #require(site.page("dia-chi-cu/baodaklak-vn.html"))
    #expect(host.contains("http://www.baodaklak.vn/doi-ngoai/ket-qua-1.html"))
    #expect(host.contains("href=\"../bai-viet/2017/ket-qua.html\""))
    let table = try #require(site.page("dia-chi-cu/bang/0.js"))
    #expect(
      table == """
        window.mocbanAddresses={"baodaklak.vn":[["dia-chi-cu/baodaklak-vn.html","baodaklak.vn"]],"baodaklak.vn/doi-ngoai/ket-qua-1.html":[["bai-viet/2017/ket-qua.html","Một số kết quả"]]};

        """)
  }

  @Test func `Many addresses of one host are split by time, and every one stands once`() throws {
    var files: [String: String] = ["site.yml": "title: Kho lớn"]
    for number in 0..<1300 {
      let date = number < 700 ? "2015-0\(1 + number % 9)-01" : "201\(6 + number % 3)"
      files["content/articles/a/b\(number).md"] = SiteFixture.article(
        "Bài \(number)", date: date, more: "source: {url: \"https://x.gov.vn/tin/\(number)\"}")
    }
    let site = try SiteFixture(files)
    _ = try site.build()
    let pages = try site.folder.contents(of: "public").filter {
      $0.key.hasPrefix("dia-chi-cu/x-gov-vn")
    }
    #expect(pages.keys.contains("dia-chi-cu/x-gov-vn/2015-03.html"))
    #expect(pages.keys.contains("dia-chi-cu/x-gov-vn/2017.html"))
    let rows = pages.values.map {
      String(decoding: $0, as: UTF8.self).components(separatedBy: "<code>").count - 1
    }
    #expect(rows.reduce(0, +) == 1300)
    #expect((rows.max() ?? 0) <= 500)
    var keys = 0
    for (path, bytes) in try site.folder.contents(of: "public")
    where path.hasPrefix("dia-chi-cu/bang/") {
      let text = String(decoding: bytes, as: UTF8.self).dropFirst("window.mocbanAddresses=".count)
        .dropLast(2)
      keys +=
        (try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])?.count ?? 0
    }
    // And one for the host.
    #expect(keys == 1301)
  }
}

@Suite struct `A site looks as it wants to` {
  @Test func `The menu is what site.yml says`() throws {
    let site = try site([
      "site.yml": """
      title: Kho thử
      menu:
        - gioi-thieu.md
        - {title: Theo năm, page: nam/index.html}
        - {title: Liên hiệp, url: "https://vufo.org.vn/"}
      colors: {seal: "#003366", dark: {seal: "#99ccff"}}
      style_sheets: [rieng.css]
      """, "static/rieng.css": "h1 { color: green }",
    ])
    #expect(try site.build().diagnostics.isEmpty)
    let page = try #require(site.page("nam/index.html"))
    #expect(page.contains("<li><a href=\"../gioi-thieu.html\">Giới thiệu</a></li>"))
    #expect(page.contains(">Theo năm</a>"))
    #expect(page.contains("<a href=\"https://vufo.org.vn/\" rel=\"external\">Liên hiệp</a>"))
    let own = try #require(page.range(of: "href=\"../rieng.css\""))
    #expect(
      try #require(page.range(of: "href=\"../assets/style.css\"")).lowerBound < own.lowerBound)
    #expect(try #require(site.page("assets/style.css")).contains("--seal: #003366"))
  }

  @Test(arguments: [
    ("menu: [khong-co.md]", "bad-menu"), ("menu: [{title: A, page: khong/co.html}]", "bad-menu"),
    ("menu: [{title: A, url: \"javascript:alert(1)\"}]", "bad-url"),
    ("menu: [{url: \"https://a.vn\"}]", "bad-menu"), ("menu: [{color: red}]", "bad-color"),
    ("colors: {seal: red}", "bad-seal"), ("colors: {sea: \"#fff\"}", "bad-sea"),
    ("style_sheets: [a.css]", "bad-style-sheets"), ("style_sheets: [../a.css]", "bad-style-sheets"),
  ])
  func `What the site cannot do is refused`(setting: String, code: String) throws {
    let site = try site(["site.yml": "title: Kho\n\(setting)\n"])
    let fault = #expect(throws: Diagnostics.self) { try site.build() }
    #expect(fault?.all.first?.code == code)
    #expect(fault?.all.first?.location?.file.hasSuffix("site.yml") == true)
    #expect(site.page("index.html") == nil)
  }

  @Test func `Colours that are hard to read are pointed out`() throws {
    let site = try site(["site.yml": "title: Kho\ncolors: {ink: \"#999\"}\n"])
    let report = try site.build()
    #expect(report.diagnostics.map(\.code).contains("low-contrast"))
    #expect(!report.hasErrors)
  }

  @Test func `A picture beside an article goes with it, with its size`() throws {
    let site = try site([
      "content/articles/2019/chu-dong.md": SiteFixture.article(
        "Chủ động", date: "2019-11-28", body: "![Quang cảnh](hoi-nghi.gif)\n\n![](/anh/mat.gif)"),
      "content/articles/2019/hoi-nghi.gif": "GIF89a\u{40}\u{01}\u{20}\u{01}",
      "content/articles/2019/.ghi-chu.png": "x", "content/articles/2019/ghi-chu.txt": "x",
    ])
    #expect(!(try site.build()).hasErrors)
    let page = try #require(site.page("bai-viet/2019/chu-dong.html"))
    #expect(
      page.contains(
        "src=\"../../bai-viet/2019/hoi-nghi.gif\" alt=\"Quang cảnh\" width=\"320\" height=\"288\" loading=\"lazy\""
      ))
    #expect(page.contains("src=\"../../anh/mat.gif\" alt=\"\" loading=\"lazy\""))
    #expect(site.page("bai-viet/2019/hoi-nghi.gif") != nil)
    #expect(site.page("bai-viet/2019/ghi-chu.txt") == nil)
  }
}
