/// Takes a page apart into tags, byte by byte, without ever stopping at what is wrong with it.
///
/// It follows the tokenizer of HTML (WHATWG, section 13.2.5) as far as links, ids and headings need
/// it: quoted and bare values, comments, and elements whose content is no markup.
struct HTMLReader {
  /// What comes next.
  enum Token {
    /// A tag that opens an element; its attributes are in `attributes`.
    case start(name: NameCode)
    /// A tag that closes an element.
    case end(name: NameCode)
    /// Text or the content of an element without markup.
    case text(Range<Int>)
  }

  /// An attribute of the last tag, by the places of its parts.
  struct Attribute {
    var name: NameCode
    var value: Range<Int>
  }

  let bytes: [UInt8]
  /// The attributes of the last tag that opens an element.
  private(set) var attributes: [Attribute] = []
  /// Where the last tag begins.
  private(set) var tagStart = 0
  /// Where something begins that is not closed before the end.
  private(set) var unclosed: Int?

  private var index = 0
  /// The element whose content is no markup, until it is closed.
  private var rawElement: NameCode?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    attributes.reserveCapacity(16)
  }

  /// The next tag or text; `nil` at the end.
  mutating func next() -> Token? {
    while index < bytes.count {
      if let raw = rawElement { return .text(rawText(of: raw)) }
      let start = index
      skip(to: UInt8(ascii: "<"))
      if index > start { return .text(start..<index) }
      tagStart = index
      guard let token = tag() else { continue }
      return token
    }
    return nil
  }

  /// The place of the value of an attribute of the last tag.
  func value(of name: NameCode) -> Range<Int>? {
    for attribute in attributes where attribute.name == name { return attribute.value }
    return nil
  }

  // MARK: Tags

  /// Reads what a `<` begins; `nil` for a comment and the like.
  private mutating func tag() -> Token? {
    index += 1
    guard index < bytes.count else { return .text(tagStart..<index) }
    switch bytes[index] {
    case UInt8(ascii: "!"):
      skipDeclaration()
      return nil
    case UInt8(ascii: "?"):
      skipPast(UInt8(ascii: ">"))
      return nil
    case UInt8(ascii: "/"):
      index += 1
      let name = name()
      skipPast(UInt8(ascii: ">"))
      return .end(name: name)
    case let byte where byte.isLetter:
      let name = name()
      readAttributes()
      if NameCode.rawElements.contains(name) { rawElement = name }
      return .start(name: name)
    default: return .text(tagStart..<index)
    }
  }

  private mutating func name() -> NameCode {
    var code = NameCode()
    while index < bytes.count, !bytes[index].endsName {
      code.append(bytes[index])
      index += 1
    }
    return code
  }

  private mutating func readAttributes() {
    attributes.removeAll(keepingCapacity: true)
    while true {
      while index < bytes.count, bytes[index].isSpace || bytes[index] == UInt8(ascii: "/") {
        index += 1
      }
      guard index < bytes.count else {
        unclosed = unclosed ?? tagStart
        return
      }
      if bytes[index] == UInt8(ascii: ">") {
        index += 1
        return
      }
      let before = index
      let name = name()
      // A lone equals sign or quote would hold the reader forever.
      if index == before { index += 1 }
      skipSpace()
      attributes.append(Attribute(name: name, value: attributeValue()))
    }
  }

  private mutating func attributeValue() -> Range<Int> {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return index..<index }
    index += 1
    skipSpace()
    guard index < bytes.count else { return index..<index }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      while index < bytes.count, !bytes[index].isSpace, bytes[index] != UInt8(ascii: ">") {
        index += 1
      }
      return start..<index
    }
    index += 1
    let start = index
    skip(to: quote)
    let end = index
    if index < bytes.count { index += 1 } else { unclosed = unclosed ?? tagStart }
    return start..<end
  }

  // MARK: What is no markup

  private mutating func skipDeclaration() {
    if bytes[index...].starts(with: "!--".utf8) {
      index = min(index + 3, bytes.count)
      // `<!-->` is a whole comment, too.
      if index < bytes.count, bytes[index] == UInt8(ascii: ">") {
        index += 1
        return
      }
      skipPast("-->")
    } else if bytes[index...].starts(with: "![CDATA[".utf8) {
      skipPast("]]>")
    } else {
      skipPast(UInt8(ascii: ">"))
    }
  }

  /// Goes to the tag that closes an element without markup.
  private mutating func rawText(of name: NameCode) -> Range<Int> {
    let start = index
    rawElement = nil
    while true {
      skip(to: UInt8(ascii: "<"))
      guard index < bytes.count else {
        unclosed = unclosed ?? tagStart
        return start..<index
      }
      let here = index
      if here + 1 < bytes.count, bytes[here + 1] == UInt8(ascii: "/") {
        index = here + 2
        let found = self.name()
        if found == name {
          index = here
          return start..<here
        }
      }
      index = here + 1
    }
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index].isSpace { index += 1 }
  }

  private mutating func skip(to byte: UInt8) {
    index = Self.place(of: byte, in: bytes, from: index)
  }

  private static func place(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int {
    let span = bytes.span
    var place = start
    while place < span.count, span[place] != byte { place += 1 }
    return place
  }

  private mutating func skipPast(_ byte: UInt8) {
    skip(to: byte)
    if index < bytes.count { index += 1 } else { unclosed = unclosed ?? tagStart }
  }

  private mutating func skipPast(_ mark: StaticString) {
    let mark = Array(mark.description.utf8)
    while true {
      skip(to: mark[0])
      guard index < bytes.count else {
        unclosed = unclosed ?? tagStart
        return
      }
      if bytes[index...].starts(with: mark) {
        index += mark.count
        return
      }
      index += 1
    }
  }
}

extension UInt8 {
  /// White space of HTML.
  var isSpace: Bool { self == 0x20 || 0x09...0x0D ~= self && self != 0x0B }

  fileprivate var isLetter: Bool { 0x61...0x7A ~= self | 0x20 }

  fileprivate var endsName: Bool {
    isSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
      || self == UInt8(ascii: "=")
  }
}
