import Archive

extension Wording {
  /// The page that tells what the archive holds and where its gaps are.
  struct CoverageWords: Sendable {
    var title: String
    var summary: String
    /// The table of provinces and years.
    var matrix: String
    /// How to read the table.
    var matrixNote: String
    var province: String
    var total: String
    /// The years before the first column of the table.
    var before: @Sendable (_ year: Int) -> String
    /// What has no date, at the head of a narrow column.
    var undated: String
    var dates: String
    var basis: @Sendable (DateBasis) -> String
    var precision: @Sendable (ArchiveDate.Precision?) -> String
    var gaps: String
    var gapsNote: String
    var fields: String
    var fieldsNote: String
    var copies: String
    /// The number of articles that were taken back.
    var withdrawn: String
    var sources: String
    var articles: String
    var share: String
    var provincesWithout: String
    /// What an archive should know better about some articles.
    var check: @Sendable (Check, Wording) -> String
  }
}

extension Wording.CoverageWords {
  static let vietnamese = Self(
    title: "Kho có gì, còn thiếu gì",
    summary: "Độ phủ của kho theo tỉnh thành và năm, những chỗ còn thiếu và chưa chắc.",
    matrix: "Tỉnh thành theo năm",
    matrixNote: "Mỗi số là số bài viết; bấm vào để xem. Ô trống là chưa có bài nào.",
    province: "Tỉnh thành",
    total: "Cộng",
    before: { "Trước \($0)" },
    undated: "Không rõ",
    dates: "Ngày của bài viết",
    basis: vietnameseBasis(_:),
    precision: vietnamesePrecision(_:),
    gaps: "Chỗ còn thiếu",
    gapsNote: "Mỗi dòng mở ra danh sách bài, để ai biết rõ hơn thì bổ sung.",
    fields: "Cần xem lại",
    fieldsNote: "Những mục mà việc nhập tự động chưa chắc chắn.",
    copies: "Bài có bản sao khác",
    withdrawn: "Bài đã rút khỏi kho",
    sources: "Nguồn",
    articles: "Số bài",
    share: "Tỷ lệ",
    provincesWithout: "Chưa có bài nào về",
    check: { check, wording in
      switch check {
      case .noProvince: "Chưa xác định được tỉnh thành"
      case .noOrganization: "Không nêu tổ chức nào"
      case .noAuthor: "Không rõ tác giả"
      case .noSource: "Không rõ nơi đăng"
      case .vagueDate(let precision): vietnamesePrecision(precision)
      case .uncertainDate(let basis):
        "Ngày tính \(vietnameseBasis(basis).lowercasedInitial)"
      case .field(let key): "Cần xem lại: \(wording.field(key))"
      case .copies: "Có bản sao khác"
      }
    })

  static let english = Self(
    title: "Coverage of the archive",
    summary: "What the archive holds, what it lacks, and what it is not sure of.",
    matrix: "Provinces by year",
    matrixNote:
      "Each number counts articles and leads to them. An empty cell means that there are none yet.",
    province: "Province",
    total: "Total",
    before: { "Before \($0)" },
    undated: "Not known",
    dates: "Dates of the articles",
    basis: englishBasis(_:),
    precision: englishPrecision(_:),
    gaps: "Gaps",
    gapsNote: "Each line opens a list, for those who know more.",
    fields: "To be checked",
    fieldsNote: "What the import was not sure of.",
    copies: "Articles with other copies",
    withdrawn: "Articles taken back",
    sources: "Sources",
    articles: "Articles",
    share: "Share",
    provincesWithout: "No articles yet about",
    check: { check, wording in
      switch check {
      case .noProvince: "Province not known"
      case .noOrganization: "No organization named"
      case .noAuthor: "Author not known"
      case .noSource: "Source not known"
      case .vagueDate(let precision): englishPrecision(precision)
      case .uncertainDate(let basis):
        "Dated \(englishBasis(basis).lowercasedInitial)"
      case .field(let key): "To be checked: \(wording.field(key))"
      case .copies: "With other copies"
      }
    })
}

private func vietnameseBasis(_ basis: DateBasis) -> String {
  switch basis {
  case .dateline: "Trang ghi ngày đăng"
  case .event: "Theo ngày diễn ra sự kiện"
  case .cited: "Theo văn bản được dẫn"
  case .file: "Theo tên tệp hoặc địa chỉ"
  case .none: "Không rõ căn cứ"
  }
}

private func englishBasis(_ basis: DateBasis) -> String {
  switch basis {
  case .dateline: "The page prints its date"
  case .event: "From the day of the event"
  case .cited: "From a document that the text cites"
  case .file: "From the name or address of the file"
  case .none: "Basis not known"
  }
}

private func vietnamesePrecision(_ precision: ArchiveDate.Precision?) -> String {
  switch precision {
  case .day: "Biết tới ngày"
  case .month: "Chỉ biết tới tháng"
  case .year: "Chỉ biết tới năm"
  case nil: "Không rõ ngày"
  }
}

private func englishPrecision(_ precision: ArchiveDate.Precision?) -> String {
  switch precision {
  case .day: "Known to the day"
  case .month: "Known to the month only"
  case .year: "Known to the year only"
  case nil: "Date not known"
  }
}
