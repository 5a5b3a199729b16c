import Archive

extension Wording {
  /// The pages that list names.
  struct DirectoryWords: Sendable {
    var title: @Sendable (Aspect) -> String
    var summary: @Sendable (Aspect) -> String
    /// The heading of a decade, from its first year.
    var decade: @Sendable (Int) -> String
    /// What stands above the jumps to letters, regions or decades.
    var jump: String
    /// What is not under any name: "12 articles name no province".
    var unassigned: @Sendable (Aspect, _ articles: String) -> String
    /// The number of names: "12 provinces and cities".
    var count: @Sendable (Aspect, _ number: String, _ count: Int) -> String
    /// How the names are arranged: "Theo loại".
    var arrangement: @Sendable (Directory.Arrangement) -> String
    /// What stands above the ways to arrange the names.
    var arrangements: String
    /// The names with the most articles.
    var busiest: String
    /// What leads to all names of a group: "Xem cả 120".
    var all: @Sendable (_ number: String) -> String
  }

  /// What organizations are.
  struct KindWords: Sendable {
    var kind: @Sendable (Organization.Kind) -> String
    /// How far their work reaches, as a heading.
    var level: @Sendable (Organization.Level) -> String
  }
}

extension Wording.DirectoryWords {
  static let vietnamese = Self(
    title: { aspect in
      switch aspect {
      case .provinces: "Tỉnh thành"
      case .years: "Năm"
      case .organizations: "Tổ chức"
      case .countries: "Quốc gia"
      case .authors: "Tác giả"
      case .sources: "Nguồn"
      }
    },
    summary: { aspect in
      switch aspect {
      case .provinces: "Các bài viết xếp theo tỉnh, thành phố ở thời điểm của bài."
      case .years: "Các bài viết xếp theo thời gian."
      case .organizations: "Các bài viết xếp theo tổ chức tham gia sự việc."
      case .countries: "Các bài viết xếp theo nước mà bài nói tới."
      case .authors: "Các bài viết xếp theo người ký tên."
      case .sources: "Các bài viết xếp theo nơi đăng."
      }
    },
    decade: { "Thập niên \($0)" },
    jump: "Đi tới",
    unassigned: { aspect, articles in
      switch aspect {
      case .provinces: "\(articles) chưa xác định được tỉnh thành."
      case .years: "\(articles) không rõ ngày."
      case .organizations: "\(articles) không nêu tổ chức nào."
      case .countries: "\(articles) không nói tới nước nào khác."
      case .authors: "\(articles) không rõ tác giả."
      case .sources: "\(articles) không rõ nơi đăng."
      }
    },
    count: { aspect, number, _ in
      switch aspect {
      case .provinces: "\(number) tỉnh thành"
      case .years: "\(number) năm"
      case .organizations: "\(number) tổ chức"
      case .countries: "\(number) nước"
      case .authors: "\(number) tác giả"
      case .sources: "\(number) nguồn"
      }
    },
    arrangement: { arrangement in
      switch arrangement {
      case .usual: "Theo vần chữ cái"
      case .letter(let letter): "Vần \(letter)"
      case .kinds: "Theo loại và cấp"
      case .kind(let kind): Wording.KindWords.vietnamese.kind(kind)
      }
    },
    arrangements: "Cách xếp",
    busiest: "Có nhiều bài nhất",
    all: { "Xem cả \($0)" })

  static let english = Self(
    title: { aspect in
      switch aspect {
      case .provinces: "Provinces"
      case .years: "Years"
      case .organizations: "Organizations"
      case .countries: "Countries"
      case .authors: "Authors"
      case .sources: "Sources"
      }
    },
    summary: { aspect in
      switch aspect {
      case .provinces: "Articles by province or city at the time of the article."
      case .years: "Articles by time."
      case .organizations: "Articles by the organizations that act in them."
      case .countries: "Articles by the countries they mention."
      case .authors: "Articles by who signed them."
      case .sources: "Articles by where they were published."
      }
    },
    decade: { "The \($0)s" },
    jump: "Jump to",
    unassigned: { aspect, articles in
      switch aspect {
      case .provinces: "\(articles) without a known province."
      case .years: "\(articles) without a known date."
      case .organizations: "\(articles) in which no organization is named."
      case .countries: "\(articles) that mention no other country."
      case .authors: "\(articles) without a known author."
      case .sources: "\(articles) without a known source."
      }
    },
    count: { aspect, number, count in
      switch aspect {
      case .provinces: count == 1 ? "1 province" : "\(number) provinces and cities"
      case .years: count == 1 ? "1 year" : "\(number) years"
      case .organizations: count == 1 ? "1 organization" : "\(number) organizations"
      case .countries: count == 1 ? "1 country" : "\(number) countries"
      case .authors: count == 1 ? "1 author" : "\(number) authors"
      case .sources: count == 1 ? "1 source" : "\(number) sources"
      }
    },
    arrangement: { arrangement in
      switch arrangement {
      case .usual: "From A to Z"
      case .letter(let letter): "Letter \(letter)"
      case .kinds: "By kind and level"
      case .kind(let kind): Wording.KindWords.english.kind(kind)
      }
    },
    arrangements: "Arrangement",
    busiest: "With the most articles",
    all: { "All \($0)" })
}

extension Wording.KindWords {
  static let vietnamese = Self(
    kind: { kind in
      switch kind {
      case .friendshipUnion: "Liên hiệp các tổ chức hữu nghị"
      case .friendshipAssociation: "Hội hữu nghị"
      case .multilateral: "Tổ chức hòa bình, đoàn kết"
      case .aidCoordination: "Cơ quan điều phối viện trợ"
      case .party: "Cơ quan Đảng"
      case .state: "Cơ quan nhà nước, sở ngành"
      case .front: "Mặt trận Tổ quốc"
      case .massOrganization: "Đoàn thể, hội quần chúng"
      case .armedForces: "Quân đội, biên phòng, công an"
      case .education: "Trường học, đại học"
      case .media: "Cơ quan báo chí"
      case .foreignCounterpart: "Đối tác nước ngoài"
      case .diplomatic: "Cơ quan đại diện ngoại giao"
      case .internationalNGO: "Tổ chức phi chính phủ nước ngoài"
      case .unitedNations: "Tổ chức của Liên hợp quốc"
      case .bilateralAgency: "Cơ quan hợp tác của các nước"
      case .other: "Tổ chức khác"
      }
    },
    level: { level in
      switch level {
      case .national: "Trung ương"
      case .provincial: "Cấp tỉnh"
      case .local: "Cấp huyện, cơ sở"
      case .foreign: "Nước ngoài"
      case .international: "Quốc tế"
      }
    })

  static let english = Self(
    kind: { kind in
      switch kind {
      case .friendshipUnion: "Unions of friendship organizations"
      case .friendshipAssociation: "Friendship associations"
      case .multilateral: "Peace and solidarity bodies"
      case .aidCoordination: "Aid coordination"
      case .party: "Party bodies"
      case .state: "State bodies and departments"
      case .front: "Fatherland Front"
      case .massOrganization: "Mass organizations"
      case .armedForces: "Army, border guard, police"
      case .education: "Schools and universities"
      case .media: "Media"
      case .foreignCounterpart: "Foreign partners"
      case .diplomatic: "Embassies and consulates"
      case .internationalNGO: "International non-governmental organizations"
      case .unitedNations: "United Nations agencies"
      case .bilateralAgency: "Agencies of other states"
      case .other: "Other organizations"
      }
    },
    level: { level in
      switch level {
      case .national: "National"
      case .provincial: "Provincial"
      case .local: "Local"
      case .foreign: "Foreign"
      case .international: "International"
      }
    })
}
