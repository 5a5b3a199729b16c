/// Numbers that look random and are the same in every run (SplitMix64, Steele, Lea and Flood 2014).
struct RepeatableNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Makes front matter as an import writes it and as people put it right, and then damages it.
struct FrontMatterGenerator {
  var numbers: RepeatableNumbers

  init(seed: UInt64) {
    numbers = RepeatableNumbers(state: seed)
  }

  /// The next front matter that is as it should be.
  mutating func next() -> String {
    let keys = Self.keys.shuffled(using: &numbers).prefix(Int.random(in: 1...8, using: &numbers))
    var text = oneIn(6) ? "# Bài đã xem lại\n" : ""
    for key in keys {
      text += entry(key, indent: "", depth: 0)
      if oneIn(20) {
        text += ["\n", "   \n", "# ghi chú: xem lại\n", "   # - thụt\n"].any(&numbers)
      }
    }
    if oneIn(20) { text.removeLast() }
    return text
  }

  /// A front matter in which some bytes are not as they should be.
  mutating func damaged(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let place = Int.random(in: 0...bytes.count, using: &numbers)
      let end = min(bytes.count, place + Int.random(in: 0...12, using: &numbers))
      switch Int.random(in: 0..<6, using: &numbers) {
      case 0: bytes.insert(contentsOf: Self.splinters.any(&numbers).utf8, at: place)
      case 1: bytes.replaceSubrange(place..<end, with: Self.splinters.any(&numbers).utf8)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4: shuffleLines(of: &bytes)
      default: indentLine(of: &bytes, at: place)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func shuffleLines(of bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    lines.swapAt(
      Int.random(in: lines.indices, using: &numbers), Int.random(in: lines.indices, using: &numbers)
    )
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  private mutating func indentLine(of bytes: inout [UInt8], at place: Int) {
    let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    if oneIn(3), start < bytes.count, bytes[start] == 0x20 {
      bytes.remove(at: start)
    } else {
      bytes.insert(contentsOf: ["  ", " ", "    ", "- ", "  - "].any(&numbers).utf8, at: start)
    }
  }

  // MARK: Entries

  private mutating func entry(_ key: String, indent: String, depth: Int) -> String {
    switch Int.random(in: 0..<(depth < 2 ? 12 : 8), using: &numbers) {
    case 0: "\(indent)\(key):\(rest())"
    case 1, 2, 3, 4, 5: "\(indent)\(key):\(spaces())\(scalar(inFlow: false))\(rest())"
    case 6: "\(indent)\(key):\(spaces())\(flowList(depth: 0))\(rest())"
    case 7: "\(indent)\(key):\(spaces())\(flowMap(depth: 0))\(rest())"
    case 8, 9: "\(indent)\(key):\(rest())\(blockList(indent: indent))"
    case 10: "\(indent)\(key):\(rest())\(blockList(indent: indent + "  "))"
    default: "\(indent)\(key):\(rest())\(blockMap(indent: indent + "  ", depth: depth + 1))"
    }
  }

  private mutating func blockList(indent: String) -> String {
    (0...Int.random(in: 0...4, using: &numbers)).map { _ in
      let value = oneIn(8) ? flowMap(depth: 1) : scalar(inFlow: false)
      return "\(indent)-\(spaces())\(value)\(rest())"
    }.joined()
  }

  private mutating func blockMap(indent: String, depth: Int) -> String {
    Self.innerKeys.shuffled(using: &numbers).prefix(Int.random(in: 1...4, using: &numbers))
      .map { entry($0, indent: indent, depth: depth) }.joined()
  }

  private mutating func flowList(depth: Int) -> String {
    let items = (0..<Int.random(in: 0...4, using: &numbers)).map { _ in flowValue(depth: depth) }
    return "[" + items.joined(separator: [", ", ",", " ,  "].any(&numbers)) + "]"
  }

  private mutating func flowMap(depth: Int) -> String {
    let keys = Self.innerKeys.shuffled(using: &numbers)
      .prefix(Int.random(in: 0...3, using: &numbers))
    let items = keys.map { "\($0):\(spaces())\(flowValue(depth: depth))" }
    return "{" + items.joined(separator: ", ") + "}"
  }

  private mutating func flowValue(depth: Int) -> String {
    if depth < 3, oneIn(8) {
      return oneIn(2) ? flowMap(depth: depth + 1) : flowList(depth: depth + 1)
    }
    return scalar(inFlow: true)
  }

  private mutating func scalar(inFlow: Bool) -> String {
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0, 1: Self.words.any(&numbers)
    case 2: "\"\((Self.words + Self.escaped).any(&numbers))\""
    case 3: "'\(Self.doublingQuotes(in: (Self.words + Self.marked).any(&numbers)))'"
    case 4: inFlow ? Self.words.any(&numbers) : Self.marked.any(&numbers)
    default: "\"\(Self.words.any(&numbers)) \(Self.marked.any(&numbers))\""
    }
  }

  private static func doublingQuotes(in text: String) -> String {
    text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
  }

  private mutating func spaces() -> String { oneIn(10) ? "   " : " " }

  private mutating func rest() -> String {
    oneIn(10) ? Self.lineEnds.any(&numbers) : "\n"
  }

  private mutating func oneIn(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &numbers) == 0
  }

  // MARK: Words

  private static let lineEnds = [
    "  \n", " # ghi chú\n", "   #\n", " # a: b # c\n", "\n\n", "\n # - a\n", "\n#\n   \n",
  ]
  private static let keys = [
    "title", "subtitle", "date", "time", "date_basis", "provinces", "organizations", "mentions",
    "authors", "source", "language", "summary", "draft", "aliases", "rights", "errata", "seed",
    "seed_sha256", "import", "review", "shelf", "no", "null", "Y", "_a-1",
  ]
  private static let innerKeys = [
    "name", "url", "version", "left_out", "confidence", "title", "date", "note", "true", "box-4",
  ]
  /// Scalars that mean the same with and without quotes and brackets.
  private static let words = [
    "Một số kết quả hoạt động đối ngoại nhân dân", "Đắk Lắk", "Hội hữu nghị Việt Nam - Lào",
    "2017-01-09", "2017", "012", "1e3", "1_000", "null", "~", "no", "true", "NULL", "Null", "09.41",
    "0x1F", ".5", "+84", "(không rõ)", "/bai-viet/2016/cu.html", "A & B", "5 * 3", "50% số xã",
    "“Nhà nước” – và nhân dân…", "C#", "ông 'Hai'", "a|b>c", "x", "Ủy ban nhân dân tỉnh Đắk Lắk",
    "cfcadf2a419a346168c694681a0cd89daf6f792704c02c052c7c66dcefd818fe", "a  b", "e\u{301}",
    "3°C và 20 m²", "😀", "http://example.org/a", "a=b!c@d`e",
  ]
  /// Scalars that need quotes in brackets only.
  private static let marked = [
    "https://example.org/a?b=1#c", "Hà Nội, Huế", "Thế [sic] là", "a {b} c", "12:30:45",
    "tên:tuổi", "vì sao? không rõ", "a ,b", "x]", "là a:b",
  ]
  private static let escaped = [
    "Nói \\\"vâng\\\"", "a\\\\b", "hai\\ndòng", "\\t", " a ", "# b", "",
  ]
  /// What makes YAML something else.
  private static let splinters = [
    "&a ", "*a", " &a", " *a", "!!str ", "! ", "|", ">", "|-\n", ">\n", "? ", ": ", ":", " #", "#",
    "- ",
    "-", "---\n", "...\n", "--- ", "%YAML 1.2\n", "\t", "\n", "\n\n", " ", "  ", "\n ", "\n  ",
    "\r",
    "\r\n", "\u{0}", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}",
    "\u{FFFF}", "\u{FFFD}", "\u{E000}", "\u{10FFFF}", "\u{9F}", "\u{301}", "'", "\"", "''", "\\",
    "\\\"", "\\x", "\\u0020", "\\e", "[", "]", "{", "}", ",", ", ", "[]", "{}", "[[", "<<: ", "=",
    "@", "`", "%", "~",
    "null", "title: ", "title: x\n", "- a: b\n", "đề: ", "a", ":x", "?x", "-x", "{a: b}", "[a, b]",
    "'a': ", "\"a\": ", ",]", ":,", ":]", ": ]", ": }", "# a\n", "a: b",
  ]
}

extension Array {
  fileprivate func any(_ numbers: inout RepeatableNumbers) -> Element {
    self[Int.random(in: indices, using: &numbers)]
  }
}
