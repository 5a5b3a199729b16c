import Archive
import Templates
import Vietnamese

extension PageMaker {
  /// Makes the maps of the provinces.
  ///
  /// - Returns: Both maps, first the one that suits most articles: the provinces they name, or those
  ///   of today when most are of the time since the merger.
  func atlas() -> Atlas {
    let mergerDay = ArchiveDate(year: 2025, month: 7, day: 1)
    let dates = catalogue.listed.compactMap { catalogue.entries[$0].date }
    let recent = dates.count { date in mergerDay.map { date >= $0 } ?? false }
    let maps = [
      Atlas.Map(
        era: .before2025, tiles: tiles(of: .before2025, unit: unitBefore2025), groups: regions()),
      Atlas.Map(era: .today, tiles: tiles(of: .today, unit: unitOfToday), groups: regionsOfToday()),
    ]
    return Atlas(maps: recent * 2 > dates.count ? maps.reversed() : maps)
  }

  // MARK: Tiles

  private func tiles(of grid: TileGrid, unit: (TileGrid.Cell) -> Counted) -> [Atlas.Tile] {
    grid.cells.map { cell in
      Atlas.Tile(unit: unit(cell), lines: cell.lines, column: cell.column, row: cell.row)
    }
  }

  /// A unit as it was before 1 July 2025, with all articles under its name.
  private func unitBefore2025(_ cell: TileGrid.Cell) -> Counted {
    let groups = cell.pages.compactMap { catalogue.index(ofProvincePage: $0) }
      .map { counted(province: $0) }
    let count = groups.reduce(0) { $0 + $1.count }
    let page = groups.max { $0.count < $1.count }?.path
    return Counted(.proper(cell.name), path: count > 0 ? page : nil, count: count)
  }

  /// A unit of today, with all articles about its land.
  private func unitOfToday(_ cell: TileGrid.Cell) -> Counted {
    let homes = cell.pages.compactMap { catalogue.index(ofProvincePage: $0) }
      .filter { !catalogue.provinces[$0].name.isDissolved }
    guard let home = homes.first else { return Counted(.proper(cell.name), path: nil, count: 0) }
    return land(ofProvince: home)
  }

  /// A present province with all articles about its land.
  private func land(ofProvince index: Int) -> Counted {
    let own = counted(province: index)
    guard let territory = catalogue.territory(ofProvince: index) else { return own }
    var land = counted(GroupReference(.territory, territory))
    land.name = own.name
    return land
  }

  // MARK: Lists

  /// The provinces under the names they had, by region.
  func regions() -> [Directory.Group] {
    grouped(catalogue.provinces.indices.map { $0 }) { counted(province: $0) }
  }

  /// The provinces of today by region, each with what it is made up of.
  private func regionsOfToday() -> [Directory.Group] {
    let present = catalogue.provinces.indices.filter { !catalogue.provinces[$0].name.isDissolved }
    return grouped(present) { index in
      var land = land(ofProvince: index)
      guard catalogue.territory(ofProvince: index) != nil else { return land }
      land.details = ([index] + catalogue.parts[index]).map { counted(province: $0) }
        .filter { $0.count > 0 }
      return land
    }
  }

  private func grouped(_ provinces: [Int], _ unit: (Int) -> Counted) -> [Directory.Group] {
    ProvincePages.regions.map { region in
      Directory.Group(
        heading: .text(region),
        values: provinces.filter { catalogue.provinces[$0].name.region == region }.map(unit)
          .filter { $0.count > 0 })
    }.filter { !$0.values.isEmpty }
  }
}
