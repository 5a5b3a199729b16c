import Archive
import Templates

extension PageMaker {
  /// The longest list of a page all of whose articles are on other pages of the group too.
  private static let repeatedLimit = 100
  /// How many articles a page still shows whose list is too long for it.
  private static let newestLimit = 30
  /// How many articles of a former province the page of the present one shows.
  private static let partLimit = 10
  /// The longest list that needs no headings: the first page of a group, which has the shorter ones,
  /// and the others.
  private static let plainLimit = (first: 15, other: 40)
  /// The longest list of a year that stands whole beside the pages of its months, and how many
  /// articles of each month a longer one shows: two screens of each month are a long way down.
  private static let monthLimit = (whole: 60, sample: 3)

  /// Makes the first page of a group.
  ///
  /// - Parameters:
  ///   - group: Which one.
  ///   - place: Where it lies.
  /// - Returns: The page.
  func listing(of group: GroupReference, at place: PagePlace) -> Listing {
    let pages = pages(of: group)
    let root = pages.root
    var listing = listing(of: root, in: pages, at: place)
    if group.kind.hasFeed, site.feeds == .all {
      listing.feedPath = catalogue.folder(of: group) + "/" + Addresses.feed
    }
    switch group.kind {
    case .year:
      let years = catalogue.years.indices
      if group.number > 0 { listing.earlier = counted(.year(group.number - 1)) }
      if years.contains(group.number + 1) { listing.later = counted(.year(group.number + 1)) }
    case .province:
      listing.parts = partSections(ofProvince: group.number)
      listing.territory = catalogue.territory(ofProvince: group.number)
        .map { counted(GroupReference(.territory, $0)) }
    case .organization: listing.profile = profile(ofOrganization: group.number)
    case .territory, .country, .author, .source, .check: break
    }
    return listing
  }

  /// Makes the page of a group in a stretch of time.
  ///
  /// - Parameters:
  ///   - group: Which one.
  ///   - span: When the articles were published.
  ///   - initial: The letter that the headlines begin with.
  ///   - place: Where it lies.
  /// - Returns: The page.
  func listing(
    of group: GroupReference, in span: TimeSpan, initial: String?, at place: PagePlace
  ) -> Listing {
    let pages = pages(of: group)
    let stretch = catalogue.stretch(span, initial: initial, of: group)
    var listing = listing(of: stretch, in: pages, at: place)
    var parents: [Counted] = []
    var parent = pages.parent(of: stretch)
    while let above = parent {
      parents.insert(counted(above, in: pages), at: 0)
      parent = pages.parent(of: above)
    }
    listing.parents = parents
    if let parent = pages.parent(of: stretch) {
      let siblings = pages.pagedParts(of: parent)
      let position = siblings.firstIndex {
        $0.span == stretch.span && $0.initial == stretch.initial
      }
      listing.earlier = neighbour(-1, of: position, among: siblings, in: pages)
      listing.later = neighbour(1, of: position, among: siblings, in: pages)
    }
    return listing
  }

  private func neighbour(
    _ step: Int, of position: Int?, among siblings: [Stretch], in pages: GroupPages
  ) -> Counted? {
    guard let position else { return nil }
    if siblings.indices.contains(position + step) {
      return counted(siblings[position + step], in: pages)
    }
    // After December comes January.
    let other = pages.group.number + step
    guard pages.group.kind == .year, case .month = siblings[position].span,
      catalogue.years.indices.contains(other)
    else { return nil }
    let year = self.pages(of: .year(other))
    let months = year.pagedParts(of: year.root)
    return (step < 0 ? months.last : months.first).map { counted($0, in: year) }
  }

  // MARK: One stretch

  private func listing(
    of stretch: Stretch, in pages: GroupPages, at place: PagePlace
  ) -> Listing {
    let group = pages.group
    let parts = visibleParts(of: stretch, in: pages)
    let sections = sections(of: stretch, parts: parts, in: pages)
    var facets = [strip(of: parts, of: stretch, sections: sections, in: pages)]
      .compactMap(\.self)
    if let regions = landFacet(of: group, in: stretch.span) { facets.insert(regions, at: 0) }
    facets += self.facets(of: stretch, in: group)
    var listing = Listing(
      place: place,
      subject: Listing.Subject(
        catalogue.topic(of: group), in: stretch.span, initial: stretch.initial),
      count: stretch.members.count, period: catalogue.period(of: stretch.members),
      facets: facets.filter { !$0.values.isEmpty }, sections: sections)
    if group.kind == .province { listing.history = history(ofProvince: group.number) }
    return listing
  }

  /// The parts of a stretch that its page tells apart.
  private func visibleParts(of stretch: Stretch, in pages: GroupPages) -> [Stretch] {
    if pages.isLong(stretch) { return catalogue.parts(of: stretch) }
    switch stretch.span {
    // Letters help only where a list is too long for one page.
    case .undated, .yearOnly, .monthOnly, .day: return []
    case .all: return catalogue.parts(of: stretch)
    case .year, .month:
      let isFirstPage = stretch.span == pages.root.span
      return isFirstPage || stretch.members.count > Self.plainLimit.other
        ? catalogue.parts(of: stretch) : []
    }
  }

  private func sections(
    of stretch: Stretch, parts: [Stretch], in pages: GroupPages
  ) -> [Listing.Section] {
    if let months = sampledMonths(of: stretch, parts: parts, in: pages) { return months }
    let isRepeated = stretch.span == pages.root.span && pages.group.kind.hasYearPages
    let limit = isRepeated ? Self.repeatedLimit : GroupPages.limit
    // What nothing splits any further is listed whole.
    if stretch.members.count > limit, !parts.isEmpty {
      let newest = stretch.members.suffix(Self.newestLimit).reversed().map(row)
      return [.init(heading: nil, rows: newest)]
    }
    guard !parts.isEmpty, stretch.members.count > Self.plainLimit.first else {
      let rows = stretch.members.reversed().map(row)
      return rows.isEmpty ? [] : [.init(heading: nil, rows: rows)]
    }
    return parts.reversed().map { section(of: $0, partOf: stretch, in: pages) }
  }

  /// The months of a busy year, of each the newest articles.
  ///
  /// - Returns: A section for each month, whole where it has no page of its own; `nil` for other lists.
  private func sampledMonths(
    of stretch: Stretch, parts: [Stretch], in pages: GroupPages
  ) -> [Listing.Section]? {
    guard pages.group.kind == .year, case .year = stretch.span, parts.count > 1,
      stretch.members.count > Self.monthLimit.whole
    else { return nil }
    return parts.reversed().map { part in
      var section = section(of: part, partOf: stretch, in: pages)
      // One that would be left over is shown rather than counted.
      if section.heading?.path != nil, section.rows.count > Self.monthLimit.sample + 1 {
        section.rows.removeLast(section.rows.count - Self.monthLimit.sample)
      }
      return section
    }
  }

  private func section(
    of part: Stretch, partOf stretch: Stretch, in pages: GroupPages
  ) -> Listing.Section {
    var heading = counted(part, in: pages)
    if !pages.hasPage(part, partOf: stretch) { heading.path = nil }
    return .init(
      heading: heading, rows: part.members.reversed().map(row), id: Self.id(of: part.span))
  }

  private static func id(of span: TimeSpan) -> String {
    switch span {
    case .all, .undated: "khong-ro-nam"
    case .year(let year): "nam-\(year)"
    case .yearOnly: "khong-ro-thang"
    case .month(_, let month): "thang-\(month)"
    case .monthOnly: "khong-ro-ngay"
    case .day(let date): "ngay-\(date.day ?? 0)"
    }
  }

  /// The way to the parts of a stretch: to their pages, or else to their sections.
  private func strip(
    of parts: [Stretch], of stretch: Stretch, sections: [Listing.Section], in pages: GroupPages
  ) -> Listing.Facet? {
    let values = parts.reversed().map { part in
      var value = counted(part, in: pages)
      if !pages.hasPage(part, partOf: stretch) {
        value.path = nil
        let id = Self.id(of: part.span)
        if sections.contains(where: { $0.id == id }) { value.fragment = id }
      }
      return value
    }
    // One part of which there is nothing more to see is no way.
    guard values.count > 1 || values.first?.path != nil, let first = parts.last else { return nil }
    if first.initial != nil { return .init(.initials, values.reversed()) }
    switch first.span {
    case .all, .undated, .year: return .init(.years, Counted.withGaps(values, single: 1))
    case .yearOnly, .month: return .init(.months, values)
    case .monthOnly, .day: return .init(.days, values)
    }
  }

  // MARK: Land

  /// The provinces that make up the land of a present one, in the same stretch of time.
  private func landFacet(of group: GroupReference, in span: TimeSpan) -> Listing.Facet? {
    let territory: Int
    switch group.kind {
    case .province where span == .all:
      guard let number = catalogue.territory(ofProvince: group.number) else { return nil }
      territory = number
    case .territory: territory = group.number
    default: return nil
    }
    guard
      let home = catalogue.index(
        ofProvincePage: catalogue.territories[territory].name.pageSlug)
    else { return nil }
    let provinces = ([home] + catalogue.parts[home]).map { GroupReference(.province, $0) }
    var values = (provinces + [GroupReference(.territory, territory)]).map {
      counted($0, in: span)
    }
    values[values.count - 1].name = .territory
    // Where a reader is already needs no link.
    for index in values.indices where values[index].path == pages(of: group).path(of: span) {
      values[index].path = nil
    }
    return .init(.parts, values.filter { $0.count > 0 })
  }

  /// The newest articles about former provinces, for the page of the present one.
  private func partSections(ofProvince index: Int) -> [Listing.Section] {
    catalogue.parts[index].compactMap { part in
      let members = catalogue.provinces[part].members
      guard !members.isEmpty else { return nil }
      return .init(
        heading: counted(province: part),
        rows: members.suffix(Self.partLimit).reversed().map(row),
        id: catalogue.provinces[part].name.pageSlug)
    }
  }
}
