/// Where a link leads: a page of the site or a public address, never a script.
package struct Link: Sendable {
  private enum Target: Sendable {
    /// An address as it stands in `href`.
    case address(String)
    /// A file of the site, without leading slashes, and how deep the linking page lies.
    case file(path: String, depth: Int, fragment: String?)
    /// An element of the same page.
    case fragment(String)
  }

  private let target: Target

  /// Creates a link to a file of the site.
  ///
  /// - Parameters:
  ///   - path: The path of the file from the root of the site; leading slashes do not count, since
  ///     they would make the link lead to the root of the host or to another host.
  ///   - depth: How many folders deep the linking page lies.
  ///   - fragment: The id of an element on the page.
  package init(path: String, depth: Int, fragment: String? = nil) {
    let isRooted = path.utf8.first == UInt8(ascii: "/")
    target = .file(
      path: isRooted ? String(path.drop { $0 == "/" }) : path, depth: depth, fragment: fragment)
  }

  /// Creates a link to the place that a public address has on its host, without naming the host.
  ///
  /// - Parameter home: The public address of a site; its query and fragment do not count.
  package init(onHostOf home: Link) {
    let folders = home.address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").dropFirst(2)
    target = .address(folders.reduce(into: "/") { $0 += $1 + "/" })
  }

  /// Creates a link to an element of the same page.
  ///
  /// - Parameter fragment: The id of the element.
  package init(fragment: String) {
    target = .fragment(fragment)
  }

  /// Creates a link to a public address; returns `nil` for anything but `http`, `https` and
  /// `mailto`, and for an address with white space or control characters.
  ///
  /// - Parameter address: An absolute address.
  package init?(external address: String) {
    guard Self.schemes.contains(where: { Self.isScheme($0, of: address) }),
      address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { return nil }
    target = .address(address)
  }

  /// Makes a link to a file below this public address.
  ///
  /// - Parameter path: The path from the address on, not encoded.
  /// - Returns: The link; the address itself is not looked at again.
  package func appending(path: String) -> Link {
    var buffer = ByteBuffer(capacity: 256)
    append(to: &buffer, isEscaped: false)
    buffer.append(percentEncoding: path, isEscaped: false)
    return Link(.address(String(decoding: buffer.bytes, as: UTF8.self)))
  }

  private init(_ target: Target) { self.target = target }

  private static let schemes = ["http:", "https:", "mailto:"]

  /// Whether an address begins with a scheme, in capitals or not (RFC 3986, section 3.1).
  private static func isScheme(_ scheme: String, of address: String) -> Bool {
    address.utf8.count >= scheme.utf8.count
      && zip(address.utf8, scheme.utf8).allSatisfy { byte, letter in
        // Only letters have a capital; a colon with that bit set is none.
        byte == letter || (0x41...0x5A ~= byte && byte | 0x20 == letter)
      }
  }

  /// The address as it stands in `href`, percent-encoded, not yet escaped for HTML.
  package var address: String {
    if case .address(let address) = target { return address }
    var buffer = ByteBuffer()
    append(to: &buffer, isEscaped: false)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Appends the address.
  ///
  /// - Parameters:
  ///   - buffer: What grows.
  ///   - isEscaped: Whether it is escaped for HTML.
  func append(to buffer: inout ByteBuffer, isEscaped: Bool) {
    switch target {
    case .address(let address):
      if isEscaped { buffer.append(escaping: address) } else { buffer.append(plain: address) }
    case .file(let path, let depth, let fragment):
      if depth == 0, Self.needsDot(path, fragment) { buffer.append(literal: "./") }
      for _ in 0..<depth { buffer.append(literal: "../") }
      buffer.append(percentEncoding: path, isEscaped: isEscaped)
      guard let fragment else { return }
      buffer.append(UInt8(ascii: "#"))
      buffer.append(percentEncoding: fragment, isEscaped: isEscaped)
    case .fragment(let fragment):
      buffer.append(UInt8(ascii: "#"))
      buffer.append(percentEncoding: fragment, isEscaped: isEscaped)
    }
  }

  /// Whether an address would mean something else without a dot.
  ///
  /// An empty reference would mean "this page with its query"; a first segment with a colon would
  /// read as a scheme (RFC 3986, section 4.2).
  private static func needsDot(_ path: String, _ fragment: String?) -> Bool {
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/") { return false }
      if byte == UInt8(ascii: ":") { return true }
    }
    guard let fragment else { return path.isEmpty }
    let segment = fragment.utf8.prefix { $0 != UInt8(ascii: "/") }
    return segment.contains(UInt8(ascii: ":"))
  }

  /// Undoes percent-encoding (RFC 3986, section 2.1).
  ///
  /// - Parameter text: A path or a fragment, encoded or not; a `%` without two digits stays.
  /// - Returns: The text; `nil` when the result is no UTF-8.
  package static func percentDecoded(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Percent-encodes what may not stand in a path or a fragment (RFC 3986, section 3.3); `/` stays.
  ///
  /// - Parameter text: A path or a fragment as text.
  /// - Returns: The same in ASCII.
  package static func percentEncoded(_ text: String) -> String {
    guard !text.utf8.allSatisfy(isAllowed) else { return text }
    var buffer = ByteBuffer()
    buffer.append(percentEncoding: text, isEscaped: false)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Percent-encodes all but the unreserved characters (RFC 3986, section 2.3) and `/`, for readers
  /// that take other characters for more than themselves, as some stores do with `+`.
  ///
  /// - Parameter path: A path as text.
  /// - Returns: The same in ASCII.
  package static func strictlyEncoded(_ path: String) -> String {
    var buffer = ByteBuffer()
    let segments = path.utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (number, segment) in segments.enumerated() {
      if number > 0 { buffer.append(UInt8(ascii: "/")) }
      buffer.append(queryEncoding: String(Substring(segment)))
    }
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Whether a byte may stand in a path.
  static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "@")...UInt8(ascii: "Z"),
      UInt8(ascii: "-")...UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "$"),
      UInt8(ascii: "&"), UInt8(ascii: "(")...UInt8(ascii: ","), UInt8(ascii: "="),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Whether a byte never has a meaning in an address (RFC 3986, section 2.3).
  static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

extension Link: Hashable {
  /// Whether two links have the same address.
  ///
  /// - Parameters:
  ///   - left: Any link.
  ///   - right: Any link.
  /// - Returns: Whether they are equal.
  package static func == (left: Self, right: Self) -> Bool { left.address == right.address }

  /// Feeds the address to a hasher.
  ///
  /// - Parameter hasher: The hasher.
  package func hash(into hasher: inout Hasher) { hasher.combine(address) }
}
