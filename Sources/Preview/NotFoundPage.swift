/// Makes the site's own 404 page fit for any depth.
///
/// A host shows the page in place of whatever was asked for, so its relative addresses need a
/// base, and those that name the site's public home must lead to the preview instead.
struct NotFoundPage: Sendable {
  /// The base path of the preview.
  let base: String
  /// The public home of the site, with a slash at its end; `nil` when unknown.
  let publicAddress: String?

  /// Returns the page as the preview shows it.
  ///
  /// - Parameter page: The HTML of the site's `404.html`.
  /// - Returns: The page with a `<base>` as the first thing in its head.
  func localized(_ page: String) -> String {
    let page = publicAddress.map { page.replacing($0, with: base) } ?? page
    guard let head = page.firstMatch(of: /<head(?:\s[^>]*)?>/.ignoresCase()) else { return page }
    return page[..<head.range.upperBound] + "<base href=\"\(base)\">"
      + page[head.range.upperBound...]
  }
}
