/// Finds the pages that may be copies of one another, in time that grows with their number and not
/// with its square.
///
/// - Parameter sketches: The sketch of each page; `nil` for one without running text.
/// - Returns: Groups of at least two indices, each in order, sorted by their first.
func likelyCopies(among sketches: [TextSketch?]) -> [[Int]] {
  var groups = IndexGroups(count: sketches.count)
  for band in 0..<TextSketch.bandCount {
    let keyed = sketches.indices.compactMap { index in
      sketches[index].map { (key: $0.key(ofBand: band), index: index) }
    }.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
    var first = 0
    for position in keyed.indices.dropFirst() {
      guard keyed[position].key == keyed[first].key else {
        first = position
        continue
      }
      // Chance meetings have little in common; each page is compared with two others of its key.
      for other in [first, position - 1] {
        let (left, right) = (keyed[other].index, keyed[position].index)
        guard !groups.areTogether(left, right), let one = sketches[left],
          let two = sketches[right], one.likeness(to: two) >= LikelyCopy.leastLikeness
        else { continue }
        groups.join(left, right)
      }
    }
  }
  return groups.all
}

private enum LikelyCopy {
  /// Below it the bodies cannot be alike, even if menus and footers differ.
  static let leastLikeness = 0.45
}

/// Sets of indices that only grow together.
private struct IndexGroups {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func areTogether(_ left: Int, _ right: Int) -> Bool { root(left) == root(right) }

  /// The smaller root stays, so that the groups do not depend on the order of joining.
  mutating func join(_ left: Int, _ right: Int) {
    let (one, two) = (root(left), root(right))
    parents[max(one, two)] = min(one, two)
  }

  private mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  /// The groups of more than one.
  var all: [[Int]] {
    mutating get {
      var members: [Int: [Int]] = [:]
      for index in parents.indices {
        let root = root(index)
        if root != index { members[root, default: [root]].append(index) }
      }
      return members.values.sorted { $0[0] < $1[0] }
    }
  }
}
