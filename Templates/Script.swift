/// The script of the site: what it adds, no page needs.
package enum Script {
  /// The file, as it goes to `Addresses.script`.
  package static let bytes = PackageResources.mocban_js
}
