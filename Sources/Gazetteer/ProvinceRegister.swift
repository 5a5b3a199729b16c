package import Archive
internal import Vietnamese

/// The provinces and central cities of Việt Nam, past and present.
///
/// A class, since a copy of so many tables would count as many references.
package final class ProvinceRegister: Sendable {
  /// The register that the program carries.
  package static let shared = ProvinceRegister()

  /// What is known about the 87 units: those of 2008 to 2025, then the older ones.
  package let details: [ProvinceUnit]
  /// The 34 units since 1 July 2025; one that grew has the slug of the unit whose name it keeps.
  package let current: [Province]

  /// Every period in which a unit had one extent and one kind.
  private let periods: [Province]
  private let periodsBySlug: [String: [Int]]
  private let periodsByName: [String: [Int]]
  private let periodsByFoldedName: [String: [Int]]
  private let unitsBySlug: [String: Int]
  private let membersBySlug: [String: [String]]

  private init() {
    let rows = TableReader.rows(of: ProvinceTable.units)
    let details = rows.compactMap(ProvinceUnit.init)
    let unitsBySlug = Dictionary(
      details.enumerated().map { ($1.province.slug, $0) }, uniquingKeysWith: { first, _ in first })
    var members: [String: [String]] = [:]
    var current: [Province] = []
    var later: [Province] = []
    for row in TableReader.rows(of: ProvinceTable.current) {
      guard let unit = unitsBySlug[row[0]].map({ details[$0].province }) else { continue }
      members[row[0]] = row[2].isEmpty ? [row[0]] : row.list(2)
      let stages = Self.stages(of: unit, row: row)
      later += stages
      current.append(stages.last ?? unit)
    }
    let periods = details.map(\.province) + later
    var byName: [String: [Int]] = [:]
    var byFoldedName: [String: [Int]] = [:]
    for (index, period) in periods.enumerated() {
      let aliases = unitsBySlug[period.slug].map { details[$0].aliases } ?? []
      for name in [period.name] + aliases {
        byName[Self.key(of: name), default: []].append(index)
        byFoldedName[VietnameseText.folded(name), default: []].append(index)
      }
    }
    self.details = details
    self.current = current
    self.periods = periods
    self.unitsBySlug = unitsBySlug
    periodsBySlug = Dictionary(grouping: periods.indices) { periods[$0].slug }
    membersBySlug = members
    periodsByName = byName
    periodsByFoldedName = byFoldedName
  }

  /// All 87 units: those of 2008 to 2025, then the older ones.
  package var units: [Province] { details.map(\.province) }

  /// The unit with a slug.
  ///
  /// - Parameter slug: The identity of a unit in its period, such as `can-tho-tinh`.
  /// - Returns: The unit; `nil` for an unknown slug.
  package func unit(slug: String) -> Province? {
    unitsBySlug[slug].map { details[$0].province }
  }

  /// The units that share an index page.
  ///
  /// - Parameter pageSlug: The slug of the page, such as `can-tho`.
  /// - Returns: The units, the youngest first; empty for an unknown page.
  package func units(pageSlug: String) -> [Province] {
    units.filter { $0.pageSlug == pageSlug }
      .sorted { ($0.validFrom?.firstDay ?? 0) > ($1.validFrom?.firstDay ?? 0) }
  }

  /// The unit that a name means at a date.
  ///
  /// - Parameters:
  ///   - name: A name or another spelling of it, with or without "tỉnh" or "thành phố", with or
  ///     without accents where that leaves no doubt.
  ///   - date: The date of the text, which may be a year only; the units of 2008 to 2025 come first
  ///     when there is none.
  /// - Returns: The unit whose period holds the date, else the one nearest in time; `nil` for an
  ///   unknown name.
  package func province(named name: String, on date: ArchiveDate? = nil) -> Province? {
    let key = Self.key(of: name)
    let found = periodsByName[key] ?? periodsByName[Self.bareName(key)] ?? foldedPeriods(named: key)
    guard let date else { return found.first.map { periods[$0] } }
    // The later period wins a tie: a unit that became a city without growing.
    return found.reversed().map { periods[$0] }.min {
      $0.distance(to: date) < $1.distance(to: date)
    }
  }

  /// The unit of a slug as it was at a date: enlarged on 1 July 2025, made a city later.
  ///
  /// - Parameters:
  ///   - slug: The identity of a unit.
  ///   - date: The date of the text; the unit of before 1 July 2025 is meant when there is none.
  /// - Returns: The unit whose period holds the date, else the one nearest in time.
  package func unit(slug: String, on date: ArchiveDate?) -> Province? {
    guard let date else { return unit(slug: slug) }
    return (periodsBySlug[slug] ?? []).reversed().map { periods[$0] }
      .min { $0.distance(to: date) < $1.distance(to: date) }
  }

  /// The units that a present one was made of on 1 July 2025.
  ///
  /// - Parameter slug: The slug of one of the 34 units.
  /// - Returns: The units as they were on 30 June 2025, the unit's own first; empty for other slugs.
  package func members(of slug: String) -> [Province] {
    (membersBySlug[slug] ?? []).compactMap { unit(slug: $0) }
  }

  /// The known name that looks most like a misspelt one.
  ///
  /// - Parameter name: A name that `province(named:on:)` does not know.
  /// - Returns: The unit whose name takes the fewest changed letters, at most a third of them.
  package func nearest(to name: String) -> Province? {
    let wanted = VietnameseText.folded(Self.bareName(Self.key(of: name)))
    var best: (distance: Int, unit: Province)?
    for unit in units {
      let known = VietnameseText.folded(Self.bareName(Self.key(of: unit.name)))
      let distance = EditDistance.between(wanted, known)
      if distance * 3 <= known.utf8.count, distance < best?.distance ?? .max {
        best = (distance, unit)
      }
    }
    return best?.unit
  }

  private func foldedPeriods(named key: String) -> [Int] {
    let folded = VietnameseText.folded(Self.bareName(key))
    // Only a name typed without any accent may match without; "Hoà Bính" is not Hòa Bình.
    guard folded.utf8.count == key.utf8.count || folded == VietnameseText.folded(key) else {
      return []
    }
    return key.utf8.allSatisfy { $0 < 0x80 } ? periodsByFoldedName[folded] ?? [] : []
  }

  private static func key(of name: String) -> String { VietnameseText.comparisonKey(name) }

  /// A key without the word for the kind of unit.
  private static func bareName(_ key: String) -> String {
    for word in ["tỉnh ", "thành phố ", "tp. ", "tp.", "tp ", "thủ đô ", "tinh ", "thanh pho "]
    where key.hasPrefix(word) {
      return String(key.dropFirst(word.count))
    }
    return key
  }

  /// What became of a unit from 1 July 2025 on: it grew, or became a city.
  private static func stages(of unit: Province, row: TableReader.Row) -> [Province] {
    var stages: [Province] = []
    if !row[2].isEmpty {
      var enlarged = unit
      enlarged.validFrom = ArchiveDate(year: 2025, month: 7, day: 1)
      enlarged.validTo = nil
      enlarged.kind = row[1] == "c" ? .city : .province
      enlarged.legalBasis = "NQ 202/2025/QH15 ngày 12/6/2025"
      stages.append(enlarged)
    }
    if let upgrade = row.date(3) {
      var city = stages.last ?? unit
      city.validFrom = upgrade
      city.kind = .city
      stages.append(city)
    }
    return stages
  }
}

extension ProvinceUnit {
  fileprivate init?(_ row: TableReader.Row) {
    guard !row[0].isEmpty, !row[1].isEmpty else { return nil }
    province = Province(
      name: row[0], slug: row[1], pageSlug: row[2].isEmpty ? row[1] : row[2],
      kind: row[3] == "c" ? .city : .province, validFrom: row.date(4), validTo: row.date(5),
      successors: row.list(6), region: row[7], legalBasis: row[8].isEmpty ? nil : row[8])
    aliases = row.list(9)
    ambiguity =
      switch row[10] {
      case "m": .medium
      case "h": .high
      case "v": .veryHigh
      default: .low
      }
    heirs = row.list(11)
    militaryRegion = row[12]
    areaCode = row[13]
    domain = row[14]
  }
}
