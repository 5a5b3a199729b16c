import Archive
import Markup
import Templates

extension PageMaker {
  /// How many articles a feed has.
  static let feedLimit = 30

  /// Makes the feed of the whole site.
  ///
  /// - Parameter place: Where it lies.
  /// - Returns: The feed, the newest article first.
  func siteFeed(at place: PagePlace) -> Feed {
    feed(of: catalogue.listed, subject: nil, page: HomePage.path, at: place)
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

  /// Writes a feed.
  func bytes(of feed: Feed, _ format: FeedFormat) -> [UInt8] {
    switch format {
    case .atom: feed.xml(in: site).bytes
    case .json: feed.json(in: site).serializedBytes() + [UInt8(ascii: "\n")]
    }
  }

  private func feed(
    of members: [Int], subject: Listing.Subject?, page: String, at place: PagePlace
  ) -> Feed {
    let entries = members.suffix(Self.feedLimit).reversed().map { index in
      let row = row(index)
      return Feed.Entry(
        row: row, id: identity(of: row.path), updated: Self.timestamp(row.date),
        summary: catalogue.entries[index].summary,
        authors: catalogue.entries[index].authors.map { catalogue.authors[$0].name })
    }
    return Feed(
      place: place, pagePath: page, subject: subject, id: identity(of: place.path),
      // What is known to the year only comes after what is known to the day, but its moment before.
      updated: entries.map(\.updated).max() ?? Self.timestamp(nil), entries: entries)
  }

  /// A permanent name: the public address when there is one, otherwise a UUID made from the path.
  private func identity(of path: String) -> String {
    site.address(of: path)?.address ?? "urn:uuid:" + Fingerprint("\(site.title)\n\(path)").uuid
  }

  /// A moment as RFC 4287 demands it (section 4.2.15), even where less is known.
  ///
  /// It is the first one that fits, so that it never depends on when the site was built; the date
  /// that readers see keeps its precision. Where nothing is known it is the start of the epoch, which
  /// feed readers know as no date.
  private static func timestamp(_ date: ArchiveDate?) -> String {
    guard let date else { return "1970-01-01T00:00:00Z" }
    return date.earliestDay + "T00:00:00+07:00"
  }
}

extension ArchiveDate {
  /// The first day that fits, `2022-01-01` for 2022.
  var earliestDay: String {
    ArchiveDate(year: year, month: month ?? 1, day: day ?? 1)?.iso ?? "\(year)-01-01"
  }
}
