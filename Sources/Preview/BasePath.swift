/// The path under which the site is shown, such as `/archive/`.
struct BasePath: Equatable, Sendable {
  private let segments: [String]

  /// Reads a base path; slashes at both ends are understood.
  ///
  /// - Parameter text: The path as a person types it: `/archive/`, `archive` or `/`.
  /// - Throws: The reason why it is not a path of a site.
  init(_ text: String) throws(SitePath.Rejection) {
    segments = try SitePath(target: text.hasPrefix("/") ? text : "/" + text).segments
  }

  /// The base as it stands in an address, with a slash at both ends; safe in HTML too.
  var address: String {
    "/" + segments.map { SitePath.encoded($0) + "/" }.joined()
  }

  /// Returns the segments of `path` below the base; `nil` when it lies outside.
  func relative(_ path: SitePath) -> ArraySlice<String>? {
    guard path.segments.starts(with: segments) else { return nil }
    return path.segments.dropFirst(segments.count)
  }
}
