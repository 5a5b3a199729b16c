/// The style sheet of every page.
package enum StyleSheet {
  /// The file, as it goes to `Addresses.styleSheet`: its chapters in the order of the cascade.
  ///
  /// - Parameter palette: The colours that differ from those of the house.
  /// - Returns: The style sheet.
  package static func bytes(palette: Palette = Palette()) -> [UInt8] {
    let chapters = [
      PackageResources.base_css, PackageResources.text_css, PackageResources.lists_css,
      PackageResources.article_css, PackageResources.citation_css, PackageResources.map_css,
      PackageResources.data_css, PackageResources.print_css,
    ]
    return chapters.flatMap(\.self) + Array(palette.styles.utf8)
  }
}

/// The scripts of the site; every page works without them.
package enum Scripts {
  /// The file that goes to `Addresses.script`.
  package static var page: [UInt8] { PackageResources.mocban_js }
  /// The file that goes to `Addresses.lookupScript`.
  package static var formerAddresses: [UInt8] { PackageResources.former_addresses_js }
}
