import Vietnamese

/// All rules about single lines, sorted for a quick look-up.
struct RuleBook: Sendable {
  /// The rules that the program brings.
  static let standard = RuleBook(
    LineRule.headRules + LineRule.buttonRules + LineRule.menuRules + LineRule.counterRules
      + LineRule.printRules
      + LineRule.formRules + LineRule.relatedRules + LineRule.commentRules + LineRule.footRules
      + LineRule.captionRules + LineRule.kindRules)

  /// The rules in the order they were given; the first that matches counts.
  let rules: [LineRule]
  private var phrases: [[UInt8]: Int] = [:]
  /// The bytes of the longest phrase: most lines are longer, and hashing them took its time.
  private var longestPhrase = 0
  /// The first two bytes of the phrases of furniture; the only one of those that have no second.
  private var furnitureHeads: Set<UInt16> = []
  /// Phrases of several words as pages typed without accents have them.
  private var plainPhrases: [[UInt8]: Int] = [:]
  /// Patterns by the first two bytes of their fixed beginning.
  private var patterns: [UInt16: [Entry]] = [:]
  private var openPatterns: [Entry] = []

  /// A pattern with what is cheap to compare.
  private struct Entry {
    let pattern: LinePattern
    let rule: Int
    /// How many words a line may have at most.
    let limit: Int
    /// The byte that every match ends with, if there is one.
    let last: UInt8?
  }

  /// Sorts rules.
  ///
  /// - Parameter rules: Rules with patterns that do not overlap more than their order settles.
  init(_ rules: [LineRule]) {
    self.rules = rules
    for (index, rule) in rules.enumerated() {
      for pattern in rule.patterns.map(LinePattern.init) {
        if pattern.isPhrase {
          let plain = Array(
            VietnameseText.folded(String(decoding: pattern.prefix, as: UTF8.self)).utf8)
          if plain != pattern.prefix, plain.contains(0x20) {
            plainPhrases[plain] = plainPhrases[plain] ?? index
          }
          phrases[pattern.prefix] = phrases[pattern.prefix] ?? index
          longestPhrase = max(longestPhrase, pattern.prefix.count)
          if rule.action.isFurniture, let first = pattern.prefix.first {
            furnitureHeads.insert(Self.head(of: pattern.prefix) ?? UInt16(first))
          }
        } else {
          let entry = Entry(pattern: pattern, rule: index, limit: rule.limit, last: pattern.last)
          if let head = Self.head(of: pattern.prefix) {
            patterns[head, default: []].append(entry)
          } else {
            openPatterns.append(entry)
          }
        }
      }
    }
  }

  /// The first rule that a line matches.
  ///
  /// - Parameter line: A line of a seed.
  /// - Returns: The rule; `nil` when the line says nothing by itself.
  func rule(for line: SourceLine) -> LineRule? {
    rule(forKey: line.bareKey, words: line.shape.words)
  }

  /// The first rule that a key matches.
  ///
  /// - Parameters:
  ///   - key: A bare key.
  ///   - words: The number of words in it.
  /// - Returns: The rule, if any.
  func rule(forKey key: [UInt8], words: Int) -> LineRule? {
    guard !key.isEmpty, key.count <= Self.longestKey else { return nil }
    let key = Self.withoutSpaceBeforeColon(key)
    // Phrases without their accents are shorter than with them.
    var best = key.count <= longestPhrase ? phrases[key] ?? plainPhrases[key] ?? .max : .max
    if let entries = Self.head(of: key).flatMap({ patterns[$0] }) {
      best = Self.first(of: entries, matching: key, words: words) { $0 < best } ?? best
    }
    best = Self.first(of: openPatterns, matching: key, words: words) { $0 < best } ?? best
    return best < rules.count ? rules[best] : nil
  }

  /// The first rule with a pattern that a key matches; the patterns are in the order of their rules.
  private static func first(
    of entries: [Entry], matching key: [UInt8], words: Int, where isWanted: (Int) -> Bool
  ) -> Int? {
    // By indices, since a copy of each pattern would count the references to its parts.
    for index in entries.indices {
      guard isWanted(entries[index].rule) else { return nil }
      if words <= entries[index].limit, entries[index].last.map({ $0 == key.last }) ?? true,
        entries[index].pattern.matches(key)
      {
        return entries[index].rule
      }
    }
    return nil
  }

  /// Whether one of the fixed phrases of furniture may begin as a key does.
  ///
  /// - Parameter key: A bare key.
  /// - Returns: `false` for most lines, at the price of one look-up.
  func mayOpenFurniture(_ key: [UInt8]) -> Bool {
    guard let first = key.first, let head = Self.head(of: key) else { return true }
    return furnitureHeads.contains(head) || furnitureHeads.contains(UInt16(first))
  }

  /// Whether a key is one of the fixed phrases of furniture.
  ///
  /// - Parameter key: A bare key.
  /// - Returns: `true` for a phrase of buttons, menus and the like.
  func isFurniture(_ key: ArraySlice<UInt8>) -> Bool {
    guard key.count <= longestPhrase, let index = phrases[Array(key)] else { return false }
    return rules[index].action.isFurniture
  }

  /// Footers run to some hundred characters; a longer line is text.
  private static let longestKey = 600

  private static func head(of bytes: [UInt8]) -> UInt16? {
    bytes.count >= 2 ? UInt16(bytes[0]) << 8 | UInt16(bytes[1]) : nil
  }

  private static func withoutSpaceBeforeColon(_ key: [UInt8]) -> [UInt8] {
    guard let colon = key.firstIndex(of: UInt8(ascii: ":")), colon > 0, key[colon - 1] == 0x20
    else {
      return key
    }
    var key = key
    key.remove(at: colon - 1)
    return key
  }
}

extension LineRule.Action {
  /// Whether a line of it is furniture wherever it stands, alone or in a row with others.
  fileprivate var isFurniture: Bool {
    switch self {
    case .drop, .opensPage, .closesPage, .readMore, .metadata, .opensRelated: true
    default: false
    }
  }
}
