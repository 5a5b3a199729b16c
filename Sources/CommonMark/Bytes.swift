// Pages are made of bytes from end to end: a `String` of the rendered text would cost half as much
// again as parsing and rendering it (30 µs against 20 for an article of 4 KB).

extension [UInt8] {
  /// Appends a literal without making a `String` of it.
  mutating func append(_ literal: StaticString) {
    unsafe append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends text with `&`, `<`, `>` and `"` escaped, as cmark does; attributes are always quoted
  /// with `"`.
  ///
  /// Control characters that neither HTML nor XML 1.0 allows (XML 1.0, section 2.2) are left out.
  mutating func append(escaping text: some Collection<UInt8>) {
    let done: Void? = text.withContiguousStorageIfAvailable { bytes in
      var run = 0
      for index in 0..<bytes.count where unsafe !Self.isPlain(bytes[index]) {
        unsafe append(contentsOf: bytes[run..<index])
        run = index + 1
        switch unsafe bytes[index] {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case UInt8(ascii: "\""): append("&quot;")
        default: break
        }
      }
      unsafe append(contentsOf: bytes[run...])
    }
    if done == nil { append(escaping: Array(text)) }
  }

  /// Appends text with what HTML escapes.
  mutating func append(escaping text: String) {
    append(escaping: Array(text.utf8))
  }

  /// Appends an address, percent-encoded and escaped for `href` and `src` as cmark does.
  mutating func append(escapingAddress address: some Collection<UInt8>) {
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#x27;")
      case let byte where Self.isAllowedInAddress(byte): append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(Self.hexadecimalDigit(byte >> 4))
        append(Self.hexadecimalDigit(byte & 15))
      }
    }
  }

  /// Whether a byte stands for itself in HTML text and quoted attributes.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
    case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: false
    default: true
    }
  }

  /// Whether a byte stands for itself in an address: what RFC 3986 allows anywhere in one, save the
  /// two that HTML escapes and the brackets of an IPv6 host.
  private static func isAllowedInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
      UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"),
      UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
