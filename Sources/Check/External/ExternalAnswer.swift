/// What came of one request to another host.
package enum ExternalAnswer: Hashable, Sendable {
  /// The host answered with a status (RFC 9110, section 15), and names another address where the
  /// page has moved.
  case status(Int, location: String?)
  /// There is no such host, or nothing listens there.
  case noHost(String)
  /// It took too long, or broke off; whether the page is there is not known.
  case silence(String)
}

/// How a page of another host is asked for.
package enum ExternalMethod: String, Sendable {
  /// Only whether it is there.
  case head = "HEAD"
  /// With its text, for hosts that do not understand the other question.
  case get = "GET"
}

/// Asks other hosts whether pages are there; it keeps to a rate that no host minds.
///
/// - Parameters:
///   - address: An absolute address in ASCII after its host, without white space.
///   - method: How to ask.
/// - Returns: The answer to this one request, redirections not followed.
package typealias ExternalRequest =
  @Sendable (_ address: String, _ method: ExternalMethod) -> ExternalAnswer

/// What is known of a page of another host.
enum ExternalVerdict: Hashable, Sendable {
  /// It is there.
  case present
  /// It is at another address for good.
  case moved(to: String)
  /// It is not there any more.
  case gone(reason: String)
  /// Nobody could tell.
  case unsure(reason: String)
  /// Readers elsewhere cannot get there.
  case notPublic
}
