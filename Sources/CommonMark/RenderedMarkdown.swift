package import Markup

/// A document as HTML, with what a page needs to know about it.
package struct RenderedMarkdown: Sendable {
  /// The markup.
  package var html: HTML
  /// What was found on the way.
  package var findings: RenderFindings
}

/// What a rendering found in a document.
package struct RenderFindings: Hashable, Sendable {
  /// A link that leads to another host.
  package struct ExternalLink: Hashable, Sendable {
    /// The address as written.
    package let address: String
    /// The line of the text it is on, counted from 1.
    package let line: Int
  }

  /// Something that is left out for safety.
  package struct Omission: Hashable, Sendable {
    /// The kinds of things that are left out.
    package enum Kind: Hashable, Sendable {
      /// Raw HTML; its tags are gone.
      case rawHTML
      /// The address of a link; its text stays.
      case link
      /// The address of an image; its text stays.
      case image
    }

    /// What it is.
    package let kind: Kind
    /// The tag or the address, as written.
    package let text: String
    /// The line of the text it is on, counted from 1.
    package let line: Int
  }

  /// The headings outside quotes and lists: those a table of contents shows.
  package internal(set) var outline = Outline()
  /// The number of figures, those without a picture included.
  package internal(set) var figureCount = 0
  /// The number of footnotes.
  package internal(set) var footnoteCount = 0
  /// The links that lead to other hosts, in the order of the text; see
  /// `RenderOptions.listsExternalLinks`.
  package internal(set) var externalLinks: [ExternalLink] = []
  /// What is left out for safety, in the order of the text.
  package internal(set) var omissions: [Omission] = []
}
