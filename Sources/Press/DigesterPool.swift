import Search
import Synchronization

/// Digesters that threads take in turn, since each has much memory of its own.
final class DigesterPool: Sendable {
  private final class Place: Sendable {
    let digester = Mutex(SearchDigester())
  }

  private let places = (0..<16).map { _ in Place() }

  /// Makes the digest of an article.
  func digest(title: String, names: [String], text: [UInt8]) -> SearchDigest {
    for place in places {
      let made = place.digester.withLockIfAvailable {
        $0.digest(title: title, names: names, text: text)
      }
      if let made { return made }
    }
    return places[0].digester.withLock { $0.digest(title: title, names: names, text: text) }
  }
}
