import Markup
import Testing

@testable import Templates

private func tile(_ name: String, _ count: Int, column: Int, row: Int) -> Atlas.Tile {
  Atlas.Tile(
    unit: Counted(
      .proper(name), path: count > 0 ? "tinh-thanh/\(name.count)/index.html" : nil, count: count),
    lines: name.split(separator: " ").map(String.init), column: column, row: row)
}

private let atlas = Atlas(maps: [
  .init(
    era: .before2025,
    tiles: [
      tile("Đắk Lắk", 12, column: 4, row: 1), tile("Đà Nẵng", 0, column: 5, row: 0),
      tile("Khánh Hòa", 1, column: 5, row: 2),
    ],
    groups: [
      .init(
        heading: .text("Tây Nguyên"),
        values: [Counted(.proper("Đắk Lắk"), path: "tinh-thanh/dak-lak/index.html", count: 12)])
    ]),
  .init(era: .today, tiles: [tile("Đắk Lắk", 20, column: 4, row: 1)]),
])

@Suite struct `Maps of the provinces` {
  private let html = PageContext(Samples.site, PagePlace(path: "tinh-thanh/index.html"))
    .atlas(atlas, isWhole: true).text

  @Test func `A province with articles is a link that says how many`() {
    #expect(
      html.contains(
        "<a class=\"d5\" href=\"../tinh-thanh/7/index.html\" aria-label=\"Đắk Lắk: 12 bài viết\">"))
    #expect(html.contains("<a class=\"d1\""))
  }

  @Test func `A province without articles is drawn and leads nowhere`() {
    #expect(html.contains("<g class=\"d0\" aria-hidden=\"true\">"))
    #expect(!html.contains("aria-label=\"Đà Nẵng"))
  }

  // Links inside an image cannot be reached (axe, rule nested-interactive).
  @Test func `The drawing is no image`() {
    #expect(!html.contains("role=\"img\""))
    #expect(html.contains("role=\"group\" aria-label=\"Bản đồ ô: 63"))
  }

  @Test func `A switch without a script chooses the map, and one is chosen`() {
    #expect(html.contains("<input type=\"radio\" name=\"ban-do\" id=\"units-63\" checked>"))
    #expect(html.contains("<input type=\"radio\" name=\"ban-do\" id=\"units-34\">"))
    #expect(html.contains("<label for=\"units-34\">34 tỉnh thành hiện nay</label>"))
    let css = String(decoding: StyleSheet.bytes(), as: UTF8.self)
    #expect(css.contains(".atlas:has(#units-34:checked) .units-63"))
  }

  @Test func `The archipelagos are named beside their provinces`() {
    #expect(html.contains(">Hoàng</tspan>"))
    #expect(html.contains(">Trường</tspan>"))
    #expect(html.contains("Hoàng Sa thuộc thành phố Đà Nẵng"))
  }

  @Test func `The same stands as a list`() {
    #expect(html.contains("<h2>Tây Nguyên</h2>"))
    #expect(html.contains("<a href=\"../tinh-thanh/dak-lak/index.html\">Đắk Lắk</a>"))
  }
}

private let densities = [
  (0, 100, Density.none), (1, 1, .first), (1, 100, .first), (2, 100, .first), (3, 100, .second),
  (10, 100, .third), (16, 100, .fourth), (39, 100, .fourth), (40, 100, .fifth), (100, 100, .fifth),
  (7, 0, .fifth), (Int.max, Int.max, .fifth),
]

@Test(arguments: densities)
func `A number is as dark as its share of the greatest one`(
  count: Int, most: Int, density: Density
) {
  #expect(Density(of: count, most: most) == density)
}

@Test func `A region has an English name, and one that is not known keeps its own`() {
  #expect(Wording.english.map.region("Tây Nguyên") == "Central Highlands")
  #expect(Wording.english.map.region("Miền Khác") == "Miền Khác")
  #expect(Wording.vietnamese.map.region("Tây Nguyên") == "Tây Nguyên")
}
