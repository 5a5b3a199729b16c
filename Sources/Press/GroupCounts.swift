/// How often the groups of some articles occur among them.
struct GroupCounts {
  /// A group with its number of articles.
  struct Count {
    var group: GroupReference
    /// Where its articles are in the list of all groups' articles.
    fileprivate var range: Range<Int>

    var count: Int { range.count }
  }

  private let counts: [Count]
  /// The articles of each group, one list after the other.
  private let articles: [Int]

  /// The most articles that are counted, far more than any site has.
  private static let placeBits = 29

  /// Counts the groups of some articles.
  ///
  /// - Parameters:
  ///   - kinds: What kinds of groups.
  ///   - members: The articles, the oldest first.
  ///   - catalogue: The groups.
  ///   - group: One that goes without saying.
  init(
    _ kinds: [GroupReference.Kind], of members: some RandomAccessCollection<Int>,
    in catalogue: Catalogue, without group: GroupReference?
  ) {
    let isCounted = kinds.reduce(into: 0) { $0 |= 1 << $1.rawValue }
    // Equal groups stand together once they are sorted, with their articles in order. For the few
    // articles of most lists that is a fifth of the work of a dictionary.
    var places: [UInt64] = []
    places.reserveCapacity(members.count * 4)
    for (place, index) in members.enumerated() {
      for other in catalogue.entries[index].groups
      where isCounted & 1 << other.kind.rawValue != 0 && other != group {
        places.append(UInt64(other.order) << Self.placeBits | UInt64(place))
      }
    }
    places.sort()
    var counts: [Count] = []
    var articles: [Int] = []
    articles.reserveCapacity(places.count)
    var start = 0
    for (position, packed) in places.enumerated() {
      let order = packed >> Self.placeBits
      articles.append(
        members[members.index(members.startIndex, offsetBy: Int(packed & Self.placeMask))])
      guard position + 1 == places.count || places[position + 1] >> Self.placeBits != order else {
        continue
      }
      counts.append(
        Count(group: GroupReference(order: Int(order)), range: start..<(position + 1)))
      start = position + 1
    }
    self.counts = counts
    self.articles = articles
  }

  private static let placeMask = UInt64(1) << placeBits - 1

  /// The articles of a group: indices into the catalogue's entries, the oldest first.
  func articles(of count: Count) -> ArraySlice<Int> { articles[count.range] }

  /// The groups of a kind, the most frequent first, equal ones in their own order.
  func sorted(_ kind: GroupReference.Kind) -> [Count] {
    counts.filter { $0.group.kind == kind }
      .sorted { ($1.count, $0.group.number) < ($0.count, $1.group.number) }
  }
}
