import Markup
import Testing

@testable import CommonMark

@Suite struct `A picture on its own is a figure` {
  @Test(arguments: [
    (
      "![Quang cảnh *hội nghị*](/anh/1.jpg \"Ảnh: Việt Đức\")",
      "<figure><img src=\"/anh/1.jpg\" alt=\"Quang cảnh hội nghị\" loading=\"lazy\" /><figcaption>Quang cảnh <em>hội nghị</em> <small>Ảnh: Việt Đức</small></figcaption></figure>\n"
    ),
    (
      "![Quang cảnh hội nghị. Ảnh: Việt Đức]()",
      "<figure class=\"no-image\"><figcaption>Quang cảnh hội nghị. Ảnh: Việt Đức</figcaption></figure>\n"
    ),
    (
      "![**Ông** [A](https://b.vn)](javascript:x)",
      "<figure class=\"no-image\"><figcaption><strong>Ông</strong> <a href=\"https://b.vn\" rel=\"external noreferrer\">A</a></figcaption></figure>\n"
    ),
    ("![](a.jpg)", "<figure><img src=\"a.jpg\" alt=\"\" loading=\"lazy\" /></figure>\n"),
    (
      "![](a.jpg \"Ảnh: <B>\")",
      "<figure><img src=\"a.jpg\" alt=\"\" loading=\"lazy\" /><figcaption><small>Ảnh: &lt;B&gt;</small></figcaption></figure>\n"
    ),
    ("![]()", ""), ("a\n\n![]()\n\nb", "<p>a</p>\n<p>b</p>\n"),
    (
      "![a](data:image/png;base64,AA==)",
      "<figure><img src=\"data:image/png;base64,AA==\" alt=\"a\" loading=\"lazy\" /><figcaption>a</figcaption></figure>\n"
    ),
    (
      "> ![a](b)",
      "<blockquote>\n<figure><img src=\"b\" alt=\"a\" loading=\"lazy\" /><figcaption>a</figcaption></figure>\n</blockquote>\n"
    ),
    (
      "![a\nb](c)",
      "<figure><img src=\"c\" alt=\"a b\" loading=\"lazy\" /><figcaption>a\nb</figcaption></figure>\n"
    ),
    (
      "![a ![b](c) d](e)",
      "<figure><img src=\"e\" alt=\"a b d\" loading=\"lazy\" /><figcaption>a <img src=\"c\" alt=\"b\" loading=\"lazy\" /> d</figcaption></figure>\n"
    ),
  ])
  func `Its text is its caption`(source: String, expected: String) throws {
    #expect(try html(source) == expected)
  }

  @Test(arguments: [
    ("a ![b](c \"d\")", "<p>a <img src=\"c\" alt=\"b\" title=\"d\" loading=\"lazy\" /></p>\n"),
    ("a ![*b*]() c", "<p>a <em>b</em> c</p>\n"),
    ("a ![*b*](javascript:d) c", "<p>a <em>b</em> c</p>\n"),
    ("a ![b](mailto:c@d.vn)", "<p>a b</p>\n"),
    ("a ![b](data:image/svg+xml,c)", "<p>a b</p>\n"),
    ("- ![a](b)", "<ul>\n<li><img src=\"b\" alt=\"a\" loading=\"lazy\" /></li>\n</ul>\n"),
    ("[![a](b)](c)", "<p><a href=\"c\"><img src=\"b\" alt=\"a\" loading=\"lazy\" /></a></p>\n"),
    (
      "![a\"'<&>](b \"\\\"c\") d",
      "<p><img src=\"b\" alt=\"a&quot;'&lt;&amp;&gt;\" title=\"&quot;c\" loading=\"lazy\" /> d</p>\n"
    ),
  ])
  func `A picture among words is none`(source: String, expected: String) throws {
    let rendered = try rendered(source)
    #expect(rendered.html.text == expected)
    #expect(rendered.findings.figureCount == 0)
  }

  @Test func `Figures are counted`() throws {
    #expect(try rendered("![a](b)\n\n![c]()\n\n![]()\n\nd ![e](f)").findings.figureCount == 2)
  }
}

struct RemoteImageTests {
  @Test func `A picture of another host leaves its caption and a note`() throws {
    let document = try MarkdownDocument(parsing: "![Lễ hội](https://example.org/a.jpg)")
    let safe = document.render()
    #expect(
      safe.html.text
        == "<figure class=\"no-image\"><figcaption>Lễ hội</figcaption></figure>\n")
    #expect(safe.findings.omissions.map(\.text) == ["https://example.org/a.jpg"])
    var options = RenderOptions()
    options.allowsRemoteImages = true
    #expect(document.render(options).html.text.contains("src=\"https://example.org/a.jpg\""))
  }
}
