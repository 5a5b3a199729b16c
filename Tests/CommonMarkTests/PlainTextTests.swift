import Testing

@testable import CommonMark

@Suite struct `A document has a text without markup` {
  @Test func `Blocks are lines`() throws {
    let source =
      "# Kết *quả*\n\nMột [hai](a)\nba  \nbốn `năm`<br>.\n\n- sáu\n- > bảy\n\n```\ntám\n```\n\n![chín](b)\n\n***\n\n<div>\n\nmười[^1]\n\n[^1]: mười một"
    #expect(
      try MarkdownDocument(parsing: source).plainText()
        == "Kết quả\nMột hai ba bốn năm.\nsáu\nbảy\ntám\nchín\nmười\nmười một")
  }

  @Test(arguments: [
    (
      "# Tiêu đề\n\n![Ảnh](a)\n\n> trích\n\nNgày 9/1,\nhội  nghị **khai mạc**.", 100,
      "Ngày 9/1, hội nghị khai mạc."
    ),
    ("một hai ba bốn", 100, "một hai ba bốn"), ("một hai ba bốn", 14, "một hai ba bốn"),
    ("một hai ba bốn", 13, "một hai ba…"), ("một hai ba bốn", 11, "một hai ba…"),
    ("một hai ba bốn", 10, "một hai…"), ("một hai, ba", 9, "một hai…"), ("một. Hai", 6, "một…"),
    ("liênhiệpcáctổchức", 6, "liênh…"), ("một\n\nhai", 100, "một hai"), ("một", 0, ""),
    ("một", -1, ""),
    ("- một\n- hai", 100, "một hai"), ("# a", 10, ""), ("", 10, ""), ("`a`<b>", 10, "a"),
  ])
  func `Its beginning is a summary`(source: String, limit: Int, expected: String) throws {
    #expect(try MarkdownDocument(parsing: source).summary(limit: limit) == expected)
  }

  @Test func `A summary never exceeds its limit`() throws {
    let document = try MarkdownDocument(
      parsing: String(repeating: "Liên hiệp các tổ chức hữu nghị 😀 ", count: 50))
    for limit in 0..<300 { #expect(document.summary(limit: limit).unicodeScalars.count <= limit) }
  }
}
