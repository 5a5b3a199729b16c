import Disk
import Synchronization

/// The articles that have most in common with each, found for all at once or when they are asked for.
final class RelatedTable: Sendable {
  /// How many are named on a page.
  private static let limit = 5

  private let finder: RelatedArticles
  private let catalogue: Catalogue
  private let found = Mutex(Found())

  private struct Found {
    var numbers: [Int32] = []
    /// Where the list of each article begins, and the end of the last; empty until all are found.
    var starts: [Int32] = []
  }

  /// Prepares to find them.
  ///
  /// - Parameter catalogue: The articles.
  init(in catalogue: Catalogue) {
    self.catalogue = catalogue
    finder = RelatedArticles(in: catalogue)
  }

  /// Finds them for all articles, several at a time.
  ///
  /// - Parameter workers: The threads that share the work.
  func findAll(_ workers: Workers) {
    let lists = workers.map(catalogue.entries.count, batch: 128) { self.find($0) }
    found.withLock { found in
      found.starts = [0]
      found.starts.reserveCapacity(lists.count + 1)
      for list in lists {
        for number in list { found.numbers.append(Int32(truncatingIfNeeded: number)) }
        found.starts.append(Int32(truncatingIfNeeded: found.numbers.count))
      }
    }
  }

  private func find(_ index: Int) -> [Int] {
    finder.articles(like: index, in: catalogue, limit: Self.limit)
  }

  /// The articles that have most in common with one, the nearest first.
  ///
  /// - Parameter index: An index into the catalogue's entries.
  /// - Returns: Indices.
  func articles(like index: Int) -> [Int] {
    let known = found.withLock { found -> [Int]? in
      guard found.starts.count > index + 1 else { return nil }
      return found.numbers[Int(found.starts[index])..<Int(found.starts[index + 1])].map(Int.init)
    }
    return known ?? find(index)
  }
}
