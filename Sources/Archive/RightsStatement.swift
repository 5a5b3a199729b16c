/// A standardized statement about what readers may do with a text.
///
/// The twelve of RightsStatements.org (version 1.0) and the licences of Creative Commons: addresses
/// that programs know, and names that readers do.
package struct RightsStatement: Hashable, Sendable {
  /// The address that stands for the statement.
  package let address: String
  /// Its name, in the language of its authors.
  package let name: String

  /// Finds the statement that an address stands for.
  ///
  /// It is `nil` for any other text.
  ///
  /// - Parameter address: What the front matter says, such as
  ///   `http://rightsstatements.org/vocab/InC/1.0/`.
  package init?(_ address: String) {
    guard let parts = Self.parts(of: address) else { return nil }
    switch (parts.host, parts.path.first) {
    case ("rightsstatements.org", "vocab"), ("rightsstatements.org", "page"):
      guard parts.path.count >= 2, let name = Self.rightsStatements[parts.path[1]] else {
        return nil
      }
      self.address = "http://rightsstatements.org/vocab/\(parts.path[1])/1.0/"
      self.name = name
    case ("creativecommons.org", "licenses"):
      guard parts.path.count >= 3, let name = Self.licences[parts.path[1]] else { return nil }
      self.address = "https://creativecommons.org/licenses/\(parts.path[1])/\(parts.path[2])/"
      self.name = "\(name) \(parts.path[2])"
    case ("creativecommons.org", "publicdomain"):
      guard parts.path.count >= 3, let name = Self.publicDomain[parts.path[1]] else { return nil }
      self.address = "https://creativecommons.org/publicdomain/\(parts.path[1])/\(parts.path[2])/"
      self.name = name
    default: return nil
    }
  }

  private static func parts(of address: String) -> (host: String, path: [String])? {
    for scheme in ["http://", "https://"] where address.hasPrefix(scheme) {
      var segments = address.dropFirst(scheme.count).split(separator: "/").map(String.init)
      guard !segments.isEmpty else { return nil }
      var host = segments.removeFirst()
      if host.hasPrefix("www.") { host.removeFirst("www.".count) }
      return (host, segments)
    }
    return nil
  }

  // https://rightsstatements.org/page/1.0/, read in November 2026.
  private static let rightsStatements = [
    "InC": "In Copyright",
    "InC-OW-EU": "In Copyright – EU Orphan Work",
    "InC-EDU": "In Copyright – Educational Use Permitted",
    "InC-NC": "In Copyright – Non-Commercial Use Permitted",
    "InC-RUU": "In Copyright – Rights-holder(s) Unlocatable or Unidentifiable",
    "NoC-CR": "No Copyright – Contractual Restrictions",
    "NoC-NC": "No Copyright – Non-Commercial Use Only",
    "NoC-OKLR": "No Copyright – Other Known Legal Restrictions",
    "NoC-US": "No Copyright – United States",
    "CNE": "Copyright Not Evaluated",
    "UND": "Copyright Undetermined",
    "NKC": "No Known Copyright",
  ]
  private static let licences = [
    "by": "CC BY", "by-sa": "CC BY-SA", "by-nd": "CC BY-ND", "by-nc": "CC BY-NC",
    "by-nc-sa": "CC BY-NC-SA", "by-nc-nd": "CC BY-NC-ND",
  ]
  private static let publicDomain = ["zero": "CC0", "mark": "Public Domain Mark"]
}
