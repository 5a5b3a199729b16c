import Archive

/// A language that citations are written in.
package enum CitationLanguage: String, CaseIterable, Sendable {
  /// Vietnamese.
  case vietnamese = "vi"
  /// English.
  case english = "en"
}

/// The words of a citation in one language.
struct CitationWords {
  private let isVietnamese: Bool

  init(_ language: CitationLanguage) {
    isVietnamese = language == .vietnamese
  }

  var and: String { isVietnamese ? " và " : " and " }
  var keptIn: String { isVietnamese ? "Lưu tại" : "Archived in" }
  var originalAddress: String { isVietnamese ? "Địa chỉ gốc" : "Original address" }
  var noDate: String { isVietnamese ? "không rõ ngày" : "n.d." }
  var noOutlet: String { isVietnamese ? "không rõ nơi đăng" : "publisher unknown" }
  var about: String { isVietnamese ? "khoảng " : "c. " }
  var withdrawnMark: String { isVietnamese ? "đã rút" : "withdrawn" }
  var eventMark: String { isVietnamese ? "ngày sự kiện" : "day of the event" }

  /// A date, never more exact than it is known.
  func date(_ date: ArchiveDate) -> String {
    switch (date.month, date.day) {
    case (let month?, let day?):
      isVietnamese ? "\(day)/\(month)/\(date.year)" : "\(day) \(Self.month(month)) \(date.year)"
    case (let month?, nil):
      isVietnamese ? "tháng \(month)/\(date.year)" : "\(Self.month(month)) \(date.year)"
    case (nil, _): "\(date.year)"
    }
  }

  /// What to know of a date that a page does not print as its own.
  func dateNote(_ basis: DateBasis) -> String? {
    switch basis {
    case .event:
      isVietnamese
        ? "Thời gian ghi ở đây là của sự kiện được đưa tin"
        : "The date is that of the event reported"
    case .cited:
      isVietnamese
        ? "Thời gian là ước chừng, theo văn bản được dẫn trong bài"
        : "The date is approximate, from a document that the text cites"
    case .file:
      isVietnamese
        ? "Thời gian lấy từ tên tệp hoặc địa chỉ"
        : "The date is from the name or address of the file"
    case .dateline, .none: nil
    }
  }

  func withdrawn(_ withdrawal: ArticleRecord.Withdrawal) -> String {
    let day = withdrawal.date.map { " (\(date($0)))" } ?? ""
    return isVietnamese
      ? "Bài viết đã được rút\(day): \(withdrawal.reason)" : "Withdrawn\(day): \(withdrawal.reason)"
  }

  /// The name of a language for "[in Vietnamese]"; `nil` where readers need not be told.
  func note(ofLanguage tag: String) -> String? {
    guard !isVietnamese else { return nil }
    let names = [
      "vi": "Vietnamese", "lo": "Lao", "km": "Khmer", "fr": "French", "zh": "Chinese",
      "ru": "Russian", "ja": "Japanese", "ko": "Korean", "th": "Thai", "de": "German",
      "es": "Spanish",
    ]
    return names[String(tag.prefix { $0 != "-" })].map { "in \($0)" }
  }

  private static func month(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }
}
