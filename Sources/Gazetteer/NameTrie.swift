internal import Vietnamese

/// One meaning of a name.
package enum NameSense: Hashable, Sendable {
  /// A unit of the province register, by its position in `details`.
  case province(Int)
  /// A district, by its position in the gazetteer.
  case district(Int)
  /// A foreign place; a weak spelling needs a type word or a country beside it.
  case foreign(Int, isWeak: Bool)
  /// An organization form; one that needs a scope is no name without.
  case organization(Int, needsScope: Bool)
  /// A phrase inside which no other name begins.
  case phrase
  /// A name that matters only for its capitals.
  case plainName
}

/// A dictionary of names by their syllables, for the longest match.
struct NameTrie: Sendable {
  /// A name with one of its meanings.
  struct Entry: Sendable {
    var sense: NameSense
    /// The name with its capitals.
    var text: String
    /// Whether it is the name without its accents.
    var isPlain: Bool
    /// Which tokens must be capitalized, and which all in capitals; bit 0 is the first.
    var capitals: UInt64
    var allCaps: UInt64

    /// Whether all the capitals that the name needs are there.
    func fits(_ capitals: UInt64, _ allCaps: UInt64) -> Bool {
      self.capitals & ~capitals == 0 && self.allCaps & ~allCaps == 0
    }
  }

  private var edges: EdgeTable
  private var entriesByNode: [[Entry]] = [[]]
  /// Which of 32,768 classes the first syllables of names fall into, a bit each: 4 KB that stay near the
  /// processor, where the table of edges does not.
  private var openings = [UInt64](repeating: 0, count: 512)

  init(capacity: Int) {
    edges = EdgeTable(capacity: capacity)
    entriesByNode.reserveCapacity(capacity)
  }

  /// Enters a name.
  ///
  /// - Parameters:
  ///   - name: The name with its capitals.
  ///   - sense: What it means.
  ///   - isPlain: Whether to enter it without its accents.
  ///   - onlyFirstCapital: Whether only its first token must be capitalized in a text.
  mutating func insert(
    _ name: String, _ sense: NameSense, isPlain: Bool = false, onlyFirstCapital: Bool = false
  ) {
    var node: Int32 = 0
    var entry = Entry(sense: sense, text: name, isPlain: isPlain, capitals: 0, allCaps: 0)
    for (index, token) in VietnameseText.tokens(of: name).enumerated() {
      if index < 64, token.isCapitalized, index == 0 || !onlyFirstCapital {
        entry.capitals |= 1 << UInt64(index)
      }
      if index < 64, token.isAllCaps, token.range.count > 1 { entry.allCaps |= 1 << UInt64(index) }
      let key = isPlain ? token.plainKey : token.key
      if node == 0 {
        let (word, bit) = Self.opening(key)
        openings[word] |= bit
      }
      if let next = edges.target(from: node, by: key) {
        node = next
      } else {
        let next = Int32(truncatingIfNeeded: entriesByNode.count)
        entriesByNode.append([])
        edges.insert(from: node, by: key, to: next)
        node = next
      }
    }
    guard node != 0 else { return }
    // A second spelling of one name only differs in its capitals; those that both have are needed.
    if let known = entriesByNode[Int(node)].firstIndex(where: { $0.sense == sense }) {
      entriesByNode[Int(node)][known].capitals &= entry.capitals
      entriesByNode[Int(node)][known].allCaps &= entry.allCaps
      return
    }
    entriesByNode[Int(node)].append(entry)
  }

  private static func opening(_ key: SyllableKey) -> (word: Int, bit: UInt64) {
    // Fibonacci hashing (Knuth, "The Art of Computer Programming", volume 3, 6.4).
    let hash = (key.bits &* 0x9E37_79B9_7F4A_7C15) >> 49
    return (Int(hash >> 6), 1 << (hash & 63))
  }

  /// Whether a name may begin with a syllable; most syllables of a text begin none.
  func mayOpen(with key: SyllableKey) -> Bool {
    let (word, bit) = Self.opening(key)
    return openings[word] & bit != 0
  }

  /// Finds the longest name that begins at a token and has its capitals.
  func longestMatch(in tokens: [TextToken], at start: Int) -> (end: Int, entries: [Entry])? {
    var node: Int32 = 0
    var capitals: UInt64 = 0
    var allCaps: UInt64 = 0
    // The last node where a name fits, and what had been seen by then.
    var best: (end: Int, node: Int, capitals: UInt64, allCaps: UInt64)?
    for index in start..<min(tokens.count, start + 64) {
      let token = tokens[index]
      guard let next = edges.target(from: node, by: token.key) else { break }
      node = next
      let bit: UInt64 = 1 << UInt64(index - start)
      if token.isCapitalized { capitals |= bit }
      if token.isAllCaps { allCaps |= bit }
      if entriesByNode[Int(node)].contains(where: { $0.fits(capitals, allCaps) }) {
        best = (index + 1, Int(node), capitals, allCaps)
      }
    }
    return best.map { best in
      (best.end, entriesByNode[best.node].filter { $0.fits(best.capitals, best.allCaps) })
    }
  }
}

/// The edges of the trie in one open hash table.
///
/// Its own, because hashing for `Dictionary` took a fifth of the time that finding names takes; the
/// keys are the program's own names, so nobody can crowd one bucket.
private struct EdgeTable: Sendable {
  private struct Edge {
    var bits: UInt64
    var node: Int32
    var target: Int32
  }

  private var slots: [Edge]
  private var count = 0
  private var mask: Int

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: Edge(bits: 0, node: 0, target: 0), count: size)
  }

  func target(from node: Int32, by key: SyllableKey) -> Int32? {
    var index = slot(node, key)
    // No edge leads back to the root, so that 0 marks a free slot.
    while slots[index].target != 0 {
      if slots[index].bits == key.bits, slots[index].node == node { return slots[index].target }
      index = (index + 1) & mask
    }
    return nil
  }

  mutating func insert(from node: Int32, by key: SyllableKey, to target: Int32) {
    if count * 2 > mask { grow() }
    var index = slot(node, key)
    while slots[index].target != 0 { index = (index + 1) & mask }
    slots[index] = Edge(bits: key.bits, node: node, target: target)
    count += 1
  }

  private mutating func grow() {
    let old = slots
    self = Self(capacity: old.count)
    for edge in old where edge.target != 0 {
      insert(from: edge.node, by: SyllableKey(bits: edge.bits), to: edge.target)
    }
  }

  /// Fibonacci hashing (Knuth, "The Art of Computer Programming", volume 3, 6.4).
  private func slot(_ node: Int32, _ key: SyllableKey) -> Int {
    let mixed = (key.bits ^ UInt64(UInt32(bitPattern: node)) << 40) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }
}
