import Archive
import Templates
import Vietnamese

extension PageMaker {
  /// The longest list that the first page of a group shows; a longer one is found on the pages of
  /// its years and months.
  static let rowLimit = 100
  /// How many articles the first page of such a group still shows.
  static let newestLimit = 30
  /// The most names in a block beside a list.
  private static let facetLimit = 20

  /// Makes one of the three indexes.
  ///
  /// - Parameters:
  ///   - subject: Which one.
  ///   - place: Where it lies.
  /// - Returns: The page.
  func directory(of subject: Directory.Subject, at place: PagePlace) -> Directory {
    switch subject {
    case .provinces:
      let groups = ProvincePages.regions.map { region in
        Directory.Group(
          heading: region,
          values: catalogue.provinces.indices
            .filter { catalogue.provinces[$0].name.region == region }
            .map { counted(province: $0) }.filter { $0.count > 0 })
      }
      return Directory(
        place: place, subject: subject, groups: groups.filter { !$0.values.isEmpty },
        unassigned: catalogue.listed.count { catalogue.entries[$0].provinces.isEmpty })
    case .years:
      return Directory(
        place: place, subject: subject, groups: decades(),
        unassigned: catalogue.listed.count { catalogue.entries[$0].date == nil })
    case .organizations:
      return Directory(
        place: place, subject: subject, groups: initials(),
        unassigned: catalogue.listed.count { catalogue.entries[$0].organizations.isEmpty })
    }
  }

  private func decades() -> [Directory.Group] {
    var groups: [Directory.Group] = []
    for index in catalogue.years.indices.reversed() {
      let heading = catalogue.years[index].name.map { String($0 / 10 * 10) } ?? ""
      if groups.last?.heading != heading { groups.append(.init(heading: heading, values: [])) }
      groups[groups.count - 1].values.append(counted(year: index))
    }
    return groups
  }

  private func initials() -> [Directory.Group] {
    var groups: [Directory.Group] = []
    for index in catalogue.organizations.indices
    where !catalogue.organizations[index].members.isEmpty {
      let heading = VietnameseText.initial(of: catalogue.organizations[index].name)
      if groups.last?.heading != heading { groups.append(.init(heading: heading, values: [])) }
      groups[groups.count - 1].values.append(counted(organization: index))
    }
    return groups
  }

  /// Makes the first page of a group.
  ///
  /// - Parameters:
  ///   - group: Which one.
  ///   - place: Where it lies.
  /// - Returns: The page.
  func listing(of group: GroupReference, at place: PagePlace) -> Listing {
    let members = members(of: group)
    var listing = Listing(
      place: place, subject: subject(of: group), count: members.count,
      period: catalogue.period(of: members), facets: facets(of: group),
      sections: sections(of: group), feedPath: folder(of: group) + "/feed.xml")
    switch group {
    case .province(let index): listing.history = history(ofProvince: index)
    case .year(let index):
      listing.earlier = index > 0 ? counted(year: index - 1) : nil
      listing.later = index + 1 < catalogue.years.count ? counted(year: index + 1) : nil
    case .organization: break
    }
    return listing
  }

  /// Makes the page of one year or month of a group.
  ///
  /// - Parameters:
  ///   - group: Which one.
  ///   - part: The year or month; `nil` for what is not known.
  ///   - place: Where it lies.
  /// - Returns: The page.
  func listing(of group: GroupReference, part: Int?, at place: PagePlace) -> Listing {
    let parts = parts(of: group)
    let position = parts.firstIndex { $0.value == part }
    let members = position.map { parts[$0].members } ?? []
    func neighbour(_ step: Int) -> Counted? {
      guard let other = position.map({ $0 + step }), parts.indices.contains(other) else {
        return nil
      }
      return counted(part: parts[other], of: group)
    }
    var listing = Listing(
      place: place, subject: subject(of: group, part: part), count: members.count,
      period: catalogue.period(of: members),
      sections: [.init(heading: nil, rows: members.reversed().map(row))],
      parent: counted(group), earlier: neighbour(-1), later: neighbour(1))
    if case .province(let index) = group {
      listing.history = history(ofProvince: index)
    }
    return listing
  }

  // MARK: Groups

  /// The articles of one year or month of a group.
  struct Part {
    var value: Int?
    var members: [Int]
  }

  /// The articles of a group, the oldest first.
  func members(of group: GroupReference) -> [Int] {
    switch group {
    case .province(let index): catalogue.provinces[index].members
    case .year(let index): catalogue.years[index].members
    case .organization(let index): catalogue.organizations[index].members
    }
  }

  /// The folder of a group's pages.
  func folder(of group: GroupReference) -> String {
    switch group {
    case .province(let index): catalogue.provinces[index].folder
    case .year(let index): catalogue.years[index].folder
    case .organization(let index): catalogue.organizations[index].folder
    }
  }

  /// What the articles of a group have in common.
  func subject(of group: GroupReference) -> Listing.Subject {
    switch group {
    case .province(let index): .province(catalogue.provinces[index].name)
    case .year(let index): catalogue.years[index].name.map { .year($0) } ?? .undated
    case .organization(let index): .organization(catalogue.organizations[index].name)
    }
  }

  private func subject(of group: GroupReference, part: Int?) -> Listing.Subject {
    switch group {
    case .province(let index): .provinceYear(catalogue.provinces[index].name, part)
    case .organization(let index): .organizationYear(catalogue.organizations[index].name, part)
    case .year(let index):
      if let year = catalogue.years[index].name, let part {
        .month(year: year, month: part)
      } else {
        subject(of: group)
      }
    }
  }

  private func counted(_ group: GroupReference) -> Counted {
    switch group {
    case .province(let index): counted(province: index)
    case .year(let index): counted(year: index)
    case .organization(let index): counted(organization: index)
    }
  }

  private func parts(of group: GroupReference) -> [Part] {
    let members = members(of: group)
    guard case .year(let index) = group else {
      return catalogue.byYear(members).map { Part(value: $0.year, members: $0.members) }
    }
    guard catalogue.years[index].name != nil else { return [Part(value: nil, members: members)] }
    return catalogue.byMonth(members).map { Part(value: $0.month, members: $0.members) }
  }

  private func counted(part: Part, of group: GroupReference) -> Counted {
    let path = folder(of: group) + "/" + site.addresses.file(ofPart: part.value)
    guard case .year(let index) = group else {
      return Counted(
        part.value.map { .year($0) } ?? .undated, path: path, count: part.members.count)
    }
    guard let year = catalogue.years[index].name else {
      return Counted(.undated, path: nil, count: part.members.count)
    }
    // What is known only to the year has no page of its own: it stands on that of the year.
    guard let month = part.value else {
      return Counted(.yearOnly(year), path: nil, count: part.members.count)
    }
    return Counted(.month(year: year, month: month), path: path, count: part.members.count)
  }

  private func sections(of group: GroupReference) -> [Listing.Section] {
    let parts = parts(of: group)
    let members = members(of: group)
    if members.count > Self.rowLimit {
      let newest = members.suffix(Self.newestLimit).reversed().map(row)
      // Rows that no other page shows stay.
      let homeless = parts.filter { counted(part: $0, of: group).path == nil }
      return [.init(heading: nil, rows: newest)]
        + homeless.map { part in
          .init(
            heading: counted(part: part, of: group), rows: part.members.reversed().map(row))
        }
    }
    return parts.reversed().map { part in
      let heading = counted(part: part, of: group)
      let hasHeading =
        if case .year(let index) = group { catalogue.years[index].name != nil } else { true }
      return .init(heading: hasHeading ? heading : nil, rows: part.members.reversed().map(row))
    }
  }

  private func facets(of group: GroupReference) -> [Listing.Facet] {
    let members = members(of: group)
    let times = parts(of: group).reversed().map { counted(part: $0, of: group) }
    var facets: [Listing.Facet]
    switch group {
    case .province(let index):
      facets = [
        .init(.parts, partProvinces(of: catalogue.provinces[index].name)),
        .init(.years, times), organizationFacet(of: members),
      ]
    case .organization: facets = [.init(.years, times), provinceFacet(of: members)]
    case .year(let index):
      facets = [provinceFacet(of: members), organizationFacet(of: members)]
      if catalogue.years[index].name != nil { facets.insert(.init(.months, times), at: 0) }
    }
    facets.removeAll { $0.values.isEmpty }
    return facets
  }

  private func partProvinces(of province: Province) -> [Counted] {
    ProvincePages.parts(of: province).compactMap { part in
      catalogue.index(ofProvincePage: part.pageSlug).map { counted(province: $0) }
    }
  }

  private func provinceFacet(of members: [Int]) -> Listing.Facet {
    let counts = Self.counts(members.lazy.flatMap { catalogue.entries[$0].provinces })
    return facet(.provinces, counts) { counted(province: $0, count: $1) }
  }

  private func organizationFacet(of members: [Int]) -> Listing.Facet {
    let counts = Self.counts(members.lazy.flatMap { catalogue.entries[$0].organizations })
    return facet(.organizations, counts) { counted(organization: $0, count: $1) }
  }

  private func facet(
    _ kind: Listing.Facet.Kind, _ counts: [(index: Int, count: Int)],
    _ name: (Int, Int) -> Counted
  ) -> Listing.Facet {
    Listing.Facet(
      kind, counts.prefix(Self.facetLimit).map { name($0.index, $0.count) },
      remaining: max(0, counts.count - Self.facetLimit))
  }

  /// Counts indices; the most frequent come first, equal ones in their own order.
  private static func counts(_ indices: some Sequence<Int>) -> [(index: Int, count: Int)] {
    var counts: [Int: Int] = [:]
    for index in indices { counts[index, default: 0] += 1 }
    return counts.map { (index: $0, count: $1) }
      .sorted { ($1.count, $0.index) < ($0.count, $1.index) }
  }
}
