import Archive
import Templates

extension PageMaker {
  /// How much of each list the first page shows, so that it stays below 60 KB in any archive.
  private static let homeLimit = (organizations: 10, countries: 12, articles: 8)

  /// Makes the first page.
  ///
  /// - Returns: The page.
  func home() -> HomePage {
    let limit = Self.homeLimit
    var page = HomePage(
      articleCount: catalogue.listed.count, period: catalogue.period(of: catalogue.listed),
      provinces: catalogue.provinces.indices.map { counted(province: $0) }.filter { $0.count > 0 },
      years: catalogue.years.indices.map { counted(year: $0) }.reversed(),
      organizations: busiest(.organization, limit: limit.organizations),
      organizationCount: catalogue.activeOrganizations.count,
      latest: catalogue.listed.suffix(limit.articles).reversed().map(row))
    page.countries = busiest(.country, limit: limit.countries)
    page.countryCount = catalogue.groups(of: .country).count
    if !page.provinces.isEmpty { page.atlas = atlas() }
    return page
  }
}
