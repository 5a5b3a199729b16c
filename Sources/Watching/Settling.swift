/// Decides when a burst of changes is over.
///
/// An editor is done with a file within a few milliseconds, so little is waited for then. The more
/// changes there were, the more are likely to come: a checkout of a thousand files is one burst.
struct Settling: Sendable {
  /// How long nothing may happen after a single change.
  private static let shortest = Duration.milliseconds(12)
  /// How long nothing may happen after many.
  private static let longest = Duration.milliseconds(300)
  /// How long nothing may happen after a file went: editors that move the old one away first need a
  /// moment to bring the new one.
  private static let comeback = Duration.milliseconds(60)
  /// How long a burst may last that does not end.
  private static let patience = Duration.seconds(3)

  private var first: ContinuousClock.Instant?
  private var last: ContinuousClock.Instant?
  private var count = 0
  private var hasGone = false

  /// Notes changes.
  ///
  /// - Parameters:
  ///   - number: How many there were.
  ///   - isGone: Whether the last one is a file that went.
  ///   - now: The moment.
  mutating func note(_ number: Int, isGone: Bool, at now: ContinuousClock.Instant) {
    if first == nil { first = now }
    last = now
    count += number
    hasGone = isGone
  }

  /// When the burst is over, unless something happens before; `nil` when there is none.
  var end: ContinuousClock.Instant? {
    guard let first, let last else { return nil }
    let quiet = max(
      min(Self.shortest + .microseconds(300) * (count - 1), Self.longest),
      hasGone ? Self.comeback : .zero)
    return min(last.advanced(by: quiet), first.advanced(by: Self.patience))
  }
}
