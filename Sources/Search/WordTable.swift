/// Gives each word a number, from 0 on, in the order they come.
struct WordTable {
  /// The words by their numbers.
  private(set) var words: [Word] = []
  private var slots: [Int32]
  private var mask: Int

  /// Creates a table.
  ///
  /// - Parameter capacity: How many words it takes before it grows, a power of two.
  init(capacity: Int) {
    slots = [Int32](repeating: -1, count: capacity * 2)
    mask = capacity * 2 - 1
  }

  /// The number of a word; a new one if it was not seen before.
  @inline(__always)
  mutating func number(of word: Word) -> Int32 {
    var slot = Self.hash(word) & mask
    while true {
      let number = slots[slot]
      if number < 0 { break }
      if words[Int(number)] == word { return number }
      slot = (slot + 1) & mask
    }
    let number = Int32(truncatingIfNeeded: words.count)
    slots[slot] = number
    words.append(word)
    if words.count * 2 > mask { grow() }
    return number
  }

  /// Forgets all words.
  mutating func removeAll() {
    // Only the slots that are taken need to be emptied.
    if words.count * 8 < slots.count {
      for word in words {
        var slot = Self.hash(word) & mask
        while slots[slot] >= 0 {
          slots[slot] = -1
          slot = (slot + 1) & mask
        }
      }
    } else {
      for slot in slots.indices { slots[slot] = -1 }
    }
    words.removeAll(keepingCapacity: true)
  }

  private mutating func grow() {
    mask = slots.count * 2 - 1
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, word) in words.enumerated() {
      var slot = Self.hash(word) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }

  /// SplitMix64's multipliers spread the letters over all bits.
  @inline(__always)
  private static func hash(_ word: Word) -> Int {
    var bits = (word.head ^ UInt64(word.accents) &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    bits ^= bits >> 31 ^ word.tail
    bits = bits &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: bits >> 29)
  }
}
