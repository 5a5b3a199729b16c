import Archive

extension Wording {
  /// Vietnamese.
  package static let vietnamese = Wording(
    language: "vi",
    groupSeparator: ".",
    navigation: .vietnamese,
    listing: .vietnamese,
    directory: .vietnamese,
    article: .vietnamese,
    record: .vietnamese,
    home: .vietnamese,
    missingPage: MissingPageWords(
      title: "Không tìm thấy trang",
      explanation: """
        Địa chỉ này không dẫn tới trang nào trong kho lưu trữ. Có thể địa chỉ bị gõ nhầm, hoặc bài \
        viết đã được chuyển sang chỗ khác.
        """,
      waysOn: "Có thể tìm tiếp từ đây:"),
    data: .vietnamese,
    formerAddresses: .vietnamese,
    errata: .vietnamese,
    dates: .vietnamese,
    articles: { number, _ in "\(number) bài viết" },
    subject: vietnameseTitle(of:))

  private static func vietnameseTitle(of subject: Listing.Subject) -> String {
    switch subject {
    case .province(let province): vietnameseName(of: province)
    case .provinceYear(let province, let year):
      vietnameseName(of: province) + (year.map { ", năm \($0)" } ?? ", không rõ ngày")
    case .year(let year): "Năm \(year)"
    case .month(let year, let month): "Tháng \(month) năm \(year)"
    case .undated: "Không rõ ngày"
    case .organization(let name): name
    case .organizationYear(let name, let year):
      name + (year.map { ", năm \($0)" } ?? ", không rõ ngày")
    }
  }

  // "Thành phố Hồ Chí Minh" already says what it is.
  private static func vietnameseName(of province: Province) -> String {
    if province.name.hasPrefix("Thành phố ") { return province.name }
    return province.kind == .city ? "Thành phố \(province.name)" : "Tỉnh \(province.name)"
  }

  fileprivate static func vietnameseHistory(of province: Province) -> String {
    let name = vietnameseName(of: province)
    // In 2025 the whole province went over; before that it was split up and joined again.
    return province.endedInMerger2025
      ? "\(name) nay thuộc" : "\(name) không còn là một đơn vị riêng; địa bàn nay thuộc"
  }

  fileprivate static func vietnameseHistoryBasis(of province: Province) -> String? {
    if province.endedInMerger2025 { return "từ ngày 1/7/2025, Nghị quyết 202/2025/QH15" }
    let lastDay = province.validTo.map { "đến hết \(DateWords.vietnamese.phrase($0))" }
    let parts = [lastDay, province.legalBasis].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension Wording.Navigation {
  fileprivate static let vietnamese = Self(
    skipToContent: "Đến nội dung chính",
    mainMenu: "Mục chính",
    trail: "Vị trí của trang",
    home: "Trang đầu",
    provinces: "Tỉnh thành",
    years: "Năm",
    organizations: "Tổ chức",
    earlier: "Trước đó",
    later: "Sau đó",
    neighbours: "Theo thời gian",
    feed: "Nguồn tin Atom",
    feedTitle: { "Bài mới: \($0)" },
    madeWith: "Trang tĩnh làm bằng",
    and: " và ")
}

extension Wording.ListingWords {
  fileprivate static let vietnamese = Self(
    organization: "Tổ chức",
    time: "Theo thời gian",
    facet: { kind in
      switch kind {
      case .years: "Theo năm"
      case .months: "Theo tháng"
      case .provinces: "Tỉnh thành"
      case .organizations: "Tổ chức"
      case .parts: "Các đơn vị cũ nay thuộc về đây"
      }
    },
    remaining: { number, _ in "và \(number) mục khác" },
    period: { first, last in
      let phrase = Wording.DateWords.vietnamese.phrase
      return first == last ? phrase(first) : "từ \(phrase(first)) đến \(phrase(last))"
    },
    empty: "Chưa có bài viết nào.",
    articles: "Bài viết",
    nowPartOf: "nay thuộc",
    history: Wording.vietnameseHistory(of:),
    historyBasis: Wording.vietnameseHistoryBasis(of:),
    historyNote: "Trang giữ tên của thời điểm bài viết.")
}

extension Wording.DirectoryWords {
  fileprivate static let vietnamese = Self(
    title: { subject in
      switch subject {
      case .provinces: "Tỉnh thành"
      case .years: "Năm"
      case .organizations: "Tổ chức"
      }
    },
    summary: { subject in
      switch subject {
      case .provinces: "Các bài viết xếp theo tỉnh, thành phố ở thời điểm của bài."
      case .years: "Các bài viết xếp theo thời gian."
      case .organizations: "Các bài viết xếp theo tổ chức tham gia sự việc."
      }
    },
    decade: { "Thập niên \($0)" },
    jump: "Đi tới",
    unassigned: { subject, articles in
      switch subject {
      case .provinces: "\(articles) chưa xác định được tỉnh thành."
      case .years: "\(articles) không rõ ngày."
      case .organizations: "\(articles) không nêu tổ chức nào."
      }
    },
    count: { subject, number, _ in
      switch subject {
      case .provinces: "\(number) tỉnh thành"
      case .years: "\(number) năm"
      case .organizations: "\(number) tổ chức"
      }
    })
}

extension Wording.ArticleWords {
  fileprivate static let vietnamese = Self(
    facts: "Thông tin về bài viết",
    date: "Thời gian",
    event: "Ngày sự kiện",
    notBefore: "Không sớm hơn",
    provinces: "Tỉnh thành",
    organizations: "Tổ chức",
    authors: "Tác giả",
    source: "Nguồn",
    kind: "Loại",
    kindList: "Danh sách liên kết",
    kindOther: "Tư liệu khác",
    language: "Ngôn ngữ",
    rights: "Quyền sử dụng",
    contents: "Trong bài này",
    mentions: "Cũng được nhắc đến",
    review: "Cần xem lại:",
    field: vietnameseName(of:),
    provenance: "Xuất xứ",
    checksum: "Mã SHA-256",
    rawText: "Văn bản thô",
    withdrawnTitle: "Bài viết đã được rút",
    withdrawn: { date in
      let day = date.map { " \(Wording.DateWords.vietnamese.phrase($0))" } ?? ""
      return "Bài viết này đã được rút khỏi kho lưu trữ\(day). Lý do:"
    },
    languageName: vietnameseName(of:))
}

extension Wording.HomeWords {
  fileprivate static let vietnamese = Self(
    units: { _, _, _ in ["bài viết", "tỉnh thành", "tổ chức"] },
    latest: "Bài mới nhất",
    allProvinces: "Xem theo vùng",
    allYears: "Xem tất cả các năm",
    allOrganizations: { "Xem tất cả \($0) tổ chức" },
    empty: "Kho lưu trữ chưa có bài viết nào.")
}

extension Wording.DateWords {
  fileprivate static let vietnamese = Self(
    long: { date in
      switch (date.month, date.day) {
      case (let month?, let day?): "ngày \(day) tháng \(month) năm \(date.year)"
      case (let month?, nil): "tháng \(month) năm \(date.year)"
      case (nil, _): "năm \(date.year)"
      }
    },
    phrase: { date in
      switch (date.month, date.day) {
      case (let month?, let day?): "ngày \(day)/\(month)/\(date.year)"
      case (let month?, nil): "tháng \(month)/\(date.year)"
      case (nil, _): "năm \(date.year)"
      }
    },
    short: { date in
      switch (date.month, date.day) {
      case (let month?, let day?): "\(day)/\(month)/\(date.year)"
      case (let month?, nil): "tháng \(month)/\(date.year)"
      case (nil, _): "\(date.year)"
      }
    },
    month: { year, month in "Tháng \(month) năm \(year)" },
    monthName: { "Tháng \($0)" },
    year: { "Năm \($0)" },
    yearOnly: { "Năm \($0), không rõ tháng" },
    monthUnknown: "Không rõ tháng",
    undated: "Không rõ ngày",
    unknown: "không rõ ngày",
    about: "khoảng ",
    basis: { basis, precision in
      switch (basis, precision) {
      case (.event, .day): "ngày diễn ra sự kiện"
      case (.event, .month): "tháng diễn ra sự kiện"
      case (.event, .year): "năm diễn ra sự kiện"
      case (.cited, _): "theo văn bản được dẫn"
      case (.file, _): "theo tên tệp hoặc địa chỉ"
      case (.dateline, _), (.none, _): nil
      }
    })
}

private func vietnameseName(of field: RecordField) -> String {
  switch field {
  case .title: "tiêu đề"
  case .subtitle: "tiêu đề phụ"
  case .date: "ngày"
  case .time: "giờ"
  case .dateBasis: "căn cứ của ngày"
  case .eventDate: "ngày sự kiện"
  case .notBefore: "mốc sớm nhất"
  case .provinces: "tỉnh thành"
  case .organizations: "tổ chức"
  case .mentions: "tổ chức được nhắc đến"
  case .authors: "tác giả"
  case .source: "nguồn"
  case .language: "ngôn ngữ"
  case .summary: "tóm tắt"
  case .kind: "loại"
  case .body: "nội dung"
  case .rights: "quyền sử dụng"
  }
}

private func vietnameseName(of language: KnownLanguage) -> String {
  switch language {
  case .vietnamese: "tiếng Việt"
  case .english: "tiếng Anh"
  case .french: "tiếng Pháp"
  case .chinese: "tiếng Trung"
  case .lao: "tiếng Lào"
  case .khmer: "tiếng Khmer"
  case .russian: "tiếng Nga"
  case .japanese: "tiếng Nhật"
  case .korean: "tiếng Hàn"
  case .thai: "tiếng Thái Lan"
  case .german: "tiếng Đức"
  case .spanish: "tiếng Tây Ban Nha"
  }
}
