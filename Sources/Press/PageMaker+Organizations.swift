import Gazetteer
import Templates

extension PageMaker {
  /// What is known about an organization besides its articles.
  func profile(ofOrganization index: Int) -> Listing.Profile {
    let profile = catalogue.profiles[index]
    let kind = OrganizationKind(profile.kind)
    let pages = DirectoryPages(of: .organizations, in: catalogue, site.addresses)
    return Listing.Profile(
      kind: kind, level: profile.level.flatMap { OrganizationLevel(rawValue: $0.rawValue) },
      kindPlace: (path: pages.path(of: .usual), fragment: nil))
  }
}

extension OrganizationKind {
  /// What an organization is by its name.
  init(_ kind: OrganizationForm.Kind?) {
    self =
      switch kind {
      case .union: .friendshipUnion
      case .friendship: .friendshipAssociation
      case .multilateral: .multilateral
      case .aid: .aidCoordination
      case .party: .party
      case .state: .state
      case .front: .front
      case .mass: .massOrganization
      case .armed: .armedForces
      case .education: .education
      case .media: .media
      case .foreign: .foreignCounterpart
      case .diplomatic: .diplomatic
      case .ingo: .internationalNGO
      case .agency: .bilateralAgency
      case .un: .unitedNations
      case .other, nil: .other
      }
  }
}
