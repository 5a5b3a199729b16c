// The one file of this room that reads memory through pointers. Half of a page is text and links.
// Copying runs between characters that need escaping, eight bytes at a time, takes 3 instructions a
// byte; a loop over bytes with a switch takes 12, over characters more than a hundred.

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

  /// Appends a whole number, in digits.
  mutating func append(digits number: Int) {
    guard number >= 0 else {
      append(contentsOf: String(number).utf8)
      return
    }
    if number >= 10 { append(digits: number / 10) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// Appends `text` with the five characters escaped that mean something in HTML or XML.
  ///
  /// Control characters and the non-characters U+FFFE and U+FFFF, which XML 1.0 does not allow
  /// (section 2.2), are left out, so that no text can break a feed.
  mutating func append(escaping text: String) {
    let done: Void? = unsafe text.utf8.withContiguousStorageIfAvailable {
      unsafe append(escaping: $0)
    }
    guard done == nil else { return }
    var text = text
    text.withUTF8 { unsafe append(escaping: $0) }
  }

  /// Appends text in the same way.
  mutating func append(escaping text: [UInt8]) {
    unsafe text.withUnsafeBufferPointer { unsafe append(escaping: $0) }
  }

  private mutating func append(escaping utf8: UnsafeBufferPointer<UInt8>) {
    var run = 0
    var index = 0
    while index < utf8.count {
      if unsafe Eight.areAll(in: utf8, from: index, \.isPlainText) {
        index += 8
        continue
      }
      let end = Swift.min(index + 8, utf8.count)
      while index < end {
        let length = unsafe Self.lengthOfSpecial(in: utf8, at: index)
        if length > 0 {
          unsafe append(run: utf8, run..<index)
          append(literal: Self.replacement(for: unsafe utf8[index]))
          run = index + length
        }
        index += Swift.max(1, length)
      }
    }
    unsafe append(run: utf8, run..<utf8.count)
  }

  /// How many bytes do not stand for themselves here: none, one, or a non-character's three.
  private static func lengthOfSpecial(in utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch unsafe utf8[index] {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F:
      1
    case 0xEF
    where unsafe index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE:
      3
    default: 0
    }
  }

  private static func replacement(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: ""
    }
  }

  private mutating func append(run utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    unsafe append(contentsOf: UnsafeBufferPointer(rebasing: utf8[range]))
  }

  /// Appends `text` as a string of JSON.
  ///
  /// RFC 8259, section 7: only quotes, backslashes and controls need an escape. The two line
  /// separators get one too, because JavaScript once ended lines at them.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - isInScript: Whether it will be the content of a `script` element; see
  ///     `HTML.Interpolation.appendInterpolation(script:)`.
  mutating func append(quoting text: String, isInScript: Bool = false) {
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { unsafe append(quoting: $0, isInScript: isInScript) }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(quoting utf8: UnsafeBufferPointer<UInt8>, isInScript: Bool) {
    var run = 0
    var index = 0
    while index < utf8.count {
      if unsafe Eight.areAll(in: utf8, from: index, \.isPlainJSON) {
        index += 8
        continue
      }
      let end = Swift.min(index + 8, utf8.count)
      while index < end {
        let byte = unsafe utf8[index]
        var length = 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F: break
        case UInt8(ascii: "<") where isInScript, UInt8(ascii: ">") where isInScript: break
        case 0xE2
        where unsafe index + 2 < utf8.count && utf8[index + 1] == 0x80
          && utf8[index + 2] & 0xFE == 0xA8:
          length = 3
        default:
          index += 1
          continue
        }
        unsafe append(run: utf8, run..<index)
        append(escapeFor: unsafe length == 3 ? utf8[index + 2] : byte)
        index += length
        run = index
      }
    }
    unsafe append(run: utf8, run..<utf8.count)
  }

  /// The escape of a byte that needs one; 0xA8 and 0xA9 stand for U+2028 and U+2029.
  private mutating func append(escapeFor byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(literal: "\\\"")
    case UInt8(ascii: "\\"): append(literal: "\\\\")
    case UInt8(ascii: "\n"): append(literal: "\\n")
    case UInt8(ascii: "\r"): append(literal: "\\r")
    case UInt8(ascii: "\t"): append(literal: "\\t")
    case UInt8(ascii: "<"): append(literal: "\\u003c")
    case UInt8(ascii: ">"): append(literal: "\\u003e")
    case 0xA8: append(literal: "\\u2028")
    case 0xA9: append(literal: "\\u2029")
    default:
      append(literal: byte < 0x10 ? "\\u000" : "\\u00")
      append(contentsOf: String(byte, radix: 16).utf8)
    }
  }

  // MARK: Addresses

  /// Appends a path or a fragment percent-encoded (see `Link.percentEncoded`).
  ///
  /// - Parameters:
  ///   - text: A path or a fragment as text.
  ///   - isEscaped: Whether `&`, which may stand in both, is escaped for HTML.
  mutating func append(percentEncoding text: String, isEscaped: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      guard unsafe !Eight.isSlugPath(utf8) else {
        unsafe append(contentsOf: utf8)
        return
      }
      for index in utf8.indices {
        let byte = unsafe utf8[index]
        if isEscaped, byte == UInt8(ascii: "&") {
          append(literal: "&amp;")
        } else if Link.isAllowed(byte) {
          append(byte)
        } else {
          append(percentOf: byte)
        }
      }
    }
  }

  private mutating func append(percentOf byte: UInt8) {
    append(UInt8(ascii: "%"))
    for digit in [byte >> 4, byte & 15] {
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
  }

  /// Appends text percent-encoded but for the unreserved characters (RFC 3986, section 2.3), as it
  /// stands in a query.
  ///
  /// - Parameter text: Any text.
  package mutating func append(queryEncoding text: String) {
    reserveCapacity(count + text.utf8.count * 2)
    for byte in text.utf8 {
      if Link.isUnreserved(byte) { append(byte) } else { append(percentOf: byte) }
    }
  }
}

/// Eight bytes of text, looked at at once.
///
/// The tests for a byte that is zero or small are Alan Mycroft's (1987); where one byte is found, a
/// later one may be found wrongly, so the bytes of such eight are looked at one by one.
private struct Eight {
  private let word: UInt64
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  private init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    word = unsafe UnsafeRawBufferPointer(bytes).loadUnaligned(
      fromByteOffset: index, as: UInt64.self)
  }

  /// Whether there are eight more bytes that all pass a test.
  @inline(__always) static func areAll(
    in bytes: UnsafeBufferPointer<UInt8>, from index: Int, _ test: (Self) -> Bool
  ) -> Bool {
    unsafe index + 8 <= bytes.count && test(Self(bytes, at: index))
  }

  @inline(__always) private func holds(_ byte: UInt8, setting bits: UInt8 = 0) -> UInt64 {
    let difference = (word | Self.ones &* UInt64(bits)) ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference
  }

  private var controls: UInt64 { (word &- Self.ones &* 0x20) & ~word }

  /// Whether all bytes stand for themselves in HTML; false for some that do.
  var isPlainText: Bool {
    // `"`, `&` and `'` differ in these bits, and so do `<` and `>`.
    let found =
      controls | holds(UInt8(ascii: "'"), setting: 5) | holds(UInt8(ascii: ">"), setting: 2)
      | holds(0x7F) | holds(0xEF)
    return found & Self.tops == 0
  }

  /// Whether all bytes stand for themselves in a string of JSON, also in a `script` element; false
  /// for some that do.
  var isPlainJSON: Bool {
    let found =
      controls | holds(UInt8(ascii: "\"")) | holds(UInt8(ascii: "\\"))
      | holds(UInt8(ascii: ">"), setting: 2) | holds(0x7F) | holds(0xE2)
    return found & Self.tops == 0
  }

  /// Whether all bytes are small letters, digits, hyphens, dots and slashes.
  private var isSlugPath: Bool {
    // Bytes of ASCII do not run over into the next one.
    let fromHyphen = word &+ Self.ones &* (0x80 - 0x2D)
    let behindNine = word &+ Self.ones &* (0x7F - 0x39)
    let fromA = word &+ Self.ones &* (0x80 - 0x61)
    let behindZ = word &+ Self.ones &* (0x7F - 0x7A)
    return (fromHyphen & ~behindNine | fromA & ~behindZ) & ~word & Self.tops == Self.tops
      && word & Self.tops == 0
  }

  /// Whether a text is what slugs are made of, as nearly all paths of a site are; false for some
  /// short ones.
  static func isSlugPath(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 8 else { return false }
    var index = 0
    while index + 8 <= bytes.count {
      guard unsafe Self(bytes, at: index).isSlugPath else { return false }
      index += 8
    }
    return unsafe Self(bytes, at: bytes.count - 8).isSlugPath
  }
}
