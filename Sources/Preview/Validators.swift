import HTTPTypes

/// What tells one state of a file from another (RFC 9110, 8.8), and the conditions on it.
struct Validators: Sendable {
  /// The file's entity tag, quoted.
  let entityTag: String
  /// When the file was last written.
  let modified: HTTPDate

  /// Whether the client's copy is still good, so that 304 is the answer.
  ///
  /// - Parameter headers: The request's headers; `If-None-Match` outweighs the date.
  /// - Returns: Whether one of the conditions holds.
  func clientIsUpToDate(_ headers: HTTPFields) -> Bool {
    let tags = headers[values: .ifNoneMatch]
    guard tags.isEmpty else {
      return tags.flatMap { $0.split(separator: ",") }.contains { tag in
        let tag = tag.trimmingSpaces
        return tag == "*" || tag == entityTag || tag == "W/" + entityTag
      }
    }
    guard let since = headers[.ifModifiedSince].flatMap(HTTPDate.init) else { return false }
    return modified <= since
  }

  /// Whether `Range` may be honoured: the client's earlier part is of this very state.
  ///
  /// - Parameter headers: The request's headers.
  /// - Returns: Whether `If-Range` is absent or names this state.
  func allowRange(_ headers: HTTPFields) -> Bool {
    guard let state = headers[.ifRange] else { return true }
    return state == entityTag || state == modified.description
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
