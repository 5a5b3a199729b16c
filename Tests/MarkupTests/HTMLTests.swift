import Testing

@_spi(TrustedMarkup) import Markup

@Suite struct `Only literals are markup` {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("&amp;", "&amp;amp;"), ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
    ("\" onmouseover=\"alert(1)", "&quot; onmouseover=&quot;alert(1)"),
    ("' onclick='a", "&#39; onclick=&#39;a"), ("]]>", "]]&gt;"), ("-->", "--&gt;"),
    ("</textarea><svg/onload=a>", "&lt;/textarea&gt;&lt;svg/onload=a&gt;"),
    ("Đắk Lắk – “đối ngoại” 😀", "Đắk Lắk – “đối ngoại” 😀"),
    ("e\u{301}\u{200B}\u{FEFF}", "e\u{301}\u{200B}\u{FEFF}"),
    ("a\u{FFFE}b\u{FFFF}c\u{FFFD}", "abc\u{FFFD}"),
    ("", ""), ("&", "&amp;"), ("a\tb\nc\rd", "a\tb\nc\rd"),
    ("a\0b\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}\u{7F}c", "abc"), ("<<<<", "&lt;&lt;&lt;&lt;"),
    ("\\(name)", "\\(name)"), ("{{ x }}", "{{ x }}"), ("\u{2028}", "\u{2028}"),
  ])
  func `Interpolated text is escaped`(raw: String, escaped: String) {
    #expect(
      ("<b title=\"\(raw)\">\(raw)</b>" as HTML).text == "<b title=\"\(escaped)\">\(escaped)</b>")
  }

  @Test func `Text of any length is escaped to its end`() {
    for count in 0..<70 {
      let text =
        String(repeating: "ă", count: count) + "<" + String(repeating: "a", count: count) + "&"
      let expected = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      #expect(("\(text)" as HTML).text == expected)
    }
  }

  @Test func `Bridged and sliced text is escaped alike`() {
    let text = "Sở <Ngoại vụ> & bạn"
    #expect(("\(String(text.dropFirst(3)))" as HTML).text == "&lt;Ngoại vụ&gt; &amp; bạn")
    #expect(
      ("\(String(decoding: Array(text.utf8), as: UTF8.self))" as HTML).text
        == "Sở &lt;Ngoại vụ&gt; &amp; bạn")
  }

  @Test func `Literals stay as they are`() {
    #expect(("" as HTML).isEmpty)
    #expect(("<p>Đắk Lắk &amp; “x”</p>" as HTML).text == "<p>Đắk Lắk &amp; “x”</p>")
    #expect(("é" as HTML).text == "é")
    #expect(("a" as HTML).text == "a")
  }

  @Test func `Markup is not escaped twice`() {
    let name = "<Đắk Lắk>"
    let inner: HTML = "<i>\(name)</i>"
    #expect(("<b>\(inner)</b>" as HTML).text == "<b><i>&lt;Đắk Lắk&gt;</i></b>")
  }

  @Test func `What is absent leaves nothing`() {
    let noText: String? = nil
    let noMarkup: HTML? = nil
    let text: String? = "<"
    #expect(("(\(noText)\(noMarkup)\(text))" as HTML).text == "(&lt;)")
  }

  @Test(arguments: [(0, "0"), (-7, "-7"), (2017, "2017"), (Int.max, "9223372036854775807")])
  func `Numbers are digits`(number: Int, digits: String) {
    #expect(("\(number)" as HTML).text == digits)
  }

  @Test func `Each element is written in turn`() {
    let names = ["Kon Tum", "<Gia Lai>", "Đắk Lắk"]
    #expect(
      ("<ul>\(each: names, { "<li>\($0)</li>" })</ul>" as HTML).text
        == "<ul><li>Kon Tum</li><li>&lt;Gia Lai&gt;</li><li>Đắk Lắk</li></ul>")
    #expect(
      ("\(each: names, separator: " · ", { "\($0)" })" as HTML).text
        == "Kon Tum · &lt;Gia Lai&gt; · Đắk Lắk")
    #expect(("\(each: [String](), separator: ", ", { "\($0)" })" as HTML).isEmpty)
    #expect(("\(each: ["a"], separator: ", ", { "\($0)" })" as HTML).text == "a")
  }

  @Test func `Markup can be appended`() {
    var markup: HTML = "<b>"
    markup += "\("<")</b>"
    #expect(markup.text == "<b>&lt;</b>")
    markup.removeAll()
    #expect(markup.isEmpty)
    #expect(markup == .empty)
  }

  @Test func `Trusted bytes are markup`() {
    var markup = HTML(trusted: Array("<p>a</p>".utf8))
    let count = markup.withTrustedBytes { bytes in
      bytes += "<hr>".utf8
      return bytes.count
    }
    #expect(count == 12)
    #expect(markup.text == "<p>a</p><hr>")
  }

  @Test func `An address is escaped for its attribute`() throws {
    let link = try #require(Link(external: "https://a.vn/?b=1&c='\"<>"))
    #expect(
      ("<a href=\"\(href: link)\">" as HTML).text
        == "<a href=\"https://a.vn/?b=1&amp;c=&#39;&quot;&lt;&gt;\">")
  }
}
