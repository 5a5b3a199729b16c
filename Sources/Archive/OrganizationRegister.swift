/// The organizations of a site in its own words: `organizations.yml`.
///
/// A name is known in all its spellings; see `NameKey`.
package struct OrganizationRegister: Sendable {
  /// The name of the file in the folder of a site.
  package static let fileName = "organizations.yml"
  /// The most bytes the file may have: twenty thousand organizations.
  package static let limit = 4 << 20

  /// A name that is never that of an organization.
  package struct Ignored: Hashable, Sendable {
    /// The name.
    package var name: String
    /// Where it stands.
    package var location: SourceLocation
  }

  /// The organizations in the order of the file.
  package let organizations: [Organization]
  /// Where each organization stands, in the same order.
  package let locations: [SourceLocation]
  /// The file as it was read; empty without one.
  package internal(set) var source: [UInt8] = []
  /// What is never an organization, whatever it looks like.
  package let ignored: [Ignored]
  /// The positions of organizations by their names as they are written.
  private let written: [String: Int]
  /// The positions of organizations by the keys of their names.
  private let keys: [NameKey: Int]
  private let ignoredKeys: [NameKey: Int]

  /// Creates the register of a site without `organizations.yml`.
  package init() {
    self.init(organizations: [], locations: [], ignored: [], keys: [:])
  }

  /// Creates a register whose names have been checked.
  init(
    organizations: [Organization], locations: [SourceLocation], ignored: [Ignored],
    keys: [NameKey: Int]
  ) {
    self.organizations = organizations
    self.locations = locations
    self.ignored = ignored
    self.keys = keys
    var written: [String: Int] = [:]
    for (index, organization) in organizations.enumerated() {
      for name in organization.names { written[name] = index }
    }
    self.written = written
    ignoredKeys = Dictionary(
      ignored.enumerated().map { (NameKey($1.name), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether nothing stands in it.
  package var isEmpty: Bool { organizations.isEmpty && ignored.isEmpty }

  /// The organization with a name.
  ///
  /// - Parameter name: Its canonical name, its abbreviation or an alias, in any spelling.
  /// - Returns: The organization; `nil` for a name that the register does not have.
  package func organization(named name: String) -> Organization? {
    index(of: name).map { organizations[$0] }
  }

  /// The canonical name of an organization.
  ///
  /// - Parameter name: Its canonical name, its abbreviation or an alias, in any spelling.
  /// - Returns: The name that the site shows; `nil` for a name that the register does not have.
  package func canonicalName(for name: String) -> String? {
    index(of: name).map { organizations[$0].name }
  }

  /// The position of an organization in the register.
  ///
  /// - Parameter name: Its canonical name, its abbreviation or an alias, in any spelling.
  /// - Returns: A position in `organizations`; `nil` for a name that the register does not have.
  package func index(of name: String) -> Int? {
    // Nearly all names come from files that have them as they are; a key takes longer to make.
    if organizations.isEmpty { return nil }
    return written[name] ?? keys[NameKey(name)]
  }

  /// Says whether a name is none of an organization.
  ///
  /// - Parameter name: A name in any spelling.
  /// - Returns: Where the register says so; `nil` where it does not.
  package func ignored(_ name: String) -> Ignored? {
    if ignored.isEmpty { return nil }
    return ignoredKeys[NameKey(name)].map { ignored[$0] }
  }
}
