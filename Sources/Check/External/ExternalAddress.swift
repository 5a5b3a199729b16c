import Markup

/// An address of the web, taken apart as far as a polite visitor needs it (RFC 3986, section 3).
struct ExternalAddress: Hashable, Sendable {
  /// The host in small letters, without its port.
  let host: String
  /// The path with the query; `/` where there is none.
  let path: String
  /// The whole address as it is asked for, without a fragment.
  let text: String

  /// Reads an address; `nil` for what is no address of the web.
  ///
  /// - Parameter text: An address as written; one that begins with `//` is taken for `https`.
  init?(_ text: String) {
    let whole = text.hasPrefix("//") ? "https:" + text : text
    let withoutFragment = whole.prefix { $0 != "#" }
    guard let mark = withoutFragment.firstRange(of: "://"),
      ["http", "https"].contains(withoutFragment[..<mark.lowerBound].lowercased())
    else { return nil }
    let rest = withoutFragment[mark.upperBound...]
    let authority = rest.prefix { !"/?\\".contains($0) }
    guard !authority.isEmpty, authority.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
      return nil
    }
    // A name and a password are nobody's business but the reader's.
    guard !authority.contains("@") else { return nil }
    host = Self.host(in: authority)
    let tail = rest[authority.endIndex...]
    path = tail.isEmpty || tail.first == "?" ? "/" + tail : String(tail)
    self.text =
      withoutFragment[..<mark.lowerBound].lowercased() + "://" + authority
      + Self.encoded(tail.isEmpty ? "/" : tail)
  }

  private static func host(in authority: Substring) -> String {
    if authority.first == "[" { return authority.prefix { $0 != "]" } + "]" }
    return authority.prefix { $0 != ":" }.lowercased()
  }

  /// Percent-encodes what may not stand in an address, and leaves what is encoded already.
  private static func encoded(_ tail: Substring) -> String {
    var buffer = ByteBuffer()
    for byte in tail.utf8 {
      if byte <= 0x20 || byte >= 0x7F || "\"<>\\^`{|}".utf8.contains(byte) {
        buffer.append(percentOf: byte)
      } else {
        buffer.append(byte)
      }
    }
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Whether it is the first page of its host.
  var isFrontPage: Bool { path == "/" || path.hasPrefix("/index.") || path.hasPrefix("/default.") }

  /// Whether readers anywhere may get there: not for this machine, a local network, or a number that
  /// may hide one (RFC 6890; RFC 6761, section 6.3; RFC 6762, section 3).
  var isPublic: Bool {
    if host.first == "[" { return host.dropFirst().first == "2" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: true)
    guard labels.count > 1, let last = labels.last else { return false }
    guard !["localhost", "local", "internal", "lan", "home"].contains(String(last)) else {
      return false
    }
    guard last.first?.isNumber == true else { return true }
    let numbers = labels.map { UInt8($0) }
    guard labels.count == 4, let first = numbers[0], let second = numbers[1],
      numbers.allSatisfy({ $0 != nil })
    else { return false }
    switch (first, second) {
    case (0, _), (10, _), (127, _), (169, 254), (172, 16...31), (192, 168), (100, 64...127),
      (224..., _):
      return false
    default: return true
    }
  }
}
