import Markup

/// What addresses in pages mean.
enum Address {
  /// Where an address leads.
  enum Target: Hashable, Sendable {
    /// A file of the site, from its root.
    case file(String)
    /// Another host.
    case elsewhere
    /// What is no place: mail, data, a script.
    case nowhere
    /// Above the root of the site.
    case outside
  }

  /// Finds where an address leads.
  ///
  /// - Parameters:
  ///   - text: The address without its fragment, as a reader would see it.
  ///   - folder: The folder of the page from the root, empty or with a slash at its end.
  ///   - home: The public address of the site with a slash at its end, if there is one.
  /// - Returns: Where a browser would go.
  static func target(of text: String, in folder: String, home: String?) -> Target {
    var text = text
    if let home, text.hasPrefix(home) || isFolder(home, named: text) {
      return file(String(text.dropFirst(home.count)), in: "")
    }
    if let scheme = scheme(of: text) {
      return scheme == "http" || scheme == "https" ? .elsewhere : .nowhere
    }
    if text.hasPrefix("//") { return .elsewhere }
    guard text.hasPrefix("/") else { return file(text, in: folder) }
    // From the root of the host, on which the site may be at home in a folder.
    let root = home.map(path(ofHome:)) ?? "/"
    guard text.hasPrefix(root) || isFolder(root, named: text) else { return .outside }
    text.removeFirst(min(root.count, text.count))
    return file(text, in: "")
  }

  /// Whether an address is that of a folder without the slash at its end.
  private static func isFolder(_ folder: String, named text: String) -> Bool {
    folder.utf8.count == text.utf8.count + 1 && folder.hasPrefix(text)
  }

  // By bytes: a path is taken apart for each different link of a site.
  private static func file(_ text: String, in folder: String) -> Target {
    let end = text.utf8.firstIndex(of: UInt8(ascii: "?")) ?? text.endIndex
    guard let decoded = Link.percentDecoded(String(text[..<end])) else { return .outside }
    let slash = UInt8(ascii: "/")
    var path = Array(folder.utf8)
    var isFolder = true
    for segment in decoded.utf8.split(separator: slash, omittingEmptySubsequences: false) {
      isFolder = segment.isEmpty || segment.elementsEqual(".".utf8)
      if segment.elementsEqual("..".utf8) {
        guard !path.isEmpty else { return .outside }
        let end = path.dropLast().lastIndex(of: slash).map { $0 + 1 } ?? 0
        path.removeSubrange(end...)
        isFolder = true
      } else if !isFolder {
        path += segment
        path.append(slash)
      }
    }
    if isFolder { path += "index.html".utf8 } else { path.removeLast() }
    return .file(String(decoding: path, as: UTF8.self))
  }

  /// The path of the public address, with a slash at both ends.
  static func path(ofHome home: String) -> String {
    guard let start = home.firstRange(of: "://")?.upperBound,
      let slash = home[start...].firstIndex(of: "/")
    else { return "/" }
    return String(home[slash...])
  }

  /// The scheme of an address in lower case; `nil` for a path.
  static func scheme(of text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = text.utf8[..<colon]
    let isScheme =
      !scheme.isEmpty
      && scheme.allSatisfy {
        0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 || [0x2B, 0x2D, 0x2E].contains($0)
      }
    return isScheme ? String(text[..<colon]).lowercased() : nil
  }
}

/// A value of an attribute as text.
enum AttributeText {
  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  /// The text of some bytes, without white space at its ends and with character references undone.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var slice = bytes
    while let first = slice.first, first.isSpace { slice.removeFirst() }
    while let last = slice.last, last.isSpace { slice.removeLast() }
    let text = String(decoding: slice, as: UTF8.self)
    guard slice.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...].dropFirst()
      // The longest name that is looked for has six letters.
      guard let end = rest.prefix(10).firstIndex(of: ";"), let value = value(of: rest[..<end])
      else {
        result += "&"
        continue
      }
      result += value
      rest = rest[end...].dropFirst()
    }
    return result + rest
  }

  private static func value(of name: Substring) -> String? {
    guard name.hasPrefix("#") else { return named[String(name)] }
    let digits = name.dropFirst()
    let number =
      digits.lowercased().hasPrefix("x")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String($0) }
  }
}
