/// Looks through Markdown for what costs more to read.
enum ImageScan {
  /// The lines of a text with a picture that has an address and no text, outside code blocks.
  ///
  /// - Parameter text: Markdown.
  /// - Returns: Lines counted from 1.
  static func linesWithoutText(in text: [UInt8]) -> [Int] {
    guard has(text, "![") else { return [] }
    var found: [Int] = []
    var isInCode = false
    for (index, line) in text.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated() {
      let start = line.drop { $0 == 0x20 }
      if start.starts(with: "```".utf8) || start.starts(with: "~~~".utf8) { isInCode.toggle() }
      guard !isInCode, hasBarePicture(line) else { continue }
      found.append(index + 1)
    }
    return found
  }

  /// Whether there can be a link, a picture or raw HTML in a text.
  static func mayHaveLinks(_ text: [UInt8]) -> Bool {
    text.contains(UInt8(ascii: "<")) || has(text, "](") || has(text, "]:")
  }

  private static func has(_ text: [UInt8], _ pair: StaticString) -> Bool {
    let pair = Array(pair.description.utf8)
    var before: UInt8 = 0
    for byte in text {
      if byte == pair[1], before == pair[0] { return true }
      before = byte
    }
    return false
  }

  /// Whether `![](…)` stands in a line, with white space between the brackets or not.
  private static func hasBarePicture(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line
    while let mark = rest.firstIndex(of: UInt8(ascii: "!")) {
      rest = rest[(mark + 1)...]
      guard rest.first == UInt8(ascii: "[") else { continue }
      let inside = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
      guard inside.starts(with: "](".utf8) else { continue }
      // A caption is asked for only where there is a picture.
      if inside.dropFirst(2).first != UInt8(ascii: ")") { return true }
    }
    return false
  }
}
