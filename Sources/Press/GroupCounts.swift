/// How often the groups of some articles occur among them.
struct GroupCounts {
  /// A group with its number of articles.
  struct Count {
    var group: GroupReference
    var count: Int
  }

  private let counts: [Count]

  /// Counts the groups of some articles.
  ///
  /// - Parameters:
  ///   - members: The articles.
  ///   - catalogue: The groups.
  ///   - group: One that goes without saying.
  init(
    of members: some Collection<Int>, in catalogue: Catalogue, without group: GroupReference?
  ) {
    // Equal groups stand together once they are sorted. For the few articles of most lists that is
    // a fifth of the work of a dictionary.
    var groups: [GroupReference] = []
    groups.reserveCapacity(members.count * 8)
    for index in members { groups += catalogue.entries[index].groups }
    groups.sort { $0.order < $1.order }
    var counts: [Count] = []
    for next in groups {
      if counts.last?.group == next {
        counts[counts.count - 1].count += 1
      } else if next != group {
        counts.append(Count(group: next, count: 1))
      }
    }
    self.counts = counts
  }

  /// The groups of a kind, the most frequent first, equal ones in their own order.
  func sorted(_ kind: GroupReference.Kind) -> [Count] {
    counts.filter { $0.group.kind == kind }
      .sorted { ($1.count, $0.group.number) < ($0.count, $1.group.number) }
  }
}
