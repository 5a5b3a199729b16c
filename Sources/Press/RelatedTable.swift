import Disk

/// The articles that have most in common with each, found once for all pages.
struct RelatedTable: Sendable {
  /// How many are named on a page.
  private static let limit = 5

  private var numbers: [Int32] = []
  private var starts: [Int32] = [0]

  /// Finds them.
  ///
  /// - Parameters:
  ///   - catalogue: The articles.
  ///   - workers: The threads that share the work.
  init(in catalogue: Catalogue, _ workers: Workers) {
    let finder = RelatedArticles(in: catalogue)
    let found = workers.map(catalogue.entries.count, batch: 128) { index in
      finder.articles(like: index, in: catalogue, limit: Self.limit)
    }
    starts.reserveCapacity(found.count + 1)
    for list in found {
      for number in list { numbers.append(Int32(truncatingIfNeeded: number)) }
      starts.append(Int32(truncatingIfNeeded: numbers.count))
    }
  }

  /// The articles that have most in common with one, the nearest first.
  ///
  /// - Parameter index: An index into the catalogue's entries.
  /// - Returns: Indices.
  func articles(like index: Int) -> [Int] {
    numbers[Int(starts[index])..<Int(starts[index + 1])].map(Int.init)
  }
}
