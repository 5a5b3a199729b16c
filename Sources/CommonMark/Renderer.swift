internal import CCMark
import Markup

/// Writes a tree as HTML: one loop over its nodes, byte by byte what cmark writes, plus the extras.
struct Renderer: ~Copyable {
  var bytes: [UInt8]
  let options: RenderOptions
  var findings = RenderFindings()
  let footnotes: Footnotes
  var footnoteNumbers = FootnoteNumbers()
  private let start: Int
  private var headingShift = 0
  /// The line of the document that the footnote being written starts on.
  private var footnoteLine: Int?
  private var headings: [Heading] = []
  private var ids = UniqueNames()
  /// For each link that is open, whether it was written.
  private var openLinks: [Bool] = []
  /// The picture of the figure that is open.
  private var figureImage: Node?

  /// Prepares a rendering.
  ///
  /// - Parameters:
  ///   - options: How.
  ///   - footnotes: The footnotes that references may lead to.
  ///   - bytes: What the markup is appended to.
  init(_ options: RenderOptions, footnotes: Footnotes, into bytes: consuming [UInt8]) {
    self.options = options
    self.footnotes = footnotes
    start = bytes.count
    self.bytes = bytes
  }

  /// Ends the rendering.
  ///
  /// - Parameter bytes: Receives the markup.
  /// - Returns: What was found on the way.
  consuming func finish(into bytes: inout [UInt8]) -> RenderFindings {
    bytes = self.bytes
    findings.outline = Outline(headings)
    findings.footnoteCount = footnoteNumbers.order.count
    return findings
  }

  /// Writes a tree.
  ///
  /// - Parameters:
  ///   - tree: The tree.
  ///   - footnoteLine: The line of the document that the tree's source starts on, for a footnote.
  mutating func render(_ tree: borrowing Tree, footnoteLine: Int? = nil) {
    self.footnoteLine = footnoteLine
    tree.withDocument { render($0) }
  }

  private mutating func render(_ document: Node) {
    headingShift = shift(for: document)
    var walker = Walker(over: document)
    while walker.advance() {
      if walker.isEntering {
        enter(walker.node, &walker)
      } else {
        leave(walker.node)
      }
    }
  }

  private mutating func enter(_ node: Node, _ walker: inout Walker) {
    switch node.kind {
    case CMARK_NODE_TEXT: writeText(node)
    case CMARK_NODE_SOFTBREAK: bytes.append(UInt8(ascii: "\n"))
    case CMARK_NODE_LINEBREAK: bytes.append("<br />\n")
    case CMARK_NODE_PARAGRAPH: enterParagraph(node, &walker)
    case CMARK_NODE_EMPH: bytes.append("<em>")
    case CMARK_NODE_STRONG: bytes.append("<strong>")
    case CMARK_NODE_LINK: enterLink(node)
    case CMARK_NODE_IMAGE: enterImage(node, &walker)
    case CMARK_NODE_HEADING: enterHeading(node)
    case CMARK_NODE_BLOCK_QUOTE:
      startLine()
      bytes.append("<blockquote>\n")
    case CMARK_NODE_LIST: enterList(node)
    case CMARK_NODE_ITEM:
      startLine()
      bytes.append("<li>")
    case CMARK_NODE_THEMATIC_BREAK:
      startLine()
      bytes.append("<hr />\n")
    case CMARK_NODE_CODE:
      bytes.append("<code>")
      bytes.append(escaping: node.literal)
      bytes.append("</code>")
    case CMARK_NODE_CODE_BLOCK: writeCodeBlock(node)
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: writeRawHTML(node)
    default: break
    }
  }

  private mutating func leave(_ node: Node) {
    switch node.kind {
    case CMARK_NODE_PARAGRAPH: leaveParagraph(node)
    case CMARK_NODE_EMPH: bytes.append("</em>")
    case CMARK_NODE_STRONG: bytes.append("</strong>")
    case CMARK_NODE_LINK: if openLinks.popLast() == true { bytes.append("</a>") }
    case CMARK_NODE_IMAGE: leaveImage(node)
    case CMARK_NODE_HEADING:
      bytes.append("</h")
      writeLevel(of: node)
      bytes.append(">\n")
    case CMARK_NODE_BLOCK_QUOTE:
      startLine()
      bytes.append("</blockquote>\n")
    case CMARK_NODE_LIST: bytes.append(node.isBulletList ? "</ul>\n" : "</ol>\n")
    case CMARK_NODE_ITEM: bytes.append("</li>\n")
    default: break
    }
  }

  /// Ends the line that is being written, if there is one.
  mutating func startLine() {
    if bytes.count > start, bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func omit(_ kind: RenderFindings.Omission.Kind, _ text: NodeText, _ node: Node) {
    findings.omissions.append(.init(kind: kind, text: text.string, line: line(of: node)))
  }

  /// The line of the text that a node is on; the lines of a footnote are counted by themselves.
  private func line(of node: Node) -> Int { node.line + (footnoteLine ?? 1) - 1 }
}

// MARK: - Blocks

extension Renderer {
  private mutating func enterList(_ list: Node) {
    startLine()
    if list.isBulletList {
      bytes.append("<ul>\n")
    } else if list.listStart == 1 {
      bytes.append("<ol>\n")
    } else {
      bytes.append("<ol start=\"")
      bytes.append(contentsOf: String(list.listStart).utf8)
      bytes.append("\">\n")
    }
  }

  private mutating func writeCodeBlock(_ block: Node) {
    startLine()
    let language = block.fenceInfo.prefix { !(0x09...0x0D ~= $0) && $0 != 0x20 }
    if block.fenceInfo.isEmpty {
      bytes.append("<pre><code>")
    } else {
      bytes.append("<pre><code class=\"language-")
      bytes.append(escaping: language)
      bytes.append("\">")
    }
    bytes.append(escaping: block.literal)
    bytes.append("</code></pre>\n")
  }

  private mutating func writeRawHTML(_ node: Node) {
    let markup = node.literal
    guard options.allowsRawHTML else { return omit(.rawHTML, markup, node) }
    let isBlock = node.kind == CMARK_NODE_HTML_BLOCK
    if isBlock { startLine() }
    bytes.append(copying: markup)
    if isBlock { startLine() }
  }

  private mutating func enterParagraph(_ paragraph: Node, _ walker: inout Walker) {
    guard paragraph.parent?.parent?.isTightList != true else { return }
    if options.addsExtras, paragraph.holdsOnlyImage, let image = paragraph.firstChild {
      return enterFigure(image, &walker)
    }
    startLine()
    bytes.append("<p>")
  }

  private mutating func leaveParagraph(_ paragraph: Node) {
    guard figureImage == nil else {
      figureImage = nil
      return
    }
    guard paragraph.parent?.parent?.isTightList != true else { return }
    bytes.append("</p>\n")
  }

  /// How many levels the headings of a document go down so that none is above the highest allowed.
  private func shift(for document: Node) -> Int {
    guard options.topHeadingLevel > 1 else { return 0 }
    var highest = options.topHeadingLevel
    var block = document.firstChild
    while let node = block {
      if node.kind == CMARK_NODE_HEADING { highest = min(highest, node.headingLevel) }
      block = node.next
    }
    return options.topHeadingLevel - highest
  }

  private func level(of heading: Node) -> Int {
    min(max(heading.headingLevel + headingShift, options.topHeadingLevel), 6)
  }

  private mutating func writeLevel(of heading: Node) {
    bytes.append(UInt8(ascii: "0") + UInt8(level(of: heading)))
  }

  private mutating func enterHeading(_ heading: Node) {
    startLine()
    bytes.append("<h")
    writeLevel(of: heading)
    if let slug = options.slug {
      var text = PlainText()
      text.append(heading, footnotes: footnotes)
      let title = String(decoding: text.bytes, as: UTF8.self)
      let name = slug(title)
      // A heading without a letter still needs an address; "mục" is a section.
      let id = options.idPrefix + ids.unique(name.isEmpty ? "muc" : name)
      bytes.append(" id=\"")
      bytes.append(escaping: id)
      bytes.append("\"")
      if footnoteLine == nil, heading.parent?.kind == CMARK_NODE_DOCUMENT {
        headings.append(Heading(level: level(of: heading), id: id, title: title))
      }
    }
    bytes.append(">")
  }
}

// MARK: - Text, links and images

/// Where a link or an image leads once the site has translated its address.
private struct Target {
  let kind: Destination
  let written: NodeText
  let translated: String?
}

extension Renderer {
  private mutating func writeText(_ node: Node) {
    let text = node.literal
    // A link may hold no other (HTML, "The a element").
    guard !footnotes.isEmpty, openLinks.isEmpty else { return bytes.append(escaping: text) }
    for piece in footnotes.pieces(of: text) {
      switch piece {
      case .text(let range): bytes.append(escaping: text[range])
      case .reference(let place): writeReference(to: place)
      }
    }
  }

  private func target(of address: NodeText) -> Target {
    let kind = Destination(of: address)
    switch kind {
    case .relative:
      guard let resolve = options.resolve else { break }
      guard let translated = resolve(address.string) else {
        return Target(kind: .nowhere, written: address, translated: nil)
      }
      return Target(
        kind: Destination(of: Array(translated.utf8)), written: address, translated: translated)
    case .fragment where !options.idPrefix.isEmpty:
      let translated = "#" + options.idPrefix + address.string.dropFirst()
      return Target(kind: kind, written: address, translated: translated)
    case .external where options.addsExtras && address.first == UInt8(ascii: "/"):
      // From `file://` an address without a scheme would lead to a file.
      return Target(kind: kind, written: address, translated: "https:" + address.string)
    default: break
    }
    return Target(kind: kind, written: address, translated: nil)
  }

  private mutating func write(address target: Target) {
    if let translated = target.translated {
      bytes.append(escapingAddress: Array(translated.utf8))
    } else {
      bytes.append(escapingAddress: target.written)
    }
  }

  /// Writes a title behind an attribute that is still open.
  private mutating func writeTitle(_ title: NodeText) {
    guard !title.isEmpty else { return }
    bytes.append("\" title=\"")
    bytes.append(escaping: title)
  }

  private mutating func enterLink(_ link: Node) {
    let target = target(of: link.address)
    let isWritten = options.allowsAnyLink || target.kind.suitsLinks
    openLinks.append(isWritten)
    guard isWritten else {
      if !target.written.isEmpty { omit(.link, target.written, link) }
      return
    }
    if options.listsExternalLinks, target.kind == .external {
      findings.externalLinks.append(.init(address: target.written.string, line: line(of: link)))
    }
    bytes.append("<a href=\"")
    write(address: target)
    writeTitle(link.title)
    bytes.append("\"")
    // `noreferrer` includes `noopener` (HTML, "Link type noreferrer"): the archive tells nobody
    // what its readers read.
    if options.addsExtras, target.kind == .external {
      bytes.append(" rel=\"external noreferrer\"")
    }
    bytes.append(">")
  }

  /// Where an image comes from; `nil` if it is not shown.
  private mutating func source(of image: Node) -> Target? {
    let target = target(of: image.address)
    let isShown =
      if options.allowsAnyLink {
        target.kind != .nowhere || !options.addsExtras
      } else {
        target.kind.suitsImages && (target.kind != .external || options.allowsRemoteImages)
      }
    if isShown { return target }
    if !target.written.isEmpty { omit(.image, target.written, image) }
    return nil
  }

  private mutating func enterImage(_ image: Node, _ walker: inout Walker) {
    // An image that is not shown leaves its text: its children follow as they would in a paragraph.
    guard let source = source(of: image) else { return }
    write(image, from: source, title: image.title)
    walker.skip(image)
  }

  private mutating func write(_ image: Node, from source: Target, title: NodeText?) {
    bytes.append("<img src=\"")
    write(address: source)
    bytes.append("\" alt=\"")
    var text = PlainText(keepsRawHTML: !options.addsExtras)
    text.append(image, footnotes: footnotes)
    bytes.append(escaping: text.bytes)
    if let title { writeTitle(title) }
    // With its size a picture that comes late moves nothing on the page.
    if options.addsExtras, let size = options.measure?(source.written.string) {
      bytes.append("\" width=\"")
      bytes.append(escaping: String(size.width))
      bytes.append("\" height=\"")
      bytes.append(escaping: String(size.height))
    }
    bytes.append(options.addsExtras ? "\" loading=\"lazy\" />" : "\" />")
  }

  /// Opens a figure; the children of the image become its caption.
  ///
  /// A picture that is lost leaves its caption; without one, nothing.
  private mutating func enterFigure(_ image: Node, _ walker: inout Walker) {
    figureImage = image
    let source = source(of: image)
    let hasCaption = image.firstChild != nil || !image.title.isEmpty
    guard source != nil || hasCaption else { return walker.skip(image) }
    findings.figureCount += 1
    startLine()
    if let source {
      bytes.append("<figure>")
      write(image, from: source, title: nil)
    } else {
      bytes.append("<figure class=\"no-image\">")
    }
    if hasCaption { bytes.append("<figcaption>") }
    walker.enter(image)
  }

  private mutating func leaveImage(_ image: Node) {
    guard figureImage == image else { return }
    let title = image.title
    if !title.isEmpty {
      if image.firstChild != nil { bytes.append(" ") }
      bytes.append("<small>")
      bytes.append(escaping: title)
      bytes.append("</small>")
    }
    if image.firstChild != nil || !title.isEmpty { bytes.append("</figcaption>") }
    bytes.append("</figure>\n")
  }
}
