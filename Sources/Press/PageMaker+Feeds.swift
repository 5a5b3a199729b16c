import Archive
import Disk
import Markup
import Templates

extension PageMaker {
  /// How many articles a feed has.
  static let feedLimit = 30

  /// Makes the feed of the whole site, with summaries.
  ///
  /// - Parameter place: Where it lies.
  /// - Returns: The feed, the newest article first.
  /// - Throws: `Diagnostics` or a `DiskError` when an article cannot be read any more.
  func siteFeed(at place: PagePlace) throws -> Feed {
    var feed = feed(
      of: catalogue.listed, subject: nil, page: HomePage.path, at: place)
    let members = feedMembers(catalogue.listed)
    for (position, index) in members.enumerated() {
      let path = folder.file("content/\(catalogue.entries[index].file)")
      let record = try ArticleFile(
        parsing: try Disk.read(path, limit: ArticleLoader.sizeLimit), file: path
      ).record
      feed.entries[position].summary = record.summary
      feed.entries[position].authors = record.authors
    }
    return feed
  }

  /// Makes the feed of a group.
  ///
  /// - Parameters:
  ///   - group: Which one.
  ///   - place: Where it lies.
  /// - Returns: The feed, the newest article first.
  func feed(of group: GroupReference, at place: PagePlace) -> Feed {
    feed(
      of: catalogue.members(of: group), subject: pages(of: group).subject,
      page: catalogue.folder(of: group) + "/index.html", at: place)
  }

  private func feed(
    of members: [Int], subject: Listing.Subject?, page: String, at place: PagePlace
  ) -> Feed {
    let entries = feedMembers(members).map { index in
      let entry = catalogue.entries[index]
      return Feed.Entry(
        row: row(index), id: identity(of: entry.page), updated: Self.timestamp(entry.date),
        summary: nil, authors: [])
    }
    return Feed(
      place: place, pagePath: page, subject: subject, id: identity(of: place.path),
      updated: entries.first?.updated ?? Self.timestamp(nil), entries: entries)
  }

  private func feedMembers(_ members: [Int]) -> [Int] {
    members.suffix(Self.feedLimit).reversed()
  }

  /// A permanent name: the public address when there is one, otherwise a UUID made from the path.
  private func identity(of path: String) -> String {
    site.address(of: path)?.address ?? "urn:uuid:" + Fingerprint("\(site.title)\n\(path)").uuid
  }

  /// A moment as RFC 4287 demands it, even where less is known.
  ///
  /// It is the first one that fits, so that it never depends on when the site was built; the date
  /// that readers see keeps its precision.
  private static func timestamp(_ date: ArchiveDate?) -> String {
    let day = ArchiveDate(
      year: date?.year ?? ArchiveDate.years.lowerBound, month: date?.month ?? 1, day: date?.day ?? 1
    )
    return "\(day?.iso ?? "1900-01-01")T00:00:00+07:00"
  }
}
