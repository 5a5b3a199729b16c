import Markup
import Testing

@testable import CommonMark

@Suite struct `Headings can be found` {
  private func sections(
    _ source: String, top: Int = 1, slug: @escaping @Sendable (String) -> String = { $0 }
  ) throws -> RenderedMarkdown {
    try rendered(source) {
      $0.slug = slug
      $0.topHeadingLevel = top
    }
  }

  @Test func `Their ids come from their text`() throws {
    let rendered = try sections("## Kết *quả* `2017` [đợt](a) &amp;  \nhai\n===") {
      $0.lowercased()
    }
    #expect(rendered.html.text.hasPrefix("<h2 id=\"kết quả 2017 đợt &amp;\">"))
    #expect(rendered.findings.outline.headings.first?.title == "Kết quả 2017 đợt &")
  }

  @Test func `Equal ids are numbered`() throws {
    let rendered = try sections("# a\n# a\n# a-2\n# a\n#\n# ![]()\n# a-2")
    #expect(
      rendered.findings.outline.headings.map(\.id) == [
        "a", "a-2", "a-2-2", "a-3", "muc", "muc-2", "a-2-3",
      ])
  }

  @Test func `An id cannot break out of its attribute`() throws {
    #expect(
      try sections("# \" onclick=\"a").html.text
        == "<h1 id=\"&quot; onclick=&quot;a\">&quot; onclick=&quot;a</h1>\n")
  }

  @Test(arguments: [
    ("## a\n### b", [2, 3]), ("# a\n## b\n# c", [2, 3, 2]), ("### a", [3]),
    ("###### a\n# b", [6, 2]),
    ("> # a\n\n## b", [2]), ("a\n===\nb\n---", [2, 3]),
  ])
  func `They stay below the heading of the page`(source: String, levels: [Int]) throws {
    #expect(try sections(source, top: 2).findings.outline.headings.map(\.level) == levels)
  }

  @Test func `Headings in quotes and lists have ids but no place in the outline`() throws {
    let rendered = try sections("> # a\n\n- # b\n\n# c", top: 2)
    #expect(rendered.findings.outline.headings.map(\.title) == ["c"])
    #expect(rendered.html.text.contains("<h2 id=\"a\">a</h2>"))
  }

  @Test func `Without a slug they have no ids`() throws {
    let rendered = try rendered("# a")
    #expect(rendered.html.text == "<h1>a</h1>\n")
    #expect(rendered.findings.outline.isEmpty)
  }
}
