/// A date of the Gregorian calendar that is known to the day, the month or only the year.
///
/// A day that is not known is never made up: `2022` stays `2022`.
package struct ArchiveDate: Hashable, Sendable {
  /// How exactly a date is known.
  package enum Precision: String, Sendable {
    /// Only the year is known.
    case year
    /// The year and the month are known.
    case month
    /// The day is known.
    case day
  }

  /// The years a date may have: the first is that of the Republic's founding (2 September 1945),
  /// with room for older documents, the last keeps a slip like 20215 out.
  package static let years = 1900...2100

  // Small, since every article, row and name of a list carries one about; 0 is what is not known.
  private let yearNumber: Int16
  private let monthNumber: Int8
  private let dayNumber: Int8

  /// The year, one of `years`.
  package var year: Int { Int(yearNumber) }
  /// The month from 1 to 12, when it is known.
  package var month: Int? { monthNumber == 0 ? nil : Int(monthNumber) }
  /// The day of the month, when it is known.
  package var day: Int? { dayNumber == 0 ? nil : Int(dayNumber) }

  /// Creates a date; returns `nil` for one the calendar does not have.
  ///
  /// - Parameters:
  ///   - year: One of `years`.
  ///   - month: From 1 to 12.
  ///   - day: From 1 to the length of the month; needs a month.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard Self.years.contains(year) else { return nil }
    if let month {
      guard 1...12 ~= month else { return nil }
      if let day, !(1...Self.length(ofMonth: month, year: year)).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    yearNumber = Int16(year)
    monthNumber = Int8(month ?? 0)
    dayNumber = Int8(day ?? 0)
  }

  /// Creates the date that `text` writes as `2017-01-09`, `2017-01` or `2017`.
  ///
  /// - Parameter text: A date of ISO 8601's extended form, reduced or not.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard [4, 7, 10].contains(bytes.count) else { return nil }
    var numbers = [0]
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        numbers.append(0)
      } else {
        guard 0x30...0x39 ~= byte else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
      }
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// How exactly the date is known.
  package var precision: Precision {
    switch (month, day) {
    case (_, .some): .day
    case (.some, nil): .month
    case (nil, nil): .year
    }
  }

  /// The date as `2017-01-09`, `2017-01` or `2017`.
  package var iso: String { written(with: "-") }

  /// The date from the year to the day, with another mark between them.
  ///
  /// - Parameter separator: What stands between year, month and day.
  /// - Returns: A text such as `2017/01/09` or `2017`.
  package func written(with separator: String) -> String {
    var text = String(year)
    for part in [month, day] {
      guard let part else { break }
      text += separator
      if part < 10 { text += "0" }
      text += String(part)
    }
    return text
  }

  /// The day of the week from 1, Monday, to 7, Sunday, as in ISO 8601; `nil` without a day.
  package var weekday: Int? {
    guard let daysSinceEpoch else { return nil }
    // 1 January 1970 was a Thursday.
    return (daysSinceEpoch + 3).quotientAndRemainder(dividingBy: 7).remainder.wrapped(by: 7) + 1
  }

  /// The number of days from 1 January 1970 to this day; `nil` without a day.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  package var daysSinceEpoch: Int? {
    guard let month, let day else { return nil }
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Whether this date can be the same day as `other`, as far as both are known.
  ///
  /// - Parameter other: Any date.
  /// - Returns: `true` for 2022 and 2022-05-01, `false` for 2022-04 and 2022-05-01.
  package func agrees(with other: Self) -> Bool {
    guard year == other.year else { return false }
    guard let month, let otherMonth = other.month else { return true }
    guard month == otherMonth else { return false }
    guard let day, let otherDay = other.day else { return true }
    return day == otherDay
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension ArchiveDate: Comparable {
  /// Orders by time; a date that is less exactly known comes after all that fall in its period, so
  /// that "2022" never pretends to be its first of January.
  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month ?? 13, left.day ?? 32) < (right.year, right.month ?? 13, right.day ?? 32)
  }
}

extension ArchiveDate: CustomStringConvertible {
  package var description: String { iso }
}

extension Int {
  fileprivate func wrapped(by modulus: Int) -> Int { self < 0 ? self + modulus : self }
}

/// How the date of an article is known.
package enum DateBasis: String, CaseIterable, Sendable {
  /// The page prints it as the day of publication.
  case dateline
  /// The text reports on an event of that day, month or year.
  case event
  /// A document that the text cites gives a lower bound.
  case cited
  /// The name or the address of the file gives it.
  case file
  /// It is not known.
  case none
}

/// A time of day, as a dateline prints it (Việt Nam, UTC+7).
package struct TimeOfDay: Hashable, Sendable, CustomStringConvertible {
  /// From 0 to 23.
  package let hour: Int
  /// From 0 to 59.
  package let minute: Int

  /// Creates a time; returns `nil` for one the clock does not have.
  ///
  /// - Parameters:
  ///   - hour: From 0 to 23.
  ///   - minute: From 0 to 59.
  package init?(hour: Int, minute: Int) {
    guard 0...23 ~= hour, 0...59 ~= minute else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// Creates the time that `text` writes as `09:41`.
  ///
  /// - Parameter text: Two digits, a colon and two digits.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
    let digits = [bytes[0], bytes[1], bytes[3], bytes[4]]
    guard digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    let numbers = digits.map { Int($0 - 0x30) }
    self.init(hour: numbers[0] * 10 + numbers[1], minute: numbers[2] * 10 + numbers[3])
  }

  /// The time as `09:41`.
  package var description: String {
    (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }
}
