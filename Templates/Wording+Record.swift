import Archive

extension Wording {
  /// What an article says of itself: how it is cited, where it comes from, what is like it.
  struct RecordWords: Sendable {
    var cite: String
    /// The languages of the two visible citations.
    var inVietnamese: String
    var inEnglish: String
    /// What the buttons say that the script adds.
    var copy: String
    var copied: String
    var save: String
    var originalAddress: String
    /// The day on which the text was fetched.
    var fetched: @Sendable (_ date: String) -> String
    /// What leads to copies that the Internet Archive may have.
    var wayback: String
    var copies: String
    var imported: String
    /// Whether a person has changed the article since.
    var untouched: String
    var edited: String
    var leftOut: String
    /// "27 lines of the saved page".
    var lines: @Sendable (_ number: String, _ count: Int) -> String
    var confidence: String
    var level: @Sendable (ImportNote.Confidence) -> String
    var report: String
    var reportSubject: @Sendable (_ title: String) -> String
    /// What the report begins with, before the reader's own words.
    var reportPage: String
    var reportWords: String
    var related: String
    /// The ways to the articles before and after in one province.
    var neighbours: @Sendable (_ province: String) -> String
    var earlier: @Sendable (_ province: String) -> String
    var later: @Sendable (_ province: String) -> String
  }
}

extension Wording.RecordWords {
  static let vietnamese = Self(
    cite: "Trích dẫn bài này",
    inVietnamese: "Tiếng Việt",
    inEnglish: "Tiếng Anh",
    copy: "Sao chép",
    copied: "Đã chép",
    save: "Lưu tệp",
    originalAddress: "Địa chỉ gốc",
    fetched: { "lấy về \($0)" },
    wayback: "Tìm bản lưu trên Internet Archive",
    copies: "Bản khác của cùng văn bản",
    imported: "Nhập vào kho",
    untouched: "chưa ai sửa từ khi nhập",
    edited: "đã có người sửa từ khi nhập",
    leftOut: "Để ngoài bài",
    lines: { number, _ in
      "\(number) dòng của trang đã lưu, như trình đơn, bài liên quan, chân trang; văn bản thô còn đủ"
    },
    confidence: "Độ chắc chắn",
    level: { level in
      switch level {
      case .high: "cao"
      case .medium: "vừa"
      case .low: "thấp"
      }
    },
    report: "Báo lỗi trong bài này",
    reportSubject: { "Báo lỗi: \($0)" },
    reportPage: "Trang",
    reportWords: "Chỗ sai và cách sửa:",
    related: "Bài liên quan",
    neighbours: { "Theo thời gian ở \($0)" },
    earlier: { "Trước đó ở \($0)" },
    later: { "Sau đó ở \($0)" })

  static let english = Self(
    cite: "Cite this article",
    inVietnamese: "In Vietnamese",
    inEnglish: "In English",
    copy: "Copy",
    copied: "Copied",
    save: "Save file",
    originalAddress: "Original address",
    fetched: { "fetched on \($0)" },
    wayback: "Look for copies in the Internet Archive",
    copies: "Other copies of the text",
    imported: "Imported",
    untouched: "not changed by anybody since",
    edited: "changed by a person since",
    leftOut: "Left out",
    lines: { number, count in
      let lines = count == 1 ? "1 line" : "\(number) lines"
      return
        "\(lines) of the saved page, such as menus, related news and footers; the raw text keeps them"
    },
    confidence: "Confidence",
    level: { level in
      switch level {
      case .high: "high"
      case .medium: "medium"
      case .low: "low"
      }
    },
    report: "Report an error in this article",
    reportSubject: { "Error: \($0)" },
    reportPage: "Page",
    reportWords: "What is wrong, and how it should read:",
    related: "Related articles",
    neighbours: { "In time, in \($0)" },
    earlier: { "Earlier in \($0)" },
    later: { "Later in \($0)" })
}
