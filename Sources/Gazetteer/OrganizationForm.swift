/// A name of an organization, or the head of many names.
package struct OrganizationForm: Hashable, Sendable {
  /// What the organization is.
  package enum Kind: String, Sendable {
    /// A union of friendship organizations.
    case union
    /// A friendship association between two countries.
    case friendship
    /// A committee or fund of many countries.
    case multilateral
    /// A body that coordinates foreign aid.
    case aid
    /// A body of the Party.
    case party
    /// A body of the state.
    case state
    /// The Fatherland Front.
    case front
    /// A mass organization.
    case mass
    /// Army, border guard, police.
    case armed
    /// A university.
    case education
    /// A paper, a station, an agency.
    case media
    /// A body of another country.
    case foreign
    /// An embassy or a consulate.
    case diplomatic
    /// An international non-governmental organization.
    case ingo
    /// An agency of another state.
    case agency
    /// An agency of the United Nations.
    case un
    /// A company, a hospital, a club, a centre.
    case other
  }

  /// What follows the head in a full name.
  package enum Level: Hashable, Sendable {
    /// "tỉnh" and the province; or "Việt Nam" for the national body.
    case province
    /// Nothing: the form belongs to the body of one province.
    case provinceOf(slug: String)
    /// The province without "tỉnh": Tỉnh ủy Kon Tum.
    case party
    /// Any unit from province to commune: Ủy ban nhân dân.
    case authority
    /// A district.
    case district
    /// Nothing: the name is whole.
    case national
    /// Two countries, then perhaps a province.
    case friendship
    /// A name of its own.
    case named
    /// A name of its own of any length, which no table can know.
    case open
    /// The district, or town, that the head itself speaks of: Huyện ủy Cao Lộc.
    case local
    /// A place abroad.
    case abroad
    /// A country.
    case embassy
    /// A country and a city.
    case consulate
    /// Nothing: the word points back to a full name.
    case back
  }

  /// What it is.
  package let kind: Kind
  /// What follows the head.
  package let level: Level
  /// The canonical head or the whole canonical name.
  package let head: String
  /// The national body that the head alone, or with "Việt Nam", means.
  package let national: String?
  /// The forms in print; one that ends in `*` needs a scope.
  let spellings: [String]

  static let all: [Self] = TableReader.rows(of: OrganizationTable.forms).compactMap { Self($0) }

  /// Whether a name that begins with a small letter counts, if only a place follows.
  var isAlsoWrittenSmall: Bool {
    switch level {
    case .province, .authority, .friendship, .embassy, .consulate, .abroad: true
    case .provinceOf, .party, .district, .national, .named, .open, .local, .back: false
    }
  }

  private init?(_ row: TableReader.Row) {
    guard let kind = Kind(rawValue: row[0]), let level = Level(row[1]) else { return nil }
    self.kind = kind
    self.level = level
    head = row[2]
    national = row[3].isEmpty ? nil : row[3]
    spellings = [row[2]] + row.list(4)
  }
}

extension OrganizationForm.Level {
  fileprivate init?(_ column: String) {
    let known: [String: Self] = [
      "province": .province, "party": .party, "authority": .authority, "district": .district,
      "national": .national, "friendship": .friendship, "named": .named, "open": .open,
      "local": .local,
      "abroad": .abroad, "embassy": .embassy, "consulate": .consulate, "back": .back,
    ]
    let fixed = "province="
    if column.hasPrefix(fixed) {
      self = .provinceOf(slug: String(column.dropFirst(fixed.count)))
    } else if let level = known[column] {
      self = level
    } else {
      return nil
    }
  }
}
