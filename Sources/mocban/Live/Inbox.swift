import Foundation
import Synchronization

/// What happened, in order, from many threads for one that waits.
final class Inbox<Element: Sendable>: Sendable {
  private let elements = Mutex<[Element]>([])
  private let condition = NSCondition()

  /// Adds what happened.
  func put(_ element: Element) {
    condition.lock()
    elements.withLock { $0.append(element) }
    condition.signal()
    condition.unlock()
  }

  /// Waits until something happened, and takes all of it.
  func takeAll() -> [Element] {
    condition.lock()
    defer { condition.unlock() }
    while true {
      let taken = elements.withLock { elements in
        defer { elements = [] }
        return elements
      }
      guard taken.isEmpty else { return taken }
      condition.wait()
    }
  }
}
