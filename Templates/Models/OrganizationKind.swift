/// What an organization is.
package enum OrganizationKind: String, CaseIterable, Sendable {
  /// A union of friendship organizations.
  case friendshipUnion = "friendship-union"
  /// A friendship association between two countries.
  case friendshipAssociation = "friendship-association"
  /// A committee or fund of many countries.
  case multilateral
  /// A body that coordinates foreign aid.
  case aidCoordination = "aid-coordination"
  /// A body of the Party.
  case party
  /// A body of the state.
  case state
  /// The Fatherland Front.
  case front
  /// A mass organization.
  case massOrganization = "mass-org"
  /// Army, border guard, police.
  case armedForces = "armed-forces"
  /// A school or a university.
  case education
  /// A paper, a station, an agency.
  case media
  /// A body of another country.
  case foreignCounterpart = "foreign-counterpart"
  /// An embassy or a consulate.
  case diplomatic
  /// An international non-governmental organization.
  case internationalNGO = "ingo"
  /// An agency of the United Nations.
  case unitedNations = "un"
  /// An agency of another state.
  case bilateralAgency = "bilateral-agency"
  /// A company, a hospital, a club, a fund.
  case other
}

/// How far the work of an organization reaches.
package enum OrganizationLevel: String, CaseIterable, Sendable {
  /// All of Việt Nam.
  case national
  /// A province or a city under the central government.
  case provincial
  /// A district, a commune, a school, a village.
  case local
  /// Another country.
  case foreign
  /// Many countries.
  case international
}

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
    package var kind: OrganizationKind
    /// How far its work reaches.
    package var level: OrganizationLevel?
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
      kind: OrganizationKind, level: OrganizationLevel?,
      kindPlace: (path: String, fragment: String?)
    ) {
      self.kind = kind
      self.level = level
      self.kindPlace = kindPlace
    }
  }
}
