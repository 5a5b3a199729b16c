/// A value of JSON (RFC 8259), with the order of keys and the spelling of numbers as they were
/// written, so that what Mocban does not know goes through it unchanged.
package enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case flag(Bool)
  /// A number in its own spelling.
  case number(String)
  /// A text.
  case text(String)
  /// A list.
  case list([JSONValue])
  /// An object, its entries in the order they were written.
  case object([Entry])

  /// One entry of an object.
  package struct Entry: Hashable, Sendable {
    /// The key.
    package var key: String
    /// The value.
    package var value: JSONValue

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - value: The value.
    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value as UTF-8 on one line.
  ///
  /// - Returns: JSON without a line break, so that it can be a line of JSON Lines.
  package func serialized() -> [UInt8] {
    var output: [UInt8] = []
    write(into: &output)
    return output
  }

  private func write(into output: inout [UInt8]) {
    switch self {
    case .null: output += Array("null".utf8)
    case .flag(let flag): output += Array((flag ? "true" : "false").utf8)
    case .number(let number): output += Array(number.utf8)
    case .text(let text): Self.write(text, into: &output)
    case .list(let items):
      output.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        item.write(into: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let entries):
      output.append(UInt8(ascii: "{"))
      for (index, entry) in entries.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        Self.write(entry.key, into: &output)
        output.append(UInt8(ascii: ":"))
        entry.value.write(into: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, into output: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case 0x0A: output += Array("\\n".utf8)
      case 0..<0x20, 0x7F:
        output += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}

/// Why some bytes are not JSON, and at which of them.
struct JSONFault: Error, Equatable {
  /// What was expected or is wrong.
  var message: String
  /// The offset of the byte, from 0.
  var offset: Int
}
