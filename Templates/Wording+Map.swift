extension Wording {
  /// The maps of the provinces.
  struct MapWords: Sendable {
    /// What stands above the switch.
    var legend: String
    /// The choices of the switch.
    var era: @Sendable (Atlas.Era) -> String
    /// The name of a map.
    var title: @Sendable (Atlas.Era) -> String
    /// How to read the map.
    var key: String
    /// Where the archipelagos belong.
    var archipelagos: String
    /// The name of a region, which the register has in Vietnamese.
    var region: @Sendable (String) -> String
  }
}

extension Wording.MapWords {
  static let vietnamese = Self(
    legend: "Bản đồ theo",
    era: { era in
      switch era {
      case .before2025: "63 tỉnh thành trước 1/7/2025"
      case .today: "34 tỉnh thành hiện nay"
      }
    },
    title: { era in
      switch era {
      case .before2025: "Bản đồ ô: 63 tỉnh, thành phố trước ngày 1/7/2025"
      case .today: "Bản đồ ô: 34 tỉnh, thành phố hiện nay"
      }
    },
    key: "Màu đỏ càng rõ, bài viết càng nhiều.",
    archipelagos:
      "Quần đảo Hoàng Sa thuộc thành phố Đà Nẵng, quần đảo Trường Sa thuộc tỉnh Khánh Hòa.",
    region: { $0 })

  static let english = Self(
    legend: "Map of",
    era: { era in
      switch era {
      case .before2025: "the 63 provinces before 1 July 2025"
      case .today: "the 34 provinces of today"
      }
    },
    title: { era in
      switch era {
      case .before2025: "Tile map of the 63 provinces and cities before 1 July 2025"
      case .today: "Tile map of the 34 provinces and cities of today"
      }
    },
    key: "The stronger the red, the more articles.",
    archipelagos:
      "The Hoàng Sa archipelago belongs to Đà Nẵng City, the Trường Sa archipelago to Khánh Hòa Province.",
    region: { englishRegions[$0] ?? $0 })
}

// As the National Statistics Office of Việt Nam has them in its English tables.
private let englishRegions = [
  "Trung du và miền núi phía Bắc": "Northern Midlands and Mountains",
  "Đồng bằng sông Hồng": "Red River Delta",
  "Bắc Trung Bộ và Duyên hải miền Trung": "North Central and Central Coast",
  "Tây Nguyên": "Central Highlands",
  "Đông Nam Bộ": "Southeast",
  "Đồng bằng sông Cửu Long": "Mekong River Delta",
]
