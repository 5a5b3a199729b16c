/// A way of seeing changes.
protocol Lookout: Sendable {
  /// Looks for changes.
  ///
  /// - Parameter time: How long to wait for them.
  /// - Returns: What was seen, the last of it last.
  mutating func look(within time: Duration) -> [Sight]
}

/// One thing that was seen.
struct Sight: Hashable, Sendable {
  /// The path; `nil` when something may have changed that was not seen.
  var path: String?
  /// Whether nothing stands there now.
  var isGone = false
}
