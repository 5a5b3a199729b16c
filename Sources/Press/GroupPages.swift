import Archive
import Templates

/// Which stretches of time of a group have pages, and where these are.
///
/// Lists are split by time, never by page number: a list that is too long for one page is found on
/// those of its years, months and days, and what has no such time by the letters its headlines begin
/// with. A new article then changes a handful of pages, and their addresses stay true.
struct GroupPages: Sendable {
  let catalogue: Catalogue
  let group: GroupReference
  /// The name of the pages for what has no date.
  let undated: String

  /// The most articles that one page lists.
  static let limit = 200

  /// Creates the pages of a group.
  ///
  /// - Parameters:
  ///   - group: Which group.
  ///   - catalogue: The articles.
  ///   - addresses: The words in addresses.
  init(of group: GroupReference, in catalogue: Catalogue, _ addresses: Addresses) {
    self.group = group
    self.catalogue = catalogue
    undated = addresses.undated
  }

  /// All articles of the group, which the first page stands for.
  var root: Stretch { catalogue.root(of: group) }

  /// What the articles of the group have in common.
  var subject: Listing.Subject {
    Listing.Subject(catalogue.topic(of: group), in: root.span)
  }

  /// The stretches that have pages of their own besides the first page.
  func all() -> [Stretch] { pages(below: root) }

  private func pages(below stretch: Stretch) -> [Stretch] {
    pagedParts(of: stretch).flatMap { [$0] + pages(below: $0) }
  }

  /// The parts of a stretch that have pages of their own.
  func pagedParts(of stretch: Stretch) -> [Stretch] {
    // Letters split only what is too long; nothing else needs to be sorted for them.
    guard mayHavePages(partsOf: stretch) else { return [] }
    return catalogue.parts(of: stretch).filter { hasPage($0, partOf: stretch) }
  }

  private func mayHavePages(partsOf stretch: Stretch) -> Bool {
    isLong(stretch) || stretch.span == root.span && (group.kind.hasYearPages || group.kind == .year)
  }

  /// Whether a part of a stretch has a page of its own.
  func hasPage(_ part: Stretch, partOf stretch: Stretch) -> Bool {
    if isLong(stretch) { return true }
    guard stretch.span == root.span, part.initial == nil else { return false }
    if group.kind.hasYearPages { return true }
    guard group.kind == .year, case .month = part.span else { return false }
    return true
  }

  /// Whether a stretch has more articles than one page lists.
  func isLong(_ stretch: Stretch) -> Bool { stretch.members.count > Self.limit }

  /// The stretch that one with a page is a part of; `nil` for the first page.
  func parent(of stretch: Stretch) -> Stretch? {
    if stretch.initial != nil { return catalogue.stretch(stretch.span, of: group) }
    guard stretch.span != root.span else { return nil }
    switch stretch.span {
    case .all: return nil
    case .undated, .year: return root
    case .yearOnly(let year), .month(let year, _): return catalogue.stretch(.year(year), of: group)
    case .monthOnly(let year, let month):
      return catalogue.stretch(.month(year: year, month: month), of: group)
    case .day(let date):
      return catalogue.stretch(.month(year: date.year, month: date.month ?? 1), of: group)
    }
  }

  // MARK: Addresses

  /// The page of a stretch, from the root of the site; it need not be there.
  func path(of stretch: Stretch) -> String { path(of: stretch.span, initial: stretch.initial) }

  /// The page of a stretch of time, from the root of the site; it need not be there.
  func path(of span: TimeSpan, initial: String? = nil) -> String {
    var names = names(of: span)
    // The folder of a year names it already.
    if group.kind == .year { names = Array(names.dropFirst()) }
    if let initial { names.append(ListLetter.fileName(of: initial)) }
    let name = names.count > 1 ? names.joined(separator: "/") : names.first ?? "index"
    return String(page: name, in: catalogue.folder(of: group))
  }

  private func names(of span: TimeSpan) -> [String] {
    switch span {
    case .all: []
    case .undated: [undated]
    case .year(let year): [String(year)]
    case .yearOnly(let year): [String(year), undated]
    case .month(let year, let month): [String(year), Self.twoDigits(month)]
    case .monthOnly(let year, let month): [String(year), Self.twoDigits(month), undated]
    case .day(let date):
      [String(date.year), Self.twoDigits(date.month ?? 0), Self.twoDigits(date.day ?? 0)]
    }
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
