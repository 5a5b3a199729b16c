import Archive

extension Wording {
  /// Vietnamese.
  package static let vietnamese = Wording(
    language: "vi",
    groupSeparator: ".",
    navigation: .vietnamese,
    listing: .vietnamese,
    directory: .vietnamese,
    kinds: .vietnamese,
    coverage: .vietnamese,
    map: .vietnamese,
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
    search: .vietnamese,
    errata: .vietnamese,
    dates: .vietnamese,
    articles: { number, _ in "\(number) bài viết" },
    subject: vietnameseTitle(of:))

  private static func vietnameseTitle(of subject: Listing.Subject) -> String {
    let dates = DateWords.vietnamese
    let listing = ListingWords.vietnamese
    let initial = subject.initial.map { ", " + listing.initial($0).lowercasedInitial } ?? ""
    let name = vietnameseName(of: subject.topic)
    guard !name.isEmpty else { return dates.span(subject.span) + initial }
    let time = subject.span == .all ? "" : ", " + dates.within(subject.span)
    return name + time + initial
  }

  private static func vietnameseName(of topic: Topic) -> String {
    switch topic {
    case .time: ""
    case .province(let province): vietnameseName(of: province)
    case .territory(let province):
      "\(vietnameseName(of: province)), kể cả các tỉnh cũ đã sáp nhập"
    case .organization(let name), .country(let name), .author(let name), .source(let name): name
    case .check(let check): CoverageWords.vietnamese.check(check, .vietnamese)
    }
  }

  // "Thành phố Hồ Chí Minh" already says what it is.
  static func vietnameseName(of province: Province) -> String {
    if province.name.hasPrefix("Thành phố ") { return province.name }
    return province.kind == .city ? "Thành phố \(province.name)" : "Tỉnh \(province.name)"
  }

  static func vietnameseHistory(of province: Province) -> String {
    let name = vietnameseName(of: province)
    // In 2025 the whole province went over; before that it was split up and joined again.
    return province.endedInMerger2025
      ? "\(name) nay thuộc" : "\(name) không còn là một đơn vị riêng; địa bàn nay thuộc"
  }

  static func vietnameseHistoryBasis(of province: Province) -> String? {
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
    countries: "Quốc gia",
    authors: "Tác giả",
    sources: "Nguồn",
    coverage: "Kho có gì, thiếu gì",
    moreMenu: "Mục khác",
    earlier: "Trước đó",
    later: "Sau đó",
    neighbours: "Theo thời gian",
    feed: "Nguồn tin Atom",
    feedTitle: { "Bài mới: \($0)" },
    madeWith: "Trang tĩnh làm bằng",
    and: " và ")
}

extension Wording.ArticleWords {
  fileprivate static let vietnamese = Self(
    facts: "Thông tin về bài viết",
    date: "Thời gian",
    printedDate: "theo ngày ghi trên trang",
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
    allCountries: { "Xem tất cả \($0) nước" },
    about: "Về kho bài viết này",
    empty: "Kho lưu trữ chưa có bài viết nào.")
}

extension Wording.DateWords {
  static let vietnamese = Self(
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
    shortMark: "/",
    span: vietnameseSpan(_:),
    part: { span in
      switch span {
      case .all: "Mọi thời gian"
      case .undated: "Không rõ ngày"
      case .year(let year): String(year)
      case .yearOnly: "Không rõ tháng"
      case .month(_, let month): "Tháng \(month)"
      case .monthOnly: "Không rõ ngày"
      case .day(let date): "Ngày \(date.day ?? 0)"
      }
    },
    within: { vietnameseSpan($0).lowercasedInitial },
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

private func vietnameseSpan(_ span: TimeSpan) -> String {
  switch span {
  case .all: "Mọi thời gian"
  case .undated: "Không rõ ngày"
  case .year(let year): "Năm \(year)"
  case .yearOnly(let year): "Năm \(year), không rõ tháng"
  case .month(let year, let month): "Tháng \(month) năm \(year)"
  case .monthOnly(let year, let month): "Tháng \(month) năm \(year), không rõ ngày"
  case .day(let date): Wording.DateWords.vietnamese.long(date).uppercasedInitial
  }
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
