import FoundationEssentials
import NIOCore
import ServiceLifecycle
import Synchronization

/// What open pages are told while somebody edits: one line of JSON an event, from whoever builds the
/// site on to every browser.
///
/// An event is an object whose `type` says what it is: `changed` (with `paths` of files of the site, or
/// `all`), `problem` (what is wrong, until `mended`), `working` (what goes on, until `idle`) and
/// `assets` (`files` by their paths, shown in place of those of the site).
package final class LiveFeed: Sendable {
  /// A file that is shown in place of one of the site.
  struct Asset: Equatable, Sendable {
    let text: String
    let entityTag: String
  }

  fileprivate struct State {
    /// What lasts until it is revoked, as it was said.
    var problem: String?
    var work: String?
    var assets: [String: Asset] = [:]
    var readers: [Int: AsyncStream<String>.Continuation] = [:]
    var count = 0
    var isOver = false
  }

  /// The parts of an event that matter here.
  private struct Event: Decodable {
    var type: String
    var files: [String: String]?
  }

  private let state = Mutex(State())
  private let over = AsyncStream.makeStream(of: Never.self)
  /// How many browsers may listen at once; more are some mistake.
  private static let limit = 256

  /// Creates a feed without events.
  package init() {}

  /// Passes an event on.
  ///
  /// - Parameter line: A line of JSON; one that is no event is left out.
  package func take(_ line: String) {
    guard let event = try? JSONDecoder().decode(Event.self, from: Data(line.utf8)) else { return }
    state.withLock { state in
      var line = line
      switch event.type {
      case "problem": state.problem = line
      case "mended": state.problem = nil
      case "working": state.work = line
      case "idle": state.work = nil
      case "assets":
        guard let paths = state.replaceAssets(event.files ?? [:]) else { return }
        line = paths
      default: break
      }
      for reader in state.readers.values { reader.yield(line) }
    }
  }

  /// Ends the feed for all who listen.
  package func end() {
    let readers = state.withLock { state in
      state.isOver = true
      defer { state.readers = [:] }
      return Array(state.readers.values)
    }
    for reader in readers { reader.finish() }
    over.continuation.finish()
  }

  /// Waits until the feed ends or the program is told to stop.
  func waitForEnd() async {
    for await _ in over.stream.cancelOnGracefulShutdown() {}
  }

  /// Sends each reader a sign of life, by which those that went are found out.
  func beat() {
    state.withLock { state in for reader in state.readers.values { reader.yield("") } }
  }

  /// The file that is shown in place of one of the site.
  ///
  /// - Parameter path: A path from the root of the site.
  /// - Returns: `nil` for a file that is shown as it is.
  func asset(at path: String) -> Asset? { state.withLock { $0.assets[path] } }

  /// Begins to listen: what lasts comes first.
  ///
  /// - Returns: The events; `nil` when too many listen.
  func events() -> AsyncStream<String>? {
    let (stream, reader) = AsyncStream.makeStream(
      of: String.self, bufferingPolicy: .bufferingNewest(1_024))
    let number: Int? = state.withLock { state in
      guard !state.isOver, state.readers.count < Self.limit else { return nil }
      state.count += 1
      reader.yield("{\"type\": \"hello\"}")
      reader.yield(state.problem ?? "{\"type\": \"mended\"}")
      reader.yield(state.work ?? "{\"type\": \"idle\"}")
      state.readers[state.count] = reader
      return state.count
    }
    guard let number else { return nil }
    reader.onTermination = { [self] _ in
      state.withLock { $0.readers[number] = nil }
    }
    return stream
  }
}

extension LiveFeed.State {
  /// Shows other files in place of those of the site.
  ///
  /// - Returns: An event that names what changed by that; `nil` when nothing did.
  fileprivate mutating func replaceAssets(_ files: [String: String]) -> String? {
    let changed = Set(files.keys).union(assets.keys).filter { files[$0] != assets[$0]?.text }
    guard !changed.isEmpty else { return nil }
    count += 1
    for path in changed {
      assets[path] = files[path].map { LiveFeed.Asset(text: $0, entityTag: "\"live-\(count)\"") }
    }
    struct Changed: Encodable {
      var type = "changed"
      var paths: [String]
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let event = try? encoder.encode(Changed(paths: changed.sorted()))
    return event.map { String(decoding: $0, as: UTF8.self) }
  }
}

/// How events travel to browsers (HTML Standard, 9.2, Server-sent events).
enum EventStream {
  /// An event of one line; an empty one is a comment that nobody is told of.
  static func event(_ line: String) -> ByteBuffer {
    ByteBuffer(string: line.isEmpty ? ":\n\n" : "data: \(line)\n\n")
  }
}

/// Ends when the feed does, and with it the server.
struct FeedEnd: Service {
  let feed: LiveFeed

  func run() async { await feed.waitForEnd() }
}

/// Sends signs of life as long as the server runs.
struct FeedHeart: Service {
  private static let interval = Duration.seconds(10)

  let feed: LiveFeed

  func run() async throws {
    try await cancelWhenGracefulShutdown {
      while true {
        try await Task.sleep(for: Self.interval)
        feed.beat()
      }
    }
  }
}
