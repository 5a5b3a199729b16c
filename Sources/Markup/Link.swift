/// Where a link leads: a page of the site or a public address, never a script.
package struct Link: Hashable, Sendable {
  /// The address as it stands in `href`, percent-encoded, not yet escaped for HTML.
  package let address: String

  private init(address: String) {
    self.address = address
  }

  /// Creates a link to a file of the site.
  ///
  /// - Parameters:
  ///   - path: The path of the file from the root of the site; leading slashes do not count, since
  ///     they would make the link lead to the root of the host or to another host.
  ///   - depth: How many folders deep the linking page lies.
  ///   - fragment: The id of an element on the page.
  package init(path: String, depth: Int, fragment: String? = nil) {
    var address = String(repeating: "../", count: depth)
    let isRooted = path.utf8.first == UInt8(ascii: "/")
    address += Self.percentEncoded(isRooted ? String(path.drop { $0 == "/" }) : path)
    if let fragment { address += "#" + Self.percentEncoded(fragment) }
    // An empty reference would mean "this page with its query"; a first segment with a colon would
    // read as a scheme (RFC 3986, section 4.2).
    let firstSegment = address.utf8.prefix { $0 != UInt8(ascii: "/") }
    if address.isEmpty || firstSegment.contains(UInt8(ascii: ":")) { address = "./" + address }
    self.address = address
  }

  /// Creates a link to the place that a public address has on its host, without naming the host.
  ///
  /// - Parameter home: The public address of a site; its query and fragment do not count.
  package init(onHostOf home: Link) {
    let folders = home.address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").dropFirst(2)
    address = folders.reduce(into: "/") { $0 += $1 + "/" }
  }

  /// Creates a link to an element of the same page.
  ///
  /// - Parameter fragment: The id of the element.
  package init(fragment: String) {
    address = "#" + Self.percentEncoded(fragment)
  }

  /// Creates a link to a public address; returns `nil` for anything but `http`, `https` and
  /// `mailto`, and for an address with white space or control characters.
  ///
  /// - Parameter address: An absolute address.
  package init?(external address: String) {
    let scheme = address.utf8.prefix { $0 != UInt8(ascii: ":") }
    guard scheme.count < address.utf8.count,
      ["http", "https", "mailto"].contains(String(decoding: scheme, as: UTF8.self).lowercased()),
      address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F })
    else { return nil }
    self.address = address
  }

  /// Percent-encodes what may not stand in a path or a fragment (RFC 3986, section 3.3); `/` stays.
  ///
  /// - Parameter text: A path or a fragment as text.
  /// - Returns: The same in ASCII.
  package static func percentEncoded(_ text: String) -> String {
    guard !text.utf8.allSatisfy(isAllowed) else { return text }
    var encoded = ""
    for byte in text.utf8 {
      if isAllowed(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += digits.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return encoded
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~/!$&()*+,;=:@".utf8.contains(byte)
    }
  }
}
