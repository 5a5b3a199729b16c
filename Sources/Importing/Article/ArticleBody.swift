/// The text of an article as CommonMark: a paragraph for each line of the source, sub-headings, captions
/// as figures without a picture, verse with its line breaks.
///
/// - Parameter page: The page taken apart.
/// - Returns: Markdown that ends in a line break; empty when the page has no text.
func articleBody(of page: PageAnatomy) -> String {
  var blocks: [String] = []
  var index = 0
  while index < page.lines.count {
    let verse = verseLength(at: index, in: page)
    if verse > 1 {
      blocks.append(PlainMarkdown.verse(page.lines[index..<(index + verse)].map(\.line.text)))
      index += verse
      continue
    }
    if let block = block(at: index, in: page) { blocks.append(block) }
    index += 1
  }
  return blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n"
}

private func block(at index: Int, in page: PageAnatomy) -> String? {
  let line = page.lines[index]
  switch line.kind {
  case .lead, .body:
    let text =
      page.gluedSignatures[index].map { withoutEnding($0, line.line.text) } ?? line.line.text
    return text.isEmpty ? nil : PlainMarkdown.line(text)
  case .subtitle where line.reason == "subtitle.kicker":
    return PlainMarkdown.line(line.line.text)
  case .subtitle:
    return PlainMarkdown.heading(line.line.text)
  case .caption:
    return PlainMarkdown.caption(captionText(line.line.text))
  case .title, .dateline, .author, .source, .related, .noise, .blank:
    return nil
  }
}

private func withoutEnding(_ ending: String, _ text: String) -> String {
  text.hasSuffix(ending) ? trimmed(text.dropLast(ending.count)) : text
}

/// A caption without the bar of the table cell it stood in.
private func captionText(_ text: String) -> String {
  text.hasSuffix("|") ? trimmed(text.dropLast()) : text
}

/// How many lines from an index on are one stanza: short lines right under each other, announced by a
/// colon or set in from the margin.
private func verseLength(at index: Int, in page: PageAnatomy) -> Int {
  guard isVerseLine(page.lines[index]) else { return 0 }
  var end = index + 1
  while end < page.lines.count, end - index < 60, isVerseLine(page.lines[end]),
    page.lines[end].line.numbers.lowerBound == page.lines[end - 1].line.numbers.upperBound + 1
  {
    end += 1
  }
  let stanza = page.lines[index..<end]
  guard stanza.count >= 2 else { return 0 }
  let isIndented =
    stanza.allSatisfy { $0.line.indent >= 3 }
    && !page.lines.prefix(index).suffix(2).contains { $0.line.indent >= 3 }
  let isAnnounced = index > 0 && page.lines[index - 1].line.shape.last == 0x3A
  // A table's cells have one to three words; verse has four and more.
  let hasMeasure = stanza.allSatisfy { $0.line.shape.words >= 4 }
  return (isIndented || isAnnounced) && hasMeasure ? stanza.count : 0
}

private func isVerseLine(_ line: ClassifiedLine) -> Bool {
  guard line.kind == .body, !line.reading.isProse, line.line.shape.words <= 12 else { return false }
  guard let first = line.line.text.unicodeScalars.first else { return false }
  return !"-+•*–—0123456789".unicodeScalars.contains(first)
}
