/// The style sheet of every page.
package enum StyleSheet {
  /// The file, as it goes to `Addresses.styleSheet`.
  package static var bytes: [UInt8] { PackageResources.style_css }
}
