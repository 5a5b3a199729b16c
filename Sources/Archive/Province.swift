/// A province or a city under the central government, for one period of its history.
package struct Province: Hashable, Sendable {
  /// The two kinds of first-level units.
  package enum Kind: String, Sendable {
    /// Tỉnh.
    case province = "tỉnh"
    /// Thành phố trực thuộc trung ương.
    case city = "thành phố"
  }

  /// The canonical name without its type, such as `Đắk Lắk`.
  package var name: String
  /// The identity of this unit in this period, unique in the register.
  package var slug: String
  /// The identity of its index page; periods of one unit share it.
  package var pageSlug: String
  /// Whether it is a province or a city.
  package var kind: Kind
  /// The first day, as far as the register knows it.
  package var validFrom: ArchiveDate?
  /// The last day with this extent; `nil` while it lasts.
  package var validTo: ArchiveDate?
  /// The slugs of the units that hold its land since 1 July 2025.
  package var successors: [String]
  /// One of the country's six regions.
  package var region: String
  /// The law or resolution behind `validFrom` and `validTo`.
  package var legalBasis: String?

  /// Creates a unit.
  ///
  /// - Parameters:
  ///   - name: The canonical name without its type.
  ///   - slug: The identity, unique in the register.
  ///   - pageSlug: The identity of its index page.
  ///   - kind: Whether it is a province or a city.
  ///   - validFrom: The first day.
  ///   - validTo: The last day with this extent.
  ///   - successors: The slugs of the units that hold its land since 1 July 2025.
  ///   - region: One of the country's six regions.
  ///   - legalBasis: The law or resolution behind the period.
  package init(
    name: String, slug: String, pageSlug: String, kind: Kind, validFrom: ArchiveDate? = nil,
    validTo: ArchiveDate? = nil, successors: [String] = [], region: String = "",
    legalBasis: String? = nil
  ) {
    self.name = name
    self.slug = slug
    self.pageSlug = pageSlug
    self.kind = kind
    self.validFrom = validFrom
    self.validTo = validTo
    self.successors = successors
    self.region = region
    self.legalBasis = legalBasis
  }

  /// Whether the name no longer stands for a unit of its own since 1 July 2025.
  package var isDissolved: Bool { validTo != nil && !successors.contains(slug) }
}
