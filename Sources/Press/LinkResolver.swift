import Archive
import Markup
import Templates

/// Finds what a link in a Markdown file means: `.md` files mean their pages, a leading slash means
/// the root of the site, everything else lies beside the page.
struct LinkResolver: Sendable {
  /// The Markdown file, from `content/`.
  let source: String
  /// The page that is made from it.
  let place: PagePlace
  /// The pages of Markdown files.
  let pages: PageFinder
  /// Notes what the text asks for.
  let lookups: LookupRecorder

  /// Translates the address of a link to a file of the site.
  ///
  /// - Parameter address: A path as it is written, percent-encoded or not, perhaps with a fragment.
  /// - Returns: The path from the page, percent-encoded; `nil` for one that leads out of the site or
  ///   to a Markdown file that has no page.
  func resolve(_ address: String) -> String? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, !path.isEmpty else { return address }
    let fragment = parts.count > 1 ? String(parts[1]) : nil
    guard !path.hasPrefix("//"), let decoded = Link.percentDecoded(String(path)),
      let target = target(of: decoded)
    else { return nil }
    return place.link(to: target, fragment: fragment.flatMap(Link.percentDecoded)).address
  }

  /// The file of the site that an address means.
  ///
  /// - Parameter address: A path as it is written, percent-encoded or not.
  /// - Returns: The path from the root of the site; `nil` for one that leads out of it.
  func file(at address: String) -> String? {
    Link.percentDecoded(address).flatMap { target(of: $0) }
  }

  private func target(of path: String) -> String? {
    if path.hasSuffix(".md") {
      let file =
        path.hasPrefix("/")
        ? Self.normalized(String(path.dropFirst()), from: "")
        : Self.normalized(path, from: source)
      return file.flatMap { lookups.add(.page($0)) { pages.page(ofFile: $0) } }
    }
    if path.hasPrefix("/") { return Self.normalized(String(path.dropFirst()), from: "") }
    return Self.normalized(path, from: place.path)
  }

  /// Follows `.` and `..` from a file; `nil` when the path leads above the root.
  private static func normalized(_ path: String, from file: String) -> String? {
    var segments = file.split(separator: "/").dropLast().map(String.init)
    let isFolder = path.isEmpty || path.hasSuffix("/")
    for segment in path.split(separator: "/") where segment != "." {
      if segment == ".." {
        guard segments.popLast() != nil else { return nil }
      } else {
        segments.append(String(segment))
      }
    }
    if isFolder { segments.append("index.html") }
    let result = segments.joined(separator: "/")
    return SafePath.isSafe(result) ? result : nil
  }
}
