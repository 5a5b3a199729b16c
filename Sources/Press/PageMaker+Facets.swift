import Archive
import Templates

extension PageMaker {
  /// The names in a block that are seen at once, and those that a reader can unfold.
  private struct FacetLimit {
    var seen: Int
    var unfolded: Int

    /// For the first page of a group, and for a province in a year: the names there answer questions
    /// that no list of articles does.
    static let whole = Self(seen: 15, unfolded: 35)
    /// For other pairs, of which there are many, with few articles each.
    static let part = Self(seen: 8, unfolded: 0)
  }
  /// The countries in a block of a province, and the organizations beside each: fewer for all of
  /// time, since there are so many articles, than for a year.
  private static let countryLimit = (countries: 8, organizations: (ever: 3, year: 8))

  /// The blocks of names beside a list.
  ///
  /// - Parameters:
  ///   - stretch: The articles of the list.
  ///   - group: The group they belong to.
  /// - Returns: The blocks that help on such a page; some may be empty.
  func facets(of stretch: Stretch, in group: GroupReference) -> [Listing.Facet] {
    let counts = GroupCounts(of: stretch.members, in: catalogue, without: group)
    let limit = limit(of: stretch, in: group)
    func facet(_ kind: Listing.Facet.Kind, _ groups: GroupReference.Kind) -> Listing.Facet {
      self.facet(kind, counts.sorted(groups), in: stretch.span, limit)
    }
    switch group.kind {
    case .province, .territory:
      return [
        countryFacet(of: stretch, counts.sorted(.country)),
        facet(.organizations, .organization),
      ]
    case .organization:
      return [
        facet(.partners, .organization), facet(.countries, .country), facet(.provinces, .province),
      ]
    case .country: return [facet(.provinces, .province), facet(.organizations, .organization)]
    case .year:
      return [
        facet(.provinces, .province), facet(.countries, .country),
        facet(.organizations, .organization),
      ]
    case .author, .check:
      return [
        facet(.sources, .source), facet(.provinces, .province),
        facet(.organizations, .organization),
      ]
    case .source:
      return [
        facet(.provinces, .province), facet(.authors, .author),
        facet(.organizations, .organization),
      ]
    }
  }

  private func limit(of stretch: Stretch, in group: GroupReference) -> FacetLimit {
    let isRoot = stretch.members.count == catalogue.members(of: group).count
    return isRoot || group.kind == .province || group.kind == .year ? .whole : .part
  }

  private func facet(
    _ kind: Listing.Facet.Kind, _ counts: [GroupCounts.Count], in span: TimeSpan,
    _ limit: FacetLimit
  ) -> Listing.Facet {
    // One that would be left over is shown rather than counted.
    let seen = counts.count == limit.seen + 1 ? counts.count : limit.seen
    let values = counts.prefix(seen + limit.unfolded).map {
      counted($0.group, count: $0.count, in: span)
    }
    let remaining = max(0, counts.count - values.count)
    guard values.count > seen else { return Listing.Facet(kind, values, remaining: remaining) }
    var facet = Listing.Facet(kind, Array(values.prefix(seen)), remaining: remaining)
    facet.further = Array(values.dropFirst(seen))
    return facet
  }

  /// The countries that the articles of a province speak of, each with the organizations that act in
  /// those articles: who of here works with whom abroad.
  private func countryFacet(
    of stretch: Stretch, _ counts: [GroupCounts.Count]
  ) -> Listing.Facet {
    let counts = counts.prefix(Self.countryLimit.countries)
    let limits = Self.countryLimit.organizations
    let limit = stretch.span == .all ? limits.ever : limits.year
    let values = counts.map { count in
      let members = stretch.members.filter { catalogue.entries[$0].groups.contains(count.group) }
      let organizations = GroupCounts(of: members, in: catalogue, without: nil)
        .sorted(.organization)
      var value = counted(count.group, count: count.count, in: stretch.span)
      value.details = homeFirst(organizations).prefix(limit).map {
        counted($0.group, count: $0.count, in: stretch.span)
      }
      return value
    }
    return Listing.Facet(.countries, values)
  }

  private func homeFirst(_ counts: [GroupCounts.Count]) -> [GroupCounts.Count] {
    let isAbroad = counts.map { catalogue.isAbroad(organization: $0.group.number) }
    return zip(counts, isAbroad).filter { !$1 }.map(\.0)
      + zip(counts, isAbroad).filter { $1 }.map(\.0)
  }
}
