/// Writes values as YAML that every YAML reader understands alike.
enum YAMLText {
  /// The longest line that a list is written on.
  private static let lineLimit = 100

  /// A text as a plain scalar where no reader can take it for anything else, otherwise in double
  /// quotes.
  static func scalar(_ text: String) -> String {
    isPlain(text, inFlow: false) ? text : quoted(text)
  }

  /// A list in brackets when it fits on a line, otherwise with an item on each line; `nil` for an
  /// empty list.
  static func list(_ items: [String]) -> String? {
    guard !items.isEmpty else { return nil }
    let flow = "[" + items.map(flowScalar).joined(separator: ", ") + "]"
    if items.count == 1 || fitsOnLine(flow) { return flow }
    return "\n" + items.map { "  - " + scalar($0) }.joined(separator: "\n")
  }

  /// Characters are slow to count, and most lists are clearly shorter.
  private static func fitsOnLine(_ text: String) -> Bool {
    text.utf8.count <= lineLimit || text.dropFirst(lineLimit).isEmpty
  }

  static func source(_ source: ArticleRecord.Source) -> String? {
    map([("name", source.name.map(flowScalar)), ("url", source.url.map(flowScalar))])
  }

  static func withdrawal(_ withdrawal: ArticleRecord.Withdrawal) -> String {
    map([
      ("reason", flowScalar(withdrawal.reason)), ("date", withdrawal.date?.iso),
      ("hide_metadata", withdrawal.hidesMetadata ? "true" : nil),
    ]) ?? "{}"
  }

  static func errata(_ errata: [ArticleRecord.Erratum]) -> String? {
    guard !errata.isEmpty else { return nil }
    let lines = errata.compactMap {
      map([("date", $0.date?.iso), ("note", flowScalar($0.note))])
    }
    return "\n" + lines.map { "  - " + $0 }.joined(separator: "\n")
  }

  static func map(_ entries: [(String, String?)]) -> String? {
    let written = entries.compactMap { key, value in
      value.map { "\(key): \($0)" }
    }
    return written.isEmpty ? nil : "{" + written.joined(separator: ", ") + "}"
  }

  static func flowScalar(_ text: String) -> String {
    isPlain(text, inFlow: true) ? text : quoted(text)
  }

  /// YAML 1.2.2, sections 7.3.1 and 7.3.3, and stricter where readers differ.
  private static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    // One pass over code points, as YAML readers make it: `String.contains` took a tenth of the time
    // that an import takes.
    var previous: Unicode.Scalar = first
    for scalar in text.unicodeScalars {
      guard isPrintable(scalar), !(inFlow && isFlowMark(scalar)),
        !(scalar == " " && previous == ":"), !(scalar == "#" && previous == " ")
      else { return false }
      previous = scalar
    }
    guard previous != " ", previous != ":" else { return false }
    // Words that YAML 1.1 readers take for truth values and nothing.
    return text.utf8.count > 5
      || !["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(text.lowercased())
  }

  private static func isFlowMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "[", "]", "{", "}", ":": true
    default: false
    }
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where isPrintable(scalar): quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }
    }
    return quoted + "\""
  }
}
