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
  }

  private struct Edge: Hashable {
    var node: Int32
    var key: SyllableKey
  }

  private var edges: [Edge: Int32] = [:]
  private var entriesByNode: [[Entry]] = [[]]

  init(capacity: Int) { edges.reserveCapacity(capacity) }

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
      let edge = Edge(node: node, key: isPlain ? token.plainKey : token.key)
      if let next = edges[edge] {
        node = next
      } else {
        node = Int32(truncatingIfNeeded: entriesByNode.count)
        entriesByNode.append([])
        edges[edge] = node
      }
    }
    guard node != 0, !entriesByNode[Int(node)].contains(where: { $0.sense == sense }) else {
      return
    }
    entriesByNode[Int(node)].append(entry)
  }

  /// Finds the longest name that begins at a token and has its capitals.
  func longestMatch(in tokens: [TextToken], at start: Int) -> (end: Int, entries: [Entry])? {
    var node: Int32 = 0
    var capitals: UInt64 = 0
    var allCaps: UInt64 = 0
    var best: (end: Int, entries: [Entry])?
    for index in start..<min(tokens.count, start + 64) {
      let token = tokens[index]
      guard let next = edges[Edge(node: node, key: token.key)] else { break }
      node = next
      let bit: UInt64 = 1 << UInt64(index - start)
      if token.isCapitalized { capitals |= bit }
      if token.isAllCaps { allCaps |= bit }
      let entries = entriesByNode[Int(node)]
      guard !entries.isEmpty else { continue }
      let fitting = entries.filter { $0.capitals & ~capitals == 0 && $0.allCaps & ~allCaps == 0 }
      if !fitting.isEmpty { best = (index + 1, fitting) }
    }
    return best
  }
}
