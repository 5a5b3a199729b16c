import Testing

@testable import Archive

@Suite struct FrontMatterEditorTests {
  private static let text = """
    ---
    # Nhập ngày 3/2
    title: "Lễ ký kết"   # theo bản in
    date:   2017-01-09

    shelf:   {tủ: 4,  ngăn: A}   # giữ nguyên
    mentions:
      - Bộ Quốc phòng  # chỉ nhắc tên
      # còn thiếu
      - Bộ Công an
    ---
    Nội dung.

    """

  private func edited(_ text: String = text, edits: [(String, String?)] = []) throws -> String {
    var editor = try FrontMatterEditor(Array(text.utf8), file: "a.md")
    for (key, entry) in edits { editor.set(key, to: entry) }
    return String(decoding: editor.serialized(), as: UTF8.self)
  }

  @Test func `A file without changes stays as it is, byte for byte`() throws {
    #expect(try edited() == Self.text)
    let windows = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(Array(try edited(windows).utf8) == Array(windows.utf8))
    #expect(try edited("\u{FEFF}" + Self.text) == "\u{FEFF}" + Self.text)
  }

  @Test func `A changed entry keeps its comments, the others their form`() throws {
    let text = try edited(edits: [
      ("title", "title: Lễ khánh thành"), ("mentions", "mentions: [VUFO]"),
    ])
    #expect(text.contains("\ntitle: Lễ khánh thành # theo bản in\n"))
    #expect(text.contains("\ndate:   2017-01-09\n\nshelf:   {tủ: 4,  ngăn: A}   # giữ nguyên\n"))
    #expect(text.contains("\nmentions: [VUFO]\n# chỉ nhắc tên\n  # còn thiếu\n---\n"))
    #expect(text.hasPrefix("---\n# Nhập ngày 3/2\n"))
    _ = try ArticleFile(parsing: Array(text.utf8), file: "a.md")
  }

  @Test func `A removed entry leaves its comment, a new one stands where it belongs`() throws {
    let text = try edited(edits: [("title", nil), ("date_basis", "date_basis: event")])
    #expect(text.hasPrefix("---\n# Nhập ngày 3/2\n# theo bản in\ndate:   2017-01-09\n"))
    #expect(text.contains("\ndate_basis: event\nshelf:"))
  }

  @Test(arguments: [
    "---\n{title: A, date: 2017}\n---\n", "---\n  title: A\n---\n", "---\ntitle: [\n---\n",
    "title: A",
  ])
  func `A file that has no entries on lines of their own is not edited`(text: String) {
    #expect(throws: Diagnostic.self) { try edited(text) }
  }

  @Test(arguments: [
    ("title", "Lễ: ký \"kết\"", "title: \"Lễ: ký \\\"kết\\\"\""),
    ("date", "2017-01", "date: 2017-01"),
    ("provinces", "Đắk Lắk; Gia Lai ;", "provinces: [Đắk Lắk, Gia Lai]"),
    ("authors", "Võ Tấn Tài", "authors: [Võ Tấn Tài]"),
    ("source", "Báo Kon Tum", "source: {name: Báo Kon Tum}"),
  ])
  func `What a person types becomes an entry`(key: String, typed: String, entry: String) throws {
    #expect(try ArticleRecord.entry(ofKey: key, typed: typed) == entry)
  }

  @Test(arguments: [
    ("date", "09/01/2017"), ("date", "2017-02-30"), ("date_basis", "báo"), ("time", "9h41"),
    ("kệ", "4"), ("title", " "),
  ])
  func `What is no value of its key is refused`(key: String, typed: String) {
    #expect(throws: Diagnostic.self) { try ArticleRecord.entry(ofKey: key, typed: typed) }
  }
}
