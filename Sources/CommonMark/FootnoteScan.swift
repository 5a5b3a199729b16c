/// Cuts the footnotes out of a text before it is parsed.
///
/// CommonMark would read `[^1]: word` as the definition of a link to `word`, so that the note would
/// be lost and its reference lead nowhere. Where a footnote stood, empty lines stay, so that the
/// lines of the rest keep their numbers.
struct FootnoteScan {
  /// The text without its footnotes.
  private(set) var body: [UInt8] = []
  /// The footnotes in the order of the text.
  private(set) var footnotes: [Footnote] = []
  /// The fence of the code block that is open.
  private var fence: (mark: UInt8, length: Int)?
  /// Whether the last footnote may go on.
  private var isOpen = false
  /// The empty lines since the last line of the open footnote.
  private var emptyLines = 0

  /// Scans a text.
  ///
  /// - Parameter source: The text as UTF-8.
  init(of source: Span<UInt8>) {
    let source = unsafe source.withUnsafeBufferPointer { unsafe Array($0) }
    body.reserveCapacity(source.count)
    var number = 0
    var start = 0
    while start < source.count {
      number += 1
      let end = source[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.count
      var next = min(end + 1, source.count)
      if next < source.count, source[end] == 0x0D, source[next] == 0x0A { next += 1 }
      let line = source[start..<end]
      if takes(line, number: number) {
        body.append(UInt8(ascii: "\n"))
      } else {
        body.append(contentsOf: source[start..<next])
      }
      start = next
    }
  }

  /// Whether a line belongs to a footnote, which then has taken it.
  private mutating func takes(_ line: ArraySlice<UInt8>, number: Int) -> Bool {
    guard fence == nil else {
      closeFence(at: line)
      return false
    }
    let (indent, content) = Self.indented(line)
    if isOpen {
      if content.isEmpty {
        emptyLines += 1
        return true
      }
      if indent >= 4 {
        continueFootnote(with: Self.outdented(line))
        return true
      }
    }
    if indent < 4, let (label, text) = Self.definition(content) {
      footnotes.append(Footnote(label: label, text: Array(text) + [0x0A], line: number))
      isOpen = true
      emptyLines = 0
      return true
    }
    if isOpen, emptyLines == 0, Self.continuesParagraph(content) {
      continueFootnote(with: content)
      return true
    }
    isOpen = false
    if indent < 4 { openFence(at: content) }
    return false
  }

  private mutating func continueFootnote(with line: ArraySlice<UInt8>) {
    let last = footnotes.count - 1
    footnotes[last].text.append(contentsOf: repeatElement(0x0A, count: emptyLines))
    footnotes[last].text.append(contentsOf: line)
    footnotes[last].text.append(0x0A)
    emptyLines = 0
  }

  // CommonMark 0.30, section 4.5: three or more of one mark; the text behind backticks has none.
  private mutating func openFence(at content: ArraySlice<UInt8>) {
    guard let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return
    }
    let length = content.prefix { $0 == mark }.count
    guard length >= 3 else { return }
    if mark == UInt8(ascii: "`"), content.dropFirst(length).contains(mark) { return }
    fence = (mark, length)
  }

  private mutating func closeFence(at line: ArraySlice<UInt8>) {
    let (indent, content) = Self.indented(line)
    guard let fence, indent < 4 else { return }
    let length = content.prefix { $0 == fence.mark }.count
    let rest = content.dropFirst(length)
    if length >= fence.length, rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { self.fence = nil }
  }

  /// The width of the white space before a line, and what follows it.
  private static func indented(
    _ line: ArraySlice<UInt8>
  ) -> (indent: Int, content: ArraySlice<UInt8>) {
    let space = line.prefix { $0 == 0x20 || $0 == 0x09 }
    let indent = space.reduce(0) { $1 == 0x09 ? ($0 / 4 + 1) * 4 : $0 + 1 }
    return (indent, line[space.endIndex...])
  }

  /// A line without its first four columns of white space.
  private static func outdented(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let spaces = line.prefix(4).prefix { $0 == 0x20 }.count
    let rest = line.dropFirst(spaces)
    return spaces < 4 && rest.first == 0x09 ? rest.dropFirst() : rest
  }

  /// The label and the text of `[^label]: text`.
  private static func definition(
    _ content: ArraySlice<UInt8>
  ) -> (label: String, text: ArraySlice<UInt8>)? {
    guard content.starts(with: "[^".utf8) else { return nil }
    let label = content.dropFirst(2).prefix(Footnotes.labelLimit + 1)
      .prefix { !"[]\\ \t".utf8.contains($0) }
    guard !label.isEmpty, label.count <= Footnotes.labelLimit,
      content[label.endIndex...].starts(with: "]:".utf8)
    else { return nil }
    let text = content[(label.endIndex + 2)...].drop { $0 == 0x20 || $0 == 0x09 }
    return (String(decoding: label, as: UTF8.self), text)
  }

  /// Whether a line that is not indented can go on with the paragraph before it, as CommonMark's
  /// lazy continuation lines do: it opens no block of its own.
  private static func continuesParagraph(_ content: ArraySlice<UInt8>) -> Bool {
    guard let first = content.first, !"#>-+*=_~`<".utf8.contains(first) else { return false }
    let digits = content.prefix { 0x30...0x39 ~= $0 }
    guard !digits.isEmpty, let mark = content[digits.endIndex...].first else { return true }
    return mark != UInt8(ascii: ".") && mark != UInt8(ascii: ")")
  }
}
