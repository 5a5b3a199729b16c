// The one file of this room that reads and writes memory through pointers. A page is made of a
// thousand pieces of some twenty bytes. Appending a literal to an array takes 125 instructions; here
// it takes some fifteen, because the compiler sees in the templates how long each literal is.
// Escaping takes 3 instructions a byte when eight are looked at at once, 12 in a loop with a switch,
// and more than a hundred by characters.

/// Bytes that grow at their end: what pages, feeds and records are written into.
///
/// Copies share their memory until one grows, so a buffer that is being written has one owner, and
/// one that is finished is written no more.
@usableFromInline package struct ByteBuffer {
  /// Memory that is given back with its last owner.
  @usableFromInline typealias Memory = ManagedBuffer<Void, UInt8>

  // Every access goes by this object: a pointer that was kept beside it would not keep it alive.
  @usableFromInline var memory: Memory
  /// The number of bytes.
  @usableFromInline package var count = 0
  /// How many bytes there is room for.
  @usableFromInline var capacity: Int

  /// Creates a buffer without any bytes.
  ///
  /// - Parameter capacity: How many bytes it will have, as far as that is known.
  package init(capacity: Int = 0) {
    self.capacity = max(capacity, 64)
    memory = Memory.create(minimumCapacity: self.capacity) { _ in }
  }

  /// Creates a buffer with some bytes.
  ///
  /// - Parameter bytes: Any bytes.
  package init(_ bytes: [UInt8]) {
    self.init(capacity: bytes.count)
    unsafe bytes.withUnsafeBufferPointer { unsafe append($0) }
  }

  /// Whether there are no bytes.
  package var isEmpty: Bool { count == 0 }

  /// The bytes.
  package var bytes: [UInt8] {
    let count = count
    return unsafe memory.withUnsafeMutablePointerToElements { source in
      unsafe [UInt8](unsafeUninitializedCapacity: count) { target, initialized in
        if let first = target.baseAddress { unsafe first.update(from: source, count: count) }
        initialized = count
      }
    }
  }

  /// Makes room; a small buffer grows by more, since most become a list or a page.
  @usableFromInline @inline(never) mutating func grow(by length: Int) {
    let count = count
    var larger = Self(capacity: max(count + length, capacity * (count < 8_192 ? 4 : 2)))
    unsafe memory.withUnsafeMutablePointerToElements { unsafe larger.append($0, count: count) }
    self = larger
  }

  @inlinable @inline(__always)
  mutating func append(_ bytes: UnsafePointer<UInt8>, count length: Int) {
    if length > capacity - count { grow(by: length) }
    let end = count
    unsafe memory.withUnsafeMutablePointerToElements {
      unsafe ($0 + end).update(from: bytes, count: length)
    }
    count += length
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    unsafe append(start, count: bytes.count)
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) {
    guard let start = bytes.baseAddress, !run.isEmpty else { return }
    unsafe append(start + run.lowerBound, count: run.count)
  }

  // MARK: As it stands

  /// Appends a byte.
  ///
  /// - Parameter byte: Any byte.
  @inlinable package mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    let end = count
    unsafe memory.withUnsafeMutablePointerToElements { unsafe $0[end] = byte }
    count += 1
  }

  /// Appends the bytes of a literal without making a `String` of it.
  ///
  /// - Parameter literal: What stands in the source of the program.
  @inlinable @inline(__always) package mutating func append(literal: StaticString) {
    guard literal.hasPointerRepresentation else {
      append(plain: String(literal.unicodeScalar))
      return
    }
    unsafe append(literal.utf8Start, count: literal.utf8CodeUnitCount)
  }

  /// Appends bytes.
  ///
  /// - Parameter other: Any bytes.
  package mutating func append(_ other: Self) {
    unsafe other.memory.withUnsafeMutablePointerToElements {
      unsafe append($0, count: other.count)
    }
  }

  /// Appends text as it stands.
  ///
  /// - Parameter text: Any text.
  @usableFromInline package mutating func append(plain text: String) {
    unsafe Self.read(text) { unsafe append($0) }
  }

  /// Appends text as it stands, but for control characters, which become spaces.
  ///
  /// - Parameter text: Any text.
  package mutating func append(line text: String) {
    let start = count
    append(plain: text)
    let end = count
    unsafe memory.withUnsafeMutablePointerToElements { bytes in
      for index in start..<end where unsafe bytes[index] < 0x20 || bytes[index] == 0x7F {
        unsafe bytes[index] = 0x20
      }
    }
  }

  /// Appends text with other text in the place of some bytes of ASCII.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - replacement: What takes the place of a byte; `nil` for one that stands for itself.
  package mutating func append(
    _ text: String, replacing replacement: (UInt8) -> StaticString?
  ) {
    unsafe Self.read(text) { utf8 in
      var run = 0
      for index in utf8.indices {
        guard let text = replacement(unsafe utf8[index]) else { continue }
        unsafe append(utf8, run..<index)
        append(literal: text)
        run = index + 1
      }
      unsafe append(utf8, run..<utf8.count)
    }
  }

  /// Appends a whole number, in digits.
  ///
  /// - Parameter number: Any number.
  package mutating func append(digits number: Int) {
    guard 0..<10_000 ~= number else {
      append(plain: String(number))
      return
    }
    if number >= 1_000 { append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 1_000)) }
    if number >= 100 { append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 100 % 10)) }
    if number >= 10 { append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10 % 10)) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  @inline(__always)
  private static func read(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let done: Void? = unsafe text.utf8.withContiguousStorageIfAvailable(body)
    guard done == nil else { return }
    var text = text
    text.withUTF8(body)
  }

  // MARK: HTML and XML

  /// Appends `text` with the five characters escaped that mean something in HTML or XML.
  ///
  /// Control characters and the non-characters U+FFFE and U+FFFF, which XML 1.0 does not allow
  /// (section 2.2), are left out, so that no text can break a feed.
  ///
  /// - Parameter text: Any text.
  package mutating func append(escaping text: String) {
    unsafe Self.read(text) { unsafe append(escaping: $0) }
  }

  /// Appends text in the same way.
  ///
  /// - Parameter text: Any text as UTF-8.
  package mutating func append(escaping text: Self) {
    unsafe text.memory.withUnsafeMutablePointerToElements {
      unsafe append(escaping: UnsafeBufferPointer(start: $0, count: text.count))
    }
  }

  private mutating func append(escaping utf8: UnsafeBufferPointer<UInt8>) {
    var run = 0
    var index = 0
    while index < utf8.count {
      if unsafe Eight.areAll(in: utf8, from: index, \.isPlainText) {
        index += 8
        continue
      }
      let end = min(index + 8, utf8.count)
      while index < end {
        // Nearly all bytes of a text are beyond the signs.
        if unsafe utf8[index] > UInt8(ascii: ">") && utf8[index] < 0x7F {
          index += 1
          continue
        }
        let length = unsafe Self.lengthOfSpecial(in: utf8, at: index)
        if length > 0 {
          unsafe append(utf8, run..<index)
          append(literal: Self.replacement(for: unsafe utf8[index]))
          run = index + length
        }
        index += max(1, length)
      }
    }
    unsafe append(utf8, run..<utf8.count)
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

  // MARK: JSON

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
    unsafe Self.read(text) { unsafe append(quoting: $0, isInScript: isInScript) }
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
      let end = min(index + 8, utf8.count)
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
        unsafe append(utf8, run..<index)
        append(escapeFor: unsafe length == 3 ? utf8[index + 2] : byte)
        index += length
        run = index
      }
    }
    unsafe append(utf8, run..<utf8.count)
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
      append(plain: String(byte, radix: 16))
    }
  }

  // MARK: Addresses

  /// Appends a path or a fragment percent-encoded (see `Link.percentEncoded`).
  ///
  /// - Parameters:
  ///   - text: A path or a fragment as text.
  ///   - isEscaped: Whether `&`, which may stand in both, is escaped for HTML.
  mutating func append(percentEncoding text: String, isEscaped: Bool) {
    unsafe Self.read(text) { utf8 in
      guard unsafe !Eight.isSlugPath(utf8) else {
        unsafe append(utf8)
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

  /// Appends a byte percent-encoded.
  ///
  /// - Parameter byte: Any byte.
  package mutating func append(percentOf byte: UInt8) {
    append(UInt8(ascii: "%"))
    append(Self.hexadecimal(byte >> 4))
    append(Self.hexadecimal(byte & 15))
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }

  /// Appends text percent-encoded but for the unreserved characters (RFC 3986, section 2.3), as it
  /// stands in a query.
  ///
  /// - Parameter text: Any text.
  package mutating func append(queryEncoding text: String) {
    unsafe Self.read(text) { utf8 in
      if utf8.count * 3 > capacity - count { grow(by: utf8.count * 3) }
      var end = count
      unsafe memory.withUnsafeMutablePointerToElements { target in
        for index in utf8.indices {
          let byte = unsafe utf8[index]
          if Link.isUnreserved(byte) {
            unsafe target[end] = byte
            end += 1
          } else {
            unsafe target[end] = UInt8(ascii: "%")
            unsafe target[end + 1] = Self.hexadecimal(byte >> 4)
            unsafe target[end + 2] = Self.hexadecimal(byte & 15)
            end += 3
          }
        }
      }
      count = end
    }
  }
}

extension HTML.Interpolation {
  /// Appends a part of the literal as it stands.
  ///
  /// - Parameter literal: Markup that stands in the source of the program.
  @inlinable @inline(__always) public mutating func appendLiteral(_ literal: StaticString) {
    buffer.append(literal: literal)
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

  @inline(__always) private init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
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
  @inline(__always) var isPlainText: Bool {
    // `"`, `&` and `'` differ in these bits, and so do `<` and `>`.
    let found =
      controls | holds(UInt8(ascii: "'"), setting: 5) | holds(UInt8(ascii: ">"), setting: 2)
      | holds(0x7F) | holds(0xEF)
    return found & Self.tops == 0
  }

  /// Whether all bytes stand for themselves in a string of JSON, also in a `script` element; false
  /// for some that do.
  @inline(__always) var isPlainJSON: Bool {
    let found =
      controls | holds(UInt8(ascii: "\"")) | holds(UInt8(ascii: "\\"))
      | holds(UInt8(ascii: ">"), setting: 2) | holds(0x7F) | holds(0xE2)
    return found & Self.tops == 0
  }

  /// Whether all bytes are small letters, digits, hyphens, dots and slashes.
  @inline(__always) private var isSlugPath: Bool {
    // Bytes of ASCII do not run over into the next one.
    guard word & Self.tops == 0 else { return false }
    let fromHyphen = word &+ Self.ones &* (0x80 - 0x2D)
    let behindNine = word &+ Self.ones &* (0x7F - 0x39)
    let fromA = word &+ Self.ones &* (0x80 - 0x61)
    let behindZ = word &+ Self.ones &* (0x7F - 0x7A)
    return (fromHyphen & ~behindNine | fromA & ~behindZ) & Self.tops == Self.tops
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
