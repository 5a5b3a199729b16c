internal import Archive
internal import Gazetteer

/// A name of an organization as it stands in a line, not yet tied to a province.
struct OrganizationMention {
  /// What follows the head.
  enum Scope: Equatable {
    /// Nothing.
    case none
    /// "Việt Nam" or "Trung ương".
    case national
    /// "tỉnh", "Thành phố" alone; or "hai tỉnh", "mỗi tỉnh".
    case bare(PlaceType, isPlural: Bool)
    /// One province or several, each with the units the name can mean.
    case provinces([PlaceName])
    /// A district, a commune or a ward.
    case local(PlaceType, PlaceName)
    /// Places abroad.
    case abroad([PlaceName])

    /// Whether it names its place.
    var isNamed: Bool {
      switch self {
      case .provinces, .local, .abroad: true
      case .none, .national, .bare: false
      }
    }
  }

  /// A place with the word before it, as far as the gazetteer knows it.
  struct PlaceName: Equatable {
    var type: PlaceType?
    /// The units, districts or foreign places it can be; empty for a commune that is not known.
    var indices: [Int]
    /// The name in its canonical spelling.
    var name: String
  }

  /// The position of the line in the article.
  var line: Int
  /// The tokens of the whole name, with abbreviation and scope.
  var tokens: Range<Int>
  /// The position of the form in the gazetteer.
  var form: Int
  /// What follows the head.
  var scope: Scope
  /// The two countries of a friendship association, by their position in the gazetteer.
  var pair: [Int] = []
  /// The name after a head that has one of its own.
  var ownName: String?
  /// What stands between "Đồn Biên phòng" and its own name: "Cửa khẩu Quốc tế".
  var gate: String?
  /// Whether the name is printed with "và hợp tác".
  var isCooperative = false
  /// The abbreviation that the text gives it, as its token.
  var abbreviation: Int?
  /// Whether it is one of many without a name: "các hội hữu nghị".
  var isGeneric = false
  /// Whether it only points back to a full name.
  var isBackReference = false
  /// The organization of the site's register that it names, by its position there.
  var entry: Int?
}

extension OrganizationMention.PlaceName {
  /// The province a place means.
  static func province(_ place: PlaceMention) -> Self {
    let index = place.provinces.first
    return Self(
      type: place.type, indices: place.provinces,
      name: index.map { Gazetteer.shared.register.details[$0].province.name } ?? "")
  }

  /// The district, commune or ward a place means.
  static func district(_ place: PlaceMention) -> Self {
    Self(
      type: place.type, indices: place.districts,
      name: place.districts.first.map { Gazetteer.shared.districts[$0].name } ?? "")
  }

  /// The foreign place that one of some positions in the gazetteer means.
  static func abroad(_ indices: [Int], type: PlaceType?) -> Self {
    Self(
      type: type, indices: indices,
      name: indices.first.map { Gazetteer.shared.foreignPlaces[$0].name } ?? "")
  }
}
