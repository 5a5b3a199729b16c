import Archive
import Gazetteer
import Templates

extension PageMaker {
  /// The least names that begin alike and stand together.
  private static let runLimit = 3
  /// How many organizations of each kind a page shows that leads to pages for each kind.
  private static let kindSample = 8

  /// What is known about an organization besides its articles.
  func profile(ofOrganization index: Int) -> Listing.Profile {
    let kind = catalogue.kind(ofOrganization: index)
    let pages = DirectoryPages(of: .organizations, in: catalogue, site.addresses)
    var profile = Listing.Profile(
      kind: kind, level: catalogue.level(ofOrganization: index),
      kindPlace: pages.isSplit
        ? (path: pages.path(of: .kind(kind)), fragment: nil)
        : (path: pages.path(of: .kinds), fragment: kind.rawValue))
    guard let registered = catalogue.registered[index] else { return profile }
    profile.otherNames = Array(registered.names.dropFirst())
    profile.note = registered.note
    profile.references =
      [registered.url].compactMap(\.self).map { Listing.Profile.Reference(name: $0, address: $0) }
      + registered.sameAs.map { Listing.Profile.Reference(name: $0.title, address: $0.url) }
    profile.successor = registered.successor.map { name in
      catalogue.organizations.firstIndex { $0.name == name }.map { counted(organization: $0) }
        ?? Counted(.proper(name), path: nil, count: 0)
    }
    return profile
  }

  /// The organizations by what they are.
  ///
  /// - Parameter pages: The pages of the index.
  /// - Returns: All of them, or some of each kind when each kind has a page of its own.
  func kinds(in pages: DirectoryPages) -> [Directory.Group] {
    pages.kinds.map { kind in
      guard pages.isSplit else { return group(of: kind, in: pages) }
      let members = pages.active.filter { catalogue.kind(ofOrganization: $0) == kind }
      let busiest = members.map { counted(organization: $0) }.enumerated()
        .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      var group = Directory.Group(
        heading: .kind(kind), values: busiest.prefix(Self.kindSample).map(\.element),
        path: pages.path(of: .kind(kind)))
      group.total = members.count
      return group
    }
  }

  /// The organizations of one kind by how far their work reaches.
  ///
  /// - Parameters:
  ///   - kind: What they are.
  ///   - pages: The pages of the index.
  /// - Returns: A group with one for each level, if there are several.
  func group(of kind: Organization.Kind, in pages: DirectoryPages) -> Directory.Group {
    let all = pages.active.filter { catalogue.kind(ofOrganization: $0) == kind }
    let members = all.count > DirectoryPages.limit ? busiest(of: all) : all
    var group = grouped(members, kind)
    if members.count < all.count {
      // More than anybody looks through; the letters lead to the rest.
      group.total = pages.active.count
      group.path = pages.path(of: .usual)
    }
    return group
  }

  /// As many names as a page lists, those with the most articles, in alphabetical order.
  private func busiest(of organizations: [Int]) -> [Int] {
    organizations.sorted { left, right in
      let counts = (
        catalogue.organizations[left].members.count, catalogue.organizations[right].members.count
      )
      return (counts.1, left) < (counts.0, right)
    }.prefix(DirectoryPages.limit).sorted()
  }

  private func grouped(_ members: [Int], _ kind: Organization.Kind) -> Directory.Group {
    var levels: [Directory.Group] = []
    for level in Organization.Level.allCases {
      let names = members.filter { catalogue.level(ofOrganization: $0) == level }
      if !names.isEmpty { levels.append(runs(of: names, under: .level(level))) }
    }
    let others = members.filter { catalogue.level(ofOrganization: $0) == nil }
    guard !others.isEmpty || levels.count > 1 else {
      let only = levels.first ?? runs(of: [], under: .none)
      return .init(heading: .kind(kind), values: only.values, groups: only.groups)
    }
    let rest = runs(of: others, under: .none)
    return .init(heading: .kind(kind), values: rest.values, groups: levels + rest.groups)
  }

  /// Organizations of which those stand together that only differ in their place.
  private func runs(of names: [Int], under heading: Directory.Heading) -> Directory.Group {
    var heads: [String] = []
    var members: [String: [Int]] = [:]
    for name in names {
      guard let head = catalogue.profiles[name].head else { continue }
      if members[head] == nil { heads.append(head) }
      members[head, default: []].append(name)
    }
    let shared = heads.filter { members[$0, default: []].count >= Self.runLimit }
    let together = Set(shared.flatMap { members[$0] ?? [] })
    return .init(
      heading: heading,
      values: names.filter { !together.contains($0) }.map { counted(organization: $0) },
      groups: shared.map { head in
        .init(heading: .text(head), values: (members[head] ?? []).map(place(ofOrganization:)))
      })
  }

  /// An organization by its place alone.
  private func place(ofOrganization index: Int) -> Counted {
    var value = counted(organization: index)
    if let place = catalogue.profiles[index].place { value.name = .proper(place) }
    return value
  }
}

extension OrganizationIdentity {
  /// What a reader is told of the page.
  fileprivate var title: String {
    switch authority {
    case .wikidata: "Wikidata \(identifier ?? "")"
    case .isni: "ISNI \(identifier ?? "")"
    case .viaf: "VIAF \(identifier ?? "")"
    case .web: url
    }
  }
}

extension Organization.Kind {
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
