/// What articles say in a sentence or two, as lists need it.
enum Summary {
  /// The longest summary that is kept, in bytes; two sentences have a third of it.
  private static let limit = 1_000

  /// What is kept of a summary.
  ///
  /// - Parameter text: The summary, if there is one.
  /// - Returns: `nil` for none and for an empty one; a long one ends with dots.
  static func kept(of text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    let bytes = text.utf8.prefix(limit)
    guard bytes.count == limit else { return text }
    // Cut at a space, so that no letter is cut in two.
    let end = bytes.lastIndex(of: 0x20) ?? bytes.startIndex
    return String(decoding: bytes[..<end], as: UTF8.self) + "…"
  }
}
