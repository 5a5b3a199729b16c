/// The tags of a web page in what should be its text.
struct MarkupSigns: Equatable, Sendable {
  /// How many there are.
  private(set) var count = 0
  /// The first of them, such as `<p>`.
  private(set) var first = ""
  /// The line of the first, counted from 1.
  private(set) var line = 0

  private static let names: Set<String> = [
    "a", "b", "blockquote", "body", "br", "center", "div", "em", "font", "h1", "h2", "h3", "h4",
    "head", "html", "i", "iframe", "img", "li", "link", "meta", "ol", "p", "script", "span",
    "strong",
    "style", "table", "tbody", "td", "th", "title", "tr", "u", "ul",
  ]
  private static let longestName = 10

  /// Counts the tags of HTML; other words in angle brackets are none.
  ///
  /// - Parameter text: The text of a seed.
  init(in text: String) {
    var line = 1
    var bytes = Array(text.utf8)[...]
    while let index = bytes.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == 0x0A }) {
      let isBreak = bytes[index] == 0x0A
      bytes = bytes[(index + 1)...]
      if isBreak {
        line += 1
        continue
      }
      let rest = bytes.first == UInt8(ascii: "/") ? bytes.dropFirst() : bytes
      let name = rest.prefix(Self.longestName).prefix {
        0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0
      }
      let end = rest.dropFirst(name.count).first
      guard let end, [0x20, 0x0A, UInt8(ascii: ">"), UInt8(ascii: "/")].contains(end),
        Self.names.contains(String(decoding: name, as: UTF8.self).lowercased())
      else { continue }
      count += 1
      if first.isEmpty {
        first =
          "<" + (rest.startIndex == bytes.startIndex ? "" : "/")
          + String(decoding: name, as: UTF8.self) + ">"
        self.line = line
      }
    }
  }

  /// Whether a text of this many bytes is rather markup than text with a slip in it.
  func makesPage(of size: Int) -> Bool { count >= 8 && count * 400 > size }
}
