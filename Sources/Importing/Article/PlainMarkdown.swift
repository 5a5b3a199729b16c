/// Writes plain text as CommonMark that renders as exactly that text.
enum PlainMarkdown {
  /// The text of one line, with every character escaped that would mean something.
  ///
  /// CommonMark 0.30: section 2.4 (escapes), 4 and 5 (what opens a block), 6 (inlines). An indent cannot
  /// make code of a line that never begins with a space.
  ///
  /// - Parameters:
  ///   - text: A line without spaces at its edges.
  ///   - opensBlock: Whether the line stands at the beginning of a line of the file.
  /// - Returns: Markdown.
  static func line(_ text: String, opensBlock: Bool = true) -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 8)
    var index = 0
    if opensBlock, let escape = markerEscape(of: bytes) {
      output += bytes[..<escape]
      output.append(UInt8(ascii: "\\"))
      output.append(bytes[escape])
      index = escape + 1
    }
    while index < bytes.count {
      let byte = bytes[index]
      if isSpecial(byte, in: bytes, at: index) { output.append(UInt8(ascii: "\\")) }
      output.append(byte)
      index += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// A sub-heading of the second level.
  ///
  /// - Parameter text: The words of the heading.
  /// - Returns: Markdown.
  static func heading(_ text: String) -> String {
    var inner = line(text, opensBlock: false)
    // Number signs at the end would close the heading.
    if inner.hasSuffix("#") { inner = inner.dropLast() + "\\#" }
    return "## " + inner
  }

  /// A caption: an image without an address, until somebody fills it in.
  ///
  /// - Parameter text: The words of the caption.
  /// - Returns: Markdown.
  static func caption(_ text: String) -> String {
    "![" + line(text, opensBlock: false) + "]()"
  }

  /// Lines of verse in one paragraph.
  ///
  /// - Parameter lines: The lines.
  /// - Returns: Markdown with hard line breaks.
  static func verse(_ lines: [String]) -> String {
    lines.map { line($0) }.joined(separator: "\\\n")
  }

  /// Where a backslash keeps the beginning of a line from opening a list, a heading, a quotation, a
  /// rule, a fence or an underline.
  private static func markerEscape(of bytes: [UInt8]) -> Int? {
    guard let first = bytes.first else { return nil }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "~"):
      return 0
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      // A list needs a space, a rule or an underline only dashes.
      let isMarker =
        bytes.count == 1 || bytes[1] == 0x20 || bytes.allSatisfy { $0 == first || $0 == 0x20 }
      return isMarker ? 0 : nil
    case 0x30...0x39:
      let digits = bytes.prefix { 0x30...0x39 ~= $0 }.count
      guard digits <= 9, digits < bytes.count,
        bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")"),
        digits + 1 == bytes.count || bytes[digits + 1] == 0x20
      else { return nil }
      return digits
    default:
      return nil
    }
  }

  private static func isSpecial(_ byte: UInt8, in bytes: [UInt8], at index: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"):
      true
    case UInt8(ascii: "&"):
      // Only what could be an entity.
      index + 1 < bytes.count
        && (isLetter(bytes[index + 1]) || bytes[index + 1] == UInt8(ascii: "#"))
    default:
      false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }
}
