package import Archive

/// What the articles of a page have in common besides their time.
package enum Topic: Sendable {
  /// Nothing: only their time.
  case time
  /// A province or a city, under the name it had.
  case province(Province)
  /// All of the land that a province or a city of today has, under whatever names it had.
  case territory(Province)
  /// An organization that acts, by its canonical name.
  case organization(String)
  /// A country they speak of.
  case country(String)
  /// Who signed them.
  case author(String)
  /// Where they were published.
  case source(String)
  /// What the archive should know better about them.
  case check(Check)
}

/// What an archive should know better about an article.
package enum Check: Hashable, Sendable {
  /// The province.
  case noProvince
  /// An organization that acts.
  case noOrganization
  /// Who signed it.
  case noAuthor
  /// Where it was published.
  case noSource
  /// The day: only the month or the year is known.
  case vagueDate(ArchiveDate.Precision)
  /// The date: it only follows from something else.
  case uncertainDate(DateBasis)
  /// A field of the record, which the import asks a person to look at.
  case field(String)
  /// Nothing: there are other copies of the same text.
  case copies
}

extension Listing {
  /// What the articles of a page have in common.
  package struct Subject: Sendable {
    /// What they are about.
    package var topic: Topic
    /// When they were published.
    package var span: TimeSpan
    /// The letter that their headlines begin with, where no time splits them any more.
    package var initial: String?

    /// Creates a subject.
    ///
    /// - Parameters:
    ///   - topic: What the articles are about.
    ///   - span: When they were published.
    ///   - initial: The letter that their headlines begin with.
    package init(_ topic: Topic, in span: TimeSpan = .all, initial: String? = nil) {
      self.topic = topic
      self.span = span
      self.initial = initial
    }

    /// A province or a city.
    package static func province(_ province: Province) -> Self { Self(.province(province)) }
    /// A province in one year; `nil` is the time that is not known.
    package static func provinceYear(_ province: Province, _ year: Int?) -> Self {
      Self(.province(province), in: year.map { .year($0) } ?? .undated)
    }
    /// A year.
    package static func year(_ year: Int) -> Self { Self(.time, in: .year(year)) }
    /// A month.
    package static func month(year: Int, month: Int) -> Self {
      Self(.time, in: .month(year: year, month: month))
    }
    /// No known date.
    package static let undated = Self(.time, in: .undated)
    /// An organization, by its canonical name.
    package static func organization(_ name: String) -> Self { Self(.organization(name)) }
    /// An organization in one year; `nil` is the time that is not known.
    package static func organizationYear(_ name: String, _ year: Int?) -> Self {
      Self(.organization(name), in: year.map { .year($0) } ?? .undated)
    }
  }
}
