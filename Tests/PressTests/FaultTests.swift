import Archive
import Foundation
import Press
import Support
import Testing

struct FaultTests {
  @Test func `A fault of one article leaves the others standing`() throws {
    var files = SiteFixture.articles
    files["content/articles/2018/hong.md"] = "---\ntitle: a: b\n---\n"
    files["content/articles/2018/sai.md"] = SiteFixture.article("Sai", provinces: "Đăk Lăck")
    let site = try SiteFixture(files)
    let report = try site.build()
    #expect(report.hasErrors)
    #expect(report.diagnostics.map(\.code) == ["bad-yaml", "unknown-province"])
    #expect(report.diagnostics[1].location?.line == 3)
    #expect(report.diagnostics[1].hint?.contains("Đắk Lắk") == true)
    #expect(report.articles == 5)
    #expect(site.page("bai-viet/2017/ket-qua.html") != nil)
  }

  @Test func `A page is not deleted while its article cannot be read`() throws {
    let site = try SiteFixture()
    _ = try site.build()
    try site.folder.write("---\ntitle: a: b\n---\n", to: "content/articles/2017/ket-qua.md")
    let report = try site.build()
    #expect(report.removed == 0)
    #expect(site.page("bai-viet/2017/ket-qua.html") != nil)
    try site.folder.write(
      SiteFixture.article("Một số kết quả", date: "2017"), to: "content/articles/2017/ket-qua.md")
    #expect(try site.build().hasErrors == false)
  }

  @Test(arguments: [
    (["content/articles/2017/a.md", "content/articles/2017/A.md"], "address-taken"),
    (["content/articles/2017/a.md", "content/articles/2017/Á.md"], "address-taken"),
    (["content/pages/nam.md", "static/nam.html"], "address-taken"),
    (["static/nam", "content/articles/2017/a.md"], "address-taken"),
    (["static/index.html", "content/articles/2017/a.md"], "address-taken"),
  ])
  func `Two sources of one address are an error that names both`(
    paths: [String], code: String
  ) throws {
    let site = try SiteFixture(
      Dictionary(
        uniqueKeysWithValues: paths.map { ($0, SiteFixture.article($0, date: "2017")) }))
    let error = #expect(throws: Diagnostics.self) { try site.build() }
    let fault = try #require(error?.all.first)
    #expect(fault.code == code)
    #expect(paths.contains { fault.message.contains($0) })
    #expect(!FileManager.default.fileExists(atPath: site.folder.path + "/public"))
  }

  @Test func `A content folder that is missing is an error with the way out`() throws {
    let site = try SiteFixture(["seeds/a.txt": "x"])
    let error = #expect(throws: Diagnostics.self) { try site.build() }
    #expect(error?.all.first?.code == "content-missing")
    #expect(error?.all.first?.hint?.contains("mocban import") == true)
  }

  @Test(arguments: [".", "content", "content/articles", "seeds/x", "static"])
  func `The site is not built where its sources are`(output: String) throws {
    let site = try SiteFixture()
    let before = try site.folder.contents()
    let error = #expect(throws: Diagnostics.self) { try site.build(into: output) }
    #expect(error?.all.first?.code == "bad-output")
    #expect(try site.folder.contents() == before)
  }

  @Test func `An output folder that cannot be one is an error`() throws {
    var files = SiteFixture.articles
    files["public"] = "một tệp"
    let site = try SiteFixture(files)
    let error = #expect(throws: Diagnostics.self) { try site.build() }
    #expect(error?.all.first?.code == "in-the-way")
    #expect(site.folder.read("public") == "một tệp")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
  func `An output folder that cannot be written is an error`() throws {
    let site = try SiteFixture()
    let error = #expect(throws: Diagnostics.self) {
      try Press(SiteFolder(site.folder.path, output: "/proc/mocban"), workers: 2).build()
    }
    #expect(error?.all.isEmpty == false)
  }

  @Test func `Two builds into one folder do not mix`() throws {
    let site = try SiteFixture()
    _ = try site.build()
    let lock = try LockedFolder(site.folder.path + "/public")
    let error = #expect(throws: Diagnostics.self) { try site.build() }
    #expect(error?.all.first?.code == "busy")
    lock.unlock()
    #expect(try site.build().hasErrors == false)
  }

  @Test(arguments: [
    ("title: [a]", "bad-title"), ("base_url: ftp://x", "bad-base-url"),
    ("base_url: javascript:alert(1)", "bad-base-url"), ("language: fr", "bad-language"),
    ("addresses: {articles: ../x}", "bad-articles"),
    ("allow_raw_html: perhaps", "bad-allow-raw-html"),
    ("a: b: c", "bad-yaml"),
  ])
  func `A fault in the settings stops the build`(settings: String, code: String) throws {
    var files = SiteFixture.articles
    files["site.yml"] = settings
    let site = try SiteFixture(files)
    let error = #expect(throws: Diagnostics.self) { try site.build() }
    #expect(error?.all.first?.code == code)
    #expect(error?.all.first?.location?.file.hasSuffix("site.yml") == true)
  }

  @Test func `An unknown setting is a warning`() throws {
    let site = try SiteFixture([
      "site.yml": "titel: x", "content/articles/a.md": SiteFixture.article("A"),
    ])
    #expect(try site.build().diagnostics.map(\.code) == ["unknown-setting"])
  }

  @Test func `A seed that is gone is a warning at the article`() throws {
    var files = SiteFixture.articles
    files["seeds/a.txt"] = nil
    let report = try SiteFixture(files).build()
    #expect(report.diagnostics.map(\.code) == ["seed-missing"])
    #expect(report.diagnostics[0].severity == .warning)
  }

  @Test func `A link out of the site loses its address and is reported with its line`() throws {
    let site = try SiteFixture([
      "content/articles/2017/a.md": SiteFixture.article(
        "A", date: "2017", body: "Một.\n\n[x](../../../../etc/passwd) [y](khong-co.md)")
    ])
    let report = try site.build()
    #expect(report.diagnostics.map(\.code) == ["bad-link", "bad-link"])
    let lines = try #require(site.folder.read("content/articles/2017/a.md")).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("passwd") }) + 1
    #expect(report.diagnostics.allSatisfy { $0.location?.line == line })
    #expect(site.page("bai-viet/2017/a.html")?.contains("passwd") == false)
  }
}
