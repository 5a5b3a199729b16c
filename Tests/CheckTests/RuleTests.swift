import Archive
import Check
import Foundation
import Testing

struct RuleTests {
  /// The codes that the examples of `BrokenSite` give, and those that only a broken machine gives.
  private static let shown: Set<String> = Set(
    (BrokenSite.contentTrouble + BrokenSite.outputTrouble + BrokenSite.lone.map(\.trouble))
      .map(\.code) + ["not-utf8", "stale-output"] + ExternalCheckTests.codes)
  private static let unshown: Set = ["file-*", "no-permission", "bad-markdown", "not-reproducible"]

  @Test(arguments: RuleBook.all)
  func `Every code has an example in the tests`(rule: Rule) {
    let isShown = Self.shown.contains { RuleBook.rule(for: $0) == rule }
    #expect(isShown != Self.unshown.contains(rule.code))
  }

  @Test(arguments: RuleBook.all)
  func `Every code is explained`(rule: Rule) {
    #expect(RuleBook.rule(for: rule.code) == rule)
    #expect(rule.meaning.hasSuffix("."))
    #expect(rule.remedy.hasSuffix("."))
    #expect(rule.explanation.contains(rule.remedy))
  }

  @Test(arguments: RuleBook.all)
  func `The documentation has every code`(rule: Rule) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "docs/checks.md"), encoding: .utf8)
    #expect(
      text.contains(
        "| `\(rule.code)` | \(rule.severity.rawValue) | \(rule.meaning) | \(rule.remedy) |\n"))
  }

  @Test func `No code stands twice`() {
    #expect(Set(RuleBook.all.map(\.code)).count == RuleBook.all.count)
  }

  @Test(arguments: [("brocken-link", "broken-link"), ("duplicat-id", "duplicate-id")])
  func `A misspelt code is guessed`(code: String, meant: String) {
    #expect(RuleBook.rule(for: code) == nil)
    #expect(RuleBook.nearest(to: code) == meant)
  }

  @Test func `A family of codes has one rule`() {
    #expect(RuleBook.rule(for: "bad-event-date")?.code == "bad-*")
    #expect(RuleBook.rule(for: "bad-link")?.code == "bad-link")
    #expect(RuleBook.rule(for: "quite-another-thing") == nil)
  }
}
