@_spi(TrustedMarkup) package import Markup

/// Why a text cannot be parsed.
package enum MarkdownError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text is longer than `MarkdownDocument.sizeLimit`.
  case tooLarge(byteCount: Int)
  /// The text has more images than `MarkdownDocument.imageLimit`.
  case tooManyImages(count: Int)

  package var description: String {
    switch self {
    case .tooLarge(let byteCount):
      "the text is \(byteCount) bytes long, more than \(MarkdownDocument.sizeLimit)"
    case .tooManyImages(let count):
      "the text has \(count) images, more than \(MarkdownDocument.imageLimit)"
    }
  }
}

/// A parsed CommonMark text.
///
/// It owns its tree and cannot be copied. Parse on any thread, one document per call:
///
///     let document = try MarkdownDocument(parsing: body)
///     let rendered = document.render(options)
///
/// Besides CommonMark 0.30 it knows footnotes (`[^1]`, with `[^1]: …` on a line of its own).
package struct MarkdownDocument: ~Copyable {
  /// The longest text that is parsed, in bytes.
  ///
  /// A thousand times an article; the tree of a hostile text can take some 150 times its size.
  package static let sizeLimit = 4 << 20

  /// The most `![` in a text that is parsed.
  ///
  /// cmark before 0.30.3 takes time by the square of their number (CVE-2023-22486): 0.3 s for 20,000,
  /// 2 s for this many, minutes for as many as `sizeLimit` has room for.
  package static let imageLimit = 50_000

  private let tree: Tree
  private let footnotes: Footnotes

  /// Parses a text.
  ///
  /// - Parameters:
  ///   - source: The text as UTF-8.
  ///   - repairsEncoding: Whether bytes that are not UTF-8 become U+FFFD; costs half as much as
  ///     parsing, so leave it off where the text was validated when it was read.
  /// - Throws: `MarkdownError` for a text beyond `sizeLimit` or `imageLimit`.
  package init(parsing source: Span<UInt8>, repairsEncoding: Bool = false) throws(MarkdownError) {
    guard source.count <= Self.sizeLimit else { throw .tooLarge(byteCount: source.count) }
    let brackets = BracketSurvey(of: source)
    guard brackets.imageCount <= Self.imageLimit else {
      throw .tooManyImages(count: brackets.imageCount)
    }
    if brackets.mayHoldFootnotes {
      let parts = FootnoteScan(of: source)
      footnotes = Footnotes(parts.footnotes)
      tree = Tree(parsing: parts.body.span, repairsEncoding: repairsEncoding)
    } else {
      footnotes = Footnotes()
      tree = Tree(parsing: source, repairsEncoding: repairsEncoding)
    }
  }

  /// Parses a text.
  ///
  /// - Parameters:
  ///   - source: The text as UTF-8.
  ///   - repairsEncoding: Whether bytes that are not UTF-8 become U+FFFD.
  /// - Throws: `MarkdownError` for a text beyond `sizeLimit` or `imageLimit`.
  package init(parsing source: [UInt8], repairsEncoding: Bool = false) throws(MarkdownError) {
    try self.init(parsing: source.span, repairsEncoding: repairsEncoding)
  }

  /// Parses a text.
  ///
  /// - Parameters:
  ///   - source: The text as UTF-8.
  ///   - repairsEncoding: Whether bytes that are not UTF-8 become U+FFFD.
  /// - Throws: `MarkdownError` for a text beyond `sizeLimit` or `imageLimit`.
  package init(
    parsing source: ArraySlice<UInt8>, repairsEncoding: Bool = false
  ) throws(MarkdownError) {
    try self.init(parsing: source.span, repairsEncoding: repairsEncoding)
  }

  /// Parses a text.
  ///
  /// - Parameter source: The text.
  /// - Throws: `MarkdownError` for a text beyond `sizeLimit` or `imageLimit`.
  package init(parsing source: String) throws(MarkdownError) {
    try self.init(parsing: Array(source.utf8).span)
  }

  /// Renders the document.
  ///
  /// - Parameter options: How; safe for any text by default.
  /// - Returns: The markup and what was found on the way.
  package borrowing func render(_ options: RenderOptions = RenderOptions()) -> RenderedMarkdown {
    var html = HTML.empty
    let findings = render(options, appendingTo: &html)
    return RenderedMarkdown(html: html, findings: findings)
  }

  /// Renders the document behind other markup.
  ///
  /// - Parameters:
  ///   - options: How; safe for any text by default.
  ///   - html: Grows by the markup; one value can serve document after document.
  /// - Returns: What was found on the way.
  @discardableResult
  package borrowing func render(
    _ options: RenderOptions = RenderOptions(), appendingTo html: inout HTML
  ) -> RenderFindings {
    html.withTrustedBytes { render(options, into: &$0) }
  }

  borrowing func render(_ options: RenderOptions, into bytes: inout [UInt8]) -> RenderFindings {
    var renderer = Renderer(options, footnotes: footnotes, into: bytes)
    // The renderer is now the only owner of the bytes, so they grow in place.
    bytes = []
    renderer.render(tree)
    renderer.renderFootnotes()
    return renderer.finish(into: &bytes)
  }

  /// The whole text without markup, one block a line: what a search index reads.
  package borrowing func plainText() -> String {
    var text = PlainText()
    text.append(tree, footnotes: footnotes)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// The same as UTF-8, for those who read bytes.
  package borrowing func plainBytes() -> [UInt8] {
    var text = PlainText()
    text.append(tree, footnotes: footnotes)
    return text.bytes
  }

  /// The beginning of the running text: no headings, captions, code or quotes.
  ///
  /// - Parameter limit: The most Unicode scalars, an ellipsis included.
  /// - Returns: Text on one line, cut between words; empty when there is no running text.
  package borrowing func summary(limit: Int) -> String {
    var text = PlainText(onlyRunningText: true, characterLimit: limit)
    text.append(tree, footnotes: footnotes)
    return text.summary(limit: limit)
  }
}
