import Archive
import Gazetteer
import Testing

@testable import Press

@Suite struct `Maps of tiles` {
  @Test func `Each unit has one tile, and each tile one place`() {
    for (grid, count) in [(TileGrid.before2025, 63), (TileGrid.today, 34)] {
      #expect(grid.cells.count == count)
      #expect(Set(grid.cells.map { [$0.column, $0.row] }).count == count)
      #expect(Set(grid.cells.flatMap(\.pages)).count == count + 1)
    }
  }

  @Test func `The units are those of the register`() {
    let register = ProvinceRegister.shared
    let today = Set(TileGrid.today.cells.flatMap(\.pages))
    #expect(today == Set(register.current.map(\.pageSlug) + ["thua-thien-hue"]))
    // The first 63 of the register, and Huế under its last name.
    let before = Set(TileGrid.before2025.cells.flatMap(\.pages))
    #expect(before == Set(register.units.prefix(64).map(\.pageSlug)))
  }

  @Test func `A name is short enough for its tile`() {
    for cell in TileGrid.before2025.cells + TileGrid.today.cells {
      #expect(cell.lines.count <= 2, "\(cell.name)")
      #expect(cell.lines.allSatisfy { $0.count <= 6 }, "\(cell.name)")
    }
  }

  /// Neighbours that everybody knows: what lies north lies above, what lies west to the left.
  @Test(arguments: [
    ("Hà Giang", "Hà Nội", "Thanh Hóa"), ("Huế", "Đắk Lắk", "Cà Mau"),
    ("Hà Nội", "Đà Nẵng", "Cà Mau"),
  ])
  func `The country runs from north to south`(north: String, middle: String, south: String) throws {
    let rows = try [north, middle, south].map { name in
      try #require(
        TileGrid.before2025.cells.first { $0.name == name || $0.lines == [name] }, "\(name)"
      ).row
    }
    #expect(rows[0] < rows[1])
    #expect(rows[1] < rows[2])
  }
}
