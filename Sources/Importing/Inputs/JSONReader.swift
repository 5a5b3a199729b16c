/// Reads one JSON value from bytes, strictly after RFC 8259.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0

  /// Deeper lists are no metadata, and would use up the stack.
  private static let depthLimit = 64

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a value.
  ///
  /// - Parameter bytes: UTF-8 with one value and white space around it.
  /// - Returns: The value.
  /// - Throws: A `JSONFault` at the first byte that is wrong.
  static func value(of bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.position == bytes.count else { throw reader.fault("something follows the value") }
    return value
  }

  private func fault(_ message: String) -> JSONFault {
    JSONFault(message: message, offset: position)
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private mutating func take(_ expected: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: expected) else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth < Self.depthLimit else { throw fault("more than \(Self.depthLimit) levels") }
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
      return .number(try number())
    case nil: throw fault("the line ends too early")
    default: throw fault("a value was expected")
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw fault("a value was expected") }
    position += word.utf8.count
    return value
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
    position += 1
    var entries: [JSONValue.Entry] = []
    skipSpace()
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { throw fault("a key in quotes was expected") }
      let key = try text()
      skipSpace()
      guard take(":") else { throw fault("a colon was expected") }
      entries.append(.init(key, try value(depth: depth + 1)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw fault("a comma or } was expected") }
    return .object(entries)
  }

  private mutating func list(depth: Int) throws(JSONFault) -> JSONValue {
    position += 1
    var items: [JSONValue] = []
    skipSpace()
    if take("]") { return .list([]) }
    repeat {
      items.append(try value(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw fault("a comma or ] was expected") }
    return .list(items)
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = position
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSONFault) {
    let start = position
    while let byte, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { position += 1 }
    guard position > start else { throw fault("a digit was expected") }
  }

  private mutating func text() throws(JSONFault) -> String {
    position += 1
    var output: [UInt8] = []
    var start = position
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        output += bytes[start..<position]
        guard let text = String(validating: output, as: UTF8.self) else {
          throw fault("the text is not UTF-8")
        }
        position += 1
        return text
      case UInt8(ascii: "\\"):
        output += bytes[start..<position]
        output += Array(String(try escaped()).utf8)
        start = position
      case 0..<0x20:
        throw fault("a control character in a text; write it as \\n, \\t or \\u00XX")
      default: position += 1
      }
    }
    throw fault("the text has no closing quote")
  }

  private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
    position += 1
    guard let byte else { throw fault("the line ends too early") }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return try codePoint()
    default:
      position -= 1
      throw fault("there is no such escape")
    }
  }

  /// A character behind `\u`; beyond the first plane it takes two of them (RFC 8259, section 7).
  private mutating func codePoint() throws(JSONFault) -> Unicode.Scalar {
    let start = position
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if 0xD800..<0xDC00 ~= first, take("\\"), take("u") {
      let second = try unit()
      if 0xDC00..<0xE000 ~= second,
        let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
      {
        return scalar
      }
    }
    position = start
    throw fault("half of a surrogate pair")
  }

  private mutating func unit() throws(JSONFault) -> UInt32 {
    guard position + 4 <= bytes.count,
      let value = UInt32(
        String(decoding: bytes[position..<(position + 4)], as: UTF8.self), radix: 16),
      bytes[position] != UInt8(ascii: "+"), bytes[position] != UInt8(ascii: "-")
    else { throw fault("four hexadecimal digits were expected") }
    position += 4
    return value
  }
}
