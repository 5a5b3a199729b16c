/// An organization in somebody else's register, or on a page about it.
package struct OrganizationIdentity: Hashable, Sendable {
  /// Whose register it is.
  package enum Authority: String, Sendable {
    /// Wikidata.
    case wikidata
    /// The International Standard Name Identifier, ISO 27729.
    case isni
    /// The Virtual International Authority File of the libraries.
    case viaf
    /// Any page.
    case web
  }

  /// Whose register it is.
  package let authority: Authority
  /// The identifier there, such as `Q42`; `nil` for any page.
  package let identifier: String?
  /// The address of the page.
  package let url: String

  /// Reads an identity as people write it; `nil` for what is no address, and for a number that its
  /// register cannot have.
  ///
  /// - Parameter text: An address, a Wikidata number (`Q42`), or a number behind the name of its
  ///   register (`wikidata:Q42`, `viaf:123456789`, `isni:0000 0001 2103 2683`).
  package init?(_ text: String) {
    if Self.isAddress(text) {
      self.init(address: text)
    } else if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
      guard let authority = Authority(rawValue: text[..<colon].lowercased()) else { return nil }
      self.init(authority, number: text[text.utf8.index(after: colon)...])
    } else {
      self.init(.wikidata, number: text[...])
    }
  }

  /// An address of a register names its number; any other one is a page.
  private init?(address: String) {
    let parts = address.split(separator: "/")
    let host = parts[1].lowercased()
    let name = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    switch (name, parts.dropFirst(2).first.map(String.init)) {
    case ("wikidata.org", "wiki"), ("wikidata.org", "entity"), ("isni.org", "isni"),
      ("viaf.org", "viaf"):
      guard parts.count == 4, let authority = Authority(rawValue: String(name.dropLast(4))) else {
        return nil
      }
      self.init(authority, number: parts[3])
    default:
      self.init(.web, identifier: nil, url: address)
    }
  }

  private init?(_ authority: Authority, number: Substring) {
    let number = number.filter { $0 != " " }.uppercased()
    let page: String? =
      switch authority {
      case .wikidata where Self.isItem(number): "https://www.wikidata.org/wiki/"
      case .isni where Self.isStandardName(number): "https://isni.org/isni/"
      // No number of VIAF is longer (Wikidata, property P214).
      case .viaf where 1...22 ~= number.utf8.count && number.utf8.allSatisfy(Self.isDigit):
        "https://viaf.org/viaf/"
      default: nil
      }
    guard let page else { return nil }
    self.init(authority, identifier: number, url: page + number)
  }

  private init(_ authority: Authority, identifier: String?, url: String) {
    self.authority = authority
    self.identifier = identifier
    self.url = url
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  /// Whether a text is the number of an item of Wikidata: Q, then digits without a leading nought.
  private static func isItem(_ number: String) -> Bool {
    let digits = number.utf8.dropFirst()
    return number.utf8.first == UInt8(ascii: "Q") && 1...12 ~= digits.count
      && digits.first != UInt8(ascii: "0") && digits.allSatisfy(isDigit)
  }

  /// Whether sixteen characters end in the check character of the fifteen digits before it: ISO 27729
  /// after ISO 7064, MOD 11-2.
  private static func isStandardName(_ number: String) -> Bool {
    let digits = number.utf8.dropLast()
    guard digits.count == 15, digits.allSatisfy(isDigit) else { return false }
    let total = digits.reduce(0) { ($0 + Int($1) - 0x30) * 2 }
    let check = (12 - total % 11) % 11
    return number.utf8.last == (check == 10 ? UInt8(ascii: "X") : UInt8(0x30 + check))
  }

  /// Whether a text is the address of a public page: `http` or `https`, a host with a dot, nothing
  /// that an address cannot hold, and no name of a user (RFC 3986, section 3).
  ///
  /// - Parameter text: Any text.
  /// - Returns: `true` for what may stand in a link as it is.
  package static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, ["http:", "https:"].contains(parts[0].lowercased()), parts[1].isEmpty
    else { return false }
    let forbidden: Set<Unicode.Scalar> = ["\"", "<", ">", "\\", "^", "`", "{", "|", "}"]
    guard
      text.unicodeScalars.allSatisfy({
        $0.value > 0x20 && $0.value != 0x7F && !forbidden.contains($0)
          && !$0.properties.isWhitespace
      })
    else { return false }
    let authority = parts[2].prefix { !"/?#".contains($0) }
    let ends = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard 1...2 ~= ends.count, ends.count == 1 || UInt16(ends[1]) != nil else { return false }
    let labels = ends[0].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && label.first != "-" && label.last != "-"
          && label.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0"..."9" ~= $0 || $0 == "-"
          }
      }
  }
}
