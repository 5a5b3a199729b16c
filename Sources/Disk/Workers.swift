import Dispatch
import Synchronization

/// Does the same work for many inputs on several cores.
///
/// Measured for 10,000 articles: workers that take batches from a counter cost no more than a serial
/// loop, a task for each article 20 to 40 % more.
package struct Workers: Sendable {
  /// The number of threads.
  package let count: Int

  /// Small enough that no worker waits long for another one's last batch, since a page takes up to a
  /// millisecond.
  private static let batch = 8

  /// Creates workers.
  ///
  /// - Parameter count: The number of threads, at least 1.
  package init(_ count: Int) {
    self.count = max(1, count)
  }

  /// Calls `work` for each index once; the order is that of whoever is free.
  ///
  /// - Parameters:
  ///   - count: The number of indices, from 0.
  ///   - batch: How many indices a worker takes at once.
  ///   - work: Does the work for an index; the second argument is the worker's own number.
  package func forEach(
    _ count: Int, batch: Int? = nil,
    _ work: @Sendable (_ index: Int, _ worker: Int) -> Void
  ) {
    let next = Atomic(0)
    let batch = max(1, batch ?? Self.batch)
    @Sendable func run(_ worker: Int) {
      while true {
        let start = next.wrappingAdd(batch, ordering: .relaxed).oldValue
        guard start < count else { return }
        for index in start..<min(start + batch, count) { work(index, worker) }
      }
    }
    let threads = max(1, min(self.count, (count + batch - 1) / batch))
    if threads == 1 {
      run(0)
    } else {
      DispatchQueue.concurrentPerform(iterations: threads, execute: run)
    }
  }

  /// Calls `transform` for each index and returns the results in the order of the indices.
  ///
  /// - Parameters:
  ///   - count: The number of indices, from 0.
  ///   - batch: How many indices a worker takes at once.
  ///   - transform: Makes the result of an index.
  /// - Returns: The results in the order of the indices, whoever made them.
  package func map<Result: Sendable>(
    _ count: Int, batch: Int? = nil, _ transform: @Sendable (_ index: Int) -> Result
  ) -> [Result] {
    let batch = max(1, batch ?? Self.batch)
    let batches = (count + batch - 1) / batch
    let parts = Mutex([[Result]](repeating: [], count: batches))
    forEach(batches, batch: 1) { index, _ in
      let start = index * batch
      let part = (start..<min(start + batch, count)).map(transform)
      parts.withLock { $0[index] = part }
    }
    return parts.withLock { $0.flatMap(\.self) }
  }
}
