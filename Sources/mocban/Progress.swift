import Foundation
import Synchronization

/// Shows how far the work is, with the rate and the time left, from whatever thread.
final class Progress: Sendable {
  /// How it is shown.
  enum Style: Sendable {
    /// A line that redraws itself, at most five times a second.
    case terminal
    /// A line of its own every ten seconds, so that a log stays short and a short run has none.
    case log
    /// Not at all.
    case none

    fileprivate var interval: Duration {
      self == .terminal ? .milliseconds(200) : .seconds(10)
    }
  }

  private struct State {
    var start: ContinuousClock.Instant
    var lastShown: ContinuousClock.Instant
    var isDrawn = false
  }

  private let verb: String
  private let style: Style
  private let state: Mutex<State>

  init(verb: String, style: Style) {
    self.verb = verb
    self.style = style
    let now = ContinuousClock.now
    state = Mutex(State(start: now, lastShown: now))
  }

  /// Shows that `done` are done, of `total` when that is known; with none done the clock begins anew,
  /// so that what was prepared before does not count.
  func show(_ done: Int, _ total: Int? = nil) {
    guard style != .none else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      if done == 0 { state.start = now }
      guard done > 0, now - state.lastShown >= style.interval else { return }
      state.lastShown = now
      state.isDrawn = true
      let text = Self.text(verb, done, total, after: now - state.start)
      write(style == .terminal ? "\r\u{1B}[K\(text)" : text + "\n")
    }
  }

  /// Wipes the line.
  func end() {
    guard style == .terminal, state.withLock({ $0.isDrawn }) else { return }
    write("\r\u{1B}[K")
  }

  /// The line: `Importing 5120/20000 (25 %), 1650/s, 9 s left`.
  static func text(_ verb: String, _ done: Int, _ total: Int?, after elapsed: Duration) -> String {
    let seconds = max(elapsed / .seconds(1), 0.001)
    let rate = Double(done) / seconds
    let pace = "\(Int(rate.rounded()))/s"
    guard let total, total > 0 else { return "\(verb) \(done), \(pace)" }
    let left = Int((Double(total - done) / rate).rounded(.up))
    let time = left < 120 ? "\(left) s" : "\((left + 59) / 60) min"
    return "\(verb) \(done)/\(total) (\(done * 100 / total) %), \(pace), \(time) left"
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
