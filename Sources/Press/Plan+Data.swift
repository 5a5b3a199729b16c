import Datasets
import Templates

/// A data file that holds a line or a record of each article, filled while their pages are made.
struct CollectedFile: Sendable {
  var file: DataFile
  /// The path from the root of the site.
  var path: String
  /// The articles, by their indices in the catalogue.
  var range: Range<Int>
  /// Whether there is one such file for each year.
  var isByYear = false
  /// The year of such a file; `nil` for what has no date.
  var year: Int?
}

/// Which data files, twins and feeds a site has.
struct DataPlan: Sendable {
  /// The files that are filled while pages are made, those of one kind in the order of the articles.
  private(set) var collected: [CollectedFile] = []
  /// The tables of counts.
  private(set) var counts: [DataFile] = []
  /// Whether articles have twins.
  let hasTwins: Bool

  private let catalogue: Catalogue
  private let folder: String

  /// Plans data files and twins.
  ///
  /// - Parameters:
  ///   - catalogue: The articles.
  ///   - site: What every page shares.
  ///   - settings: What is asked for.
  ///   - limit: The most articles for which a file holds all years.
  init(
    _ catalogue: Catalogue, site: Site, settings: DataSettings,
    limit: Int = DataSettings.automaticLimit
  ) {
    self.catalogue = catalogue
    folder = site.addresses.data
    let articles = catalogue.listed.count
    hasTwins = settings.twins.holds(for: articles)
    guard settings.hasFiles else { return }
    for file in [DataFile.table, .records, .bibTeX, .ris, .csl] {
      if articles <= limit { add(file) } else { addYears(file, site.addresses) }
    }
    if settings.fullText.holds(for: articles) { addYears(.texts, site.addresses) }
    if site.baseURL != nil, articles > 0 {
      if articles <= StaticRepository.limit {
        add(.repository)
      } else {
        addYears(.repository, site.addresses)
      }
    }
    if catalogue.entries.contains(where: \.isWithdrawn) { add(.withdrawn) }
    counts = [.provinces, .provinceYears, .years, .organizations]
  }

  private mutating func add(_ file: DataFile) {
    collected.append(
      CollectedFile(
        file: file, path: "\(folder)/\(file.name)", range: catalogue.entries.indices))
  }

  private mutating func addYears(_ file: DataFile, _ addresses: Addresses) {
    for group in catalogue.years {
      guard let first = group.members.first, let last = group.members.last else { continue }
      let year = group.name.map(String.init) ?? addresses.undated
      collected.append(
        CollectedFile(
          file: file, path: "\(folder)/\(file.name(ofYear: year))", range: first..<(last + 1),
          isByYear: true, year: group.name))
    }
  }
}
