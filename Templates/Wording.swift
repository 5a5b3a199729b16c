import Archive

/// The words of the interface in one language.
///
/// Every string that a reader sees and that does not come from the archive stands here, as a stored
/// property: a language that lacks one does not compile. It is a class since pages pass it on a
/// thousand times, and a value of so many words is dear to copy.
package final class Wording: Sendable {
  /// The language as a BCP 47 tag.
  package let language: String
  /// What stands between thousands.
  let groupSeparator: String

  let navigation: Navigation
  let listing: ListingWords
  let directory: DirectoryWords
  let kinds: KindWords
  let coverage: CoverageWords
  let map: MapWords
  let article: ArticleWords
  let record: RecordWords
  let home: HomeWords
  let missingPage: MissingPageWords
  let data: DataWords
  let formerAddresses: FormerAddressWords
  let search: SearchWords
  let errata: ErrataWords

  /// How dates are written.
  let dates: DateWords
  /// "5 articles".
  let articles: @Sendable (_ number: String, _ count: Int) -> String
  /// What a listing is called, such as "Tỉnh Đắk Lắk".
  let subject: @Sendable (Listing.Subject) -> String

  private let fewArticles: [String]

  init(
    language: String,
    groupSeparator: String,
    navigation: Navigation,
    listing: ListingWords,
    directory: DirectoryWords,
    kinds: KindWords,
    coverage: CoverageWords,
    map: MapWords,
    article: ArticleWords,
    record: RecordWords,
    home: HomeWords,
    missingPage: MissingPageWords,
    data: DataWords,
    formerAddresses: FormerAddressWords,
    search: SearchWords,
    errata: ErrataWords,
    dates: DateWords,
    articles: @escaping @Sendable (_ number: String, _ count: Int) -> String,
    subject: @escaping @Sendable (Listing.Subject) -> String
  ) {
    self.language = language
    self.groupSeparator = groupSeparator
    self.navigation = navigation
    self.listing = listing
    self.directory = directory
    self.kinds = kinds
    self.coverage = coverage
    self.map = map
    self.article = article
    self.record = record
    self.home = home
    self.missingPage = missingPage
    self.data = data
    self.formerAddresses = formerAddresses
    self.search = search
    self.errata = errata
    self.dates = dates
    self.articles = articles
    self.subject = subject
    // Nearly all numbers of articles are small, and a page writes hundreds of them.
    fewArticles = (0..<500).map { articles(String($0), $0) }
  }

  /// The header, the footer and what leads from page to page.
  struct Navigation: Sendable {
    var skipToContent: String
    var mainMenu: String
    var trail: String
    var home: String
    var provinces: String
    var years: String
    var organizations: String
    var countries: String
    var authors: String
    var sources: String
    var coverage: String
    /// The name of the second menu, at the foot.
    var moreMenu: String
    var earlier: String
    var later: String
    var neighbours: String
    var feed: String
    /// The name of a feed: "Bài mới: Tỉnh Đắk Lắk".
    var feedTitle: @Sendable (String) -> String
    /// What made the site, after which its name follows.
    var madeWith: String
    /// The word "and" between the last two of a list, with its spaces.
    var and: String
  }

  /// The page of one article.
  struct ArticleWords: Sendable {
    var facts: String
    var date: String
    /// How a date is known that the text prints.
    var printedDate: String
    var event: String
    var notBefore: String
    var provinces: String
    var organizations: String
    var authors: String
    var source: String
    var kind: String
    var kindList: String
    var kindOther: String
    var language: String
    var rights: String
    var contents: String
    var mentions: String
    /// What introduces the fields that a person should look at.
    var review: String
    /// The name of a field of the front matter.
    var field: @Sendable (RecordField) -> String
    var provenance: String
    var checksum: String
    var rawText: String
    var withdrawnTitle: String
    /// "Taken back on …".
    var withdrawn: @Sendable (ArchiveDate?) -> String
    /// The name of a language.
    var languageName: @Sendable (KnownLanguage) -> String
  }

  /// The first page.
  struct HomeWords: Sendable {
    /// The units of the numbers: "5 *articles*".
    var units: @Sendable (_ articles: Int, _ provinces: Int, _ organizations: Int) -> [String]
    var latest: String
    var allProvinces: String
    var allYears: String
    /// "All 37 organizations".
    var allOrganizations: @Sendable (_ number: String) -> String
    /// "All 12 countries".
    var allCountries: @Sendable (_ number: String) -> String
    /// What stands above the pages about the archive itself.
    var about: String
    var empty: String
  }

  /// What a server shows when there is no such page.
  struct MissingPageWords: Sendable {
    var title: String
    var explanation: String
    var waysOn: String
  }

  /// How dates are written; none of these ever adds what is not known.
  struct DateWords: Sendable {
    /// In a sentence of its own: "ngày 9 tháng 1 năm 2017".
    var long: @Sendable (ArchiveDate) -> String
    /// Within a sentence: "ngày 9/1/2017".
    var phrase: @Sendable (ArchiveDate) -> String
    /// In a column: "9/1/2017".
    var short: @Sendable (ArchiveDate) -> String
    /// What stands between day, month and year where `short` writes a day in numbers alone.
    var shortMark: String?
    /// A stretch of time as a title: "Tháng 1 năm 2017".
    var span: @Sendable (TimeSpan) -> String
    /// The same under the heading of what it is a part of: "Tháng 1".
    var part: @Sendable (TimeSpan) -> String
    /// The same after a name: "Tỉnh Đắk Lắk, *tháng 1 năm 2017*".
    var within: @Sendable (TimeSpan) -> String
    /// No date in a sentence or a column.
    var unknown: String
    /// What stands before a date that is only near.
    var about: String
    /// How the date is known, in brackets behind it; `nil` where that needs no word.
    var basis: @Sendable (DateBasis, ArchiveDate.Precision) -> String?
  }
}

/// The fields of the front matter that the import may ask a person to look at, as the file has them.
enum RecordField: String, CaseIterable, Sendable {
  case title, subtitle, date, time, provinces, organizations, mentions, authors, source, language
  case summary, kind, body, rights
  case dateBasis = "date_basis"
  case eventDate = "event_date"
  case notBefore = "not_before"
}

/// The languages that have a name in the interface, by their BCP 47 tags.
enum KnownLanguage: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
  case french = "fr"
  case chinese = "zh"
  case lao = "lo"
  case khmer = "km"
  case russian = "ru"
  case japanese = "ja"
  case korean = "ko"
  case thai = "th"
  case german = "de"
  case spanish = "es"
}

extension Wording {
  /// Writes a number with its thousands apart.
  func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "−" : ""
    guard digits.utf8.count > 3 else { return sign + digits }
    var text = sign
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += groupSeparator }
      text.append(digit)
    }
    return text
  }

  /// Writes a number of articles, such as "5 bài viết".
  func articles(_ count: Int) -> String {
    fewArticles.indices.contains(count) ? fewArticles[count] : articles(number(count), count)
  }

  /// Writes a name as it stands in a list under what it belongs to.
  func label(_ name: Counted.Name) -> String {
    switch name {
    case .proper(let name): name
    case .span(let span): dates.part(span)
    case .initial(let letter): listing.initial(letter)
    case .territory: listing.territory
    case .check(let check): coverage.check(check, self)
    case .gap(let years):
      years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    }
  }

  /// Writes a name as it stands alone.
  func title(_ name: Counted.Name) -> String {
    guard case .span(let span) = name else { return label(name) }
    return dates.span(span)
  }

  /// Names a field of the front matter; one that Mocban does not know is its own name.
  func field(_ key: String) -> String { RecordField(rawValue: key).map(article.field) ?? key }

  /// Names a language; one without a name here is its own tag.
  func languageName(_ tag: String) -> String {
    KnownLanguage(rawValue: tag).map(article.languageName) ?? tag
  }

  /// Writes names as a sentence lists them: "A, B và C".
  func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + navigation.and + last
  }

  /// Writes a date for a column, marked when it is only near.
  func short(_ date: ArchiveDate?, basis: DateBasis) -> String {
    guard let date else { return dates.unknown }
    return (basis == .cited ? dates.about : "") + dates.short(date)
  }

  /// Writes a date with all that is known about it, such as "khoảng 2022 (theo văn bản được dẫn)".
  func described(_ date: ArchiveDate?, time: TimeOfDay? = nil, basis: DateBasis) -> String {
    guard let date else { return dates.unknown }
    let near = basis == .cited
    var text = near ? dates.about + dates.short(date) : dates.long(date)
    if let time, date.day != nil { text += ", \(time)" }
    return text + bracketed(basis, date.precision)
  }

  /// Writes a date as a column does, with how it is known.
  func brief(_ date: ArchiveDate, basis: DateBasis) -> String {
    short(date, basis: basis) + bracketed(basis, date.precision)
  }

  private func bracketed(_ basis: DateBasis, _ precision: ArchiveDate.Precision) -> String {
    dates.basis(basis, precision).map { " (\($0))" } ?? ""
  }
}

extension Listing.Subject {
  /// Names what the articles of a listing have in common.
  ///
  /// - Parameter wording: The words of the interface.
  /// - Returns: A title such as "Tỉnh Đắk Lắk", "Tháng 1 năm 2017" or "Không rõ ngày".
  package func title(in wording: Wording) -> String { wording.subject(self) }
}

extension String {
  /// The text with a small first letter, to stand within a sentence.
  var lowercasedInitial: String { prefix(1).lowercased() + dropFirst() }
  /// The text with a capital first letter, to begin a title.
  var uppercasedInitial: String { prefix(1).uppercased() + dropFirst() }
}
