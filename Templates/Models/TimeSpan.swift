package import Archive

/// A stretch of time, as lists are split by it; what is not known is a stretch too.
package enum TimeSpan: Hashable, Sendable {
  /// All of time, and what has no date.
  case all
  /// What has no date.
  case undated
  /// A year.
  case year(Int)
  /// What is known to the year only.
  case yearOnly(Int)
  /// A month.
  case month(year: Int, month: Int)
  /// What is known to the month only.
  case monthOnly(year: Int, month: Int)
  /// A day.
  case day(ArchiveDate)

  /// The narrowest stretch that a date falls into.
  ///
  /// - Parameter date: A date as exactly as it is known; `nil` for none.
  package init(of date: ArchiveDate?) {
    guard let date else {
      self = .undated
      return
    }
    switch (date.month, date.day) {
    case (nil, _): self = .yearOnly(date.year)
    case (let month?, nil): self = .monthOnly(year: date.year, month: month)
    case (.some, .some): self = .day(date)
    }
  }

  /// The year it lies in; `nil` for all of time and for what has no date.
  package var year: Int? {
    switch self {
    case .all, .undated: nil
    case .year(let year), .yearOnly(let year): year
    case .month(let year, _), .monthOnly(let year, _): year
    case .day(let date): date.year
    }
  }

  /// The month it lies in; `nil` for whole years and for what is not known to the month.
  package var month: Int? {
    switch self {
    case .all, .undated, .year, .yearOnly: nil
    case .month(_, let month), .monthOnly(_, let month): month
    case .day(let date): date.month
    }
  }
}
