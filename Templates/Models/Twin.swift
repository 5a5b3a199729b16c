/// A copy of a page for machines, beside it.
package struct Twin: Hashable, Sendable {
  /// What it is written in.
  package enum Format: CaseIterable, Sendable {
    /// The record and the text as JSON.
    case json
    /// The text as Markdown under its front matter.
    case markdown

    /// The end of the file's name.
    package var suffix: String {
      switch self {
      case .json: ".json"
      case .markdown: ".md"
      }
    }

    /// The media type (RFC 8259, RFC 7763).
    package var mediaType: String {
      switch self {
      case .json: "application/json"
      case .markdown: "text/markdown"
      }
    }
  }

  /// What it is written in.
  package var format: Format
  /// The file, from the root of the site.
  package var path: String

  /// Creates the twin of a page.
  ///
  /// - Parameters:
  ///   - format: What it is written in.
  ///   - page: The page, from the root of the site.
  package init(_ format: Format, ofPage page: String) {
    self.format = format
    path = (page.hasSuffix(".html") ? String(page.dropLast(".html".count)) : page) + format.suffix
  }
}
