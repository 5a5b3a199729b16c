package import Archive

/// When an article was published, as far as the page tells, and how that is known.
package struct DateFinding: Equatable, Sendable {
  /// How sure a finding is.
  package enum Confidence: String, Comparable, Sendable {
    /// A person should look.
    case low
    /// Probably right.
    case medium
    /// The page says so.
    case high

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .low: 0
      case .medium: 1
      case .high: 2
      }
    }
  }

  /// The date, to the day, the month or the year; `nil` when it is not known.
  package var date: ArchiveDate?
  /// The time of day that the dateline prints.
  package var time: TimeOfDay?
  /// How the date is known.
  package var basis: DateBasis
  /// How sure it is.
  package var confidence: Confidence
  /// The rule that chose it.
  package var rule: String
  /// The line that gives it, counted from 1.
  package var line: Int?
  /// Other readings and other dates that could have been meant.
  package var alternatives: [ArchiveDate] = []
  /// What does not fit, such as `head-dates-differ`.
  package var conflicts: [String] = []
  /// The day of the event that the text reports on, where it is another one.
  package var eventDate: ArchiveDate?
  /// The text cannot be older than this.
  package var notBefore: ArchiveDate?
}
