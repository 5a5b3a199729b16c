import Foundation
import Synchronization

/// Tells the preview of the files that a build writes, while it writes them: the page that somebody
/// looks at need not wait for lists, search and data files.
final class Announcer: Sendable {
  private struct State {
    var count = 0
    var held: [String] = []
  }

  /// How many files are told of at once; who changes more changes everything.
  private static let limit = 400

  private let state = Mutex(State())
  private let tell: @Sendable (PreviewMessage) -> Void

  /// Creates an announcer for one build.
  ///
  /// - Parameter tell: Tells the preview.
  init(_ tell: @escaping @Sendable (PreviewMessage) -> Void) { self.tell = tell }

  /// How many files changed.
  var count: Int { state.withLock { $0.count } }

  /// Notes a file that changed, from any thread.
  func note(_ path: String) {
    let isTold = state.withLock { state in
      state.count += 1
      return state.count <= Self.limit
    }
    if isTold { tell(.changed([path])) }
  }

  /// Ends the build.
  func end() { if count > Self.limit { tell(.allChanged) } }
}
