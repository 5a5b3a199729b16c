import Synchronization

/// What a text asked the site for while it was rendered.
enum Lookup: Hashable, Sendable {
  /// The page of a Markdown file, from `content/`.
  case page(String)
  /// The size of a picture, by its path in the site.
  case picture(String)

  fileprivate var key: String {
    switch self {
    case .page(let key), .picture(let key): key
    }
  }
}

/// Notes what one text asks for, so that its page is made again when the answer changes.
final class LookupRecorder: Sendable {
  private let noted = Mutex<[Lookup]>([])

  /// Notes a question.
  ///
  /// - Parameters:
  ///   - lookup: The question.
  ///   - answer: Answers it.
  /// - Returns: The answer; `nil` when there is none, which may change too.
  func add(_ lookup: Lookup, _ answer: (String) -> String?) -> String? {
    noted.withLock { if !$0.contains(lookup) { $0.append(lookup) } }
    return answer(lookup.key)
  }

  /// All questions in the order they came up.
  var all: [Lookup] { noted.withLock { $0 } }
}
