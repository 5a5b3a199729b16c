/// A value of JSON (RFC 8259) whose keys keep their order, so that equal values give equal bytes.
enum JSONText: Sendable {
  case null
  case number(Int)
  case text(String)
  case list([JSONText])
  case object([(String, JSONText)])

  /// A text, or `null`.
  static func optional(_ text: String?) -> JSONText { text.map(JSONText.text) ?? .null }

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONText { .list(texts.map(JSONText.text)) }

  /// The value with an entry of a list and of an object on each line; small ones on one line.
  func serialized(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
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
      let lines = entries.map { inner + Self.quoted($0) + ": " + $1.serialized(indent: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private var isSmall: Bool {
    switch self {
    case .null, .number: true
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
