/// A set of articles by their numbers.
struct ArticleSet: Hashable {
  private var bits: [UInt64]

  /// Creates an empty set.
  init(total: Int) { bits = [UInt64](repeating: 0, count: (total + 63) / 64) }

  mutating func insert(_ number: Int) {
    guard number >= 0, number >> 6 < bits.count else { return }
    bits[number >> 6] |= 1 << UInt64(number & 63)
  }

  func contains(_ number: Int) -> Bool { bits[number >> 6] >> UInt64(number & 63) & 1 == 1 }

  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The numbers in rising order.
  var numbers: [Int32] {
    var numbers: [Int32] = []
    for (index, word) in bits.enumerated() {
      var rest = word
      while rest != 0 {
        numbers.append(Int32(truncatingIfNeeded: index << 6 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return numbers
  }

  func intersection(_ other: Self) -> Self { combined(other) { $0 & $1 } }
  func union(_ other: Self) -> Self { combined(other) { $0 | $1 } }
  func subtracting(_ other: Self) -> Self { combined(other) { $0 & ~$1 } }

  private func combined(_ other: Self, _ operation: (UInt64, UInt64) -> UInt64) -> Self {
    var result = self
    for index in bits.indices { result.bits[index] = operation(bits[index], other.bits[index]) }
    return result
  }
}

/// Where something stands: anywhere in an article, and in its title.
struct Occurrences {
  var all: ArticleSet
  var title: ArticleSet

  init(total: Int) {
    all = ArticleSet(total: total)
    title = all
  }

  func intersection(_ other: Self) -> Self {
    var result = self
    result.all = all.intersection(other.all)
    result.title = title.intersection(other.title)
    return result
  }

  func union(_ other: Self) -> Self {
    var result = self
    result.all = all.union(other.all)
    result.title = title.union(other.title)
    return result
  }
}
