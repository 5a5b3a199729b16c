import Archive
import Disk
import Markup

/// The Markdown files that links may lead to.
struct SourceLinks: Sendable {
  /// The paths of published files from `content/`.
  private let published: Set<String>
  private let filesByName: [String: [String]]

  /// Creates the targets.
  ///
  /// - Parameter files: The paths of published files from `content/`.
  init(_ files: [String]) {
    published = Set(files)
    filesByName = Dictionary(grouping: files) { Disk.name(of: $0) }
  }

  /// Whether an address leads to a page or to a file of the site; whether such a file is there is
  /// seen in the built site.
  ///
  /// - Parameters:
  ///   - address: A path as it is written, perhaps with a fragment.
  ///   - file: The file it is written in, from `content/`.
  /// - Returns: `false` for what leads out of the site or to no published text.
  func leadsSomewhere(_ address: String, from file: String) -> Bool {
    guard let path = Self.path(of: address) else { return true }
    guard !path.hasPrefix("//") else { return false }
    let start = path.hasPrefix("/") ? [] : Self.folders(of: file)
    guard path.hasSuffix(".md") else {
      // Pages lie a folder higher than their files: content/pages/a.md becomes a.html.
      let depth = file.hasPrefix("pages/") ? Array(start.dropFirst()) : start
      return Self.follow(path, from: depth) != nil
    }
    return Self.follow(path, from: start).map { published.contains($0) } ?? false
  }

  /// The address that a person may have meant: a file with the same name in another folder.
  func suggestion(for address: String, from file: String) -> String? {
    guard let path = Self.path(of: address), path.hasSuffix(".md"),
      let found = filesByName[Disk.name(of: path)], found.count == 1
    else { return nil }
    let up = String(repeating: "../", count: Self.folders(of: file).count)
    return "Did you mean \"\(up)\(found[0])\"?"
  }

  private static func folders(of file: String) -> [Substring] {
    file.split(separator: "/").dropLast()
  }

  /// The path of an address as text; `nil` for a fragment alone.
  private static func path(of address: String) -> String? {
    let path = address.prefix { $0 != "#" }
    return path.isEmpty ? nil : Link.percentDecoded(String(path))
  }

  /// Follows `.` and `..`; `nil` when the path leads above the root.
  private static func follow(_ path: String, from folders: [Substring]) -> String? {
    var segments = folders
    for segment in path.split(separator: "/") where segment != "." {
      if segment == ".." {
        guard segments.popLast() != nil else { return nil }
      } else {
        segments.append(segment)
      }
    }
    return segments.joined(separator: "/")
  }
}
