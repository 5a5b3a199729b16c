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
  package var line: String { String(decoding: lineBytes, as: UTF8.self) }

  /// The value on one line, UTF-8.
  package var lineBytes: [UInt8] {
    var buffer = ByteBuffer(capacity: 1_024)
    appendLine(to: &buffer)
    return buffer.bytes
  }

  /// Writes the value with an entry of a list and of an object on each line; small ones on one line.
  ///
  /// - Returns: The text without a newline at its end.
  package func serialized() -> String { String(decoding: serializedBytes(), as: UTF8.self) }

  /// Writes the value as `serialized` does.
  ///
  /// - Returns: The text as UTF-8.
  package func serializedBytes() -> [UInt8] {
    var buffer = ByteBuffer(capacity: 4_096)
    append(to: &buffer)
    return buffer.bytes
  }

  /// Appends the value as `serialized` does.
  ///
  /// - Parameter buffer: What grows.
  package func append(to buffer: inout ByteBuffer) { append(to: &buffer, indent: 0) }

  /// Appends the value on one line.
  ///
  /// - Parameters:
  ///   - buffer: What grows.
  ///   - isInScript: Whether texts are escaped for a `script` element.
  func appendLine(to buffer: inout ByteBuffer, isInScript: Bool = false) {
    switch self {
    case .null: buffer.append(literal: "null")
    case .flag(let flag): buffer.append(literal: flag ? "true" : "false")
    case .number(let number): buffer.append(digits: number)
    case .text(let text): buffer.append(quoting: text, isInScript: isInScript)
    case .list(let items):
      buffer.append(UInt8(ascii: "["))
      for (number, item) in items.enumerated() {
        if number > 0 { buffer.append(UInt8(ascii: ",")) }
        item.appendLine(to: &buffer, isInScript: isInScript)
      }
      buffer.append(UInt8(ascii: "]"))
    case .object(let entries):
      buffer.append(UInt8(ascii: "{"))
      for (number, entry) in entries.enumerated() {
        if number > 0 { buffer.append(UInt8(ascii: ",")) }
        buffer.append(quoting: entry.key, isInScript: isInScript)
        buffer.append(UInt8(ascii: ":"))
        entry.value.appendLine(to: &buffer, isInScript: isInScript)
      }
      buffer.append(UInt8(ascii: "}"))
    }
  }

  private func append(to buffer: inout ByteBuffer, indent: Int) {
    switch self {
    case .list(let items) where !items.isEmpty && items.allSatisfy(\.isSmall):
      buffer.append(UInt8(ascii: "["))
      for (number, item) in items.enumerated() {
        if number > 0 { buffer.append(literal: ", ") }
        item.appendLine(to: &buffer)
      }
      buffer.append(UInt8(ascii: "]"))
    case .list(let items) where !items.isEmpty:
      buffer.append(UInt8(ascii: "["))
      for (number, item) in items.enumerated() {
        buffer.appendBreak(isFirst: number == 0, indent: indent + 2)
        item.append(to: &buffer, indent: indent + 2)
      }
      buffer.appendBreak(isFirst: true, indent: indent)
      buffer.append(UInt8(ascii: "]"))
    case .object(let entries) where !entries.isEmpty:
      buffer.append(UInt8(ascii: "{"))
      for (number, entry) in entries.enumerated() {
        buffer.appendBreak(isFirst: number == 0, indent: indent + 2)
        buffer.append(quoting: entry.key)
        buffer.append(literal: ": ")
        entry.value.append(to: &buffer, indent: indent + 2)
      }
      buffer.appendBreak(isFirst: true, indent: indent)
      buffer.append(UInt8(ascii: "}"))
    case .null, .flag, .number, .text, .list, .object: appendLine(to: &buffer)
    }
  }

  private var isSmall: Bool {
    switch self {
    case .null, .flag, .number: true
    case .text(let text): text.utf8.count <= 24
    case .list, .object: false
    }
  }
}

extension ByteBuffer {
  /// Begins a new line, after a comma unless it is the first one in its brackets.
  fileprivate mutating func appendBreak(isFirst: Bool, indent: Int) {
    if !isFirst { append(UInt8(ascii: ",")) }
    append(UInt8(ascii: "\n"))
    for _ in 0..<indent / 2 { append(literal: "  ") }
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
  /// (HTML, section 4.12.1.3); `>` goes too, so that no text can look like the end of something.
  ///
  /// - Parameter json: The value.
  package mutating func appendInterpolation(script json: JSON) {
    json.appendLine(to: &buffer, isInScript: true)
  }
}
