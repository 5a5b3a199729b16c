import Disk
import Synchronization

/// The articles that have most in common with each, found for all at once or when they are asked for.
final class RelatedTable: Sendable {
  /// How many are named on a page.
  private static let limit = 5

  private let catalogue: Catalogue
  private let state: Mutex<State>

  private struct State {
    /// Finds them; made when it is needed.
    var finder: RelatedArticles?
    var found: RelatedLists?
  }

  /// Prepares to find them.
  ///
  /// - Parameter catalogue: The articles.
  init(in catalogue: Catalogue) {
    self.catalogue = catalogue
    state = Mutex(State())
  }

  /// What was found, for the next build; `nil` before all were.
  var lists: RelatedLists? { state.withLock(\.found) }

  /// Finds them for all articles, several at a time.
  ///
  /// - Parameters:
  ///   - workers: The threads that share the work.
  ///   - known: What was found for the very same articles before.
  func findAll(_ workers: Workers, known: RelatedLists? = nil) {
    if let known, known.holds(for: catalogue.entries.count) {
      return state.withLock { $0.found = known }
    }
    let finder = RelatedArticles(in: catalogue)
    let found = workers.map(catalogue.entries.count, batch: 128) {
      finder.articles(like: $0, in: self.catalogue, limit: Self.limit)
    }
    state.withLock { $0.found = RelatedLists(found) }
  }

  /// The articles that have most in common with one, the nearest first.
  ///
  /// - Parameter index: An index into the catalogue's entries.
  /// - Returns: Indices.
  func articles(like index: Int) -> [Int] {
    state.withLock { state in
      if let found = state.found { return found[index] }
      let finder = state.finder ?? RelatedArticles(in: catalogue)
      state.finder = finder
      return finder.articles(like: index, in: catalogue, limit: Self.limit)
    }
  }
}

/// For each article some others, by their indices, one list after the other.
struct RelatedLists: Sendable {
  private var numbers: [Int32] = []
  /// Where the list of each article begins, and the end of the last.
  private var starts: [Int32] = [0]

  /// Joins lists.
  init(_ lists: [[Int]]) {
    starts.reserveCapacity(lists.count + 1)
    for list in lists {
      for number in list { numbers.append(Int32(truncatingIfNeeded: number)) }
      starts.append(Int32(truncatingIfNeeded: numbers.count))
    }
  }

  /// The list of an article.
  subscript(index: Int) -> [Int] {
    numbers[Int(starts[index])..<Int(starts[index + 1])].map(Int.init)
  }

  /// Whether there is a list for each of some articles, of these articles only.
  func holds(for count: Int) -> Bool {
    starts.count == count + 1 && numbers.allSatisfy { 0..<count ~= Int($0) }
  }

  /// Writes the lists.
  func write(to writer: inout LedgerWriter) {
    writer.put(each: starts.indices.dropLast()) { writer, index in
      writer.put(Int(starts[index + 1] - starts[index]))
      for number in numbers[Int(starts[index])..<Int(starts[index + 1])] { writer.put(Int(number)) }
    }
  }

  /// Reads lists.
  init(_ reader: inout LedgerReader) throws(DamagedLedger) {
    for _ in 0..<(try reader.count()) {
      for _ in 0..<(try reader.count()) {
        numbers.append(Int32(truncatingIfNeeded: try reader.number()))
      }
      starts.append(Int32(truncatingIfNeeded: numbers.count))
    }
  }
}
