import Testing

@testable import Importing

@Suite struct PlainMarkdownTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", #"\<script>alert(1)\</script>"#),
    ("[x](javascript:alert(1))", #"\[x\](javascript:alert(1))"#),
    ("# x", "\\# x"), ("1. x", #"1\. x"#), ("12) x", #"12\) x"#), ("---", #"\---"#),
    ("> x", #"\> x"#), ("&lt;", #"\&lt;"#),
    ("a & b", "a & b"), ("- một", #"\- một"#), ("+ hai", #"\+ hai"#), ("* ba", #"\* ba"#),
    ("===", #"\==="#), ("~~~", #"\~~~"#),
    ("```", #"\`\`\`"#), ("![a](b)", #"!\[a\](b)"#), ("[^1]: x", #"\[^1\]: x"#),
    ("a_b_c", #"a\_b\_c"#), (#"C:\x"#, #"C:\\x"#),
    ("-1 độ", "-1 độ"), ("2015 là năm", "2015 là năm"), ("1.210 lượt", "1.210 lượt"),
    ("5.", #"5\."#), ("<https://a.vn>", #"\<https://a.vn>"#),
    ("- - -", #"\- - -"#), ("&#60;", #"\&#60;"#), ("R&D", #"R\&D"#),
  ])
  func `A line renders as itself`(text: String, markdown: String) {
    #expect(PlainMarkdown.line(text) == markdown)
  }

  @Test func `Headings, captions and verse keep to their form`() {
    #expect(PlainMarkdown.heading("1. Thành tựu #") == "## 1. Thành tựu \\#")
    #expect(PlainMarkdown.caption("Trao quà [1]. Ảnh: A") == #"![Trao quà \[1\]. Ảnh: A]()"#)
    #expect(
      PlainMarkdown.verse(["Ngủ đi con", "- Mai có người"]) == "Ngủ đi con\\\n\\- Mai có người")
  }
}
