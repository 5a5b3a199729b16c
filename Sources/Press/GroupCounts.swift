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

  /// Counts the groups of some articles.
  ///
  /// - Parameters:
  ///   - members: The articles, the oldest first.
  ///   - catalogue: The groups.
  ///   - group: One that goes without saying.
  init(
    of members: some BidirectionalCollection<Int>, in catalogue: Catalogue,
    without group: GroupReference?
  ) {
    // Equal groups stand together once they are sorted, with their articles in order. For the few
    // articles of most lists that is a fifth of the work of a dictionary.
    let members = Array(members)
    var places: [(order: Int, place: Int)] = []
    places.reserveCapacity(members.count * 8)
    for (place, index) in members.enumerated() {
      for other in catalogue.entries[index].groups where other != group {
        places.append((other.order, place))
      }
    }
    places.sort { $0 < $1 }
    var counts: [Count] = []
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count, places[end].order == places[start].order { end += 1 }
      counts.append(
        Count(group: GroupReference(order: places[start].order), range: start..<end))
      start = end
    }
    self.counts = counts
    articles = places.map { members[$0.place] }
  }

  /// The articles of a group: indices into the catalogue's entries, the oldest first.
  func articles(of count: Count) -> ArraySlice<Int> { articles[count.range] }

  /// The groups of a kind, the most frequent first, equal ones in their own order.
  func sorted(_ kind: GroupReference.Kind) -> [Count] {
    counts.filter { $0.group.kind == kind }
      .sorted { ($1.count, $0.group.number) < ($0.count, $1.group.number) }
  }
}
