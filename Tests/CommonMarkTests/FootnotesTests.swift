import Markup
import Testing

@testable import CommonMark

@Suite struct `Footnotes` {
  @Test func `A reference leads to its note and back`() throws {
    let rendered = try rendered(
      "Theo nghị quyết[^1], tỉnh sáp nhập.\n\n[^1]: Nghị quyết số *202/2025/QH15*.\n")
    #expect(
      rendered.html.text == """
        <p>Theo nghị quyết<sup id="fnref:1"><a href="#fn:1" role="doc-noteref">1</a></sup>, tỉnh sáp nhập.</p>
        <section class="footnotes" role="doc-endnotes" aria-label="Chú thích">
        <ol>
        <li id="fn:1">
        <p>Nghị quyết số <em>202/2025/QH15</em>. \
        <a href="#fnref:1" role="doc-backlink" aria-label="Trở lại bài viết">↩\u{FE0E}</a></p>
        </li>
        </ol>
        </section>\n
        """)
    #expect(rendered.findings.footnoteCount == 1)
  }

  @Test(arguments: [
    // A note of one word is a link definition to CommonMark.
    "a[^1]\n\n[^1]: từ", "a[^ghi-chú]\n\n[^ghi-chú]: từ", "[^1]: từ\n\na[^1]", "a[^1]\n[^1]:từ",
    "a[^1]\r\n\r\n[^1]: từ\r\n", "   [^1]:\ttừ\n\na[^1]",
  ])
  func `A note is found wherever it stands`(source: String) throws {
    let markup = try html(source)
    #expect(markup.hasPrefix("<p>a<sup id=\"fnref:1\">"))
    #expect(markup.contains("<li id=\"fn:1\">\n<p>từ <a href=\"#fnref:1\""))
  }

  @Test(arguments: [
    "a[^1]", "a\\[^1\\]", "a[^1]\n\n    [^1]: mã", "```\n[^1]: mã\n```\na[^1]",
    "a[^1]\n\n[^2]: b\n\n[^2 3]: c",
    "`a[^1]`\n\n[^1]: b", "[^]: a\n\nb[^]", "~~~\n[^1]: a\n```\n[^1]: b", "a[^1\n]\n\n[^1]: b",
  ])
  func `What is no reference stays as it is`(source: String) throws {
    #expect(try !html(source).contains("<sup"))
  }

  @Test func `A note may go on`() throws {
    let source = """
      Chữ[^1] và[^2].

      [^1]: Dòng một,
      dòng hai lười.

          Đoạn hai.

          - mục
      [^2]: Hai.

      Đoạn sau.
      """
    let markup = try html(source)
    #expect(markup.contains("</p>\n<p>Đoạn sau.</p>\n<section"))
    #expect(
      markup.contains(
        "<p>Dòng một,\ndòng hai lười.</p>\n<p>Đoạn hai.</p>\n<ul>\n<li>mục</li>\n</ul>\n <a"))
    #expect(markup.contains("<li id=\"fn:2\">\n<p>Hai. <a"))
  }

  @Test(arguments: ["# b", "> b", "- b", "1. b", "```\nb\n```", "***"])
  func `A note ends where a block begins`(block: String) throws {
    let markup = try html("[^1]: a\n\(block)\n")
    #expect(markup == (try html(block)) + (try html("[^1]: a")))
  }

  @Test func `Notes are numbered in the order of their references`() throws {
    let markup = try html("a[^x] b[^y] c[^x]\n\n[^y]: Y[^z]\n[^x]: X\n[^z]: Z\n[^w]: W\n[^x]: X2")
    #expect(markup.contains("<sup id=\"fnref:1-2\"><a href=\"#fn:1\""))
    let order = ["<p>X <a", "<p>Y<sup id=\"fnref:3\">", "<p>Z <a", "<p>W</p>", "<p>X2</p>"].map {
      markup.firstRange(of: $0)?.lowerBound
    }
    #expect(order.allSatisfy { $0 != nil })
    #expect(order.compactMap(\.self) == order.compactMap(\.self).sorted())
  }

  @Test func `A note may refer to itself`() throws {
    #expect(try html("a[^1]\n\n[^1]: b[^1]").contains("<p>b<sup id=\"fnref:1-2\">"))
  }

  @Test func `A note in a link or a heading leaves no reference in its title`() throws {
    #expect(try html("[a[^1]](b)\n\n[^1]: c").hasPrefix("<p><a href=\"b\">a[^1]</a></p>"))
    let rendered = try rendered("# a[^1]\n\n[^1]: c") { $0.slug = { $0 } }
    #expect(rendered.html.text.hasPrefix("<h1 id=\"a\">a<sup"))
    #expect(rendered.findings.outline.headings.map(\.title) == ["a"])
  }

  @Test func `A note is as safe as the text`() throws {
    let source = "a[^\"><script>]\n\nb\n\n[^\"><script>]: c\n    <b>d</b> [e](javascript:f)"
    let rendered = try rendered(source) { $0.idPrefix = "\"" }
    #expect(!rendered.html.text.contains("<script"))
    #expect(!rendered.html.text.contains("javascript"))
    #expect(rendered.findings.omissions.map(\.line).suffix(3) == [6, 6, 6])
    let prefixed = try html("a[^1]\n\n[^1]: b") { $0.idPrefix = "\"" }
    #expect(prefixed.contains("<sup id=\"&quot;fnref:1\"><a href=\"#&quot;fn:1\""))
  }

  @Test func `A note leaves the lines of the text their numbers`() throws {
    let source = "[^1]: a\n    b\n\n<div>\n\n[^2]: c\n\n<p>"
    #expect(try rendered(source).findings.omissions.map(\.line) == [4, 8])
  }
}
