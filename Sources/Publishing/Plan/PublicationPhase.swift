/// When a file is sent: what others need comes before them, so that no visitor meets a page without
/// what it shows.
package enum PublicationPhase: Int, CaseIterable, Comparable, Sendable {
  /// Style sheets, scripts, pictures, data files and the parts of the search index.
  case assets
  /// Pages of articles.
  case pages
  /// Pages that lead to pages, and the table of the search index, which names its parts.
  case indexes
  /// Feeds, the sitemap, checksums and what tells a web server how to answer.
  case feeds

  /// The phase of a file.
  ///
  /// - Parameter path: The path from the root of the site.
  init(of path: String) {
    var path = path[...]
    for ending in [".gz", ".br"] where path.hasSuffix(ending) { path = path.dropLast(3) }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let isAtRoot = !path.utf8.contains(UInt8(ascii: "/"))
    let isForMachines =
      name.hasPrefix("_") || name.hasPrefix(".") || name.hasSuffix(".xml") || name.hasSuffix(".txt")
    switch name {
    case "index.html", Self.searchTable: self = .indexes
    case "feed.xml", "feed.json": self = .feeds
    case _ where name.hasSuffix(".html"): self = .pages
    case _ where isAtRoot && isForMachines: self = .feeds
    default: self = .assets
    }
  }

  /// The one file of the search index whose name stays when its content changes.
  static let searchTable = "muc-luc.js"

  /// The files of each phase that has some, in the order in which they are sent.
  ///
  /// - Parameter files: Files in any order.
  /// - Returns: The phases, each with its files in the order they were given in.
  static func groups(of files: [SiteFile]) -> [[SiteFile]] {
    var groups = [[SiteFile]](repeating: [], count: allCases.count)
    for file in files { groups[Self(of: file.path).rawValue].append(file) }
    return groups.filter { !$0.isEmpty }
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
