/// The style sheet of every page.
package enum StyleSheet {
  /// The file, as it goes to `Addresses.styleSheet`: its chapters in the order of the cascade.
  package static let bytes: [UInt8] = [
    PackageResources.base_css, PackageResources.text_css, PackageResources.lists_css,
    PackageResources.article_css, PackageResources.citation_css, PackageResources.map_css,
    PackageResources.data_css, PackageResources.print_css,
  ].flatMap(\.self)
}
