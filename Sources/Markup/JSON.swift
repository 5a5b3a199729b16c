/// A value of JSON (RFC 8259) whose keys keep their order, so that equal values give equal bytes.
package enum JSON: Hashable, Sendable {
  /// An entry of an object.
  package struct Entry: Hashable, Sendable {
    /// The key.
    package var key: String
    /// The value.
    package var value: JSON

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - value: The value.
    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// No value.
  case null
  /// Yes or no.
  case flag(Bool)
  /// A whole number.
  case number(Int)
  /// A text.
  case text(String)
  /// Values in order.
  case list([JSON])
  /// Values under keys, in order.
  case object([Entry])

  /// A text, or `null`.
  ///
  /// - Parameter text: The text, if there is one.
  /// - Returns: The value.
  package static func optional(_ text: String?) -> JSON { text.map(JSON.text) ?? .null }

  /// A list of texts.
  ///
  /// - Parameter texts: The texts in order.
  /// - Returns: The value.
  package static func texts(_ texts: [String]) -> JSON { .list(texts.map(JSON.text)) }

  /// The value on one line, as JSON Lines needs it.
  package var line: String {
    switch self {
    case .list(let items): "[" + items.map(\.line).joined(separator: ",") + "]"
    case .object(let entries):
      "{" + entries.map { Self.quoted($0.key) + ":" + $0.value.line }.joined(separator: ",") + "}"
    case .null, .flag, .number, .text: serialized()
    }
  }

  /// Writes the value with an entry of a list and of an object on each line; small ones on one line.
  ///
  /// - Parameter indent: What stands before each line but the first.
  /// - Returns: The text without a newline at its end.
  package func serialized(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .flag(let flag): return flag ? "true" : "false"
    case .number(let number): return String(number)
    case .text(let text): return Self.quoted(text)
    case .list(let items):
      guard !items.isEmpty else { return "[]" }
      if items.allSatisfy(\.isSmall) {
        return "[" + items.map { $0.serialized() }.joined(separator: ", ") + "]"
      }
      let lines = items.map { inner + $0.serialized(indent: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let entries):
      guard !entries.isEmpty else { return "{}" }
      let lines = entries.map { entry in
        inner + Self.quoted(entry.key) + ": " + entry.value.serialized(indent: inner)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private var isSmall: Bool {
    switch self {
    case .null, .flag, .number: true
    case .text(let text): text.utf8.count <= 24
    case .list, .object: false
    }
  }

  // RFC 8259, section 7: only quotes, backslashes and controls need an escape. The two line
  // separators get one too, because JavaScript once ended lines at them.
  private static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\u{00}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// Creates an object.
  ///
  /// - Parameter elements: Its entries in order.
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Entry($0.0, $0.1) })
  }
}

extension JSON: ExpressibleByStringLiteral {
  /// Creates a text.
  ///
  /// - Parameter value: The text.
  package init(stringLiteral value: String) { self = .text(value) }
}

extension JSON {
  /// The object without entries that say nothing: `null` and empty lists.
  ///
  /// - Returns: The same value for all but objects.
  package func withoutGaps() -> JSON {
    guard case .object(let entries) = self else { return self }
    return .object(entries.filter { $0.value != .null && $0.value != .list([]) })
  }
}

extension HTML.Interpolation {
  /// Appends JSON as the content of a `script` element, where `</script` and `<!--` must not appear
  /// (HTML, section 4.12.1.3).
  ///
  /// - Parameter json: The value.
  package mutating func appendInterpolation(script json: JSON) {
    for byte in json.line.utf8 {
      if byte == UInt8(ascii: "<") {
        bytes.append(contentsOf: "\\u003c".utf8)
      } else {
        bytes.append(byte)
      }
    }
  }
}
