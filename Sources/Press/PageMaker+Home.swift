import Archive
import Templates

extension PageMaker {
  /// Makes the first page.
  func home() -> HomePage {
    HomePage(
      articleCount: catalogue.listed.count, period: catalogue.period(of: catalogue.listed),
      provinces: catalogue.provinces.indices.map { counted(province: $0) }.filter { $0.count > 0 },
      years: catalogue.years.indices.map { counted(year: $0) }.reversed(),
      organizations: busiest(.organization, limit: 12),
      organizationCount: catalogue.activeOrganizations.count,
      latest: catalogue.listed.suffix(10).reversed().map(row))
  }
}
