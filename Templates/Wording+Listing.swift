import Archive

extension Wording {
  /// The pages that list articles.
  struct ListingWords: Sendable {
    /// What stands above a name: "Tổ chức", "Theo thời gian".
    var topic: @Sendable (Topic) -> String
    /// The names of the blocks of counted names.
    var facet: @Sendable (Listing.Facet.Kind) -> String
    /// What a block of names needs to be told of it.
    var facetNote: @Sendable (Listing.Facet.Kind) -> String?
    /// "and 12 more".
    var remaining: @Sendable (_ number: String, _ count: Int) -> String
    /// What a number of articles counts that stand under two names: "5 articles also under …".
    var shared: String
    /// What leads to the years of further articles under two names.
    var sharedBefore: @Sendable (_ number: String) -> String
    /// What leads from the newest articles to all of them.
    var onward: @Sendable (Listing.Facet.Kind) -> String
    /// What leads to all articles of a stretch of time: "December 2015: all 9 articles".
    var allOf: @Sendable (_ time: String, _ articles: String) -> String
    /// What years without articles say.
    var gap: String
    /// "from … to …".
    var period: @Sendable (ArchiveDate, ArchiveDate) -> String
    /// What stands where there is no article.
    var empty: String
    /// What introduces the articles, for readers who jump from heading to heading.
    var articles: String
    /// The articles whose headlines begin with a letter.
    var initial: @Sendable (String) -> String
    /// All of the land that a province has today: its own articles and those about provinces that
    /// were merged into it.
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
    /// What stands there instead on an article that is dated after the end of its province.
    var historyLate: @Sendable (_ date: ArchiveDate) -> String
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
      case .countriesOfProvince: "Nước được nói tới cùng địa phương này"
      case .authors: "Tác giả"
      case .sources: "Nguồn"
      case .parts: "Tỉnh hiện nay và các tỉnh cũ"
      }
    },
    facetNote: { kind in
      guard case .countriesOfProvince = kind else { return nil }
      return "Dưới tên nước là tổ chức tham gia trong các bài ấy."
    },
    remaining: { number, _ in "và \(number) mục khác" },
    shared: " có cả ",
    sharedBefore: { "và \($0) bài trước đó" },
    onward: { kind in
      switch kind {
      case .months: "Xem tiếp theo tháng"
      case .days: "Xem tiếp theo ngày"
      case .initials: "Xem tiếp theo chữ cái đầu của tiêu đề"
      default: "Xem tiếp theo năm"
      }
    },
    allOf: { time, articles in "\(time): xem cả \(articles)" },
    gap: "không có bài",
    period: { first, last in
      let phrase = Wording.DateWords.vietnamese.phrase
      return first == last ? phrase(first) : "từ \(phrase(first)) đến \(phrase(last))"
    },
    empty: "Chưa có bài viết nào.",
    articles: "Bài viết",
    initial: { "Vần \($0)" },
    territory: "Kể cả các tỉnh cũ đã sáp nhập",
    allAbout: { name, articles in "Xem cả \(articles) về \(name)" },
    nowPartOf: "nay thuộc",
    history: Wording.vietnameseHistory(of:),
    historyBasis: Wording.vietnameseHistoryBasis(of:),
    historyNote: "Trang giữ tên của thời điểm bài viết.",
    historyLate: { date in
      "Bài đề \(Wording.DateWords.vietnamese.phrase(date)), sau khi tên này thôi dùng."
    },
    otherNames: "Tên khác",
    successor: "Đơn vị kế thừa",
    references: "Xem thêm")

  static let english = Self(
    topic: { topic in
      switch topic {
      case .time: "By time"
      case .province: "Provinces"
      case .territory: "Present area"
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
      case .partners: "Acts with"
      case .countries: "Countries mentioned"
      case .countriesOfProvince: "Countries mentioned with this province"
      case .authors: "Authors"
      case .sources: "Sources"
      case .parts: "The present province and former ones"
      }
    },
    facetNote: { kind in
      guard case .countriesOfProvince = kind else { return nil }
      return "Below each country, the organizations that act in those articles."
    },
    remaining: { number, _ in "and \(number) more" },
    shared: " also under ",
    sharedBefore: { "and \($0) earlier" },
    onward: { kind in
      switch kind {
      case .months: "Go on by month"
      case .days: "Go on by day"
      case .initials: "Go on by first letter of the headline"
      default: "Go on by year"
      }
    },
    allOf: { time, articles in "\(time): all \(articles)" },
    gap: "no articles",
    period: { first, last in
      let phrase = Wording.DateWords.english.phrase
      return first == last ? phrase(first) : "from \(phrase(first)) to \(phrase(last))"
    },
    empty: "There are no articles yet.",
    articles: "Articles",
    initial: { "Beginning with \($0)" },
    territory: "Including the former provinces merged into it",
    allAbout: { name, articles in "All \(articles) about \(name)" },
    nowPartOf: "now part of",
    history: Wording.englishHistory(of:),
    historyBasis: Wording.englishHistoryBasis(of:),
    historyNote: "This page keeps the name used at the time.",
    historyLate: { date in
      "This article is dated \(Wording.DateWords.english.phrase(date)), after the name went out of use."
    },
    otherNames: "Other names",
    successor: "Succeeded by",
    references: "See also")
}
