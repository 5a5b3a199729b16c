package import Archive

extension Listing {
  /// What is known about the organization of a page.
  package struct Profile: Sendable {
    /// A page elsewhere.
    package struct Reference: Sendable {
      /// What it is called.
      package var name: String
      /// Its address.
      package var address: String

      /// Creates a reference.
      ///
      /// - Parameters:
      ///   - name: What it is called.
      ///   - address: Its address.
      package init(name: String, address: String) {
        self.name = name
        self.address = address
      }
    }

    /// What it is.
    package var kind: Organization.Kind
    /// How far its work reaches.
    package var level: Organization.Level?
    /// The list of such organizations, from the root of the site, and the id there.
    package var kindPlace: (path: String, fragment: String?)
    /// Its other names.
    package var otherNames: [String] = []
    /// A sentence about it.
    package var note: String?
    /// The organization that took over its work.
    package var successor: Counted?
    /// Its own site, and what others know about it.
    package var references: [Reference] = []

    /// Creates a profile.
    ///
    /// - Parameters:
    ///   - kind: What the organization is.
    ///   - level: How far its work reaches.
    ///   - kindPlace: The list of such organizations, and the id there.
    package init(
      kind: Organization.Kind, level: Organization.Level?,
      kindPlace: (path: String, fragment: String?)
    ) {
      self.kind = kind
      self.level = level
      self.kindPlace = kindPlace
    }
  }
}
