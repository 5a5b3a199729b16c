import CCMark
import Markup
import Testing

@testable import CommonMark

@Suite struct `Without its extras, a document is what cmark makes of it` {
  @Test(arguments: Corpus.all)
  func `Every construct is written byte for byte`(source: String) throws {
    #expect(try plain(source) == stock(source))
  }

  @Test func `A construct inside every other is written byte for byte`() throws {
    for outer in Corpus.all {
      for prefix in ["> ", "- ", "1. ", "  ", "[a ", "![", "**", "# "] {
        let source = prefix + outer.replacing("\n", with: "\n" + prefix) + "\n" + outer
        #expect(try plain(source) == stock(source), "\(source.debugDescription)")
      }
    }
  }

  @Test(arguments: 1...8)
  func `Random texts are written byte for byte`(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    for _ in 0..<500 {
      let pieces = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }
      let source = pieces.joined()
      let plain = try plain(source)
      let stock = stock(source)
      #expect(plain == stock, "\(source.debugDescription)")
    }
  }

  @Test(arguments: Corpus.all)
  func `Raw HTML is all that the safe way leaves out`(source: String) throws {
    let document = try MarkdownDocument(parsing: source)
    var options = RenderOptions()
    options.addsExtras = false
    let rendered = document.render(options)
    guard rendered.findings.omissions.isEmpty, !source.contains("]()"), !source.contains("<>")
    else {
      return
    }
    #expect(withoutEmptyTitles(rendered.html.text) == stock(source, CMARK_OPT_DEFAULT))
  }

  /// What texts are put together from: marks, line ends, words and whole constructs.
  private static let pieces: [String] =
    [
      "\n", "\n\n", "\n", " ", "  ", "    ", "\t", "> ", "- ", "* ", "1. ", "12) ", "# ", "## ",
      "---\n", "===\n",
      "```\n", "~~~\n", "`", "``", "*", "**", "_", "__", "[", "]", "](", ")", "![", "(", "<", ">",
      "<a>", "</a>",
      "<div>\n", "<!--", "-->", "\\", "&amp;", "&#x110;", "&", "\"", "'", ":", "[a]: /u\n", "[a]",
      "/u", "\r\n",
      "Đắk Lắk", "hội nghị", "đối ngoại nhân dân", "2017", "\u{A0}", "http://a.vn", "<http://a.vn>",
    ] + Corpus.emphasis + Corpus.links + Corpus.images

  private func plain(_ source: String) throws -> String {
    let text = try MarkdownDocument(parsing: source).render(.plain).html.text
    return withoutEmptyTitles(text)
  }

  private func stock(_ source: String, _ options: Int32 = CMARK_OPT_UNSAFE) -> String {
    let bytes = Array(source.utf8)
    let html = unsafe bytes.withUnsafeBytes { bytes in
      unsafe cmark_markdown_to_html(
        bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count, options)
    }
    guard let html = unsafe html else { return "" }
    defer { unsafe free(html) }
    return withoutEmptyTitles(unsafe String(cString: html))
  }

  // cmark writes `title=""` for a title that is there but empty; its interface does not tell that
  // from none.
  private func withoutEmptyTitles(_ html: String) -> String {
    html.replacing(" title=\"\"", with: "")
  }
}

/// A small generator whose numbers are the same on every machine (Steele and others, "Fast
/// splittable pseudorandom number generators", 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
