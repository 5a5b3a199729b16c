import Markup

extension PageContext {
  /// Maps of the provinces with a switch between them, which needs no script.
  ///
  /// - Parameters:
  ///   - atlas: The maps.
  ///   - isWhole: Whether the lists of what the maps show stand beside them.
  /// - Returns: A switch, and all maps; the style sheet shows the one that is chosen.
  func atlas(_ atlas: Atlas, isWhole: Bool) -> HTML {
    let words = wording.map
    return """
      <div class="atlas">
      <fieldset class="switch"><legend>\(words.legend)</legend>
      \(each: atlas.maps.enumerated(), { number, map in
        """
        <span><input type="radio" name="ban-do" id="\(map.era.id)"\
        \(number == 0 ? " checked" : HTML.empty)> \
        <label for="\(map.era.id)">\(words.era(map.era))</label></span>

        """
      })</fieldset>
      \(each: atlas.maps, { view($0, isWhole: isWhole) })</div>

      """
  }

  private func view(_ map: Atlas.Map, isWhole: Bool) -> HTML {
    """
    <div class="view \(map.era.id)">
    \(drawing(of: map))\
    \(isWhole ? list(of: map) : .empty)</div>

    """
  }

  private func drawing(of map: Atlas.Map) -> HTML {
    let words = wording.map
    let width = ((map.tiles.map(\.column).max() ?? 0) + 2) * TileSize.pitch.x
    let height = ((map.tiles.map(\.row).max() ?? 0) + 1) * TileSize.pitch.y
    let archipelagos = map.archipelagos
    return """
      <div class="drawing" role="group" aria-label="\(words.title(map.era))">
      <svg class="tiles" viewBox="0 0 \(String(width)) \(String(height))">
      \(each: map.tiles, { tile($0, most: map.most) })\
      \(each: archipelagos, { sea($0.name, column: $0.column, row: $0.row) })</svg>
      <p class="key">\(words.key) \(words.archipelagos)</p>
      </div>

      """
  }

  private func tile(_ tile: Atlas.Tile, most: Int) -> HTML {
    let x = tile.column * TileSize.pitch.x
    let y = tile.row * TileSize.pitch.y
    let name = wording.title(tile.unit.name)
    let box: HTML = """
      <rect x="\(String(x))" y="\(String(y))" width="\(String(TileSize.width))" \
      height="\(String(TileSize.height))" rx="2"/>
      """
    let middle = x + TileSize.width / 2
    // A number below needs some room of its own.
    let top = y + (tile.unit.count > 0 ? 13 : 19) + (tile.lines.count > 1 ? 0 : 6)
    let lines: HTML = """
      \(each: tile.lines.enumerated(), { number, line in
        "<tspan x=\"\(String(middle))\" y=\"\(String(top + number * 12))\">\(line)</tspan>"
      })
      """
    guard let path = tile.unit.path, tile.unit.count > 0 else {
      return "<g class=\"d0\" aria-hidden=\"true\">\(box)<text>\(lines)</text></g>\n"
    }
    let count: HTML = """
      <text class="n" x="\(String(middle))" y="\(String(y + 38))">\(wording.number(tile.unit.count))\
      </text>
      """
    return """
      <a class="\(Density(of: tile.unit.count, most: most).word)" href="\(href: link(to: path))" \
      aria-label="\(name): \(wording.articles(tile.unit.count))">\(box)<text>\(lines)</text>\(count)</a>

      """
  }

  /// The name of an archipelago, east of the province it belongs to.
  private func sea(_ name: String, column: Int, row: Int) -> HTML {
    let x = (column + 1) * TileSize.pitch.x + TileSize.width / 2
    let y = row * TileSize.pitch.y + TileSize.height / 2
    return """
      <text class="sea" aria-hidden="true" x="\(String(x))" y="\(String(y))">\(each: name.split(separator: " ").enumerated(), { number, word in
        "<tspan x=\"\(String(x))\" y=\"\(String(y + number * 12))\">\(String(word))</tspan>"
      })</text>

      """
  }

  private func list(of map: Atlas.Map) -> HTML {
    """
    <div class="groups">
    \(each: map.groups, { group in
      guard case .text(let region) = group.heading else { return .empty }
      return "<section class=\"group\"><h2>\(wording.map.region(region))</h2>\n\(counts(group.values))</section>\n"
    })</div>

    """
  }
}

/// The size of tiles in units of the drawing, which are pixels on a phone.
private enum TileSize {
  static let width = 47
  static let height = 43
  static let pitch = (x: 50, y: 46)
}

extension Atlas.Era {
  /// The id of its switch, which the style sheet knows.
  fileprivate var id: HTML {
    switch self {
    case .before2025: "units-63"
    case .today: "units-34"
    }
  }
}

extension Atlas.Map {
  /// The most articles that a unit has.
  fileprivate var most: Int { tiles.map(\.unit.count).max() ?? 0 }

  /// The archipelagos beside the provinces they belong to: Hoàng Sa is a special zone of Đà Nẵng,
  /// Trường Sa of Khánh Hòa (Law on the Organization of Local Government 2025, resolutions of the
  /// National Assembly's Standing Committee of 16 June 2025).
  fileprivate var archipelagos: [(name: String, column: Int, row: Int)] {
    [("Hoàng Sa", "Đà Nẵng"), ("Trường Sa", "Khánh Hòa")].compactMap { name, home in
      guard
        let tile = tiles.first(where: {
          if case .proper(home) = $0.unit.name { true } else { false }
        })
      else { return nil }
      return (name, tile.column, tile.row)
    }
  }
}
