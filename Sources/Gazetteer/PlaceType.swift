internal import Vietnamese

/// The word that says what a named place is.
package enum PlaceType: String, CaseIterable, Hashable, Sendable {
  /// A first-level unit.
  case province = "tỉnh"
  /// A city of the first or the second level.
  case city = "thành phố"
  /// The capital.
  case capital = "thủ đô"
  /// A rural district.
  case district = "huyện"
  /// An urban district.
  case urbanDistrict = "quận"
  /// A district-level town; also the Chinese "thị".
  case town = "thị xã"
  /// A township.
  case township = "thị trấn"
  /// A rural commune.
  case commune = "xã"
  /// A ward.
  case ward = "phường"
  /// A special zone.
  case zone = "đặc khu"
  /// A country.
  case country = "nước"
  /// A Chinese prefecture.
  case prefecture = "châu"
  /// A federal state.
  case state = "bang"

  /// Whether units of the first level have it.
  package var isFirstLevel: Bool { self == .province || self == .city || self == .capital }
  /// Whether units of the second level have it.
  package var isSecondLevel: Bool {
    self == .district || self == .urbanDistrict || self == .town || self == .city
  }

  /// The spellings before a name by their last word, the longest first.
  static let before: [SyllableKey: [(words: [SyllableKey], type: Self)]] = Dictionary(
    grouping: [
      ("thành phố", .city), ("thị xã", .town), ("thị trấn", .township), ("đặc khu", .zone),
      ("thủ đô", .capital), ("tỉnh", .province), ("huyện", .district), ("quận", .urbanDistrict),
      ("xã", .commune), ("phường", .ward), ("nước", .country), ("châu", .prefecture),
      ("bang", .state), ("TP", .city), ("TX", .town), ("TT", .township), ("thị", .town),
      ("cố đô", .city), ("vương quốc", .country), ("trấn", .town),
    ].map { spelling, type in
      (words: spelling.split(separator: " ").map { SyllableKey($0) }, type: type)
    }
  ) { $0.words[$0.words.count - 1] }

  /// The English words after a name.
  static let after: [SyllableKey: Self] = [
    SyllableKey("province"): .province, SyllableKey("provincial"): .province,
    SyllableKey("city"): .city, SyllableKey("district"): .district, SyllableKey("town"): .town,
    SyllableKey("commune"): .commune, SyllableKey("ward"): .ward,
  ]
}
