import Markup
import Testing

@testable import CommonMark

@Suite struct `An address is known by where it leads` {
  @Test(
    arguments: [
      ("http://baodaklak.vn/", .external), ("HTTPS://A.VN", .external), ("//a.vn/b", .external),
      ("http:a", .external), ("mailto:a@b.vn", .mail), ("MailTo:a@b.vn", .mail),
      ("a.html", .relative), ("/a/b.html", .relative), ("../a.html", .relative),
      ("./a:b", .relative),
      ("a/b:c", .relative), ("?a:b", .relative), ("Đắk Lắk.jpg", .relative), ("#mục:1", .fragment),
      ("", .nowhere),
      ("data:image/png;base64,A", .picture), ("DATA:Image/JPEG;base64,A", .picture),
      ("data:image/gif,A", .picture), ("data:image/webp;base64,A", .picture),
      ("data:image/svg+xml;base64,A", .forbidden), ("data:image/png+xml,A", .forbidden),
      ("data:text/html,A", .forbidden), ("data:,A", .forbidden), ("data:image/png", .forbidden),
      ("javascript:alert(1)", .forbidden), ("JaVaScRiPt:alert(1)", .forbidden),
      (" javascript:alert(1)", .forbidden), ("\u{1}javascript:alert(1)", .forbidden),
      ("java\nscript:alert(1)", .forbidden), ("java\tscript:alert(1)", .forbidden),
      ("/a\nb", .forbidden), ("a\u{7F}", .forbidden), ("\u{A0}javascript:a", .forbidden),
      ("vbscript:a", .forbidden), ("file:///etc/passwd", .forbidden), ("blob:a", .forbidden),
      ("view-source:a", .forbidden), ("ftp://a", .forbidden), ("tel:1", .forbidden),
      ("httpſ://a", .forbidden), ("ảnh:1", .forbidden), (":a", .forbidden), ("http", .relative),
    ] as [(String, Destination)])
  func `The scheme decides`(address: String, expected: Destination) {
    #expect(Destination(of: Array(address.utf8)) == expected)
  }
}

@Suite struct `Links lead to safe places` {
  @Test(arguments: [
    "[a](javascript:alert(1))", "[a](JAVASCRIPT:alert(1))", "[a](<  javascript:alert(1)>)",
    "[a](java&Tab;script:alert(1))", "[a](javascript&colon;alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](&#x1;javascript:alert(1))", "[a](java&#10;script:alert(1))", "[a](javascript\\:alert(1))",
    "[a](vbscript:a)", "[a](data:text/html;base64,AAAA)", "[a](data:image/png;base64,AAAA)",
    "[a](file:///etc/passwd)", "[a]\n\n[a]: javascript:alert(1) \"b\"", "[a]()", "[a](<>)",
    "[a](&NewLine;javascript:alert(1))", "[a](feed:javascript:alert(1))",
  ])
  func `A link that may not lead anywhere leaves its text`(source: String) throws {
    #expect(try html(source) == "<p>a</p>\n")
  }

  @Test func `The markup inside such a link stays`() throws {
    #expect(
      try html("[*a* [b](c)](javascript:d) [e](f)")
        == "<p>[<em>a</em> <a href=\"c\">b</a>](javascript:d) <a href=\"f\">e</a></p>\n")
    #expect(try html("[**a** `b`](x:y) c") == "<p><strong>a</strong> <code>b</code> c</p>\n")
    #expect(try html("<javascript:alert(1)>") == "<p>javascript:alert(1)</p>\n")
  }

  @Test func `External links say so`() throws {
    #expect(
      try html("[a](https://b.vn/?c&d \"e\")")
        == "<p><a href=\"https://b.vn/?c&amp;d\" title=\"e\" rel=\"external noreferrer\">a</a></p>\n"
    )
    #expect(
      try html("<http://b.vn>")
        == "<p><a href=\"http://b.vn\" rel=\"external noreferrer\">http://b.vn</a></p>\n")
    #expect(
      try html("[a](//b.vn/c)")
        == "<p><a href=\"https://b.vn/c\" rel=\"external noreferrer\">a</a></p>\n")
    #expect(
      try html("<a@b.vn> [c](d.html) [e](#f)")
        == "<p><a href=\"mailto:a@b.vn\">a@b.vn</a> <a href=\"d.html\">c</a> <a href=\"#f\">e</a></p>\n"
    )
  }

  @Test func `No address breaks out of its attribute`() throws {
    #expect(
      try html("[a](<b\" onclick='c'>)")
        == "<p><a href=\"b%22%20onclick=&#x27;c&#x27;\">a</a></p>\n")
    #expect(
      try html("[a](b \"\\\" onclick=\\\"c\")")
        == "<p><a href=\"b\" title=\"&quot; onclick=&quot;c\">a</a></p>\n")
  }

  @Test func `All links are kept when the site allows it`() throws {
    #expect(
      try html("[a](javascript:b)") { $0.allowsAnyLink = true }
        == "<p><a href=\"javascript:b\">a</a></p>\n")
  }

  @Test func `Paths from the root follow the depth of the page`() throws {
    let source = "[a](/tinh-thanh/dak-lak/index.html) ![b](/anh/đồi.jpg) [c](d.html) [e](#f) [g](/)"
    #expect(
      try html(source) { $0.resolve = RenderOptions.fromRoot(depth: 2) } == """
        <p><a href="../../tinh-thanh/dak-lak/index.html">a</a> \
        <img src="../../anh/%C4%91%E1%BB%93i.jpg" alt="b" loading="lazy" /> \
        <a href="d.html">c</a> <a href="#f">e</a> <a href="../../">g</a></p>\n
        """)
    #expect(
      try html("[a](/javascript:b) [c](/)") { $0.resolve = RenderOptions.fromRoot(depth: 0) }
        == "<p><a href=\"./javascript:b\">a</a> <a href=\"./\">c</a></p>\n")
  }

  @Test func `What the site makes of a path is checked as well`() throws {
    let source = "[a](b) [c](d) ![e](f)"
    let resolve: @Sendable (String) -> String? = { $0 == "b" ? "javascript:x" : nil }
    #expect(try html(source) { $0.resolve = resolve } == "<p>a c e</p>\n")
    #expect(
      try rendered(source) { $0.resolve = resolve }.findings.omissions.map(\.text) == [
        "b", "d", "f",
      ])
  }

  @Test func `Links within a document follow its ids`() throws {
    let source = "[a](#muc-mot)\n\n# Mục một"
    let markup = try html(source) {
      $0.idPrefix = "b1-"
      $0.slug = { _ in "muc-mot" }
    }
    #expect(markup == "<p><a href=\"#b1-muc-mot\">a</a></p>\n<h1 id=\"b1-muc-mot\">Mục một</h1>\n")
  }
}
