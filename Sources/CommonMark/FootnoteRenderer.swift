import Markup

/// The numbers of the footnotes, given in the order of the references to them.
struct FootnoteNumbers {
  /// For each number, from 1, the place of its footnote in the document.
  private(set) var order: [Int] = []
  private var numbers: [Int: Int] = [:]
  private var referenceCounts: [Int: Int] = [:]

  /// Counts a reference.
  ///
  /// - Parameter place: The place of the footnote in the document.
  /// - Returns: The number of the footnote and how many references it now has.
  mutating func refer(to place: Int) -> (number: Int, occurrence: Int) {
    let occurrence = referenceCount(of: place) + 1
    referenceCounts[place] = occurrence
    return (number(of: place), occurrence)
  }

  /// Gives a footnote the next number if it has none.
  ///
  /// - Parameter place: The place of the footnote in the document.
  /// - Returns: Its number.
  mutating func number(of place: Int) -> Int {
    if let number = numbers[place] { return number }
    order.append(place)
    numbers[place] = order.count
    return order.count
  }

  /// Tells how often a footnote is referred to.
  ///
  /// - Parameter place: The place of the footnote in the document.
  /// - Returns: The number of references so far.
  func referenceCount(of place: Int) -> Int { referenceCounts[place] ?? 0 }

  /// Tells whether a footnote has a number.
  ///
  /// - Parameter place: The place of the footnote in the document.
  /// - Returns: `true` once it has been referred to.
  func hasNumber(_ place: Int) -> Bool { numbers[place] != nil }
}

// The ids have a colon, which no slug has, so that no heading can take them.
extension Renderer {
  /// Writes the reference to a footnote.
  mutating func writeReference(to place: Int) {
    let (number, occurrence) = footnoteNumbers.refer(to: place)
    bytes.append("<sup id=\"")
    writeReferenceID(number, occurrence)
    bytes.append("\"><a href=\"#")
    writeNoteID(number)
    bytes.append("\" role=\"doc-noteref\">")
    write(number)
    bytes.append("</a></sup>")
  }

  /// Writes the section of footnotes: those that are referred to, then the others, so that no text
  /// is lost.
  mutating func renderFootnotes() {
    guard !footnotes.isEmpty else { return }
    startLine()
    bytes.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
    bytes.append(escaping: options.footnotesLabel)
    bytes.append("\">\n<ol>\n")
    var written = 0
    func writeNumbered(by renderer: inout Renderer) {
      // A footnote may be the first to refer to another, which then joins the queue.
      while written < renderer.footnoteNumbers.order.count {
        renderer.write(footnote: renderer.footnoteNumbers.order[written], number: written + 1)
        written += 1
      }
    }
    writeNumbered(by: &self)
    for place in footnotes.all.indices where !footnoteNumbers.hasNumber(place) {
      _ = footnoteNumbers.number(of: place)
      writeNumbered(by: &self)
    }
    bytes.append("</ol>\n</section>\n")
  }

  private mutating func write(footnote place: Int, number: Int) {
    let note = footnotes.all[place]
    bytes.append("<li id=\"")
    writeNoteID(number)
    bytes.append("\">\n")
    render(Tree(parsing: note.text.span), footnoteLine: note.line)
    let count = footnoteNumbers.referenceCount(of: place)
    if count > 0 {
      let end = Array("</p>\n".utf8)
      let endsInParagraph = bytes.suffix(end.count).elementsEqual(end)
      if endsInParagraph { bytes.removeLast(end.count) }
      for occurrence in 1...count { writeBacklink(number, occurrence) }
      if endsInParagraph { bytes.append(contentsOf: end) }
    }
    startLine()
    bytes.append("</li>\n")
  }

  private mutating func writeBacklink(_ number: Int, _ occurrence: Int) {
    bytes.append(" <a href=\"#")
    writeReferenceID(number, occurrence)
    bytes.append("\" role=\"doc-backlink\" aria-label=\"")
    bytes.append(escaping: options.backlinkLabel)
    // The variation selector keeps the arrow from turning into a coloured picture.
    bytes.append("\">↩\u{FE0E}</a>")
  }

  private mutating func writeNoteID(_ number: Int) {
    bytes.append(escaping: options.idPrefix)
    bytes.append("fn:")
    write(number)
  }

  private mutating func writeReferenceID(_ number: Int, _ occurrence: Int) {
    bytes.append(escaping: options.idPrefix)
    bytes.append("fnref:")
    write(number)
    guard occurrence > 1 else { return }
    bytes.append("-")
    write(occurrence)
  }

  private mutating func write(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }
}
