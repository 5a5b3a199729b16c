import Archive

/// The first and the last day that a date can be, as numbers that can be compared.
struct Span {
  let first: Int
  let last: Int

  init(_ date: ArchiveDate) {
    first = (date.year * 100 + (date.month ?? 1)) * 100 + (date.day ?? 1)
    last = (date.year * 100 + (date.month ?? 12)) * 100 + (date.day ?? 31)
  }
}

/// Holds the dates of a record against each other: what the text itself says is evidence, what the
/// file system says is none.
struct DateCheck {
  let today: ArchiveDate?

  /// Checks the dates of an article.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - file: Its path from `content/`.
  ///   - place: Where the value of a key stands.
  /// - Returns: What cannot be right or may be wrong.
  func findings(
    in record: ArticleRecord, file: String, place: (String) -> SourceLocation
  ) -> [Diagnostic] {
    guard let date = record.date else {
      guard record.dateBasis != .none else { return [] }
      return [
        Diagnostic(
          .warning, code: "date-without-basis",
          "there is no date, and date_basis is \(record.dateBasis.rawValue)",
          hint: "Write the date, or delete date_basis.", at: place("date_basis"))
      ]
    }
    var found: [Diagnostic] = []
    if record.dateBasis == .none {
      found.append(
        Diagnostic(
          .warning, code: "date-without-basis", "nothing says how the date is known",
          hint: "Set date_basis to dateline, event, cited or file.", at: place("date")))
    }
    let bounds: [(String, String, ArchiveDate?, String)] = [
      ("date-before-evidence", "not_before", record.notBefore, "the earliest the text allows"),
      ("date-before-event", "event_date", record.eventDate, "the event"),
    ]
    for case (let code, let key, let bound?, let meaning) in bounds
    where Span(date).last < Span(bound).first {
      found.append(
        Diagnostic(
          .warning, code: code, "the date \(date) is earlier than \(key), \(meaning): \(bound)",
          hint: "Compare both with the raw text.", at: place("date")))
    }
    let limits: [(String, ArchiveDate?, String)] = [
      ("date-after-fetch", record.importNote?.fetched, "the day the text was fetched"),
      ("date-in-future", today, "today"),
    ]
    for case (let code, let limit?, let meaning) in limits
    where Span(date).first > Span(limit).last {
      found.append(
        Diagnostic(
          .warning, code: code, "the date \(date) is later than \(meaning), \(limit)",
          hint: "Compare it with the raw text.", at: place("date")))
    }
    if let folder = Self.yearFolder(of: file), folder != String(date.year) {
      found.append(
        Diagnostic(
          .note, code: "year-folder",
          "the file lies in \(folder)/, its date is \(date); the address keeps showing the former",
          at: place("date")))
    }
    return found
  }

  /// The folder that an import would name after the year.
  private static func yearFolder(of file: String) -> Substring? {
    let segments = file.split(separator: "/")
    guard segments.count == 3 else { return nil }
    let isYear = segments[1].utf8.count == 4 && Int(segments[1]) != nil
    return isYear || segments[1] == "undated" ? segments[1] : nil
  }
}
