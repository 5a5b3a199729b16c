import Archive
import Vietnamese

/// Which articles have organizations, words of the headline, province and time in common.
///
/// Every list that is looked through holds the articles in the order of time, and only those nearest
/// to the article at hand count. So the cost of an article does not grow with the archive, and a new
/// article changes the pages of its neighbours only.
struct RelatedArticles: Sendable {
  /// Articles by pairs of words, one list after the other.
  private var members: [Int32] = []
  /// Where the list of each pair begins, and the end of the last.
  private var starts: [Int32] = [0]
  /// The rarest pairs of each article, one list after the other.
  private var pairs: [Int32] = []
  private var pairStarts: [Int32] = [0]

  private enum Limit {
    /// How many articles before and after one count in a list.
    static let reach = 8
    /// How many pairs of words and how many organizations count, the rarest ones.
    static let pairs = 8
    static let organizations = 6
  }

  /// Reads the headlines of a catalogue.
  ///
  /// - Parameter catalogue: The articles.
  init(in catalogue: Catalogue) {
    // The pair above, the article below, so that one sort of numbers makes all lists.
    var postings: [UInt64] = []
    postings.reserveCapacity(catalogue.listed.count * 12)
    for index in catalogue.listed {
      for pair in Self.pairs(in: catalogue.entries[index].title) {
        postings.append(UInt64(pair) << 32 | UInt64(index))
      }
    }
    postings.sort()
    var listsOfArticles: [UInt64] = []
    var start = 0
    while start < postings.count {
      var end = start + 1
      while end < postings.count, postings[end] >> 32 == postings[start] >> 32 { end += 1 }
      if end - start > 1 {
        let pair = UInt64(starts.count - 1)
        for posting in postings[start..<end] {
          members.append(Int32(truncatingIfNeeded: posting))
          listsOfArticles.append((posting & 0xFFFF_FFFF) << 32 | pair)
        }
        starts.append(Int32(members.count))
      }
      start = end
    }
    listsOfArticles.sort()
    keepRarest(of: listsOfArticles, articles: catalogue.entries.count)
  }

  private mutating func keepRarest(of lists: [UInt64], articles: Int) {
    var position = 0
    for article in 0..<articles {
      var own: [Int32] = []
      while position < lists.count, lists[position] >> 32 == UInt64(article) {
        own.append(Int32(truncatingIfNeeded: lists[position]))
        position += 1
      }
      own.sort { (length(of: $0), $0) < (length(of: $1), $1) }
      pairs += own.prefix(Limit.pairs)
      pairStarts.append(Int32(pairs.count))
    }
  }

  private func length(of pair: Int32) -> Int32 { starts[Int(pair) + 1] - starts[Int(pair)] }

  /// The pairs of neighbouring words of a headline, each as a number: most Vietnamese words have two
  /// syllables, and one alone says little.
  private static func pairs(in title: String) -> Set<UInt32> {
    var found: Set<UInt32> = []
    var before: UInt32?
    // FNV-1a with 32 bits (draft-eastlake-fnv); two pairs that meet cost a place in a list.
    var word: UInt32 = 0x811c_9dc5
    for byte in VietnameseText.folded(title).utf8 + [0x20] {
      guard byte == 0x20 else {
        word = (word ^ UInt32(byte)) &* 0x0100_0193
        continue
      }
      if let before { found.insert(before &* 0x9E37_79B1 ^ word) }
      before = word
      word = 0x811c_9dc5
    }
    return found
  }

  /// Finds the articles that have most in common with one.
  ///
  /// - Parameters:
  ///   - index: An index into the catalogue's entries.
  ///   - catalogue: The articles.
  ///   - limit: The greatest number.
  /// - Returns: Indices, the nearest first; each shares an organization or two pairs of words.
  func articles(like index: Int, in catalogue: Catalogue, limit: Int) -> [Int] {
    guard !catalogue.entries[index].isWithdrawn else { return [] }
    var bonds = bonds(of: index, in: catalogue)
    bonds.sort()
    var best: [Candidate] = []
    var start = 0
    while start < bonds.count {
      let other = Int(bonds[start] >> 32)
      var sum: UInt32 = 0
      while start < bonds.count, Int(bonds[start] >> 32) == other {
        sum += UInt32(truncatingIfNeeded: bonds[start])
        start += 1
      }
      guard sum >= Tally.organization || sum & Tally.pairs >= 2 * Tally.pair else { continue }
      let shared = Int(sum & Tally.score)
      // Most have no chance, and their records need not be looked at.
      if best.count == limit, let last = best.last, shared + Nearness.greatest < last.score {
        continue
      }
      let score = shared + Self.nearness(index, other, in: catalogue)
      let candidate = Candidate(score: score, distance: abs(other - index), index: other)
      let place = best.partitioningIndex { $0.isBehind(candidate) }
      guard place < limit else { continue }
      if best.count == limit { best.removeLast() }
      best.insert(candidate, at: place)
    }
    return best.map(\.index)
  }

  private struct Candidate {
    var score: Int
    var distance: Int
    var index: Int

    func isBehind(_ other: Self) -> Bool {
      (other.score, distance, index) > (score, other.distance, other.index)
    }
  }

  /// What articles have in common, summed up in one number: the score, the pairs of words and the
  /// organizations, of which there are never so many that one runs over into the next.
  private enum Tally {
    static let score: UInt32 = 0xFFFF
    static let pair: UInt32 = 1 << 16
    static let pairs: UInt32 = 0xFF << 16
    static let organization: UInt32 = 1 << 24
  }

  /// One number for each thing that another article has in common: the article above, the tally below.
  private func bonds(of index: Int, in catalogue: Catalogue) -> [UInt64] {
    var bonds: [UInt64] = []
    bonds.reserveCapacity((Limit.organizations + Limit.pairs) * (2 * Limit.reach + 1))
    for organization in rarestOrganizations(of: index, in: catalogue) {
      let members = catalogue.organizations[organization].members
      let tally = Tally.organization + 3 * Self.weight(ofRarity: members.count)
      for other in Self.nearest(to: index, in: members[...]) where other != index {
        bonds.append(UInt64(other) << 32 | UInt64(tally))
      }
    }
    for pair in pairs[Int(pairStarts[index])..<Int(pairStarts[index + 1])] {
      let list = members[Int(starts[Int(pair)])..<Int(starts[Int(pair) + 1])]
      let tally = Tally.pair + Self.weight(ofRarity: list.count)
      for other in Self.nearest(to: Int32(index), in: list) where other != index {
        bonds.append(UInt64(other) << 32 | UInt64(tally))
      }
    }
    return bonds
  }

  private func rarestOrganizations(of index: Int, in catalogue: Catalogue) -> [Int] {
    let organizations = catalogue.entries[index].organizations
    guard organizations.count > Limit.organizations else { return organizations }
    let counted = organizations.map { (catalogue.organizations[$0].members.count, $0) }
    return counted.sorted(by: <).prefix(Limit.organizations).map(\.1)
  }

  /// What is rare says more; the size of the archive does not matter, so that its growth does not
  /// turn the order of what is there.
  private static func weight(ofRarity count: Int) -> UInt32 {
    let magnitude = Int.bitWidth - 1 - count.leadingZeroBitCount
    return UInt32(max(1, 12 - magnitude))
  }

  /// The members around an index.
  private static func nearest<Index: Comparable>(
    to index: Index, in members: ArraySlice<Index>
  ) -> ArraySlice<Index> {
    let position = members.partitioningIndex { $0 >= index }
    let first = max(members.startIndex, position - Limit.reach)
    let last = min(members.endIndex, position + Limit.reach + 1)
    return members[first..<last]
  }

  /// What the same province and the same time add to what is shared.
  private enum Nearness {
    static let province = 5
    static let year = 2
    static let month = 2
    static let greatest = province + year + month
  }

  private static func nearness(_ left: Int, _ right: Int, in catalogue: Catalogue) -> Int {
    let others = catalogue.entries[right].groups
    let isNear = catalogue.entries[left].groups.contains { group in
      group.kind == .province && others.contains(group)
    }
    var score = isNear ? Nearness.province : 0
    if let leftDate = catalogue.entries[left].date, let rightDate = catalogue.entries[right].date,
      leftDate.year == rightDate.year
    {
      score += Nearness.year
      if let month = leftDate.month, month == rightDate.month { score += Nearness.month }
    }
    return score
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element and all behind it answer yes.
  ///
  /// - Parameter isBehind: No for all elements of a first part and yes for all of the rest.
  /// - Returns: The index, or the end.
  func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
