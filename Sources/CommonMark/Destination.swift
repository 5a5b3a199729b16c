/// Where the address of a link or an image leads.
enum Destination: Equatable {
  /// Another place on the web.
  case external
  /// A mailbox.
  case mail
  /// A file, by a path.
  case relative
  /// An element of the same page.
  case fragment
  /// A picture inside the address.
  case picture
  /// Nowhere: there is no address.
  case nowhere
  /// Where no content may lead.
  case forbidden

  /// Tells where an address leads.
  ///
  /// This is a list of what is allowed, so that no spelling of a scheme slips through. The address
  /// has its entities and backslashes resolved, as cmark hands it out. Browsers strip white space
  /// and control characters from addresses before they look for a scheme (WHATWG URL, "basic URL
  /// parser"), so an address with a control character is forbidden whatever follows.
  ///
  /// - Parameter address: The address as UTF-8.
  init(of address: some RandomAccessCollection<UInt8>) {
    guard let first = address.first else {
      self = .nowhere
      return
    }
    guard first != UInt8(ascii: "#") else {
      self = .fragment
      return
    }
    guard address.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      self = .forbidden
      return
    }
    let end = address.firstIndex { ":/?#".utf8.contains($0) }
    guard let end, address[end] == UInt8(ascii: ":") else {
      // `//host/path` takes its scheme from the page (RFC 3986, section 4.2). A backslash would count
      // as a slash in browsers, but is percent-encoded on the way out.
      self = address.starts(with: "//".utf8) ? .external : .relative
      return
    }
    self.init(scheme: address[..<end], rest: address[address.index(after: end)...])
  }

  private init(scheme: some Collection<UInt8>, rest: some Collection<UInt8>) {
    // Long enough for all that is compared below, so that a long text is not copied.
    let scheme = String(decoding: scheme.prefix(16), as: UTF8.self).lowercased()
    switch scheme {
    case "http", "https": self = .external
    case "mailto": self = .mail
    case "data": self = Self.isPicture(rest) ? .picture : .forbidden
    default: self = .forbidden
    }
  }

  /// Whether the rest of a `data:` address is one of the types that cannot hold a script; the same
  /// four that cmark lets through (`_scan_dangerous_url`).
  private static func isPicture(_ rest: some Collection<UInt8>) -> Bool {
    let start = String(decoding: rest.prefix(16), as: UTF8.self).lowercased()
    return ["image/png", "image/gif", "image/jpeg", "image/webp"].contains { type in
      guard start.hasPrefix(type) else { return false }
      let next = start.dropFirst(type.count).first
      return next == ";" || next == ","
    }
  }

  /// Whether a link may lead there.
  var suitsLinks: Bool {
    switch self {
    case .external, .mail, .relative, .fragment: true
    case .picture, .nowhere, .forbidden: false
    }
  }

  /// Whether a picture may come from there.
  var suitsImages: Bool {
    switch self {
    case .external, .relative, .picture: true
    case .mail, .fragment, .nowhere, .forbidden: false
    }
  }
}
