import Templates

/// A group of articles that has pages of its own.
struct GroupReference: Hashable, Sendable {
  /// What the articles of a group have in common.
  enum Kind: UInt8, CaseIterable, Sendable {
    /// Their year.
    case year
    /// A province, under the name it had.
    case province
    /// The land of a present province that others were merged into.
    case territory
    /// An organization that acts.
    case organization
    /// A country they speak of.
    case country
    /// Who signed them.
    case author
    /// Where they were published.
    case source
    /// What should be known better about them.
    case check
  }

  let kind: Kind
  // Small, since every article keeps several of these.
  private let position: Int32

  /// Refers to a group.
  ///
  /// - Parameters:
  ///   - kind: What its articles have in common.
  ///   - number: An index into the catalogue's groups of that kind.
  init(_ kind: Kind, _ number: Int) {
    self.kind = kind
    position = Int32(clamping: number)
  }

  /// The index into the catalogue's groups of that kind.
  var number: Int { Int(position) }

  /// The group with a number that `order` gave.
  init(order: Int) {
    kind = Kind(rawValue: UInt8(truncatingIfNeeded: order >> 32)) ?? .check
    position = Int32(truncatingIfNeeded: order)
  }

  /// A number that orders groups by kind, then by index.
  var order: Int { Int(kind.rawValue) << 32 | number }

  static func province(_ number: Int) -> Self { Self(.province, number) }
  static func year(_ number: Int) -> Self { Self(.year, number) }
  static func organization(_ number: Int) -> Self { Self(.organization, number) }
}

extension GroupReference.Kind {
  /// The index that leads to groups of this kind; `nil` for those that other pages lead to.
  var aspect: Aspect? {
    switch self {
    case .year: .years
    case .province: .provinces
    case .organization: .organizations
    case .country: .countries
    case .author: .authors
    case .source: .sources
    case .territory, .check: nil
    }
  }

  /// Whether every year of a group has a page, however few its articles are.
  ///
  /// The addresses of these pairs are promised. The others are split only when they grow too long.
  var hasYearPages: Bool {
    switch self {
    case .province, .territory, .organization, .country: true
    case .year, .author, .source, .check: false
    }
  }

  /// Whether groups of this kind have a feed: what people may want to follow.
  var hasFeed: Bool {
    switch self {
    case .year, .province, .territory, .organization, .country, .source: true
    case .author, .check: false
    }
  }
}

extension Aspect {
  /// What the groups of this index have in common.
  var kind: GroupReference.Kind {
    switch self {
    case .provinces: .province
    case .years: .year
    case .organizations: .organization
    case .countries: .country
    case .authors: .author
    case .sources: .source
    }
  }
}
