/// Reads the YAML that an import writes and that people keep to when they put it right: keys of ASCII,
/// scalars on one line, lists and maps in brackets on one line or indented with spaces, comments.
///
/// It reads a record in a tenth of the time of a whole parser, and it has to read the same as that
/// one. So it never finds fault: where a text is not entirely plain it doubts, and says nothing.
struct PlainYAMLReader {
  /// The text is not plain; a whole parser has to say what it means or what is wrong with it.
  private struct Doubt: Error {}

  /// More maps and lists within each other than a record has, and few enough for any stack.
  private static let depthLimit = 16
  /// More keys than a record has, and few enough to look for a second one by going through them.
  private static let keyLimit = 64

  private let bytes: [UInt8]
  private let file: String
  private var index = 0
  private var line: Int
  private var lineStart = 0
  /// How far the content of this line is indented; less than nothing at the end of the text.
  private var indent = 0
  private var depth = 0

  private init(_ text: String, file: String, firstLine: Int) {
    bytes = Array(text.utf8)
    self.file = file
    line = firstLine
  }

  /// Reads the entries of a map.
  ///
  /// - Parameters:
  ///   - text: The YAML text.
  ///   - file: The path of the file, for places.
  ///   - firstLine: The line of the file where `text` begins, counted from 1.
  /// - Returns: The entries as a whole parser reads them, without the places of items; `nil` for a text
  ///   that is not plain.
  static func entries(of text: String, file: String, firstLine: Int) -> [YAMLMap.Entry]? {
    var reader = Self(text, file: file, firstLine: firstLine)
    guard reader.hasPlainBytesOnly else { return nil }
    do throws(Doubt) {
      reader.findContent()
      if reader.indent < 0 { return [] }
      guard reader.indent == 0 else { return nil }
      let entries = try reader.blockMap()
      return reader.indent < 0 ? entries : nil
    } catch {
      return nil
    }
  }

  /// Whether there is nothing that other readers take for a line break, a mark or a fault, and not
  /// both an anchor and an alias.
  ///
  /// YAML 1.1, section 4.1, and the range of libyaml 0.2.5: no control characters, and U+0085, U+2028,
  /// U+2029, U+FEFF, U+FFFE and U+FFFF are not plain either.
  private var hasPlainBytesOnly: Bool {
    var hasAnchor = false
    var hasAlias = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A: break
      case ..<0x20, 0x7F: return false
      // With a space behind it, it names nothing.
      case UInt8(ascii: "&"): hasAnchor = hasAnchor || byteBehind(index) > 0x20
      case UInt8(ascii: "*"): hasAlias = hasAlias || byteBehind(index) > 0x20
      case 0xC2: if byteBehind(index) < 0xA0 { return false }
      case 0xE2: if byteBehind(index) == 0x80, 0xA8...0xA9 ~= byteBehind(index + 1) { return false }
      case 0xEF: if byteBehind(index) == 0xBB || byteBehind(index) == 0xBF { return false }
      default: break
      }
    }
    return !(hasAnchor && hasAlias)
  }

  // MARK: Blocks

  /// Reads the entries from here on that are indented as far as this one.
  private mutating func blockMap() throws(Doubt) -> [YAMLMap.Entry] {
    try descend()
    let ownIndent = indent
    var entries: [YAMLMap.Entry] = []
    while indent == ownIndent {
      let keyLocation = location
      let key = try key(unlike: entries)
      // A value that is not there stands right behind the colon.
      var valueLocation = location
      skipSpaces()
      let value: YAMLMap.Value
      if isAtEndOfLine {
        findContent()
        if indent > ownIndent || (indent == ownIndent && isAtItem) {
          valueLocation = location
          value = try isAtItem ? blockList() : .map(blockMap())
        } else {
          value = .nothing
        }
      } else {
        valueLocation = location
        value = try lineValue()
      }
      entries.append(
        .init(key: key, value: value, keyLocation: keyLocation, location: valueLocation))
    }
    guard indent < ownIndent else { throw Doubt() }
    depth -= 1
    return entries
  }

  /// Reads the items from here on that are indented as far as this one.
  private mutating func blockList() throws(Doubt) -> YAMLMap.Value {
    let ownIndent = indent
    var items: [YAMLMap.Value] = []
    while indent == ownIndent, isAtItem {
      index += 1
      skipSpaces()
      guard !isAtEndOfLine else { throw Doubt() }
      items.append(try lineValue())
    }
    return .list(items)
  }

  /// Reads a value that takes the rest of its line.
  private mutating func lineValue() throws(Doubt) -> YAMLMap.Value {
    let value = try value(inFlow: false)
    skipSpaces()
    guard isAtEndOfLine else { throw Doubt() }
    findContent()
    return value
  }

  // MARK: Values

  private mutating func value(inFlow: Bool) throws(Doubt) -> YAMLMap.Value {
    switch byte {
    case UInt8(ascii: "\""): try doubleQuoted()
    case UInt8(ascii: "'"): try singleQuoted()
    case UInt8(ascii: "["): try flowList()
    case UInt8(ascii: "{"): try flowMap()
    default: try inFlow ? plainInFlow() : plain()
    }
  }

  private mutating func flowList() throws(Doubt) -> YAMLMap.Value {
    try descend()
    var items: [YAMLMap.Value] = []
    while try isBeforeItem(of: items.count, end: UInt8(ascii: "]")) {
      items.append(try value(inFlow: true))
    }
    return .list(items)
  }

  private mutating func flowMap() throws(Doubt) -> YAMLMap.Value {
    try descend()
    var entries: [YAMLMap.Entry] = []
    while try isBeforeItem(of: entries.count, end: UInt8(ascii: "}")) {
      let keyLocation = location
      let key = try key(unlike: entries)
      skipSpaces()
      let valueLocation = location
      entries.append(
        .init(
          key: key, value: try value(inFlow: true), keyLocation: keyLocation,
          location: valueLocation))
    }
    return .map(entries)
  }

  /// Goes from a bracket or an item to the next item, or behind the closing bracket.
  private mutating func isBeforeItem(
    of count: Int, end: UInt8
  ) throws(Doubt) -> Bool {
    if count == 0 { index += 1 }
    skipSpaces()
    if byte == end {
      index += 1
      depth -= 1
      return false
    }
    if count > 0 {
      guard byte == UInt8(ascii: ",") else { throw Doubt() }
      index += 1
      skipSpaces()
    }
    return true
  }

  /// Reads a key and the colon behind it.
  private mutating func key(unlike entries: [YAMLMap.Entry]) throws(Doubt) -> String {
    let start = index
    while byte.isLetter || (index > start && (byte.isDigit || byte == UInt8(ascii: "-"))) {
      index += 1
    }
    // libyaml takes no key of more than 1,024 characters.
    guard byte == UInt8(ascii: ":"), 1...128 ~= index - start, entries.count < Self.keyLimit else {
      throw Doubt()
    }
    let key = text(start..<index)
    index += 1
    guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") else { throw Doubt() }
    guard !entries.contains(where: { $0.key == key }) else { throw Doubt() }
    return key
  }

  private mutating func plain() throws(Doubt) -> YAMLMap.Value {
    guard byte.canBeginPlainScalar else { throw Doubt() }
    let start = index
    var end = index
    while byte != UInt8(ascii: "\n") {
      if byte == UInt8(ascii: " ") {
        skipSpaces()
        if byte == UInt8(ascii: "#") { break }
        continue
      }
      if byte == UInt8(ascii: ":") {
        let next = byteBehind(index)
        guard next != UInt8(ascii: " "), next != UInt8(ascii: "\n") else { throw Doubt() }
      }
      index += 1
      end = index
    }
    return scalar(start..<end)
  }

  private mutating func plainInFlow() throws(Doubt) -> YAMLMap.Value {
    guard byte.canBeginPlainScalar else { throw Doubt() }
    let start = index
    var end = index
    scan: while true {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
        break scan
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\n"):
        throw Doubt()
      case UInt8(ascii: " "):
        skipSpaces()
        guard byte != UInt8(ascii: "#") else { throw Doubt() }
        continue
      case UInt8(ascii: ":") where !byteBehind(index).canFollowColonInFlow:
        throw Doubt()
      default:
        index += 1
        end = index
      }
    }
    return scalar(start..<end)
  }

  private func scalar(_ range: Range<Int>) -> YAMLMap.Value {
    let isNothing =
      switch range.count {
      case 1: bytes[range.lowerBound] == UInt8(ascii: "~")
      case 4: bytes[range].elementsEqual("null".utf8)
      default: false
      }
    return isNothing ? .nothing : .scalar(text(range))
  }

  private mutating func singleQuoted() throws(Doubt) -> YAMLMap.Value {
    let mark = UInt8(ascii: "'")
    index += 1
    var start = index
    var unescaped: [UInt8] = []
    while true {
      try skip(to: mark, or: mark)
      index += 1
      // Two stand for one.
      guard byte == mark else { break }
      unescaped += bytes[start..<index]
      index += 1
      start = index
    }
    return .scalar(text(start..<index - 1, behind: unescaped))
  }

  private mutating func doubleQuoted() throws(Doubt) -> YAMLMap.Value {
    index += 1
    var start = index
    var unescaped: [UInt8] = []
    while true {
      try skip(to: UInt8(ascii: "\""), or: UInt8(ascii: "\\"))
      index += 1
      guard bytes[index - 1] == UInt8(ascii: "\\") else { break }
      unescaped += bytes[start..<index - 1]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): unescaped.append(byte)
      case UInt8(ascii: "n"): unescaped.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "t"): unescaped.append(UInt8(ascii: "\t"))
      default: throw Doubt()
      }
      index += 1
      start = index
    }
    return .scalar(text(start..<index - 1, behind: unescaped))
  }

  private mutating func skip(to end: UInt8, or escape: UInt8) throws(Doubt) {
    while byte != end, byte != escape {
      guard byte != UInt8(ascii: "\n") else { throw Doubt() }
      index += 1
    }
  }

  // MARK: Places

  /// The byte here; a line feed at the end of the text, which ends a line as well.
  private var byte: UInt8 { index < bytes.count ? bytes[index] : UInt8(ascii: "\n") }

  private func byteBehind(_ index: Int) -> UInt8 {
    index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: "\n")
  }

  private var location: SourceLocation {
    SourceLocation(file: file, line: line, column: index - lineStart + 1)
  }

  private var isAtItem: Bool {
    byte == UInt8(ascii: "-") && byteBehind(index) == UInt8(ascii: " ")
  }

  /// Whether nothing comes on this line but a comment, which has a space before it.
  private var isAtEndOfLine: Bool {
    byte == UInt8(ascii: "\n")
      || (byte == UInt8(ascii: "#") && index > 0 && bytes[index - 1] == UInt8(ascii: " "))
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func text(_ range: Range<Int>, behind unescaped: [UInt8]) -> String {
    unescaped.isEmpty ? text(range) : String(decoding: unescaped + bytes[range], as: UTF8.self)
  }

  private mutating func skipSpaces() {
    while byte == UInt8(ascii: " ") { index += 1 }
  }

  /// Goes to the content of the first line that has any: from the start of the text, or from the end
  /// of what a line holds.
  private mutating func findContent() {
    if index == lineStart { skipSpaces() }
    while byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "#") {
      while byte != UInt8(ascii: "\n") { index += 1 }
      guard index < bytes.count else {
        indent = -1
        return
      }
      index += 1
      line += 1
      lineStart = index
      skipSpaces()
    }
    indent = index - lineStart
  }

  private mutating func descend() throws(Doubt) {
    depth += 1
    guard depth <= Self.depthLimit else { throw Doubt() }
  }
}

extension UInt8 {
  /// Whether a colon before it is no mark in a scalar in brackets: libyaml 0.2.5 takes it for the end
  /// of a key, or for a fault, before these.
  fileprivate var canFollowColonInFlow: Bool { !" \n,?[]{}".utf8.contains(self) }

  fileprivate var isDigit: Bool { 0x30...0x39 ~= self }

  /// Whether it is a letter of ASCII or an underscore.
  fileprivate var isLetter: Bool { 0x61...0x7A ~= self | 0x20 || self == UInt8(ascii: "_") }

  /// Whether a scalar without quotes that begins with it is one for every reader.
  fileprivate var canBeginPlainScalar: Bool {
    switch self {
    case UInt8(ascii: "("), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "~"), 0x80...:
      true
    default: isLetter || isDigit
    }
  }
}
