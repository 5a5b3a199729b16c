import Archive
import Check
import Press
import Support
import Testing

private func check(
  _ folder: TemporaryFolder, _ change: (inout SiteCheck.Options) -> Void = { _ in }
) -> CheckReport {
  var options = SiteCheck.Options()
  options.today = ArchiveDate(year: 2026, month: 11, day: 22)
  change(&options)
  return SiteCheck(SiteFolder(folder.path), workers: 2).run(options)
}

/// The findings as they are compared: code and place, without columns.
private func places(_ report: CheckReport) -> [String] {
  report.findings.map { finding in
    var place = finding.location
    place?.column = nil
    return "\(finding.code) \(place?.description ?? "")"
  }.sorted()
}

private func places(_ expected: [Expected], in folder: TemporaryFolder) -> [String] {
  expected.map { "\($0.code) \($0.place(in: folder))" }.sorted()
}

struct SiteCheckTests {
  @Test func `Broken content is reported completely, each fault at its place`() throws {
    let folder = try TemporaryFolder(BrokenSite.content)
    try folder.write(
      [0x2D, 0x2D, 0x2D, 0x0A, 0xFF, 0x0A, 0x2D, 0x2D, 0x2D, 0x0A],
      to: "content/articles/2017/byte.md")
    let report = check(folder) { $0.readsOutput = false }
    let bytes = "not-utf8 \(folder.path)/content/articles/2017/byte.md:2"
    #expect(places(report) == (places(BrokenSite.contentTrouble, in: folder) + [bytes]).sorted())
    #expect(report.silenced.map(\.finding.code) == ["draft"])
    #expect(report.silenced.first?.reason == "Bản nháp là việc của biên tập.")
  }

  @Test func `A broken site is reported completely, each fault at its place`() throws {
    let folder = try TemporaryFolder(BrokenSite.output)
    #expect(places(check(folder)) == places(BrokenSite.outputTrouble, in: folder))
  }

  @Test(arguments: BrokenSite.lone.indices)
  func `What takes a site of its own is reported, too`(index: Int) throws {
    let example = BrokenSite.lone[index]
    let folder = try TemporaryFolder(example.files)
    let found = check(folder).findings.first { $0.code == example.trouble.code }
    var place = found?.location
    place?.column = nil
    #expect(place == example.trouble.place(in: folder))
  }

  @Test func `Findings come by file and line`() throws {
    let findings = check(try TemporaryFolder(BrokenSite.output)).findings
    #expect(findings == findings.sorted())
    #expect(findings.count > 30)
  }

  @Test func `Every finding is as bad as its rule says`() throws {
    for files in [BrokenSite.content, BrokenSite.output] {
      for finding in check(try TemporaryFolder(files)).findings {
        #expect(finding.severity == RuleBook.rule(for: finding.code)?.severity, "\(finding)")
      }
    }
  }

  @Test func `A site that was just built has no errors, and two builds are alike`() throws {
    let folder = try TemporaryFolder([
      "site.yml": "title: Kho thử\nbase_url: https://example.org/kho/\n",
      "seeds/a.txt": "văn bản thô",
      "content/articles/2017/a.md": BrokenSite.record(
        "title: Một\ndate: 2017-01-09\ndate_basis: dateline\nprovinces: [Đắk Lắk]\nseed: a.txt\n"
          + "aliases: [bai/cu.html]",
        body: "Xem [bài kia](../2019/b.md#muc).\n\n## Mục\n\nChữ."),
      "content/articles/2019/b.md": BrokenSite.record(
        "title: Hai\ndate: 2019-11\ndate_basis: event\nprovinces: [Kon Tum]",
        body: "## Mục\n\nXem [bài kia](../2017/a.md) và [mục](#muc)."),
      "content/pages/gioi-thieu.md": BrokenSite.record(
        "title: Giới thiệu", body: "Về [bài](../articles/2017/a.md)."),
    ])
    let site = SiteFolder(folder.path)
    _ = try Press(site, workers: 2).build()
    let before = Set(folder.files())
    let report = check(folder) { $0.buildsTwice = true }
    #expect(report.findings.filter { $0.severity != .note }.map(\.description) == [])
    #expect(report.pages > 20)
    #expect(Set(folder.files()) == before)
  }

  @Test func `A site that is older than its content is told by building it`() throws {
    let folder = try TemporaryFolder([
      "content/articles/2017/a.md": BrokenSite.record("title: Một")
    ])
    _ = try Press(SiteFolder(folder.path), workers: 2).build()
    try folder.write(BrokenSite.record("title: Hai"), to: "content/articles/2017/a.md")
    let report = check(folder) { $0.buildsTwice = true }
    let stale = report.findings.filter { $0.code == "stale-output" }
    #expect(stale.contains { $0.location?.file.hasSuffix("public/index.html") == true })
    #expect(!report.findings.contains { $0.code == "not-reproducible" })
  }

  @Test func `Nothing stops a check: hostile pages are read to their end`() throws {
    let pages = [
      "", "<", "<a", "<a href", "<a href=", "<a href=\"", "<a =x>", "<!", "<!-", "<!-->", "<!--->",
      "</", "</>", "<script>", "<script></scrip", "<title>", "<svg><title>x</svg>", "&#x110000;",
      "<a href='%ZZ%C3'>", "<a href=\"&#xD800;&;&bogus;\">", "<p id=\u{0}>",
      "<img srcset=\",,, ,\">",
      "<style>@import", "<style>url(", "<style>/*", "<meta http-equiv=refresh content=\"0;url=\">",
      "<base href=\"///\"><a href=x>", String(repeating: "<div a='", count: 5_000),
      "<a href=\"" + String(repeating: "../", count: 5_000) + "\">",
    ]
    var files = ["content/articles/a.md": BrokenSite.record("title: A")]
    for (index, page) in pages.enumerated() { files["public/\(index).html"] = page }
    for (index, page) in pages.enumerated() { files["public/\(index)/feed.xml"] = page }
    for (index, page) in pages.enumerated() { files["public/\(index)/s.css"] = page }
    let report = check(try TemporaryFolder(files))
    #expect(report.pages == pages.count)
  }
}
