import FoundationEssentials

/// A moment as HTTP headers write it, to the second: `Mon, 09 Jan 2017 02:30:00 GMT`.
struct HTTPDate: Equatable, Sendable, CustomStringConvertible {
  /// The header value (IMF-fixdate, RFC 9110, 5.6.7).
  let description: String
  /// Year, month, day, hour, minute and second, in this order.
  private let fields: [Int]

  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Creates a moment from the time that file systems keep.
  init(secondsSince1970 seconds: Int) {
    let date = Date(timeIntervalSince1970: Double(seconds))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents(
      [.weekday, .year, .month, .day, .hour, .minute, .second], from: date)
    let clock = [parts.hour, parts.minute, parts.second].map { $0 ?? 0 }
    let (year, month, day) = (parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1)
    fields = [year, month, day] + clock
    let time = clock.map(Self.twoDigits).joined(separator: ":")
    let weekday = Self.days[((parts.weekday ?? 1) + 6) % 7]
    description =
      "\(weekday), \(Self.twoDigits(day)) \(Self.months[(month + 11) % 12]) \(year) \(time) GMT"
  }

  /// Reads a header value; `nil` when it has not the one form that senders may use.
  init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0].last == ",", parts[5] == "GMT",
      let day = Int(parts[1]), let month = Self.months.firstIndex(of: String(parts[2])),
      let year = Int(parts[3])
    else { return nil }
    let clock = parts[4].split(separator: ":", omittingEmptySubsequences: false)
      .compactMap { Int($0) }
    guard clock.count == 3 else { return nil }
    fields = [year, month + 1, day] + clock
    description = text
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

extension HTTPDate: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    left.fields.lexicographicallyPrecedes(right.fields)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.fields == right.fields
  }
}
