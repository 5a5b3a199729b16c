import Testing

@testable import Check

struct HTMLReaderTests {
  /// Tags, attributes and texts as a line, with the names that tests use.
  private func read(_ page: String) -> [String] {
    var reader = HTMLReader(Array(page.utf8))
    var found: [String] = []
    while let token = reader.next() {
      switch token {
      case .start(let name):
        let values = reader.attributes.map { text(reader, $0.value) }
        found.append("\(name == .a ? "a" : name == .script ? "script" : "?")\(values)")
      case .end: found.append("/")
      case .text(let range): found.append(text(reader, range))
      }
    }
    return found
  }

  private func text(_ reader: HTMLReader, _ range: Range<Int>) -> String {
    String(decoding: reader.bytes[range], as: UTF8.self)
  }

  @Test(arguments: [
    ("<a href=\"x\">y</a>", ["a[\"x\"]", "y", "/"]),
    ("<A HREF='x'\n  b = c d>", ["a[\"x\", \"c\", \"\"]"]),
    ("<a href=x/y/>", ["a[\"x/y/\"]"]),
    ("<a/href=x>", ["a[\"x\"]"]),
    ("<!-- <a> -->b<!doctype html>c<?xml ?>", ["b", "c"]),
    ("<script>if (a < b) '</a>'</script>x", ["script[]", "if (a < b) '</a>'", "/", "x"]),
    ("a < b <3", ["a ", "<", " b ", "<", "3"]),
    ("<![CDATA[ <a> ]]>x", ["x"]),
  ])
  func `A page is taken apart`(page: String, expected: [String]) {
    #expect(read(page) == expected)
  }

  @Test(arguments: [("<p>x</p>", false), ("<a href=\"x", true), ("<!-- x", true), ("<p", true)])
  func `What is not closed is noticed`(page: String, isUnclosed: Bool) {
    var reader = HTMLReader(Array(page.utf8))
    while reader.next() != nil {}
    #expect((reader.unclosed != nil) == isUnclosed)
  }

  @Test func `Names are told apart by their letters and their length`() {
    #expect(NameCode("TITLE") == .titleElement)
    #expect(NameCode("textarea") != NameCode("textareas"))
    #expect(NameCode("h3").headingLevel == 3)
    #expect(NameCode("h7").headingLevel == nil)
    #expect(NameCode("hr").headingLevel == nil)
  }

  @Test(arguments: [
    ("a.html", "b/", Address.Target.file("b/a.html")), ("", "b/", .file("b/index.html")),
    ("../a.html?x=1", "b/", .file("a.html")), ("../../a", "b/", .outside),
    ("./", "b/", .file("b/index.html")), ("..", "b/c/", .file("b/index.html")),
    ("/kho/a.html", "b/", .file("a.html")), ("/kho", "", .file("index.html")),
    ("/a.html", "", .outside), ("https://example.org/kho/a/", "b/", .file("a/index.html")),
    ("https://example.org/khoa", "", .elsewhere), ("//example.org/x", "", .elsewhere),
    ("mailto:a@example.org", "", .nowhere), ("javascript:alert(1)", "", .nowhere),
    ("a%20b.html", "", .file("a b.html")), ("%C4%91.html", "", .file("đ.html")),
    ("a:b", "", .nowhere), ("./a:b", "", .file("a:b")),
  ])
  func `Addresses lead where browsers go`(text: String, folder: String, target: Address.Target) {
    #expect(Address.target(of: text, in: folder, home: "https://example.org/kho/") == target)
  }

  @Test(arguments: [
    ("a&amp;b", "a&b"), ("&#233;&#xE9;", "éé"), (" a\n", "a"), ("a & b;", "a & b;"), ("&", "&"),
    ("&bogus;", "&bogus;"), ("&amp", "&amp"),
  ])
  func `Values are read as browsers read them`(written: String, text: String) {
    #expect(AttributeText.decoded(Array(written.utf8)[...]) == text)
  }

  @Test(arguments: [
    ("a { b: url(c.png) }", ["c.png"]), ("url( 'c d' ) URL(\"e\")", ["c d", "e"]),
    ("@import \"a.css\"; @import url(b.css);", ["a.css", "b.css"]),
    ("/* url(x) */ p {}", []), ("url(", []), ("@import", []), ("curl(x)", ["x"]),
  ])
  func `Style sheets name what they ask for`(style: String, expected: [String]) {
    let bytes = Array(style.utf8)
    let found = StyleScan.addresses(in: bytes, 0..<bytes.count)
    #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
  }
}
