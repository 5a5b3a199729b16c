import Archive

/// A date, a month or a year that a line names.
struct DateMention: Equatable, Sendable {
  /// The tokens it is written with.
  var tokens: Range<Int>
  var day: Int?
  var month: Int?
  var year: Int?
  /// The first day of a range whose last day this is.
  var firstDay: Int?
  /// The month of `firstDay` where it is another one.
  var firstMonth: Int?
  /// The first year of a span whose last one is `year`.
  var firstYear: Int?
  /// Whether the year was written with two digits.
  var hasShortYear = false
  /// Whether day and month may be the other way round: numbers with slashes, and nothing that tells.
  var isNumeric = false
  /// Whether it is part of a span of years, such as a term of office.
  var isSpan = false

  /// The date, as far as the line gives it and the calendar has it.
  var date: ArchiveDate? {
    year.flatMap { ArchiveDate(year: $0, month: month, day: day) }
  }

  /// The date with the year filled in.
  func date(inYear year: Int) -> ArchiveDate? {
    ArchiveDate(year: self.year ?? year, month: month, day: day)
  }

  /// The other reading of a numeric date, month first.
  var swapped: ArchiveDate? {
    guard isNumeric, let day, let month, let year, day != month else { return nil }
    return ArchiveDate(year: year, month: day, day: month)
  }
}
