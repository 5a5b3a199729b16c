import Testing

@testable import Archive

struct ArticleFileTests {
  static let whole = """
    ---
    title: Một số kết quả hoạt động đối ngoại nhân dân
    date: 2017-01-09
    time: "09:41"
    date_basis: dateline
    provinces: [Đắk Lắk]
    organizations:
      - Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk
      - Hội Liên lạc với người Việt Nam ở nước ngoài tỉnh Đắk Lắk
    mentions: [Ủy ban nhân dân tỉnh Đắk Lắk]
    authors: [Võ Tấn Tài]
    source: {name: Sở Ngoại vụ Đắk Lắk, url: "https://example.org/a?b=1"}
    language: vi
    summary: "Hai câu: một, hai."
    draft: true
    slug: ket-qua
    aliases: [bai-viet/2016/cu.html]
    withdrawn: {reason: Trùng, date: 2024-05}
    seed: "002_930b9f7252fa7eab.txt"
    import: {version: "0.1.0", fetched: 2024-05-31, left_out: 12, confidence: {title: high, date: low}}
    review: [date]
    shelf:
      box: 4   # cellar
      note: "kept: as it is"
    ---
    Thân bài.

    """

  @Test func `A file comes back byte for byte, with keys nobody knows`() throws {
    let article = try ArticleFile(parsing: Array(Self.whole.utf8), file: "a.md")
    #expect(article.record.title == "Một số kết quả hoạt động đối ngoại nhân dân")
    #expect(article.record.date == ArchiveDate(year: 2017, month: 1, day: 9))
    #expect(article.record.time?.description == "09:41")
    #expect(article.record.dateBasis == .dateline)
    #expect(article.record.organizations.count == 2)
    #expect(article.record.source?.url == "https://example.org/a?b=1")
    #expect(article.record.withdrawn?.date == ArchiveDate(year: 2024, month: 5))
    #expect(article.record.importNote?.fetched == ArchiveDate(iso: "2024-05-31"))
    #expect(article.record.importNote?.leftOut == 12)
    #expect(article.record.importNote?.confidence.map(\.key) == ["title", "date"])
    #expect(article.record.extra.map(\.key) == ["shelf"])
    #expect(String(decoding: article.serialized(), as: UTF8.self) == Self.whole)
  }

  @Test(arguments: [
    ("", "front-matter-missing", "a.md:1:1"),
    ("title: x\n", "front-matter-missing", "a.md:1:1"),
    ("---\ntitle: x\n", "front-matter-unclosed", "a.md:1:1"),
    ("---\n- a\n- b\n---\n", "not-a-map", "a.md:2:1"),
    ("---\nTiêu đề\n---\n", "not-a-map", "a.md:2:1"),
    ("---\ntitle: x\nđề: y: z\n---\n", "bad-yaml", "a.md:3:9"),
    ("---\ntitle: x\ndate: 2017\ntitle: y\n---\n", "duplicate-key", "a.md:4:1"),
    ("---\ntitle: [x]\n---\n", "bad-title", "a.md:2:8"),
    ("---\ntitle: \"  \"\n---\n", "bad-title", "a.md:2:8"),
    ("---\ndate: 2017\n---\n", "no-title", "a.md:1:1"),
    ("---\ntitle:\n---\n", "no-title", "a.md:1:1"),
    ("---\ntitle: x\ndate: 9/1/2017\n---\n", "bad-date", "a.md:3:7"),
    ("---\ntitle: x\nimport: 1\n---\n", "bad-import", "a.md:3:9"),
    ("---\ntitle: x\nimport: {left_out: -1}\n---\n", "bad-left-out", "a.md:3:20"),
    ("---\ntitle: x\nimport: {confidence: {date: sure}}\n---\n", "bad-date", "a.md:3:29"),
    ("---\ntitle: x\nimport: {by: me}\n---\n", "bad-by", "a.md:3:14"),
    ("---\ntitle: x\ndate: 2017-02-29\n---\n", "bad-date", "a.md:3:7"),
    ("---\ntitle: x\ntime: 25:00\n---\n", "bad-time", "a.md:3:7"),
    ("---\ntitle: x\ndate_basis: guess\n---\n", "bad-date-basis", "a.md:3:13"),
    ("---\ntitle: x\nprovinces: {a: b}\n---\n", "bad-provinces", "a.md:3:12"),
    ("---\ntitle: x\ndraft: maybe\n---\n", "bad-draft", "a.md:3:8"),
    ("---\ntitle: x\nslug: ../../etc/passwd\n---\n", "bad-slug", "a.md:3:7"),
    ("---\ntitle: x\nseed: ../../etc/passwd\n---\n", "bad-seed", "a.md:3:7"),
    ("---\ntitle: x\nseed: /etc/passwd\n---\n", "bad-seed", "a.md:3:7"),
    ("---\ntitle: x\nalso_seen: [a.txt, ../b.txt]\n---\n", "bad-also-seen", "a.md:3:12"),
    ("---\ntitle: x\naliases: [a/../../b]\n---\n", "bad-aliases", "a.md:3:10"),
    ("---\ntitle: x\nseed_sha256: abc\n---\n", "bad-seed-sha256", "a.md:3:14"),
    ("---\ntitle: x\nlanguage: tiếng Việt\n---\n", "bad-language", "a.md:3:11"),
    ("---\na: &a [x, x]\nb: *a\n---\n", "yaml-alias", "a.md:2:1"),
    ("---\ntitle: a\u{7}b\n---\n", "bad-yaml", "a.md:2:1"),
  ])
  func `A fault is reported where it stands`(text: String, code: String, place: String) throws {
    let error = #expect(throws: Diagnostics.self) {
      try ArticleFile(parsing: Array(text.utf8), file: "a.md")
    }
    let first = try #require(error?.all.first)
    #expect(first.code == code)
    #expect(first.location?.description == place)
  }

  @Test func `All faults of a file are reported in one go`() {
    let text = "---\ntitle: x\ndate: soon\ndraft: 2\nslug: A\n---\n"
    let error = #expect(throws: Diagnostics.self) {
      try ArticleFile(parsing: Array(text.utf8), file: "a.md")
    }
    #expect(error?.all.map(\.code) == ["bad-date", "bad-draft", "bad-slug"])
  }

  @Test func `Front matter that is not UTF-8 is an error, not a replacement character`() {
    let bytes = Array("---\ntitle: ".utf8) + [0xC3, 0x28] + Array("\n---\n".utf8)
    let error = #expect(throws: Diagnostics.self) { try ArticleFile(parsing: bytes, file: "a.md") }
    #expect(error?.all.first?.code == "not-utf8")
  }

  @Test func `Front matter as long as a book is refused`() {
    let text = "---\ntitle: \(String(repeating: "dài ", count: 20_000))\n---\n"
    let error = #expect(throws: Diagnostics.self) {
      try ArticleFile(parsing: Array(text.utf8), file: "a.md")
    }
    #expect(error?.all.first?.code == "yaml-too-long")
  }

  @Test func `Brackets a thousand deep are an error, not a crash`() {
    let text = "---\ntitle: x\nx: \(String(repeating: "[", count: 30_000))\n---\n"
    let error = #expect(throws: Diagnostics.self) {
      try ArticleFile(parsing: Array(text.utf8), file: "a.md")
    }
    #expect(error?.all.first?.code == "bad-yaml")
  }

  @Test func `Windows line breaks and a byte order mark do no harm`() throws {
    let text = "\u{FEFF}---\r\ntitle: Bài\r\ndate: 2017\r\n---\r\nThân bài.\r\n"
    let article = try ArticleFile(parsing: Array(text.utf8), file: "a.md")
    #expect(article.record.title == "Bài")
    #expect(article.record.date == ArchiveDate(year: 2017))
    #expect(article.body == Array("Thân bài.\r\n".utf8))
  }

  @Test(arguments: [
    "no", "true", "012", "1e3", "2024-05-06", "12:30:45", "a: b", "a #b", "- x", "*x", "&x",
    "\"q\"",
    "'q'", "[x]", "{x}", "x:", "@x", "`x`", "%x", "!x", "|", ">", "~", "null", "tận\u{85}cùng",
    "\\n", "--- x", "<script>alert(1)</script>", "a\u{0}b", "\u{202E}lộn", "=",
    "chế độ \u{302}t Nam", "a: \u{301}b", "a \u{301}#b", "Hỏi? \"Đáp\": 'vâng' — #1, [2] {3}",
  ])
  func `Any title survives writing and reading`(title: String) throws {
    var record = ArticleRecord(title: title)
    record.provinces = [title, "Đắk Lắk"]
    record.source = .init(name: title)
    let bytes = ArticleFile(record: record, body: []).serialized()
    let read = try ArticleFile(parsing: bytes, file: "a.md").record
    let words = title.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    #expect(read.title == words.map { String($0) }.joined(separator: " "))
    #expect(read.provinces.count == 2)
    #expect(read.source?.name == read.title)
  }

  @Test func `The other copies of a text are kept in their order`() throws {
    var record = ArticleRecord(title: "Hội nghị")
    record.alsoSeen = ["báo/kon-tum.txt", "0.txt"]
    let bytes = ArticleFile(record: record, body: []).serialized()
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.contains("also_seen: [báo/kon-tum.txt, \"0.txt\"]")
        || text.contains("also_seen: [báo/kon-tum.txt, 0.txt]"))
    #expect(try ArticleFile(parsing: bytes, file: "a.md").record == record)
  }

  @Test func `The seed is found in a file that cannot be read otherwise`() {
    let text = "---\ntitle: a: b\nseed: \"002 x.txt\"\n---\n"
    #expect(ArticleFile.seed(namedIn: Array(text.utf8)) == "002 x.txt")
    #expect(ArticleFile.seed(namedIn: Array("---\ntitle: a\n---\nseed: x\n".utf8)) == nil)
  }
}
