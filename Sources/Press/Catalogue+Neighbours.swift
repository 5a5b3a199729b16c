import Archive
import Templates

extension Catalogue {
  /// The articles before and after one, in all and in its principal province.
  struct Neighbours {
    var earlier: Int?
    var later: Int?
    var earlierInProvince: Int?
    var laterInProvince: Int?

    /// All four in one order.
    var all: [Int?] { [earlier, later, earlierInProvince, laterInProvince] }
  }

  /// The nearest articles in time; those that were taken back are passed over, and what has no date
  /// has none.
  ///
  /// - Parameter index: An index into `entries`.
  /// - Returns: Indices into `entries`.
  func neighbours(of index: Int) -> Neighbours {
    var neighbours = Neighbours()
    guard entries[index].date != nil else { return neighbours }
    neighbours.earlier = neighbour(of: index, step: -1)
    neighbours.later = neighbour(of: index, step: 1)
    guard !entries[index].isWithdrawn,
      let province = entries[index].groups.first(where: { $0.kind == .province })
    else { return neighbours }
    let members = members(of: province)
    let position = members.partitioningIndex { $0 >= index }
    if position > 0, entries[members[position - 1]].date != nil {
      neighbours.earlierInProvince = members[position - 1]
    }
    if position + 1 < members.count { neighbours.laterInProvince = members[position + 1] }
    return neighbours
  }

  private func neighbour(of index: Int, step: Int) -> Int? {
    var other = index + step
    while entries.indices.contains(other) {
      if entries[other].date == nil { return nil }
      if !entries[other].isWithdrawn { return other }
      other += step
    }
    return nil
  }

  /// The number of the year of a date among `years`.
  ///
  /// - Parameter date: A date, or none.
  /// - Returns: `nil` when no article that is listed has that year.
  func yearNumber(of date: ArchiveDate?) -> Int? {
    let wanted = date?.year ?? Int.min
    let position = years.partitioningIndex { ($0.name ?? Int.min) >= wanted }
    return position < years.count && (years[position].name ?? Int.min) == wanted ? position : nil
  }

  /// The number of groups of a kind, those without articles included.
  func count(of kind: GroupReference.Kind) -> Int {
    switch kind {
    case .year: years.count
    case .province: provinces.count
    case .territory: territories.count
    case .organization: organizations.count
    case .country: countries.count
    case .author: authors.count
    case .source: sources.count
    case .check: checks.count
    }
  }

  /// The name of a group, as text.
  func title(of group: GroupReference) -> String {
    switch group.kind {
    case .year: years[group.number].name.map(String.init) ?? ""
    case .province: provinces[group.number].name.name
    case .territory: territories[group.number].name.name
    case .organization: organizations[group.number].name
    case .country: countries[group.number].name
    case .author: authors[group.number].name
    case .source: sources[group.number].name
    case .check: checks[group.number].folder
    }
  }

  /// The organization that took the place of one, by the register of the site.
  ///
  /// - Parameter organization: An index into `organizations`.
  /// - Returns: `nil` when there is none with articles.
  func successor(ofOrganization organization: Int) -> Int? {
    registered[organization]?.successor.flatMap { name in
      organizations.firstIndex { $0.name == name }
    }
  }
}
