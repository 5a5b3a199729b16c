/// Markup that is safe to send to a browser.
///
/// Only literals in the source of the program count as markup; whatever is interpolated is escaped,
/// so a text from the outside cannot become an element, an attribute or a script:
///
///     let row: HTML = "<td title=\"\(article.title)\">\(article.title)</td>"
///
/// Literals are `StaticString`s, so even `HTML(stringLiteral: text)` with a text that is made at run
/// time does not compile. `href` and `src` take a `Link`.
///
/// Its bytes never change once it is made, so any number of threads may read them (`@unchecked`).
public struct HTML: ExpressibleByStringInterpolation, @unchecked Sendable {
  private var buffer: ByteBuffer

  /// The markup as UTF-8.
  package var bytes: [UInt8] { buffer.bytes }

  /// Creates markup from a literal.
  ///
  /// - Parameter literal: Markup that stands in the source of the program.
  public init(stringLiteral literal: StaticString) {
    buffer = ByteBuffer(capacity: literal.utf8CodeUnitCount)
    buffer.append(literal: literal)
  }

  /// Creates markup from a literal with interpolations.
  ///
  /// - Parameter parts: The literal's parts, escaped where they need to be.
  public init(stringInterpolation parts: consuming Interpolation) {
    buffer = parts.buffer
  }

  /// Creates markup from bytes that are already markup.
  ///
  /// The one door for trusted markup: only the CommonMark room, which renders it, may open it.
  ///
  /// - Parameter markup: Well-formed markup as UTF-8.
  @_spi(TrustedMarkup) public init(trusted markup: [UInt8]) {
    buffer = ByteBuffer(markup)
  }

  /// Lets its bytes be appended to in place.
  ///
  /// The same door, for markup that grows without being copied.
  ///
  /// - Parameter body: Receives the bytes.
  /// - Returns: What `body` returns.
  @_spi(TrustedMarkup) public mutating func withTrustedBytes<Result>(
    _ body: (inout [UInt8]) -> Result
  ) -> Result {
    var bytes = buffer.bytes
    defer { buffer = ByteBuffer(bytes) }
    return body(&bytes)
  }

  /// Removes all markup.
  package mutating func removeAll() {
    buffer = ByteBuffer()
  }

  /// No markup at all.
  package static let empty: HTML = ""

  /// The number of bytes.
  package var count: Int { buffer.count }

  /// Whether there is no markup.
  package var isEmpty: Bool { buffer.isEmpty }

  /// The markup as a string, for tests and small fragments.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends markup.
  ///
  /// - Parameters:
  ///   - left: The markup that grows.
  ///   - right: What is appended.
  package static func += (left: inout HTML, right: HTML) {
    var sum = ByteBuffer(capacity: left.buffer.count + right.buffer.count)
    sum.append(left.buffer)
    sum.append(right.buffer)
    left.buffer = sum
  }

  /// Collects the parts of an interpolated literal.
  public struct Interpolation: StringInterpolationProtocol {
    @usableFromInline var buffer: ByteBuffer

    /// Creates an empty collection.
    ///
    /// - Parameters:
    ///   - literalCapacity: The number of bytes in the literal parts.
    ///   - interpolationCount: The number of interpolated values.
    public init(literalCapacity: Int, interpolationCount: Int) {
      // Lists are longer than their templates; up to here memory costs the same.
      buffer = ByteBuffer(capacity: max(480, literalCapacity + interpolationCount * 64))
    }

    /// Appends text, escaped for elements and quoted attributes alike.
    ///
    /// - Parameter text: Any text.
    public mutating func appendInterpolation(_ text: String) {
      buffer.append(escaping: text)
    }

    /// Appends text if there is any.
    ///
    /// - Parameter text: Any text.
    package mutating func appendInterpolation(_ text: String?) {
      if let text { buffer.append(escaping: text) }
    }

    /// Appends text, escaped in the same way.
    ///
    /// - Parameter text: Any text as UTF-8.
    package mutating func appendInterpolation(_ text: ByteBuffer) {
      buffer.append(escaping: text)
    }

    /// Appends text percent-encoded, as it stands in a query.
    ///
    /// - Parameter text: Any text.
    package mutating func appendInterpolation(query text: String) {
      buffer.append(queryEncoding: text)
    }

    /// Appends a whole number, in digits.
    ///
    /// - Parameter number: Any number.
    package mutating func appendInterpolation(_ number: Int) {
      buffer.append(digits: number)
    }

    /// Appends markup as it stands.
    ///
    /// - Parameter markup: Any markup.
    @usableFromInline package mutating func appendInterpolation(_ markup: HTML) {
      buffer.append(markup.buffer)
    }

    /// Appends markup if there is any.
    ///
    /// - Parameter markup: Any markup.
    package mutating func appendInterpolation(_ markup: HTML?) {
      if let markup { buffer.append(markup.buffer) }
    }

    /// Appends the address of a link, escaped for a quoted `href` or `src`.
    ///
    /// - Parameter link: Where it leads.
    package mutating func appendInterpolation(href link: Link) {
      link.append(to: &buffer, isEscaped: true)
    }

    // The closures below are made into one loop with their templates only where these can be seen
    // by the compiler in other rooms.

    /// Appends markup for each element.
    ///
    /// - Parameters:
    ///   - elements: Any sequence.
    ///   - markup: Makes the markup of one element.
    @inlinable package mutating func appendInterpolation<Elements: Sequence>(
      each elements: Elements, _ markup: (Elements.Element) -> HTML
    ) {
      for element in elements { appendInterpolation(markup(element)) }
    }

    /// Appends markup for each element, with other markup between them.
    ///
    /// - Parameters:
    ///   - elements: Any sequence.
    ///   - separator: What stands between two elements.
    ///   - markup: Makes the markup of one element.
    @inlinable package mutating func appendInterpolation<Elements: Sequence>(
      each elements: Elements, separator: HTML, _ markup: (Elements.Element) -> HTML
    ) {
      var isFirst = true
      for element in elements {
        if !isFirst { appendInterpolation(separator) }
        isFirst = false
        appendInterpolation(markup(element))
      }
    }

    /// Appends markup for a value if there is one.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - markup: Makes its markup.
    @inlinable package mutating func appendInterpolation<Value>(
      if value: Value?, _ markup: (Value) -> HTML
    ) {
      if let value { appendInterpolation(markup(value)) }
    }
  }
}

extension HTML: Hashable {
  /// Whether two pieces of markup have the same bytes.
  ///
  /// - Parameters:
  ///   - left: Any markup.
  ///   - right: Any markup.
  /// - Returns: Whether they are equal.
  public static func == (left: HTML, right: HTML) -> Bool { left.bytes == right.bytes }

  /// Feeds the bytes to a hasher.
  ///
  /// - Parameter hasher: The hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
