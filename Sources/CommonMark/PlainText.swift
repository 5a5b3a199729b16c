internal import CCMark

/// Collects the text of a tree without its markup, one block a line.
struct PlainText {
  /// The text as UTF-8.
  private(set) var bytes: [UInt8] = []
  private let onlyRunningText: Bool
  private let keepsRawHTML: Bool
  private let byteLimit: Int

  /// Prepares a collection.
  ///
  /// - Parameters:
  ///   - onlyRunningText: Whether headings, captions, code and quotes are left out.
  ///   - keepsRawHTML: Whether raw HTML inside a line counts as text, as it does for cmark.
  ///   - characterLimit: How many characters the caller will read at most.
  init(
    onlyRunningText: Bool = false, keepsRawHTML: Bool = false, characterLimit: Int? = nil
  ) {
    self.onlyRunningText = onlyRunningText
    self.keepsRawHTML = keepsRawHTML
    // Enough bytes for that many characters of four bytes; a longer one is no loss in a summary.
    byteLimit = characterLimit.map { max(0, min($0, 1 << 24)) * 4 + 4 } ?? .max
  }

  /// Appends the text of a document, of its footnotes last.
  mutating func append(_ tree: borrowing Tree, footnotes: Footnotes) {
    append(tree.document, footnotes: footnotes)
    guard !onlyRunningText else { return }
    for note in footnotes.all {
      append(Tree(parsing: note.text.span).document, footnotes: footnotes)
    }
  }

  /// Appends the text of a node, without references to footnotes.
  mutating func append(_ root: Node, footnotes: Footnotes) {
    var walker = Walker(over: root)
    while bytes.count < byteLimit, walker.advance() {
      guard walker.isEntering else { continue }
      let node = walker.node
      if onlyRunningText, isApart(node) {
        if node.firstChild != nil { walker.skip(node) }
        continue
      }
      switch node.kind {
      case CMARK_NODE_TEXT: append(text: node.literal, footnotes)
      case CMARK_NODE_CODE: bytes.append(contentsOf: node.literal)
      case CMARK_NODE_HTML_INLINE where keepsRawHTML: bytes.append(contentsOf: node.literal)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: bytes.append(UInt8(ascii: " "))
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: startLine()
      case CMARK_NODE_CODE_BLOCK:
        startLine()
        bytes.append(contentsOf: node.literal)
      default: break
      }
    }
  }

  /// The beginning of the text on one line.
  ///
  /// - Parameter limit: The most characters, an ellipsis included.
  /// - Returns: Text that is cut between words.
  func summary(limit: Int) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let end = text.index(text.startIndex, offsetBy: max(limit, 0), limitedBy: text.endIndex),
      end < text.endIndex
    else { return text }
    guard limit > 1 else { return "" }
    var cut = text[..<text.index(before: end)]
    // The character behind the cut tells whether the last word is whole.
    if text[cut.endIndex] != " ", let space = cut.lastIndex(of: " ") { cut = cut[..<space] }
    while let last = cut.last, " .,;:–-".contains(last) { cut.removeLast() }
    return cut + "…"
  }

  private mutating func append(text: NodeText, _ footnotes: Footnotes) {
    for piece in footnotes.pieces(of: text) {
      if case .text(let range) = piece { bytes.append(contentsOf: text[range]) }
    }
  }

  private mutating func startLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Whether a block stands beside the running text.
  private func isApart(_ node: Node) -> Bool {
    switch node.kind {
    case CMARK_NODE_HEADING, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_CODE_BLOCK: true
    case CMARK_NODE_PARAGRAPH: node.holdsOnlyImage
    default: false
    }
  }
}

extension Node {
  /// Whether this is a paragraph that is nothing but a picture: a figure.
  var holdsOnlyImage: Bool {
    guard let only = firstChild else { return false }
    return only.kind == CMARK_NODE_IMAGE && only.next == nil
  }
}
