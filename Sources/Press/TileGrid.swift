import Archive

/// Where the provinces lie on a map of equal tiles, so that the country can be recognized.
struct TileGrid: Sendable {
  /// A unit and its place.
  struct Cell: Sendable {
    /// The name.
    var name: String
    /// The slugs of its pages: two where a unit changed its name without changing its land.
    var pages: [String]
    /// The name in one or two short lines.
    var lines: [String]
    /// The column from the west, from 0.
    var column: Int
    /// The row from the north, from 0.
    var row: Int
  }

  let cells: [Cell]

  /// The 63 units of 1 August 2008 to 30 June 2025.
  static let before2025 = Self(
    """
    Lai Châu|Lào Cai|Hà Giang|Cao Bằng
    Điện Biên|Yên Bái|Tuyên Quang|Bắc Kạn|Lạng Sơn
    Sơn La|Phú Thọ|Vĩnh Phúc|Thái Nguyên|Bắc Giang|Quảng Ninh
    |Hòa Bình|Hà Nội|Bắc Ninh|Hải Dương|Hải Phòng
    ||Hà Nam|Hưng Yên|Thái Bình
    ||Ninh Bình|Nam Định
    ||Thanh Hóa
    ||Nghệ An
    |||Hà Tĩnh
    |||Quảng Bình
    |||Quảng Trị|Thừa Thiên Huế
    ||||Quảng Nam|Đà Nẵng
    ||||Kon Tum|Quảng Ngãi
    ||||Gia Lai|Bình Định
    ||||Đắk Lắk|Phú Yên
    |||Bình Phước|Đắk Nông|Khánh Hòa
    |Tây Ninh|Bình Dương|Đồng Nai|Lâm Đồng|Ninh Thuận
    |Long An|TP HCM|BR-VT|Bình Thuận
    An Giang|Đồng Tháp|Tiền Giang|Bến Tre
    Kiên Giang|Cần Thơ|Vĩnh Long|Trà Vinh
    |Hậu Giang|Sóc Trăng
    Cà Mau|Bạc Liêu
    """)

  /// The 34 units since 1 July 2025.
  static let today = Self(
    """
    Lai Châu|Lào Cai|Tuyên Quang|Cao Bằng
    Điện Biên|Sơn La|Phú Thọ|Thái Nguyên|Lạng Sơn
    ||Hà Nội|Bắc Ninh|Quảng Ninh
    ||Ninh Bình|Hưng Yên|Hải Phòng
    ||Thanh Hóa
    ||Nghệ An
    |||Hà Tĩnh
    |||Quảng Trị|Huế
    |||||Đà Nẵng
    |||||Quảng Ngãi
    |||||Gia Lai
    |||||Đắk Lắk
    |||Đồng Nai|Lâm Đồng|Khánh Hòa
    ||Tây Ninh|TP HCM
    |An Giang|Đồng Tháp|Vĩnh Long
    |Cà Mau|Cần Thơ
    """)

  /// Reads a drawing: a line for each row, a name for each column, nothing where there is no unit.
  private init(_ drawing: String) {
    var cells: [Cell] = []
    let rows = drawing.split(separator: "\n", omittingEmptySubsequences: false)
    for (row, line) in rows.enumerated() {
      let names = line.split(separator: "|", omittingEmptySubsequences: false)
      for (column, label) in names.enumerated() where !label.isEmpty {
        cells.append(Self.cell(String(label), column: column, row: row))
      }
    }
    self.cells = cells
  }

  private static func cell(_ label: String, column: Int, row: Int) -> Cell {
    // What is too long for a tile goes by the name that everybody uses.
    let name =
      switch label {
      case "TP HCM": "Thành phố Hồ Chí Minh"
      case "BR-VT": "Bà Rịa - Vũng Tàu"
      default: label
      }
    let slug = ProvincePages.unit(named: name, on: nil)?.pageSlug
    // Thừa Thiên Huế became the city of Huế on 1 January 2025, on the same land.
    let pages = name.hasSuffix("Huế") ? ["thua-thien-hue", "hue"] : [slug].compactMap(\.self)
    let words = name.hasSuffix("Huế") ? ["Huế"] : label.split(separator: " ").map(String.init)
    return Cell(name: name, pages: pages, lines: words, column: column, row: row)
  }
}
