/// How often the groups of some articles occur among them.
struct GroupCounts {
  /// A group with its articles.
  struct Count {
    var group: GroupReference
    fileprivate var articles: ArraySlice<Int>

    var count: Int { articles.count }

    /// The newest of its articles.
    ///
    /// - Parameter limit: How many.
    /// - Returns: Their indices.
    func newest(_ limit: Int) -> [Int] { articles.suffix(limit).reversed() }
  }

  private let counts: [Count]

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
    let articles = Array(members)
    var places: [(order: Int, place: Int)] = []
    places.reserveCapacity(articles.count * 8)
    for (place, index) in articles.enumerated() {
      for other in catalogue.entries[index].groups where other != group {
        places.append((other.order, place))
      }
    }
    places.sort { $0 < $1 }
    let sorted = places.map { articles[$0.place] }
    var counts: [Count] = []
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count, places[end].order == places[start].order { end += 1 }
      counts.append(
        Count(group: GroupReference(order: places[start].order), articles: sorted[start..<end]))
      start = end
    }
    self.counts = counts
  }

  /// The groups of a kind, the most frequent first, equal ones in their own order.
  func sorted(_ kind: GroupReference.Kind) -> [Count] {
    counts.filter { $0.group.kind == kind }
      .sorted { ($1.count, $0.group.number) < ($0.count, $1.group.number) }
  }
}
