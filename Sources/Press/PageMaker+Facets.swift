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
    static let part = Self(seen: 8, unfolded: 22)
  }
  /// The articles that are named of those two groups have in common, of names that are seen at once
  /// and of those that can be unfolded; fewer where a group has so many that each name would have its
  /// full share of them, so that a page stays below 200 KB.
  private static let sharedLimit = (
    few: (seen: 6, unfolded: 2), many: (seen: 3, unfolded: 1), isFew: 100
  )
  /// The years that are named in which there are further ones.
  private static let sharedYears = 5
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
    let blocks = Self.blocks(of: group.kind)
    let counts = GroupCounts(
      blocks.map(\.groups), of: stretch.members, in: catalogue, without: group)
    let limit = limit(of: stretch, in: group)
    return blocks.map { kind, groups in
      let facet = facet(kind, counts, groups, of: stretch, in: group, limit)
      guard case .countriesOfProvince = kind else { return facet }
      return withOrganizations(facet, counts, stretch)
    }
  }

  private static func blocks(
    of kind: GroupReference.Kind
  ) -> [(kind: Listing.Facet.Kind, groups: GroupReference.Kind)] {
    switch kind {
    case .province, .territory:
      [(.countriesOfProvince, .country), (.organizations, .organization)]
    case .organization:
      [(.partners, .organization), (.countries, .country), (.provinces, .province)]
    case .country: [(.provinces, .province), (.organizations, .organization)]
    case .year:
      [(.provinces, .province), (.countries, .country), (.organizations, .organization)]
    case .author, .check:
      [(.sources, .source), (.provinces, .province), (.organizations, .organization)]
    case .source:
      [(.provinces, .province), (.authors, .author), (.organizations, .organization)]
    }
  }

  private func limit(of stretch: Stretch, in group: GroupReference) -> FacetLimit {
    let isRoot = stretch.members.count == catalogue.members(of: group).count
    return isRoot || group.kind == .province || group.kind == .year ? .whole : .part
  }

  private func facet(
    _ kind: Listing.Facet.Kind, _ all: GroupCounts, _ groups: GroupReference.Kind,
    of stretch: Stretch, in group: GroupReference, _ limit: FacetLimit
  ) -> Listing.Facet {
    let counts = all.sorted(groups)
    var limit = limit
    if case .countriesOfProvince = kind { limit.seen = Self.countryLimit.countries }
    // One that would be left over is shown rather than counted.
    let seen = counts.count == limit.seen + 1 ? counts.count : limit.seen
    let sharing =
      stretch.members.count > Self.sharedLimit.isFew
      ? Self.sharedLimit.many : Self.sharedLimit.few
    func value(_ count: GroupCounts.Count, isSeen: Bool) -> Counted {
      var value = counted(count.group, count: count.count, in: stretch.span)
      // In a year the page of the other group for that year lists the very same articles.
      guard group.kind != .year || stretch.span != catalogue.root(of: group).span else {
        return value
      }
      let articles = all.articles(of: count)
      value.shared = SharedArticles(
        id: "chung/\(catalogue.folder(of: count.group))",
        newest: articles.suffix(isSeen ? sharing.seen : sharing.unfolded).reversed().map(row))
      if isSeen, stretch.span == .all { addYears(to: &value, articles, in: group) }
      return value
    }
    let shown = counts.prefix(seen + limit.unfolded)
    var facet = Listing.Facet(
      kind, shown.prefix(seen).map { value($0, isSeen: true) },
      remaining: counts.count - shown.count)
    facet.further = shown.dropFirst(seen).map { value($0, isSeen: false) }
    if facet.remaining > 0 {
      // The first page of the group knows more names, and the index knows all.
      facet.remainingPath =
        stretch.members.count < catalogue.members(of: group).count
        ? counted(group).path : counts.first?.group.kind.aspect?.path(in: site.addresses)
    }
    return facet
  }

  /// Adds the years in which two groups have further articles in common, where these have pages.
  private func addYears(
    to value: inout Counted, _ articles: ArraySlice<Int>, in group: GroupReference
  ) {
    guard let shown = value.shared?.newest.count, value.count > shown, group.kind.hasYearPages
    else { return }
    let pages = pages(of: group)
    var years: [TimeSpan] = []
    for index in articles.dropLast(shown) {
      let year = catalogue.entries[index].date.map { TimeSpan.year($0.year) } ?? .undated
      if years.last != year { years.append(year) }
    }
    value.shared?.years = years.suffix(Self.sharedYears).reversed().map {
      Counted(.span($0), path: pages.path(of: $0), count: 0)
    }
  }

  /// Adds to the countries of a province the organizations that act in the articles of each: who of
  /// here works with whom abroad.
  private func withOrganizations(
    _ facet: Listing.Facet, _ all: GroupCounts, _ stretch: Stretch
  ) -> Listing.Facet {
    let limits = Self.countryLimit.organizations
    let limit = stretch.span == .all ? limits.ever : limits.year
    var facet = facet
    for (place, count) in zip(facet.values.indices, all.sorted(.country)) {
      let organizations = GroupCounts(
        [.organization], of: all.articles(of: count), in: catalogue, without: nil
      ).sorted(.organization)
      facet.values[place].details = homeFirst(organizations).prefix(limit).map {
        counted($0.group, count: $0.count, in: stretch.span)
      }
    }
    return facet
  }

  private func homeFirst(_ counts: [GroupCounts.Count]) -> [GroupCounts.Count] {
    let isAbroad = counts.map { catalogue.isAbroad(organization: $0.group.number) }
    return zip(counts, isAbroad).filter { !$1 }.map(\.0)
      + zip(counts, isAbroad).filter { $1 }.map(\.0)
  }
}
