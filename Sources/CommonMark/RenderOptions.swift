/// The size of a picture in its own pixels.
package struct PictureSize: Hashable, Sendable {
  /// From left to right.
  package var width: Int
  /// From top to bottom.
  package var height: Int

  /// Creates a size.
  ///
  /// - Parameters:
  ///   - width: From left to right, in pixels.
  ///   - height: From top to bottom, in pixels.
  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// How a document becomes HTML.
package struct RenderOptions: Sendable {
  /// Whether raw HTML in the text is kept; a setting of the site, off by default.
  package var allowsRawHTML = false
  /// Whether links and images may lead anywhere, `javascript:` included; a setting of the site, off
  /// by default.
  package var allowsAnyLink = false
  /// Whether pictures may come from other hosts; a setting of the site, off by default, because they
  /// vanish with their hosts and tell them who reads the page.
  package var allowsRemoteImages = false
  /// The highest level a heading is printed with.
  ///
  /// A page that has an `h1` of its own sets 2: a text that begins with `##` keeps its levels, one
  /// that uses `#` is moved down as a whole.
  package var topHeadingLevel = 1
  /// What every id begins with, for pages that show several documents.
  package var idPrefix = ""
  /// Makes the id of a heading from its text; without it, headings get no ids.
  package var slug: (@Sendable (String) -> String)?
  /// Translates the path of a link or an image that leads to a file of the site; returns `nil` for
  /// one that leads nowhere.
  package var resolve: (@Sendable (String) -> String?)?
  /// Finds the size of an image from its address as it is written; `nil` where that is not known.
  package var measure: (@Sendable (String) -> PictureSize?)?
  /// Whether the findings name the links that lead to other hosts.
  package var listsExternalLinks = false
  /// The accessible name of the section of footnotes.
  package var footnotesLabel = "Chú thích"
  /// The accessible name of the link from a footnote back to its place in the text.
  package var backlinkLabel = "Trở lại bài viết"
  /// Whether figures, `rel` and `loading` are added to what CommonMark prescribes.
  var addsExtras = true

  /// Creates options that are safe for a text from anywhere.
  package init() {}

  /// What CommonMark prescribes and no more, raw HTML and all links included.
  static var plain: Self {
    var options = Self()
    options.allowsRawHTML = true
    options.allowsAnyLink = true
    options.addsExtras = false
    return options
  }

  /// Makes a `resolve` that turns paths from the root of the site (`/anh/le-hoi.jpg`) into paths
  /// from a page, so that the site works in any folder and from `file://`.
  ///
  /// - Parameter depth: How many folders deep the page lies.
  /// - Returns: A function that leaves other paths as they are.
  package static func fromRoot(depth: Int) -> @Sendable (String) -> String? {
    { path in
      guard path.utf8.first == UInt8(ascii: "/") else { return path }
      let up = String(repeating: "../", count: depth)
      // `./` keeps the path from being empty and its first part from reading as a scheme (RFC 3986,
      // section 4.2).
      return (up.isEmpty ? "./" : up) + path.drop { $0 == "/" }
    }
  }
}
