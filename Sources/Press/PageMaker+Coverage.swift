import Archive
import Templates

extension PageMaker {
  /// The most years that have columns of their own, so that the table stays below 150 KB; of more
  /// years those have columns that fit beside each other on a desk.
  private static let yearLimit = (all: 24, last: 20)
  /// The most sources on the page.
  private static let sourceLimit = 20

  /// Makes the page that tells what the archive holds and lacks.
  ///
  /// - Parameter place: Where it lies.
  /// - Returns: The page.
  func coverage(at place: PagePlace) -> CoveragePage {
    let listed = catalogue.listed
    var page = CoveragePage(
      place: place, articleCount: listed.count, period: catalogue.period(of: listed))
    addTable(to: &page)
    page.precisions = precisions()
    page.bases = bases()
    for group in catalogue.groups(of: .check) {
      switch catalogue.checks[group.number].name {
      case .noProvince, .noOrganization, .noAuthor, .noSource: page.gaps.append(counted(group))
      case .field: page.fields.append(counted(group))
      case .copies: page.copies = counted(group)
      case .vagueDate, .uncertainDate: break
      }
    }
    page.sources = busiest(.source, limit: Self.sourceLimit)
    page.sourceCount = catalogue.groups(of: .source).count
    page.withdrawnCount = catalogue.entries.count - listed.count
    return page
  }

  // MARK: Provinces by year

  private func addTable(to page: inout CoveragePage) {
    let known = catalogue.years.compactMap(\.name)
    // A year without articles is a gap that should be seen.
    let years = known.first.flatMap { first in known.last.map { Array(first...$0) } } ?? []
    let limit = Self.yearLimit
    let shown = years.suffix(years.count > limit.all ? limit.last : limit.all)
    if catalogue.years.first?.name == nil, !catalogue.years.isEmpty {
      page.columns.append(.undated)
    }
    if let first = shown.first, shown.count < years.count { page.columns.append(.before(first)) }
    page.columns += shown.map { .year($0) }
    page.rows = catalogue.provinces.indices.map { GroupReference.province($0) }
      .filter { !catalogue.members(of: $0).isEmpty }
      .map { group in
        CoveragePage.Row(
          province: counted(group), cells: page.columns.map { cell(of: group, in: $0) })
      }
    page.totals = page.columns.map(total)
    page.missingProvinces = TileGrid.before2025.cells.filter { cell in
      !cell.pages.contains { slug in
        catalogue.index(ofProvincePage: slug)
          .map { !catalogue.provinces[$0].members.isEmpty } ?? false
      }
    }.map(\.name)
  }

  private func cell(of group: GroupReference, in column: CoveragePage.Column) -> Counted? {
    let value: Counted
    switch column {
    case .undated: value = counted(group, in: .undated)
    case .year(let year): value = counted(group, in: .year(year))
    case .before(let year):
      let members = catalogue.members(of: group)
      value = counted(
        group,
        count: members.count { index in
          catalogue.entries[index].date.map { $0.year < year } ?? false
        })
    }
    return value.count > 0 ? value : nil
  }

  private func total(of column: CoveragePage.Column) -> Counted? {
    switch column {
    case .undated: return counted(year: 0)
    case .year(let year):
      return catalogue.years.firstIndex { $0.name == year }.map { counted(year: $0) }
    case .before(let year):
      let earlier = catalogue.years.filter { $0.name.map { $0 < year } ?? false }
      let count = earlier.reduce(0) { $0 + $1.members.count }
      return Counted(.year(year), path: Aspect.years.path(in: site.addresses), count: count)
    }
  }

  // MARK: Dates

  private func precisions() -> [CoveragePage.Share<ArchiveDate.Precision?>] {
    var counts: [ArchiveDate.Precision?: Int] = [:]
    for index in catalogue.listed {
      counts[catalogue.entries[index].date?.precision, default: 0] += 1
    }
    let order: [ArchiveDate.Precision?] = [.day, .month, .year, nil]
    return order.compactMap { precision -> CoveragePage.Share<ArchiveDate.Precision?>? in
      guard let count = counts[precision] else { return nil }
      let list = precision.map { path(of: .vagueDate($0)) } ?? counted(year: 0).path
      return CoveragePage.Share(precision, count: count, path: list)
    }
  }

  private func bases() -> [CoveragePage.Share<DateBasis>] {
    var counts: [DateBasis: Int] = [:]
    for index in catalogue.listed where catalogue.entries[index].date != nil {
      counts[catalogue.entries[index].dateBasis, default: 0] += 1
    }
    return DateBasis.allCases.compactMap { basis in
      counts[basis].map { .init(basis, count: $0, path: path(of: .uncertainDate(basis))) }
    }
  }

  /// The list of a check; `nil` when there is none.
  private func path(of check: Check) -> String? {
    catalogue.checks.firstIndex { $0.name == check }
      .flatMap { counted(GroupReference(.check, $0)).path }
  }
}
