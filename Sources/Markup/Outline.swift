/// A heading of a text, with the id that links lead to.
package struct Heading: Hashable, Sendable {
  /// The level as printed, from 1 to 6.
  package let level: Int
  /// The id of its element, unique on its page.
  package let id: String
  /// The text without markup.
  package let title: String

  /// Creates a heading.
  ///
  /// - Parameters:
  ///   - level: The level as printed, from 1 to 6.
  ///   - id: The id of its element.
  ///   - title: The text without markup.
  package init(level: Int, id: String, title: String) {
    self.level = level
    self.id = id
    self.title = title
  }

  /// The link that leads to it from the same page.
  package var link: Link { Link(fragment: id) }
}

/// The headings of a text: what a table of contents prints.
package struct Outline: Hashable, Sendable {
  /// A heading with the headings below it.
  package struct Section: Hashable, Sendable {
    /// What opens the section.
    package let heading: Heading
    /// The sections inside it, in the order of the text.
    package fileprivate(set) var subsections: [Section] = []
  }

  /// All headings, in the order of the text.
  package private(set) var headings: [Heading]

  /// Creates an outline.
  ///
  /// - Parameter headings: The headings in the order of the text.
  package init(_ headings: [Heading] = []) {
    self.headings = headings
  }

  /// Whether there is no heading.
  package var isEmpty: Bool { headings.isEmpty }

  /// The headings as a tree: each holds the deeper ones that follow it.
  ///
  /// A level that is left out leaves no gap: `h4` right below `h2` is its direct subsection.
  package var sections: [Section] {
    // The path from the outermost section to the one that is being filled.
    var open: [Section] = []
    var closed: [Section] = []
    func close(to level: Int) {
      while let last = open.last, last.heading.level >= level {
        open.removeLast()
        if open.isEmpty {
          closed.append(last)
        } else {
          open[open.count - 1].subsections.append(last)
        }
      }
    }
    for heading in headings {
      close(to: heading.level)
      open.append(Section(heading: heading))
    }
    close(to: 0)
    return closed
  }
}
