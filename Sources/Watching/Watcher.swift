import Dispatch
import Synchronization

/// Watches folders and files on a thread of its own and tells what changed, burst by burst.
package final class Watcher: Sendable {
  /// How changes are seen.
  package enum Method: Sendable {
    /// The system tells of them.
    case told
    /// All files are looked at again and again.
    case polled
  }

  /// How changes are seen.
  package let method: Method
  private let isStopped = Atomic(false)

  /// The longest rest, after which the thread looks whether it is still wanted.
  private static let rest = Duration.milliseconds(500)

  /// Begins to watch: what changes from now on is told.
  ///
  /// - Parameters:
  ///   - places: What to watch.
  ///   - polls: Whether to look again and again although the system could tell.
  ///   - interval: How long to rest between two looks then.
  ///   - onChange: Called on the watcher's thread when a burst of changes is over.
  package init(
    _ places: WatchedPlaces, polls: Bool = false, interval: Duration = .milliseconds(400),
    onChange: @escaping @Sendable (Changes) -> Void
  ) {
    var lookout: any Lookout
    #if os(Linux)
      if !polls, let told = InotifyLookout(places) {
        method = .told
        lookout = told
      } else {
        method = .polled
        lookout = PollingLookout(places, interval: interval)
      }
    #else
      method = .polled
      lookout = PollingLookout(places, interval: interval)
    #endif
    DispatchQueue(label: "mocban.watcher").async { [self, lookout] in
      watch(lookout, onChange)
    }
  }

  /// Ends watching; a burst that is not over is not told of any more.
  package func stop() { isStopped.store(true, ordering: .relaxed) }

  private func watch(_ lookout: any Lookout, _ onChange: (Changes) -> Void) {
    var lookout = lookout
    let clock = ContinuousClock()
    var settling = Settling()
    var changes = Changes()
    while !isStopped.load(ordering: .relaxed) {
      let wait = settling.end.map { clock.now.duration(to: $0) } ?? Self.rest
      if wait > .zero {
        let sights = lookout.look(within: min(wait, Self.rest))
        guard let last = sights.last else { continue }
        settling.note(sights.count, isGone: last.isGone, at: clock.now)
        for sight in sights {
          if let path = sight.path { changes.paths.insert(path) } else { changes.mayLack = true }
        }
      } else {
        onChange(changes)
        changes = Changes()
        settling = Settling()
      }
    }
  }
}
