// The one file of this room that reads memory through pointers. Measured on 1 MB of mixed text:
// copying runs between characters that need escaping takes 1 to 1.6 ms, a safe loop over bytes 4 to
// 7 ms, a map over characters 62 to 94 ms; and a page is half escaped text.

extension [UInt8] {
  /// Appends the bytes of a literal without making a `String` of it.
  mutating func append(literal: StaticString) {
    guard literal.hasPointerRepresentation else {
      append(contentsOf: String(literal.unicodeScalar).utf8)
      return
    }
    unsafe append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends `text` with the five characters escaped that mean something in HTML or XML.
  ///
  /// Control characters and the non-characters U+FFFE and U+FFFF, which XML 1.0 does not allow
  /// (section 2.2), are left out, so that no text can break a feed.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var run = 0
      for index in 0..<utf8.count {
        let replacement: StaticString
        switch unsafe utf8[index] {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        case UInt8(ascii: "'"): replacement = "&#39;"
        case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: replacement = ""
        case 0xEF
        where unsafe index + 2 < utf8.count && utf8[index + 1] == 0xBF
          && utf8[index + 2] >= 0xBE:
          unsafe append(contentsOf: utf8[run..<index])
          run = index + 3
          continue
        default: continue
        }
        unsafe append(contentsOf: utf8[run..<index])
        append(literal: replacement)
        run = index + 1
      }
      unsafe append(contentsOf: utf8[run...])
    }
  }
}
