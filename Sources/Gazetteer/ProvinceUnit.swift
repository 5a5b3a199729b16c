package import Archive

/// What the register knows about a unit beyond `Province`.
package struct ProvinceUnit: Hashable, Sendable {
  /// How likely the bare name means something else.
  package enum Ambiguity: Int, Comparable, Sendable {
    /// Hardly ever.
    case low
    /// Sometimes: a person, a paper, a street.
    case medium
    /// Often: another district, a battle, a river.
    case high
    /// Mostly: `hòa bình` is peace.
    case veryHigh

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The unit.
  package var province: Province
  /// Other spellings of the name.
  package var aliases: [String]
  /// How likely the bare name means something else.
  package var ambiguity: Ambiguity
  /// The slugs of the units it was split into, for one that was.
  package var heirs: [String]
  /// The number of its military region before 1 July 2025.
  package var militaryRegion: String
  /// The telephone code, such as `0262`.
  package var areaCode: String
  /// The domain of its portal, such as `daklak.gov.vn`.
  package var domain: String
}

extension Province {
  /// Whether the unit is there at a date, as far as that is known; without a date it is.
  ///
  /// - Parameter date: A day, a month or a year.
  /// - Returns: `false` only when no day of `date` falls into the unit's period.
  package func exists(on date: ArchiveDate?) -> Bool {
    guard let date else { return true }
    return distance(to: date) == 0
  }

  /// How far the unit's period is from a date, in a number that only serves to compare.
  func distance(to date: ArchiveDate) -> Int {
    if let validTo, date.firstDay > validTo.lastDay { return date.firstDay - validTo.lastDay }
    if let validFrom, date.lastDay < validFrom.firstDay { return validFrom.firstDay - date.lastDay }
    return 0
  }
}

extension ArchiveDate {
  /// The first day the date can be, as a number that grows with time.
  var firstDay: Int { (year * 100 + (month ?? 1)) * 100 + (day ?? 1) }
  /// The last day the date can be.
  var lastDay: Int { (year * 100 + (month ?? 12)) * 100 + (day ?? 31) }
}
