internal import Gazetteer
internal import Vietnamese

/// Short phrases around the names of organizations.
enum OrganizationPhrases {
  /// Before a name they make it one of many: "các sở".
  static let plural = WordSet("các|những|nhiều|mọi|từng|mỗi|một số")
  /// "Bí thư Thường trực Tỉnh ủy" is a post.
  static let posts = WordSet("bí thư|chủ tịch")
  static let standing = WordSet("thường trực")
  /// In brackets behind a name they bring in its short form.
  static let called = WordSet(
    """
    gọi tắt là|sau đây gọi tắt là|sau đây gọi là|viết tắt là|tên viết tắt là|viết tắt|gọi tắt|\
    hereinafter|or
    """)
  /// The national body: "Trung ương Hội …", "Hội … Việt Nam".
  static let national = WordSet("Việt Nam|VN|Trung ương|TW|TƯ")
  /// Before a type word they announce several places: "hai tỉnh".
  static let counts = WordSet("hai|2|ba|3|bốn|4|các|mỗi|nhiều|03|02")
  /// Second syllables of the subjects in the names of universities.
  static let lowerHalves = Set(
    "khẩu phạm tế ngữ thuật nghiệp hóa chính khoa dược nghệ sản trị thương mại hải lâm lợi".split(
      separator: " "
    )
    .map { SyllableKey($0) })
  /// Words between "Đồn Biên phòng" and its place, and how they are written in its name.
  static let gates: [(words: WordSet, name: String)] = [
    (WordSet("cửa khẩu quốc tế|CKQT|CK quốc tế"), "Cửa khẩu Quốc tế"),
    (WordSet("cửa khẩu quốc gia"), "Cửa khẩu Quốc gia"), (WordSet("cửa khẩu chính"), "Cửa khẩu"),
    (WordSet("cửa khẩu|CK"), "Cửa khẩu"),
  ]
  /// Words between an embassy and its country.
  static let state = WordSet("nước|vương quốc|the Kingdom of|the")
  /// Words before the seat of a mission.
  static let at = WordSet("tại|ở|in")
  /// Before them "Hội" and "Liên hiệp" are parts of other words: "lễ hội", "Tổng Liên đoàn".
  static let notBefore = WordSet(
    "tổng|xã|lễ|đại|cơ|dạ|vũ|hiệp|quốc|trẩy|mở|giáo|phục|thượng|hạ|tỉnh|các|những|một"
  )
  /// After them a longer name goes on: "Hội Phụ nữ", "Liên hiệp quốc".
  static let notAfter = WordSet(
    """
    các|phụ nữ|thanh niên|quốc|hợp|nông dân|nghị|thảo|trường|đồng|đàm|viên|thi|chợ|thành viên|\
    hữu nghị|học|lớp|phái|ca|kỳ
    """
  )
  /// Type words that are a scope without a name: "UBND tỉnh".
  static let scopeWords: [(WordSet, PlaceType)] = [
    (WordSet("cấp tỉnh|tỉnh"), .province), (WordSet("thành phố|TP"), .city),
    (WordSet("huyện"), .district), (WordSet("quận"), .urbanDistrict), (WordSet("thị xã"), .town),
    (WordSet("phường"), .ward), (WordSet("xã"), .commune),
  ]

  /// The first syllables of the type words below the province.
  static let localWords = Set(
    ["thành", "TP", "huyện", "quận", "thị", "phường", "xã"].map { SyllableKey($0) })

  /// Countries in the short names of associations: Hội hữu nghị Việt - Trung.
  static let shortCountries: [SyllableKey: Int] = {
    let names = [
      "Trung": "Trung Quốc", "Hàn": "Hàn Quốc", "Xô": "Liên Xô", "Ấn": "Ấn Độ",
      "Thái": "Thái Lan", "Bun": "Bulgaria", "Triều": "Triều Tiên", "Cam": "Campuchia",
      "Ba": "Ba Lan", "Miên": "Campuchia", "Mông": "Mông Cổ", "USA": "Hoa Kỳ",
      "Russia": "Liên bang Nga",
    ]
    let places = Gazetteer.shared.foreignPlaces
    return Dictionary(
      names.compactMap { short, name in
        places.firstIndex { $0.name == name }.map { (SyllableKey(short), $0) }
      }, uniquingKeysWith: { first, _ in first })
  }()
}
