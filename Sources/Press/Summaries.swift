/// What articles say in a sentence or two, packed into one run of bytes: a hundred thousand texts of
/// their own would cost as much again.
struct Summaries: Sendable {
  /// The longest summary that is kept, in bytes; two sentences have a third of it.
  private static let limit = 1_000

  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Joins summaries.
  ///
  /// - Parameter summaries: The summary of each article in the order of the catalogue, if it has one.
  init(_ summaries: some Collection<String?> = []) {
    bytes.reserveCapacity(summaries.reduce(0) { $0 + min($1?.utf8.count ?? 0, Self.limit) })
    ends.reserveCapacity(summaries.count)
    for summary in summaries {
      if let summary { bytes += summary.utf8.prefix(Self.limit) }
      ends.append(bytes.count)
    }
  }

  /// The summary of an article; one that was cut ends with dots.
  ///
  /// - Parameter index: An index into the catalogue's entries.
  subscript(index: Int) -> String? {
    let summary = bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]]
    guard !summary.isEmpty else { return nil }
    guard summary.count == Self.limit else { return String(decoding: summary, as: UTF8.self) }
    // Cut at a space, so that no letter is cut in two.
    let end = summary.lastIndex(of: 0x20) ?? summary.startIndex
    return String(decoding: summary[..<end], as: UTF8.self) + "…"
  }
}
