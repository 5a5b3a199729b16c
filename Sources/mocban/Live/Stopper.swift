import Dispatch
import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ends this program and all it started when somebody presses Ctrl-C, closes the terminal or sends
/// `SIGTERM`; the second time at once.
final class Stopper: Sendable {
  private let actions = Mutex<[@Sendable () -> Void]>([])
  private let forced = Mutex<[@Sendable () -> Void]>([])
  private let isStopping = Latch()

  /// Begins to listen for signals.
  ///
  /// - Returns: What listens, as long as it is there.
  func listen() -> [any DispatchSourceSignal] {
    // What is written to a server that has ended is told of by its end.
    signal(SIGPIPE, SIG_IGN)
    return [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(
        signal: number, queue: .global(qos: .userInitiated))
      source.setEventHandler { [self] in stop() }
      source.resume()
      return source
    }
  }

  /// Adds what is to be done when the program ends.
  ///
  /// - Parameters:
  ///   - force: What is to be done when that takes too long for somebody.
  ///   - action: What is to be done.
  func add(force: @escaping @Sendable () -> Void = {}, _ action: @escaping @Sendable () -> Void) {
    actions.withLock { $0.append(action) }
    forced.withLock { $0.append(force) }
  }

  /// Whether the program ends.
  var isEnding: Bool { isStopping.isSet }

  private func stop() {
    guard isStopping.set() else {
      for action in forced.withLock({ $0 }) { action() }
      _exit(130)
    }
    // Elsewhere, so that a second signal is heard meanwhile.
    DispatchQueue(label: "mocban.stop").async { [self] in
      for action in actions.withLock({ $0 }) { action() }
      // Whatever is being built is mended by the next build.
      _exit(0)
    }
  }
}
