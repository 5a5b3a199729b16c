import Archive
import Check
import Foundation
import Press
import Support
import Testing

struct ReportFormatTests {
  private func report() throws -> CheckReport {
    let folder = try TemporaryFolder([
      "site.yml": "check: {ignore: [{code: draft, reason: Đang viết}]}",
      "content/articles/2017/Chỗ, một.md": BrokenSite.record(
        "title: A\ndate: 2017-13\ndate_basis: event"),
      "content/articles/2017/b.md": BrokenSite.record("title: B\ndraft: true\nreview: [date]"),
    ])
    var options = SiteCheck.Options()
    options.readsOutput = false
    return SiteCheck(SiteFolder(folder.path), workers: 1).run(options)
  }

  private func object(_ format: ReportFormat) throws -> [String: Any] {
    let text = format.lines(of: try report(), hasNotes: false).joined(separator: "\n")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `People read errors and warnings, and notes when they want to`() throws {
    let report = try report()
    #expect(ReportFormat.text.lines(of: report, hasNotes: false).count == 1)
    #expect(ReportFormat.text.lines(of: report, hasNotes: true).count == 2)
    #expect(report.hasErrors)
  }

  @Test func `Programs read one object`() throws {
    let object = try object(.json)
    #expect(object["errors"] as? Int == 1)
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["bad-date", "review"])
    #expect(findings[0]["line"] as? Int == 3)
    #expect(findings[0]["level"] as? String == "error")
    let silenced = try #require(object["silenced"] as? [[String: Any]])
    #expect(silenced.map { $0["reason"] as? String } == ["Đang viết"])
  }

  @Test func `SARIF has rules, places as addresses, and what is silenced with its reason`() throws {
    let object = try object(.sarif)
    #expect(object["version"] as? String == "2.1.0")
    let run = try #require((object["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 3)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    let text = ReportFormat.sarif.lines(of: try report(), hasNotes: false).joined()
    #expect(text.contains("Ch%E1%BB%97%2C%20m%E1%BB%99t.md"))
    #expect(results.last?["suppressions"] != nil)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
  }

  @Test func `SARIF counts characters where diagnostics count bytes`() throws {
    let line = "<p>Tỉnh Đắk Lắk: <a href=\"khong-co.html\">bài</a>"
    let page = "<!DOCTYPE html>\n<html lang=\"vi\"><title>Một</title><h1>Một</h1>\n\(line)\n"
    let folder = try TemporaryFolder([
      "content/pages/a.md": BrokenSite.record("title: Một"), "public/index.html": page,
    ])
    let report = SiteCheck(SiteFolder(folder.path), workers: 1).run()
    let finding = try #require(report.findings.first { $0.code == "broken-link" })
    let column = try #require(finding.location?.column)
    let text = ReportFormat.sarif.lines(of: report, hasNotes: false).joined()
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let run = try #require((object?["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let result = try #require(results.first { $0["ruleId"] as? String == "broken-link" })
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let region = (location["physicalLocation"] as? [String: Any])?["region"] as? [String: Any]
    let before = String(decoding: Array(line.utf8).prefix(column - 1), as: UTF8.self)
    #expect(before.unicodeScalars.count < column - 1)
    #expect(region?["startColumn"] as? Int == before.unicodeScalars.count + 1)
  }

  @Test func `GitHub reads commands whose values are escaped`() throws {
    let lines = ReportFormat.github.lines(of: try report(), hasNotes: false)
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("::error file="))
    #expect(lines[0].contains("Chỗ%2C một.md,line=3,col=7,title=bad-date::date: "))
    #expect(lines[0].contains("%0AWrite"))
    #expect(lines[1].hasPrefix("::notice file="))
  }
}
