import Archive
import Gazetteer
import Templates
import Vietnamese

/// All articles of a site in order, and the names they are found under.
///
/// A class, since every page asks it and a value of so many lists is dear to hand on; it changes only
/// while it is made, so any number of threads may read it (`@unchecked`).
final class Catalogue: @unchecked Sendable {
  /// Articles that have something in common, by their indices, the oldest first.
  struct Group<Name: Sendable>: Sendable {
    var name: Name
    /// The folder of its pages, from the root of the site.
    var folder: String
    /// Indices into `entries`.
    var members: [Int] = []
  }

  /// The articles, those without a date first, then the oldest first.
  private(set) var entries = ArticleTable()
  /// The years with articles, the oldest first; `nil`, what has no date, comes first.
  private(set) var years: [Group<Int?>] = []
  /// The provinces with articles, and the units their land belongs to today, by their pages.
  private(set) var provinces: [Group<Province>] = []
  /// The present provinces with the articles of all that was merged into them.
  private(set) var territories: [Group<Province>] = []
  /// The organizations that act in articles, in alphabetical order.
  private(set) var organizations: [Group<String>] = []
  /// What the names of the organizations tell, in the same order.
  private(set) var profiles: [OrganizationProfile] = []
  /// What the register of the site says of the organizations, in the same order.
  private(set) var registered: [Organization?] = []
  /// The countries that articles speak of, in alphabetical order.
  private(set) var countries: [Group<String>] = []
  /// Those who signed articles, in alphabetical order.
  private(set) var authors: [Group<String>] = []
  /// Where articles were published, in alphabetical order.
  private(set) var sources: [Group<String>] = []
  /// What should be known better about some articles.
  private(set) var checks: [Group<Check>] = []
  /// The articles that lists show: all but those that were taken back.
  private(set) var listed: [Int] = []

  /// For each dissolved province the units that hold its land today, by index; empty for others.
  private(set) var successors: [[Int]] = []
  /// For each present province those that were merged into it, by index; empty for others.
  private(set) var parts: [[Int]] = []

  /// The names of the provinces of each article, the principal one first, by the indices of
  /// `entries`; articles about the same provinces share a list.
  private(set) var provinceNames: [[String]] = []

  /// Indices into `entries` in the order of the files.
  private(set) var byFile: [Int32] = []

  /// The names of each index that are in use, by their indices; every page of an organization asks how
  /// many there are.
  private(set) var active: [GroupReference.Kind: [Int]] = [:]

  private var provinceIndices: [String: Int] = [:]
  private var territoryIndices: [Int: Int] = [:]

  /// Creates a catalogue.
  ///
  /// - Parameters:
  ///   - store: The records of articles.
  ///   - places: Where the records of the articles of the site lie, in any order.
  ///   - addresses: Where the indexes are.
  ///   - register: The organizations that the site names in its own way.
  init(
    _ store: ArticleStore, _ places: [ArticleStore.Place], addresses: Addresses,
    register: OrganizationRegister = OrganizationRegister()
  ) {
    let sorter = ArticleSorter(store, places)
    byFile = sorter.catalogueOrderByFile
    let positions = resolveNames(sorter, store.names, addresses, register)
    registered = organizations.map { register.organization(named: $0.name) }
    profiles = organizations.map { OrganizationProfile(of: $0.name) }
    var reviews: [(article: Int, field: Int)] = []
    entries = sorter.table(positions) { reviews.append(($0, $1)) }
    collectProvinceNames()
    listed = entries.indices.filter { !entries[$0].isWithdrawn }
    collectMembers(addresses: addresses)
    collectTerritories(addresses: addresses)
    for (kind, groups) in [
      (GroupReference.Kind.organization, organizations), (.country, countries),
      (.author, authors), (.source, sources),
    ] {
      active[kind] = groups.indices.filter { !groups[$0].members.isEmpty }
    }
    checks = CheckList.groups(
      of: entries, reviews: reviews, names: store.names, folder: addresses.coverage)
  }

  // MARK: Names

  /// Gives each name that articles are found under a place in a list.
  ///
  /// - Returns: For each list of a record what the numbers in it have become.
  private func resolveNames(
    _ sorter: ArticleSorter, _ names: [String], _ addresses: Addresses,
    _ register: OrganizationRegister
  ) -> [(list: ArticleStore.List, kind: GroupReference.Kind, positions: [Int32])] {
    var slugs = [Bool](repeating: false, count: names.count)
    var resolvers = [
      NameResolver(names, in: addresses.organizations) { name in
        register.ignored(name) == nil ? register.canonicalName(for: name) ?? name : nil
      },
      NameResolver(names, in: addresses.countries), NameResolver(names, in: addresses.authors),
      NameResolver(names, in: addresses.sources),
    ]
    sorter.forEachName { list, number in
      switch list {
      case .provinces: slugs[number] = true
      case .organizations, .countries, .authors, .sources:
        resolvers[list.rawValue - 1].meet(number)
      case .review: break
      }
    }
    let provinces = resolveProvinces(slugs, names, addresses: addresses)
    let found = resolvers.map { $0.finished() }
    organizations = found[0].groups
    countries = found[1].groups
    authors = found[2].groups
    sources = found[3].groups
    return [
      (.provinces, .province, provinces), (.organizations, .organization, found[0].positions),
      (.countries, .country, found[1].positions), (.authors, .author, found[2].positions),
      (.sources, .source, found[3].positions),
    ]
  }

  /// Makes a group of each page that a province has, and of the pages it leads on to.
  ///
  /// - Parameters:
  ///   - isSlug: Which names of the pool are slugs of such pages.
  ///   - names: The pool.
  ///   - addresses: Where the indexes are.
  /// - Returns: For each name of the pool an index into `provinces`, or less than 0.
  private func resolveProvinces(
    _ isSlug: [Bool], _ names: [String], addresses: Addresses
  ) -> [Int32] {
    var pages: [String: Province] = [:]
    for (slug, isSlug) in zip(names, isSlug) where isSlug {
      guard pages[slug] == nil, let province = ProvincePages.face(ofPage: slug) else { continue }
      pages[slug] = province
      for successor in ProvincePages.successors(of: province)
      where pages[successor.pageSlug] == nil {
        pages[successor.pageSlug] = successor
      }
    }
    provinces = pages.values.map {
      Group(name: $0, folder: "\(addresses.provinces)/\($0.pageSlug)")
    }
    provinces.sort { CollationKey($0.name.name) < CollationKey($1.name.name) }
    provinceIndices = Dictionary(
      uniqueKeysWithValues: provinces.enumerated().map { ($1.name.pageSlug, $0) })
    successors = provinces.map { group in
      ProvincePages.successors(of: group.name).compactMap { provinceIndices[$0.pageSlug] }
    }
    parts = provinces.indices.map { index in
      provinces.indices.filter { successors[$0].contains(index) }
    }
    return zip(names, isSlug).map { slug, isSlug in
      isSlug ? provinceIndices[slug].map { Int32($0) } ?? -1 : -1
    }
  }

  private func collectProvinceNames() {
    var known: [[Int]: [String]] = [:]
    provinceNames = entries.map { entry in
      let numbers = entry.provinces
      if let names = known[numbers] { return names }
      let names = numbers.map { provinces[$0].name.name }
      known[numbers] = names
      return names
    }
  }

  private func collectMembers(addresses: Addresses) {
    for index in listed {
      for group in entries[index].groups {
        switch group.kind {
        case .province: provinces[group.number].members.append(index)
        case .organization: organizations[group.number].members.append(index)
        case .country: countries[group.number].members.append(index)
        case .author: authors[group.number].members.append(index)
        case .source: sources[group.number].members.append(index)
        case .year, .territory, .check: break
        }
      }
      // Articles of a year stand together.
      let year = entries[index].date?.year
      if years.last?.name != .some(year) {
        let name = year.map(String.init) ?? addresses.undated
        years.append(Group(name: year, folder: "\(addresses.years)/\(name)"))
      }
      years[years.count - 1].members.append(index)
    }
  }

  /// Joins the articles of a present province and of all that was merged into it, where there are
  /// any of the latter.
  private func collectTerritories(addresses: Addresses) {
    for index in provinces.indices {
      let merged = parts[index].filter { !provinces[$0].members.isEmpty }
      guard !merged.isEmpty else { continue }
      let members = Set(([index] + merged).flatMap { provinces[$0].members })
      territoryIndices[index] = territories.count
      territories.append(
        Group(
          name: provinces[index].name, folder: "\(provinces[index].folder)/\(addresses.territory)",
          members: members.sorted()))
    }
  }

  // MARK: Questions

  /// The index of the province that has a page.
  ///
  /// - Parameter pageSlug: The slug of the page.
  /// - Returns: Its index; `nil` when no article needs it.
  func index(ofProvincePage pageSlug: String) -> Int? { provinceIndices[pageSlug] }

  /// The land of today of a province.
  ///
  /// - Parameter province: An index into `provinces`.
  /// - Returns: An index into `territories`; `nil` when nothing was merged into it.
  func territory(ofProvince province: Int) -> Int? { territoryIndices[province] }

  /// The organizations whose names are in use.
  var activeOrganizations: [Group<String>] {
    (active[.organization] ?? []).map { organizations[$0] }
  }

  /// What an organization is.
  ///
  /// - Parameter organization: An index into `organizations`.
  /// - Returns: The kind; `other` also when its name does not say.
  func kind(ofOrganization organization: Int) -> Organization.Kind {
    registered[organization]?.kind ?? Organization.Kind(profiles[organization].kind)
  }

  /// How far the work of an organization reaches.
  ///
  /// - Parameter organization: An index into `organizations`.
  /// - Returns: `nil` when its name does not say.
  func level(ofOrganization organization: Int) -> Organization.Level? {
    registered[organization]?.level ?? profiles[organization].level
  }

  /// Whether an organization belongs to another country or to many.
  ///
  /// - Parameter organization: An index into `organizations`.
  /// - Returns: `false` also when its name does not say.
  func isAbroad(organization: Int) -> Bool {
    switch level(ofOrganization: organization) {
    case .foreign, .international: true
    case .national, .provincial, .local, nil: false
    }
  }

  /// The groups of a kind that have articles, and provinces that others lead to.
  func groups(of kind: GroupReference.Kind) -> [GroupReference] {
    (0..<count(of: kind)).map { GroupReference(kind, $0) }
      .filter { kind == .province || !members(of: $0).isEmpty }
  }

  /// The articles of a group, the oldest first.
  func members(of group: GroupReference) -> [Int] {
    switch group.kind {
    case .year: years[group.number].members
    case .province: provinces[group.number].members
    case .territory: territories[group.number].members
    case .organization: organizations[group.number].members
    case .country: countries[group.number].members
    case .author: authors[group.number].members
    case .source: sources[group.number].members
    case .check: checks[group.number].members
    }
  }

  /// The folder of a group's pages.
  func folder(of group: GroupReference) -> String {
    switch group.kind {
    case .year: years[group.number].folder
    case .province: provinces[group.number].folder
    case .territory: territories[group.number].folder
    case .organization: organizations[group.number].folder
    case .country: countries[group.number].folder
    case .author: authors[group.number].folder
    case .source: sources[group.number].folder
    case .check: checks[group.number].folder
    }
  }

  /// What the articles of a group have in common besides their time.
  func topic(of group: GroupReference) -> Topic {
    switch group.kind {
    case .year: .time
    case .province: .province(provinces[group.number].name)
    case .territory: .territory(territories[group.number].name)
    case .organization: .organization(organizations[group.number].name)
    case .country: .country(countries[group.number].name)
    case .author: .author(authors[group.number].name)
    case .source: .source(sources[group.number].name)
    case .check: .check(checks[group.number].name)
    }
  }

  /// The first and the last date of some articles.
  ///
  /// - Parameter members: Indices into `entries`, the oldest first.
  /// - Returns: `nil` when no article has a date.
  func period(of members: some BidirectionalCollection<Int>) -> ClosedRange<ArchiveDate>? {
    guard let first = members.lazy.compactMap({ self.entries[$0].date }).first,
      let last = members.last.flatMap({ entries[$0].date })
    else { return nil }
    return first...max(first, last)
  }
}
