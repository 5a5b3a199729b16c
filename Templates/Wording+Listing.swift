import Archive

extension Wording {
  /// The pages that list articles.
  struct ListingWords: Sendable {
    /// What stands above a name: "Tổ chức", "Theo thời gian".
    var topic: @Sendable (Topic) -> String
    /// The names of the blocks of counted names.
    var facet: @Sendable (Listing.Facet.Kind) -> String
    /// "and 12 more".
    var remaining: @Sendable (_ number: String, _ count: Int) -> String
    /// "from … to …".
    var period: @Sendable (ArchiveDate, ArchiveDate) -> String
    /// What stands where there is no article.
    var empty: String
    /// What introduces the articles, for readers who jump from heading to heading.
    var articles: String
    /// The articles whose headlines begin with a letter.
    var initial: @Sendable (String) -> String
    /// All of the land that a province has today.
    var territory: String
    /// What leads from the newest articles about a former province to all of them.
    var allAbout: @Sendable (_ name: String, _ articles: String) -> String
    /// What follows the name of a dissolved province: "now part of".
    var nowPartOf: String
    /// What became of a dissolved province: the text before the names of its successors.
    var history: @Sendable (Province) -> String
    /// Since when that is so, and by which law.
    var historyBasis: @Sendable (Province) -> String?
    /// Why pages keep the old name.
    var historyNote: String
    /// What introduces the other names of an organization.
    var otherNames: String
    /// What introduces the organization that took over the work of another one.
    var successor: String
    /// What introduces the pages of others about an organization.
    var references: String
  }
}

extension Wording.ListingWords {
  static let vietnamese = Self(
    topic: { topic in
      switch topic {
      case .time: "Theo thời gian"
      case .province: "Tỉnh thành"
      case .territory: "Địa bàn hiện nay"
      case .organization: "Tổ chức"
      case .country: "Quốc gia"
      case .author: "Tác giả"
      case .source: "Nguồn"
      case .check: "Kho có gì, còn thiếu gì"
      }
    },
    facet: { kind in
      switch kind {
      case .years: "Theo năm"
      case .months: "Theo tháng"
      case .days: "Theo ngày"
      case .initials: "Theo chữ cái đầu của tiêu đề"
      case .provinces: "Tỉnh thành"
      case .organizations: "Tổ chức"
      case .partners: "Cùng hoạt động với"
      case .countries: "Các nước được nói tới"
      case .authors: "Tác giả"
      case .sources: "Nguồn"
      case .parts: "Các phần của địa bàn hiện nay"
      }
    },
    remaining: { number, _ in "và \(number) mục khác" },
    period: { first, last in
      let phrase = Wording.DateWords.vietnamese.phrase
      return first == last ? phrase(first) : "từ \(phrase(first)) đến \(phrase(last))"
    },
    empty: "Chưa có bài viết nào.",
    articles: "Bài viết",
    initial: { "Vần \($0)" },
    territory: "Toàn địa bàn",
    allAbout: { name, articles in "Xem cả \(articles) về \(name)" },
    nowPartOf: "nay thuộc",
    history: Wording.vietnameseHistory(of:),
    historyBasis: Wording.vietnameseHistoryBasis(of:),
    historyNote: "Trang giữ tên của thời điểm bài viết.",
    otherNames: "Tên khác",
    successor: "Đơn vị kế thừa",
    references: "Xem thêm")

  static let english = Self(
    topic: { topic in
      switch topic {
      case .time: "By time"
      case .province: "Provinces"
      case .territory: "Land of today"
      case .organization: "Organization"
      case .country: "Country"
      case .author: "Author"
      case .source: "Source"
      case .check: "Coverage of the archive"
      }
    },
    facet: { kind in
      switch kind {
      case .years: "By year"
      case .months: "By month"
      case .days: "By day"
      case .initials: "By first letter of the headline"
      case .provinces: "Provinces"
      case .organizations: "Organizations"
      case .partners: "Acts together with"
      case .countries: "Countries they speak of"
      case .authors: "Authors"
      case .sources: "Sources"
      case .parts: "The parts of its land today"
      }
    },
    remaining: { number, _ in "and \(number) more" },
    period: { first, last in
      let phrase = Wording.DateWords.english.phrase
      return first == last ? phrase(first) : "from \(phrase(first)) to \(phrase(last))"
    },
    empty: "There are no articles yet.",
    articles: "Articles",
    initial: { "Beginning with \($0)" },
    territory: "All of its land",
    allAbout: { name, articles in "All \(articles) about \(name)" },
    nowPartOf: "now part of",
    history: Wording.englishHistory(of:),
    historyBasis: Wording.englishHistoryBasis(of:),
    historyNote: "This page keeps the name of the time of the article.",
    otherNames: "Other names",
    successor: "Succeeded by",
    references: "See also")
}
