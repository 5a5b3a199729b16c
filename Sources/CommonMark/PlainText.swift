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
    tree.withDocument { append($0, footnotes: footnotes) }
    guard !onlyRunningText else { return }
    for note in footnotes.all {
      Tree(parsing: note.text.span).withDocument { append($0, footnotes: footnotes) }
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
      case CMARK_NODE_CODE: bytes.append(copying: node.literal)
      case CMARK_NODE_HTML_INLINE where keepsRawHTML: bytes.append(copying: node.literal)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: bytes.append(UInt8(ascii: " "))
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: startLine()
      case CMARK_NODE_CODE_BLOCK:
        startLine()
        bytes.append(copying: node.literal)
      default: break
      }
    }
  }

  /// The beginning of the text on one line.
  ///
  /// - Parameter limit: The most Unicode scalars, an ellipsis included.
  /// - Returns: Text that is cut between words.
  func summary(limit: Int) -> String {
    let text = String(decoding: Self.onOneLine(bytes), as: UTF8.self)
    let scalars = text.unicodeScalars
    guard
      let end = scalars.index(
        scalars.startIndex, offsetBy: max(limit, 0), limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    guard limit > 1 else { return "" }
    var cut = text[..<scalars.index(before: end)]
    // The scalar behind the cut tells whether the last word is whole.
    if scalars[cut.endIndex] != " ", let space = cut.utf8.lastIndex(of: UInt8(ascii: " ")) {
      cut = cut[..<space]
    }
    while let last = cut.unicodeScalars.last, " .,;:–-".unicodeScalars.contains(last) {
      cut.unicodeScalars.removeLast()
    }
    return cut + "…"
  }

  /// Text with each run of white space made one space, and none at its ends.
  private static func onOneLine(_ bytes: [UInt8]) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    for byte in bytes {
      if !(0x09...0x0D ~= byte || byte == 0x20) {
        line.append(byte)
      } else if let last = line.last, last != 0x20 {
        line.append(0x20)
      }
    }
    if line.last == 0x20 { line.removeLast() }
    return line
  }

  private mutating func append(text: NodeText, _ footnotes: Footnotes) {
    guard !footnotes.isEmpty else { return bytes.append(copying: text) }
    for piece in footnotes.pieces(of: text) {
      if case .text(let range) = piece { bytes.append(copying: text[range]) }
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
