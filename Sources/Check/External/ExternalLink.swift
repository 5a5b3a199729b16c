import Archive

/// A link to another host, where it is written.
struct ExternalLink: Hashable, Sendable {
  /// What it is for.
  enum Purpose: Hashable, Sendable {
    /// A reader may follow it from the text.
    case text
    /// The page that the article was taken from.
    case source
  }

  /// The address as written.
  var address: String
  var purpose: Purpose
  var place: SourceLocation

  /// What to tell the person who wrote it.
  ///
  /// - Parameter verdict: What is known of the page.
  /// - Returns: `nil` for a page that is there.
  func finding(_ verdict: ExternalVerdict) -> Diagnostic? {
    let shown = String(address.prefix(200))
    switch verdict {
    case .present: return nil
    case .moved(let target):
      return Diagnostic(
        .note, code: "moved-link", "the page has moved: \(shown)",
        hint: "It is at \(target.prefix(200)) now.", at: place)
    case .gone(let reason) where purpose == .source:
      return Diagnostic(
        .note, code: "dead-source", "the source is no longer there (\(reason)): \(shown)",
        hint: "Keep the address as evidence; the seed is what remains of the page.", at: place)
    case .gone(let reason):
      return Diagnostic(
        .warning, code: "dead-link", "the page is not there (\(reason)): \(shown)",
        hint: "Link to a copy in a web archive, or take the link out.", at: place)
    case .unsure(let reason):
      return Diagnostic(
        .note, code: "unsure-link",
        "nobody could tell whether the page is there (\(reason)): \(shown)",
        hint: "Open it in a browser.", at: place)
    case .notPublic:
      return Diagnostic(
        .warning, code: "private-link", "readers elsewhere cannot get there: \(shown)",
        hint: "Link to a public address.", at: place)
    }
  }
}
