/// The style sheet of every page.
package enum StyleSheet {
  /// The file, as it goes to `Addresses.styleSheet`: its chapters in the order of the cascade, without
  /// the comments, which are for those who write it.
  ///
  /// - Parameter palette: The colours that differ from those of the house.
  /// - Returns: The style sheet.
  package static func bytes(palette: Palette = Palette()) -> [UInt8] {
    bytes(of: chapters, palette: palette)
  }

  /// The names of the chapters in `Templates/assets/style/`, without `.css`, in the order of the
  /// cascade.
  package static let chapterNames = [
    "base", "text", "lists", "article", "citation", "map", "data", "search", "print",
  ]

  /// The style sheet that chapters make.
  ///
  /// - Parameters:
  ///   - chapters: The content of the chapters, in the order of their names.
  ///   - palette: The colours that differ from those of the house.
  /// - Returns: The style sheet.
  package static func bytes(of chapters: [[UInt8]], palette: Palette) -> [UInt8] {
    withoutComments(chapters.flatMap(\.self)) + Array(palette.styles.utf8)
  }

  private static var chapters: [[UInt8]] {
    [
      PackageResources.base_css, PackageResources.text_css, PackageResources.lists_css,
      PackageResources.article_css, PackageResources.citation_css, PackageResources.map_css,
      PackageResources.data_css, PackageResources.search_css, PackageResources.print_css,
    ]
  }

  private static func withoutComments(_ css: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(css.count)
    var isComment = false
    for (index, byte) in css.enumerated() {
      let pair = (byte, index + 1 < css.count ? css[index + 1] : 0)
      if !isComment, pair == (UInt8(ascii: "/"), UInt8(ascii: "*")) { isComment = true }
      // A line break after another one, or after a comment, says nothing.
      let isEmptyLine = byte == UInt8(ascii: "\n") && (output.last ?? byte) == byte
      if !isComment, !isEmptyLine { output.append(byte) }
      if isComment, byte == UInt8(ascii: "/"), index > 0, css[index - 1] == UInt8(ascii: "*") {
        isComment = false
      }
    }
    return output
  }
}

/// The scripts of the site; every page works without them.
package enum Scripts {
  /// The file that goes to `Addresses.script`.
  package static var page: [UInt8] { PackageResources.mocban_js }
  /// The file that goes to `Addresses.lookupScript`.
  package static var formerAddresses: [UInt8] { PackageResources.former_addresses_js }
  /// The file that goes to `Addresses.searchScript`, without the comments and the indents, which are
  /// for those who write it.
  package static let search = search(of: PackageResources.search_js)

  /// The script of the search that a source makes.
  ///
  /// - Parameter source: The content of `Templates/assets/search.js`.
  /// - Returns: The script.
  package static func search(of source: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    for line in source.split(separator: UInt8(ascii: "\n")) {
      let code = line.drop { $0 == UInt8(ascii: " ") }
      guard !code.starts(with: Array("//".utf8)) else { continue }
      output += code
      output.append(UInt8(ascii: "\n"))
    }
    return output
  }
}
