/// An organization as the register of a site knows it.
package struct Organization: Hashable, Sendable {
  /// What an organization is.
  package enum Kind: String, CaseIterable, Sendable {
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

  /// How far its work reaches.
  package enum Level: String, CaseIterable, Sendable {
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

  /// The canonical name, as the site shows it.
  package var name: String
  /// The usual abbreviation, such as `VUFO`; it is a name too.
  package var abbreviation: String?
  /// Other names and spellings, in the order of the file.
  package var aliases: [String] = []
  /// What it is.
  package var kind: Kind?
  /// How far its work reaches.
  package var level: Level?
  /// The province it belongs to, as the file names it.
  package var province: String?
  /// The address of its own site.
  package var url: String?
  /// Where others identify or describe it.
  package var sameAs: [OrganizationIdentity] = []
  /// A sentence about it, for readers of the archive.
  package var note: String?
  /// The name of the organization that took over its work.
  package var successor: String?

  /// Creates an organization.
  ///
  /// - Parameter name: The canonical name.
  package init(name: String) {
    self.name = name
  }

  /// All its names, the canonical one first.
  package var names: [String] { [name] + [abbreviation].compactMap(\.self) + aliases }
}
