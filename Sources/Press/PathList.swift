/// Paths of files in the order of their bytes, each with a line feed: a list of a million takes no more
/// memory than its text.
struct PathList: Hashable, Sendable {
  /// The paths with their line feeds.
  let bytes: [UInt8]
  /// Where each path begins, and the end of the last.
  private let starts: [Int]

  /// Creates a list.
  ///
  /// - Parameter paths: The paths in any order; one that comes twice stands there once.
  init(_ paths: some Sequence<String>) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for path in paths {
      let start = bytes.count
      bytes += path.utf8
      ranges.append(start..<bytes.count)
    }
    let span = bytes.span
    ranges.sort { left, right in
      for offset in 0..<min(left.count, right.count) {
        let (first, second) = (span[left.lowerBound + offset], span[right.lowerBound + offset])
        if first != second { return first < second }
      }
      return left.count < right.count
    }
    var sorted: [UInt8] = []
    sorted.reserveCapacity(bytes.count + ranges.count)
    var starts = [0]
    starts.reserveCapacity(ranges.count + 1)
    var last: Range<Int>?
    for range in ranges {
      if let last, bytes[last] == bytes[range] { continue }
      last = range
      sorted += bytes[range]
      sorted.append(Self.end)
      starts.append(sorted.count)
    }
    self.bytes = sorted
    self.starts = starts
  }

  /// Reads a list.
  ///
  /// - Parameter lines: Paths, each with a line feed; mostly in order.
  init(lines: [UInt8]) {
    var starts = [0]
    for (place, byte) in lines.enumerated() where byte == Self.end { starts.append(place + 1) }
    let list = Self(bytes: lines, starts: starts)
    let isSorted = (0..<max(0, list.count - 1)).allSatisfy {
      list[$0].lexicographicallyPrecedes(list[$0 + 1])
    }
    self = isSorted ? list : Self(list.paths)
  }

  private init(bytes: [UInt8], starts: [Int]) {
    self.bytes = bytes
    self.starts = starts
  }

  /// A list without paths.
  static let empty = Self(bytes: [], starts: [0])
  private static let end = UInt8(ascii: "\n")

  /// The number of paths.
  var count: Int { starts.count - 1 }
  var isEmpty: Bool { count == 0 }

  /// The paths in the order of their bytes.
  var paths: some Collection<String> {
    (0..<count).lazy.map { String(decoding: self[$0], as: UTF8.self) }
  }

  private subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[starts[index]..<(starts[index + 1] - 1)]
  }

  /// Whether a path is in the list.
  func contains(_ path: String) -> Bool {
    let wanted = path.utf8
    let place = (0..<count).partitioningIndex { !self[$0].lexicographicallyPrecedes(wanted) }
    return place < count && self[place].elementsEqual(wanted)
  }

  /// The paths of this list or of another one.
  func union(_ other: Self) -> Self {
    other.isEmpty ? self : isEmpty ? other : merged(with: other) { _, _ in true }
  }

  /// The paths of this list that are not in another one.
  func subtracting(_ other: Self) -> Self {
    other.isEmpty ? self : merged(with: other) { isOurs, isTheirs in isOurs && !isTheirs }
  }

  /// The paths that are in both lists.
  func intersection(_ other: Self) -> Self { merged(with: other) { $0 && $1 } }

  /// Goes through two lists at once.
  private func merged(
    with other: Self, keeping isKept: (_ isOurs: Bool, _ isTheirs: Bool) -> Bool
  ) -> Self {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(self.bytes.count)
    var starts = [0]
    var (left, right) = (0, 0)
    while left < count || right < other.count {
      let ours = left < count ? self[left] : nil
      let theirs = right < other.count ? other[right] : nil
      let isOurs: Bool
      let isTheirs: Bool
      if let ours, let theirs {
        isOurs = !theirs.lexicographicallyPrecedes(ours)
        isTheirs = !isOurs || ours.elementsEqual(theirs)
      } else {
        isOurs = ours != nil
        isTheirs = theirs != nil
      }
      if isKept(isOurs, isTheirs), let path = isOurs ? ours : theirs {
        bytes += path
        bytes.append(Self.end)
        starts.append(bytes.count)
      }
      if isOurs { left += 1 }
      if isTheirs { right += 1 }
    }
    return Self(bytes: bytes, starts: starts)
  }
}
