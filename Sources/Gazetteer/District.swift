package import Archive

/// A district of Việt Nam; there are none since 1 July 2025, but communes carry the names on.
package struct District: Hashable, Sendable {
  /// The name without its type.
  package let name: String
  /// The types it had: `huyện`, `thị xã`, `thành phố` or `quận`.
  package let types: [PlaceType]
  /// The slug of its province.
  package let province: String
  /// The slug of the province that holds its land since 1 July 2025.
  package let province2025: String
  /// The first day in this province, as far as it matters.
  package let validFrom: ArchiveDate?
  /// The last day.
  package let validTo: ArchiveDate?
  /// Whether districts of several provinces have the name, or it has another meaning unaccented.
  package let isShared: Bool
  /// Whether the name without accents could be another one.
  let isUnclearUnaccented: Bool
  let aliases: [String]

  /// Whether it, or since July 2025 a commune of its name, is there at a date.
  ///
  /// - Parameter date: The date of the text.
  /// - Returns: `false` when the period and the date are clearly apart.
  package func exists(on date: ArchiveDate?) -> Bool {
    guard let date, date.firstDay < 2025_07_01 else { return true }
    if let validFrom, date.lastDay < validFrom.firstDay { return false }
    if let validTo, date.firstDay > validTo.lastDay { return false }
    return true
  }

  /// The slug of the province it belongs to at a date.
  ///
  /// - Parameter date: The date of the text.
  /// - Returns: The province of before or since 1 July 2025.
  package func province(on date: ArchiveDate?) -> String {
    guard let date, date.firstDay >= 2025_07_01 else { return province }
    return province2025
  }

  static let all: [Self] = TableReader.rows(of: DistrictTable.districts).map { Self($0) }

  private init(_ row: TableReader.Row) {
    name = row[0]
    types = row.list(1).compactMap { PlaceType(rawValue: $0) }
    province = row[2]
    province2025 = row[3].isEmpty ? row[2] : row[3]
    validFrom = row.date(4)
    validTo = row.date(5)
    isShared = row[6] == "s"
    isUnclearUnaccented = row[6] == "u"
    aliases = row.list(7)
  }
}
