import Synchronization

/// Something that is set once, from any thread.
final class Latch: Sendable {
  private let value = Atomic(false)

  /// Whether it was set.
  var isSet: Bool { value.load(ordering: .sequentiallyConsistent) }

  /// Sets it.
  ///
  /// - Returns: Whether it was not set before.
  @discardableResult
  func set() -> Bool { !value.exchange(true, ordering: .sequentiallyConsistent) }
}
