import Archive
import Templates

extension PageMaker {
  /// The pages of a group.
  func pages(of group: GroupReference) -> GroupPages {
    GroupPages(of: group, in: catalogue, site.addresses)
  }

  /// A group as lists show it.
  ///
  /// - Parameters:
  ///   - group: Which one.
  ///   - count: The number of articles; all of the group when it is not given.
  /// - Returns: The group with its first page.
  func counted(_ group: GroupReference, count: Int? = nil) -> Counted {
    counted(group, count: count ?? catalogue.members(of: group).count, path: "index")
  }

  private func counted(_ group: GroupReference, count: Int, path: String) -> Counted {
    let path = String(page: path, in: catalogue.folder(of: group))
    let number = group.number
    let name: Counted.Name
    switch group.kind {
    case .year: name = catalogue.years[number].name.map { .year($0) } ?? .undated
    case .province:
      return Counted(
        .proper(catalogue.provinces[number].name.name), path: path, count: count,
        successors: catalogue.successors[number].map { catalogue.provinces[$0].name.name })
    case .territory: name = .territory
    case .organization: name = .proper(catalogue.organizations[number].name)
    case .country: name = .proper(catalogue.countries[number].name)
    case .author: name = .proper(catalogue.authors[number].name)
    case .source: name = .proper(catalogue.sources[number].name)
    case .check: name = .check(catalogue.checks[number].name)
    }
    return Counted(name, path: path, count: count)
  }

  /// A group in a stretch of time as lists show it.
  ///
  /// - Parameters:
  ///   - group: Which one.
  ///   - count: The number of articles there; it is counted when it is not given.
  ///   - span: The stretch.
  /// - Returns: The group with its page of the year, where groups of its kind always have one, or
  ///   else with its first page.
  func counted(_ group: GroupReference, count: Int? = nil, in span: TimeSpan) -> Counted {
    let count = count ?? catalogue.stretch(span, of: group).members.count
    guard group.kind.hasYearPages, span != .all else {
      return counted(group, count: count, path: "index")
    }
    return counted(
      group, count: count, path: span.year.map { String($0) } ?? site.addresses.undated)
  }

  /// A stretch of time of a group as lists show it.
  ///
  /// - Parameters:
  ///   - stretch: The stretch.
  ///   - pages: The pages of the group.
  /// - Returns: The stretch with the page it has or would have.
  func counted(_ stretch: Stretch, in pages: GroupPages) -> Counted {
    if stretch.span == pages.root.span, stretch.initial == nil { return counted(pages.group) }
    return Counted(
      stretch.initial.map { .initial($0) } ?? .span(stretch.span), path: pages.path(of: stretch),
      count: stretch.members.count)
  }

  /// A province as lists show it.
  ///
  /// - Parameter index: An index into the catalogue's provinces.
  /// - Returns: The province with its page.
  func counted(province index: Int) -> Counted { counted(.province(index)) }

  /// An organization as lists show it.
  ///
  /// - Parameter index: An index into the catalogue's organizations.
  /// - Returns: The organization with its page.
  func counted(organization index: Int) -> Counted { counted(.organization(index)) }

  /// A year as lists show it.
  ///
  /// - Parameter index: An index into the catalogue's years.
  /// - Returns: The year with its page.
  func counted(year index: Int) -> Counted { counted(.year(index)) }
}

extension Counted {
  /// Adds the years between others that have no article, so that they are seen to be missing.
  ///
  /// - Parameters:
  ///   - values: Years, the newest first, perhaps with what has no year.
  ///   - single: The longest run of such years of which each stands by itself.
  /// - Returns: The same with what lies between.
  static func withGaps(_ values: [Counted], single: Int) -> [Counted] {
    var result: [Counted] = []
    var later: Int?
    for value in values {
      if case .span(.year(let year)) = value.name {
        if let later, later - year > 1 {
          let missing = (year + 1)...(later - 1)
          let runs = missing.count > single ? [missing] : missing.reversed().map { $0...$0 }
          result += runs.map { Counted(.gap($0), path: nil, count: 0) }
        }
        later = year
      }
      result.append(value)
    }
    return result
  }
}
