/// A country, or a place outside Việt Nam.
package struct ForeignPlace: Hashable, Sendable {
  /// What a foreign place is.
  package enum Kind: String, Sendable {
    /// Việt Nam itself, which stands beside countries in the names of associations.
    case home
    /// A state.
    case country
    /// A territory such as Đài Loan.
    case territory
    /// A group of countries or provinces.
    case region
    /// A first-level unit.
    case province
    /// A Chinese prefecture, "châu".
    case prefecture
    /// A city.
    case city
    /// A district.
    case district
  }

  /// What it is.
  package let kind: Kind
  /// The canonical name, without a note in brackets.
  package let name: String
  /// The country or the province it belongs to; empty for a country.
  package let parent: String
  /// Whether the name counts only after a type word or beside a country.
  package let needsContext: Bool
  let aliases: [String]
  let weakAliases: [String]

  /// Whether it stands for a whole country in the name of an association.
  package var isCountry: Bool {
    switch kind {
    case .home, .country, .territory: true
    case .region, .province, .prefecture, .city, .district: false
    }
  }

  static let all: [Self] = TableReader.rows(of: ForeignTable.places).compactMap { Self($0) }

  private init?(_ row: TableReader.Row) {
    guard let kind = Kind(rawValue: row[0]) else { return nil }
    self.kind = kind
    // "Hà Nam (Trung Quốc)" is the Chinese one; texts write the name alone.
    let whole = row[1]
    let note = whole.utf8.firstIndex(of: UInt8(ascii: "("))
    name = note.map { String(whole[..<$0].dropLast()) } ?? whole
    parent = row[2]
    aliases = row.list(3)
    weakAliases = row.list(4)
    needsContext = row[5] == "c"
  }
}
