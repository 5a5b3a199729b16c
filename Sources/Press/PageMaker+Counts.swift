import Archive
import Datasets
import Templates

extension PageMaker {
  /// Makes a table of counts.
  ///
  /// - Parameter file: Which one.
  /// - Returns: The table.
  func counts(_ file: DataFile) -> CountTable {
    var table = CountTable(file.columns.compactMap { $0 as? CountColumn })
    switch file {
    case .provinces: table.rows = provinceRows()
    case .provinceYears: table.rows = provinceYearRows()
    case .years: table.rows = yearRows()
    case .organizations: table.rows = organizationRows()
    case .table, .records, .texts, .bibTeX, .ris, .csl, .repository, .withdrawn: break
    }
    return table
  }

  private func provinceRows() -> [[String]] {
    catalogue.provinces.enumerated().compactMap { index, group in
      guard !group.members.isEmpty else { return nil }
      let province = group.name
      let successors = catalogue.successors[index].map { catalogue.provinces[$0].name.name }
      return [
        province.name, province.kind == .city ? "city" : "province", province.region,
        province.isDissolved ? province.validTo?.iso ?? "" : "", CSV.list(successors),
        String(group.members.count),
      ] + period(group.members) + ["\(group.folder)/index.html"]
    }
  }

  private func provinceYearRows() -> [[String]] {
    catalogue.groups(of: .province).flatMap { group in
      catalogue.parts(of: catalogue.root(of: group)).map { part in
        let year = if case .year(let year) = part.span { String(year) } else { "" }
        return [catalogue.provinces[group.number].name.name, year, String(part.members.count)]
      }
    }
  }

  private func yearRows() -> [[String]] {
    catalogue.years.map { group in
      var counts: [ArchiveDate.Precision: Int] = [:]
      for index in group.members {
        guard let date = catalogue.entries[index].date else { continue }
        counts[date.precision, default: 0] += 1
      }
      let precisions = [ArchiveDate.Precision.day, .month, .year]
      return [group.name.map(String.init) ?? "", String(group.members.count)]
        + precisions.map { String(counts[$0] ?? 0) } + ["\(group.folder)/index.html"]
    }
  }

  private func organizationRows() -> [[String]] {
    catalogue.organizations.enumerated().compactMap { index, group in
      guard !group.members.isEmpty else { return nil }
      let type = catalogue.kind(ofOrganization: index).rawValue
      let level = catalogue.level(ofOrganization: index)?.rawValue ?? ""
      return [group.name, type, level, String(group.members.count)] + period(group.members)
        + [CSV.list(provinces(of: group.members)), "\(group.folder)/index.html"]
    }
  }

  private func period(_ members: [Int]) -> [String] {
    let period = catalogue.period(of: members)
    return [period?.lowerBound.iso ?? "", period?.upperBound.iso ?? ""]
  }

  /// The names of the provinces of some articles, those with most articles first.
  private func provinces(of members: [Int]) -> [String] {
    var counts: [Int: Int] = [:]
    for index in members {
      for province in catalogue.entries[index].provinces { counts[province, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { catalogue.provinces[$0.key].name.name }
  }
}
