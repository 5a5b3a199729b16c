/// The provinces as tiles that lie like the country, before and since 1 July 2025.
package struct Atlas: Sendable {
  /// Which units a map shows.
  package enum Era: CaseIterable, Hashable, Sendable {
    /// The 63 units of 2008 to 2025.
    case before2025
    /// The 34 units since 1 July 2025.
    case today
  }

  /// A unit on a map.
  package struct Tile: Sendable {
    /// Its name with the number of articles and its page.
    package var unit: Counted
    /// The name in one or two short lines.
    package var lines: [String]
    /// The column from the west, from 0.
    package var column: Int
    /// The row from the north, from 0.
    package var row: Int

    /// Creates a tile.
    ///
    /// - Parameters:
    ///   - unit: Its name with the number of articles and its page.
    ///   - lines: The name in one or two short lines.
    ///   - column: The column from the west, from 0.
    ///   - row: The row from the north, from 0.
    package init(unit: Counted, lines: [String], column: Int, row: Int) {
      self.unit = unit
      self.lines = lines
      self.column = column
      self.row = row
    }
  }

  /// One map with the list of what it shows.
  package struct Map: Sendable {
    /// Which units it shows.
    package var era: Era
    /// The units.
    package var tiles: [Tile]
    /// The same units, and others of the time, by region.
    package var groups: [Directory.Group]

    /// Creates a map.
    ///
    /// - Parameters:
    ///   - era: Which units it shows.
    ///   - tiles: The units.
    ///   - groups: The same units, and others of the time, by region.
    package init(era: Era, tiles: [Tile], groups: [Directory.Group] = []) {
      self.era = era
      self.tiles = tiles
      self.groups = groups
    }
  }

  /// The maps, the one that is shown first first.
  package var maps: [Map]

  /// Creates an atlas.
  ///
  /// - Parameter maps: The maps, the one that is shown first first.
  package init(maps: [Map]) {
    self.maps = maps
  }
}
