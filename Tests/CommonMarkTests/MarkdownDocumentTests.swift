import Markup
import Testing

@testable import CommonMark

/// The markup of a text, safe or as `change` says.
func html(
  _ source: String, _ change: (inout RenderOptions) -> Void = { _ in }
) throws -> String {
  try rendered(source, change).html.text
}

/// The markup and the findings of a text.
func rendered(
  _ source: String, _ change: (inout RenderOptions) -> Void = { _ in }
) throws -> RenderedMarkdown {
  var options = RenderOptions()
  change(&options)
  return try MarkdownDocument(parsing: source).render(options)
}

@Suite struct `A document is parsed from any bytes` {
  @Test func `Arrays, slices, spans and strings give the same`() throws {
    let bytes = Array("# Đắk Lắk\n\nHội *nghị*.".utf8)
    let expected = "<h1>Đắk Lắk</h1>\n<p>Hội <em>nghị</em>.</p>\n"
    let padded = [0x23] + bytes + [0x23]
    #expect(try MarkdownDocument(parsing: bytes).render().html.text == expected)
    #expect(
      try MarkdownDocument(parsing: padded[1..<(padded.count - 1)]).render().html.text == expected)
    #expect(try MarkdownDocument(parsing: bytes.span).render().html.text == expected)
  }

  @Test func `An empty text is an empty document`() throws {
    let document = try MarkdownDocument(parsing: [])
    let rendered = document.render()
    #expect(rendered.html.isEmpty)
    #expect(rendered.findings == RenderFindings())
    #expect(document.plainText() == "")
    #expect(document.summary(limit: 100) == "")
  }

  @Test func `NUL becomes a replacement character`() throws {
    #expect(
      try html("a\0b `c\0` [d\0](e\0)\n")
        == "<p>a\u{FFFD}b <code>c\u{FFFD}</code> <a href=\"e%EF%BF%BD\">d\u{FFFD}</a></p>\n")
  }

  @Test func `Bytes that are not UTF-8 are repaired on demand`() throws {
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x28, 0x62]
    let kept = try MarkdownDocument(parsing: bytes).render().html
    #expect(kept.bytes == Array("<p>".utf8) + bytes + Array("</p>\n".utf8))
    let repaired = try MarkdownDocument(parsing: bytes, repairsEncoding: true).render().html
    #expect(repaired.text == "<p>a\u{FFFD}\u{FFFD}(b</p>\n")
  }

  @Test func `Control characters are left out`() throws {
    #expect(
      try html("a\u{1}\u{8}\u{C}\u{1B}\u{7F}b\n\n    c\td\u{2}\n")
        == "<p>ab</p>\n<pre><code>c\td\n</code></pre>\n")
  }

  @Test func `Markup is appended to what is there`() throws {
    let document = try MarkdownDocument(parsing: "chữ")
    var markup: HTML = "<main>"
    document.render(appendingTo: &markup)
    document.render(appendingTo: &markup)
    #expect(markup.text == "<main><p>chữ</p>\n<p>chữ</p>\n")
  }

  @Test func `Many threads may parse and render at once`() async throws {
    let sources = Corpus.all
    let expected = try sources.map { try html($0) }
    let results = await withTaskGroup(of: Bool.self) { group in
      for shift in 0..<8 {
        group.addTask {
          sources.indices.allSatisfy { index in
            let place = (index + shift * 37) % sources.count
            return (try? html(sources[place])) == expected[place]
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results == Array(repeating: true, count: 8))
  }
}

@Suite struct `Hostile texts do no harm` {
  @Test func `A text beyond the limit is refused`() throws {
    let limit = MarkdownDocument.sizeLimit
    #expect(throws: MarkdownError.tooLarge(byteCount: limit + 1)) {
      _ = try MarkdownDocument(parsing: [UInt8](repeating: 0x61, count: limit + 1))
    }
    let longest = try MarkdownDocument(parsing: [UInt8](repeating: 0x61, count: limit))
    #expect(longest.render().html.bytes.count == limit + 8)
  }

  @Test func `More images than cmark can bear are refused`() throws {
    let limit = MarkdownDocument.imageLimit
    #expect(throws: MarkdownError.tooManyImages(count: limit + 1)) {
      _ = try MarkdownDocument(parsing: String(repeating: "![", count: limit + 1))
    }
    let most = try MarkdownDocument(parsing: String(repeating: "![", count: limit))
    #expect(most.render().html.bytes.count == limit * 2 + 8)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("![[]()", 20_000), (">", 100_000), ("- ", 10_000), ("[", 10_000), ("*a ", 10_000),
      ("![", 10_000), ("`a``", 10_000), ("<", 10_000), ("[^a", 10_000), ("[^a]: b\n", 10_000),
      ("[^a]", 10_000), ("# a\n", 10_000), ("&", 10_000), ("**a*", 10_000), ("<!--", 10_000),
      ("![a", 10_000), ("```\n", 10_000), ("1. a\n", 10_000), ("[a](b", 10_000), ("\\", 10_000),
    ])
  func `Endless repetition ends soon`(part: String, count: Int) throws {
    let closing = String(repeating: "](b)", count: count)
    let source = String(repeating: part, count: count) + closing + "\n\n[^a]: b"
    var options = RenderOptions()
    options.slug = { _ in "" }
    options.topHeadingLevel = 2
    let start = ContinuousClock.now
    let document = try MarkdownDocument(parsing: source)
    _ = document.render(options)
    _ = document.plainText()
    _ = document.summary(limit: 200)
    // None takes more than 0.4 s in a release build; the rest is room for a busy machine and for
    // sanitizers.
    #expect(start.duration(to: .now) < .seconds(60))
  }

  @Test func `Depth costs no stack`() throws {
    let deep = String(repeating: ">", count: 100_000) + " ![a](b)"
    let markup = try html(deep)
    #expect(markup.contains("<figure>"))
    #expect(markup.hasSuffix("</blockquote>\n"))
    let images =
      String(repeating: "![", count: 20_000) + "a" + String(repeating: "](b)", count: 20_000)
    #expect(try html(images).contains("alt=\"a\""))
  }
}

@Suite struct `Raw HTML is a decision of the site` {
  @Test(arguments: [
    ("<script>alert(1)</script>", ""),
    ("a <b>b</b> <img src=x onerror=alert(1)> c", "<p>a b  c</p>\n"),
    ("<!-- a -->\n\nb", "<p>b</p>\n"),
    ("a <!-- b --> c", "<p>a  c</p>\n"),
    ("<div onclick=\"x\">\n\n*a*\n\n</div>", "<p><em>a</em></p>\n"),
    ("- <style>\n- b", "<ul>\n<li></li>\n<li>b</li>\n</ul>\n"),
    ("<svg/onload=alert(1)>", "<p>&lt;svg/onload=alert(1)&gt;</p>\n"),
    (
      "![a <b onload=x> c](d)",
      "<figure><img src=\"d\" alt=\"a  c\" loading=\"lazy\" /><figcaption>a  c</figcaption></figure>\n"
    ),
  ])
  func `By default it is dropped without a trace`(source: String, expected: String) throws {
    #expect(try html(source) == expected)
  }

  @Test func `It is kept when the site allows it`() throws {
    #expect(
      try html("a <b>b</b>\n\n<div>\nc\n</div>") { $0.allowsRawHTML = true }
        == "<p>a <b>b</b></p>\n<div>\nc\n</div>\n")
  }

  @Test func `What is dropped is reported with its line`() throws {
    let findings = try rendered(
      "một\n\nhai <b>ba</b>\n\n<div>\n\n[a](javascript:x)\n\n![b](data:text/html,c)"
    ).findings
    #expect(
      findings.omissions == [
        .init(kind: .rawHTML, text: "<b>", line: 3), .init(kind: .rawHTML, text: "</b>", line: 3),
        .init(kind: .rawHTML, text: "<div>\n", line: 5),
        .init(kind: .link, text: "javascript:x", line: 7),
        .init(kind: .image, text: "data:text/html,c", line: 9),
      ])
  }
}
