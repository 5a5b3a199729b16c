import Archive
import Templates
import Vietnamese

/// All articles of a site in order, and the names they are found under.
struct Catalogue: Sendable {
  /// Articles that have something in common, by their indices, the oldest first.
  struct Group<Name: Sendable>: Sendable {
    var name: Name
    /// The folder of its pages, from the root of the site.
    var folder: String
    /// Indices into `entries`.
    var members: [Int] = []
  }

  /// The articles, those without a date first, then the oldest first.
  private(set) var entries: [ArticleEntry] = []
  /// The provinces with articles, and the units their land belongs to today, by their pages.
  private(set) var provinces: [Group<Province>] = []
  /// The organizations that act in articles, in alphabetical order.
  private(set) var organizations: [Group<String>] = []
  /// The years with articles, the oldest first; `nil`, what has no date, comes first.
  private(set) var years: [Group<Int?>] = []
  /// The articles that lists show: all but those that were taken back.
  private(set) var listed: [Int] = []

  /// For each dissolved province the units that hold its land today, by index; empty for others.
  private(set) var successors: [[Int]] = []

  /// What feeds say of the articles, by the indices of `entries`.
  private(set) var feedTexts = FeedTexts()

  private var provinceIndices: [String: Int] = [:]

  /// Creates a catalogue.
  ///
  /// - Parameters:
  ///   - articles: The articles in any order.
  ///   - addresses: Where the indexes are.
  init(_ articles: [LoadedArticle], addresses: Addresses) {
    var articles = articles
    articles.sort { Self.comes($0.entry, before: $1.entry) }
    resolveProvinces(&articles, addresses: addresses)
    resolveOrganizations(&articles, addresses: addresses)
    entries = articles.map(\.entry)
    feedTexts = FeedTexts(articles.lazy.map(\.feedText))
    listed = entries.indices.filter { !entries[$0].isWithdrawn }
    collectMembers(addresses: addresses)
  }

  private static func comes(_ left: ArticleEntry, before right: ArticleEntry) -> Bool {
    switch (left.date, right.date) {
    case (nil, .some): true
    case (.some, nil): false
    case (let leftDate?, let rightDate?) where leftDate != rightDate: leftDate < rightDate
    default: left.page.utf8.lexicographicallyPrecedes(right.page.utf8)
    }
  }

  // MARK: Names

  /// Makes a group of each page that a province has, and of the pages it leads on to.
  private mutating func resolveProvinces(
    _ articles: inout [LoadedArticle], addresses: Addresses
  ) {
    var pages: [String: Province] = [:]
    for province in articles.lazy.flatMap(\.provinces) where pages[province.pageSlug] == nil {
      pages[province.pageSlug] = ProvincePages.face(of: province)
      for successor in ProvincePages.successors(of: province)
      where pages[successor.pageSlug] == nil {
        pages[successor.pageSlug] = successor
      }
    }
    provinces = pages.values.map {
      Group(name: $0, folder: "\(addresses.provinces)/\($0.pageSlug)")
    }
    provinces.sort { CollationKey($0.name.name) < CollationKey($1.name.name) }
    provinceIndices = Dictionary(
      uniqueKeysWithValues: provinces.enumerated().map { ($1.name.pageSlug, $0) })
    successors = provinces.map { group in
      ProvincePages.successors(of: group.name).compactMap { provinceIndices[$0.pageSlug] }
    }
    for index in articles.indices {
      articles[index].entry.provinces = articles[index].provinces.compactMap {
        provinceIndices[$0.pageSlug]
      }
    }
  }

  /// Gives each organization one index, whatever way its name is spelt, and a folder.
  private mutating func resolveOrganizations(
    _ articles: inout [LoadedArticle], addresses: Addresses
  ) {
    // The spelling and the folder are those of the file that comes first by its path, which a later
    // article cannot change.
    let byFile = articles.indices.sorted {
      articles[$0].entry.file.utf8.lexicographicallyPrecedes(articles[$1].entry.file.utf8)
    }
    var names: [String: String] = [:]
    var folders: [String: String] = [:]
    var taken: Set<String> = []
    var keys = [[String]](repeating: [], count: articles.count)
    for index in byFile {
      for name in articles[index].organizations {
        let key = VietnameseText.comparisonKey(name)
        guard !key.isEmpty, !keys[index].contains(key) else { continue }
        keys[index].append(key)
        guard names[key] == nil else { continue }
        names[key] = name
        let folder = Self.folder(for: name, key: key, taken: &taken)
        folders[key] = "\(addresses.organizations)/\(folder)"
      }
    }
    let sorted = names.map { (key: $0, name: $1, order: CollationKey($1)) }
      .sorted { ($0.order, $0.key) < ($1.order, $1.key) }
    organizations = sorted.map { Group(name: $0.name, folder: folders[$0.key] ?? "") }
    let indices = Dictionary(
      uniqueKeysWithValues: sorted.enumerated().map { ($1.key, $0) })
    for index in articles.indices {
      articles[index].entry.organizations = keys[index].compactMap { indices[$0] }
    }
  }

  /// Two names can have one slug ("Công Thương", "Công Thượng"): the second one is told apart by its
  /// name alone, so that its address does not depend on how many came before it.
  private static func folder(for name: String, key: String, taken: inout Set<String>) -> String {
    let slug = VietnameseText.slug(name)
    let plain = slug.isEmpty ? "ten" : slug
    if taken.insert(plain).inserted { return plain }
    let marked = plain + "-" + Fingerprint(key).text(digits: 6)
    taken.insert(marked)
    return marked
  }

  private mutating func collectMembers(addresses: Addresses) {
    var years: [Int?: [Int]] = [:]
    for index in listed {
      let entry = entries[index]
      for province in entry.provinces { provinces[province].members.append(index) }
      for organization in entry.organizations { organizations[organization].members.append(index) }
      years[entry.date?.year, default: []].append(index)
    }
    self.years = years.map { year, members in
      let name = year.map(String.init) ?? addresses.undated
      return Group(name: year, folder: "\(addresses.years)/\(name)", members: members)
    }
    self.years.sort { ($0.name ?? Int.min) < ($1.name ?? Int.min) }
  }

  // MARK: Questions

  /// The index of the province that has a page.
  ///
  /// - Parameter pageSlug: The slug of the page.
  /// - Returns: Its index; `nil` when no article needs it.
  func index(ofProvincePage pageSlug: String) -> Int? { provinceIndices[pageSlug] }

  /// The organizations whose names are in use.
  var activeOrganizations: [Group<String>] { organizations.filter { !$0.members.isEmpty } }

  /// The first and the last date of some articles.
  ///
  /// - Parameter members: Indices into `entries`, the oldest first.
  /// - Returns: `nil` when no article has a date.
  func period(of members: [Int]) -> ClosedRange<ArchiveDate>? {
    guard let first = members.lazy.compactMap({ entries[$0].date }).first,
      let last = members.last.flatMap({ entries[$0].date })
    else { return nil }
    return first...max(first, last)
  }

  /// Splits articles by year.
  ///
  /// - Parameter members: Indices into `entries`, the oldest first.
  /// - Returns: The years in ascending order with their articles; `nil`, what has no date, first.
  func byYear(_ members: [Int]) -> [(year: Int?, members: [Int])] {
    split(members) { $0?.year }
  }

  /// Splits articles of one year by month.
  ///
  /// - Parameter members: Indices into `entries`, the oldest first.
  /// - Returns: The months in ascending order with their articles; `nil`, what is known only to the
  ///   year, last.
  func byMonth(_ members: [Int]) -> [(month: Int?, members: [Int])] {
    split(members) { $0?.month }.map { (month: $0.year, members: $0.members) }
  }

  private func split(
    _ members: [Int], by key: (ArchiveDate?) -> Int?
  ) -> [(year: Int?, members: [Int])] {
    var parts: [(year: Int?, members: [Int])] = []
    for index in members {
      let value = key(entries[index].date)
      if parts.last?.year == value, !parts.isEmpty {
        parts[parts.count - 1].members.append(index)
      } else {
        parts.append((value, [index]))
      }
    }
    return parts
  }
}
