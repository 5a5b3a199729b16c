import Foundation
import Testing

@testable import Archive

struct PlainYAMLReaderTests {
  @Test(arguments: [
    "", "\n", "# chỉ có ghi chú", "title: Đắk Lắk", "title:\n", "title: ~\n", "title: 'a'  # b\n",
    "title: \"a \\\"b\\\" \\\\ \\n\"\n", "time: 09:41\n", "a: b#c\n", "a:\n- b\n- c\nd: e\n",
    "a:\n  - b\n# c\n  - [d, {e: f}]\n", "a:\n  b:\n    c: 1\n  d:\n  - e\nf: []\n",
    "import: {version: \"0.1.0\", left_out: 4, confidence: {title: high, date: low}}\n",
    "a: {}\nb: [ x , y ]\n", "a: [null, ~, \"null\"]\n", "   \na: b\n   ", "a: x & y\n",
    "a: 'it''s'\n", "a: ''\n", "a: ''''\n", "a: [b#c, d?, e:f, http://g]\n",
  ])
  func `Plain text is read as the whole parser reads it`(text: String) {
    #expect(Comparison(text) == .same)
  }

  @Test(arguments: [
    " a: b\n", "a: |\n  b\n", "a: b\n  c\n", "a: \"b\n  c\"\n", "a: &b c\n", "a: &b c\nd: *b\n",
    "a: !!str b\n", "? a\n", "'a': b\n", "a: b: c\n", "a:\tb\n", "a: b\r\n", "a: b\na: c\n",
    "--- \na: b\n", "a: b\n...\n", "%YAML 1.1\n", "a: [b,\n  c]\n", "a: [b, ]\n", "a: {b}\n",
    "a: [b: c]\n", "a: [b #c]\n", "a: [b:]\n", "a: 'b\n", "- a\n", "a\n", "a: - b\n",
    "a:\n  - b: c\n", "a: \"\\x41\"\n",
    "a: \u{7F}\n", "a: \u{85}\n", "a: \u{2028}\n", "a: \u{FEFF}\n", "a: \u{FFFF}\n", "a: \"b\"#c\n",
    "a:\n  - b\n - c\n", "a:\n    b: c\n  d: e\n", "a: [b]]\n", "a: {b: c, b: d}\n", "<<: {a: b}\n",
    "a: " + String(repeating: "[", count: 20) + String(repeating: "]", count: 20) + "\n",
  ])
  func `Anything else is left to the whole parser`(text: String) {
    #expect(Comparison(text) == .leftOut)
  }

  @Test func `Every front matter of the project reads the same`() throws {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
    var count = 0
    for folder in ["content", "Tests/Site/content", "Tests/QualityTests/Pages"] {
      let files = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
      for case let file as String in files ?? .init()
      where file.hasSuffix(".md") || file.hasSuffix(".page") {
        let bytes = try Data(contentsOf: root.appending(path: folder).appending(path: file))
        let text = try FrontMatterFile(splitting: Array(bytes), file: file).frontMatter
        let comparison = Comparison(text)
        #expect(comparison != .different, "\(folder)/\(file)")
        if folder == "content" { #expect(comparison == .same, "\(folder)/\(file)") }
        count += 1
      }
    }
    #expect(count > 5)
  }

  @Test func `Ten thousand front matters read the same, whole and damaged`() {
    var generator = FrontMatterGenerator(seed: 1)
    for _ in 0..<10_000 {
      let text = generator.next()
      if Comparison(text) != .same { Issue.record("\(text.debugDescription)") }
      let damaged = generator.damaged(text)
      if Comparison(damaged) == .different { Issue.record("\(damaged.debugDescription)") }
    }
  }

  @Test func `What an import writes is read without the whole parser`() {
    var record = ArticleRecord(title: "Hội nghị: \"Sơ kết\" 5 năm #1")
    record.organizations = ["Hội hữu nghị Việt – Lào", "[a]", "- b", "null", "~"]
    record.aliases = ["a\\b", "c, d"]
    record.source = .init(name: "Báo Kon Tum", url: "https://example.org/?a=1#b")
    record.errata = [.init(date: ArchiveDate(year: 2020), note: "Sửa {a: b}")]
    record.withdrawn = .init(reason: "Trùng: 'x'")
    record.importNote = .init(
      version: "0.1.0", leftOut: 3, confidence: [.init(key: "title", confidence: .low)])
    let text = String(decoding: ArticleFile(record: record, body: []).serialized(), as: UTF8.self)
    #expect(Comparison(String(text.dropFirst(4).dropLast(4))) == .same)
  }
}
