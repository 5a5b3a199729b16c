/// Where a text stood on the web before it was saved, in a form in which equal pages compare equal.
///
/// People paste addresses from footnotes, bookmarks and messages: with or without the scheme and
/// `www.`, with the marks that newsletters and social networks append. The script of the page that
/// looks addresses up makes the same key; both follow `Tests/ArchiveTests/OriginalAddressTests.swift`.
package struct OriginalAddress: Hashable, Sendable {
  /// The host in lower case, without `www.` and without a usual port.
  package let host: String
  /// What two spellings of one address have in common: the host, the path and the parameters that
  /// choose a page.
  package let key: String

  /// Parameters that say where a reader came from, not which page is meant.
  private static let marks = ["utm_", "fbclid", "gclid", "zarsrc", "mibextid"]

  /// Reads an address.
  ///
  /// It is `nil` when there is no host in it.
  ///
  /// - Parameter address: An address as a person would paste it, with or without the scheme.
  package init?(_ address: String) {
    var rest = Self.withoutSpace(address)[...]
    for scheme in ["http://", "https://", "//"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.utf8.count)
      break
    }
    rest = rest.prefix { $0 != UInt8(ascii: "#") }
    let (location, query) = rest.split(at: UInt8(ascii: "?"))
    let (authority, path) = location.split(at: UInt8(ascii: "/"))
    var host = authority
    if host.hasPrefix("www.") { host = host.dropFirst("www.".utf8.count) }
    for port in [":80", ":443"] where host.suffix(port.utf8.count).elementsEqual(port.utf8) {
      host = host.dropLast(port.utf8.count)
    }
    let name = host.asciiLowercased
    guard name.contains(UInt8(ascii: ".")), name.first != UInt8(ascii: "."),
      name.allSatisfy(Self.isHostByte)
    else { return nil }
    self.host = String(decoding: name, as: UTF8.self)
    var key = name + "/".utf8 + Self.decoded(path).asciiLowercased
    while key.last == UInt8(ascii: "/") { key.removeLast() }
    let parameters = query.split(separator: UInt8(ascii: "&")).map {
      String(decoding: Self.decoded($0).asciiLowercased, as: UTF8.self)
    }
    .filter { parameter in !Self.marks.contains { parameter.hasPrefix($0) } }
    if !parameters.isEmpty {
      key += "?".utf8
      key +=
        parameters.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
        .joined(separator: "&").utf8
    }
    self.key = String(decoding: key, as: UTF8.self)
  }

  private static func withoutSpace(_ text: String) -> [UInt8] {
    // Only ASCII has one byte for each of its characters.
    let bytes = Array(text.utf8)
    guard !bytes.allSatisfy({ $0 < 0x80 }) else {
      return bytes.allSatisfy({ $0 > 0x20 })
        ? bytes : bytes.filter { $0 != 0x20 && !(0x09...0x0D ~= $0) }
    }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.filter { !$0.properties.isWhitespace })
    return Array(String(kept).utf8)
  }

  /// The number of the part of a table that holds an address (FNV-1a, 32 bits, over UTF-8), which a
  /// script can work out as well.
  ///
  /// - Parameter count: The number of parts, a power of two.
  /// - Returns: A number below `count`.
  package func part(of count: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in key.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash) & (count - 1)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || 0x61...0x7A ~= byte || 0x30...0x39 ~= byte
      || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "_")].contains(byte)
  }

  /// Undoes percent-encoding, of all of it or, where that gives no text, of nothing.
  private static func decoded(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let high = rest.popFirst()?.hexadecimalDigit,
        let low = rest.popFirst()?.hexadecimalDigit
      else { return text }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self) == nil ? text : bytes[...]
  }
}

extension ArraySlice<UInt8> {
  /// Only A to Z change, so that a script need not know Unicode's tables.
  fileprivate var asciiLowercased: [UInt8] {
    map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
  }

  /// Whether the text begins with small letters and signs of ASCII, in capitals or not.
  fileprivate func hasPrefix(_ prefix: String) -> Bool {
    self.prefix(prefix.utf8.count).asciiLowercased.elementsEqual(prefix.utf8)
  }

  /// What stands before and after the first occurrence of a separator.
  fileprivate func split(at separator: UInt8) -> (Self, Self) {
    guard let index = firstIndex(of: separator) else { return (self, []) }
    return (self[..<index], self[(index + 1)...])
  }
}

extension UInt8 {
  fileprivate var hexadecimalDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
