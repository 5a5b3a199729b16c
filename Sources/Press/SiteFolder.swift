import Archive
import Disk

/// Where the parts of a site are on the disk.
package struct SiteFolder: Hashable, Sendable {
  /// The folder that holds the rest, as the person typed it.
  package let path: String
  /// The folder the site is built into.
  package let output: String
  /// The folder of the bag that the site is built into, if it is one.
  package let bag: String?

  /// Creates the places of a site.
  ///
  /// - Parameters:
  ///   - path: The folder that holds `site.yml`, `seeds/`, `content/` and `static/`.
  ///   - output: The folder the site is built into; `public/` in `path` when it is not given.
  ///   - bag: The folder of a bag (RFC 8493) that the site is built into instead, in `data/`.
  package init(_ path: String = ".", output: String? = nil, bag: String? = nil) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path.isEmpty ? "." : path
    var target = bag ?? output ?? Self.join(self.path, "public")
    while target.count > 1, target.hasSuffix("/") { target.removeLast() }
    self.bag = bag == nil ? nil : target
    self.output = bag == nil ? target : Self.join(target, Bag.payload)
  }

  /// The settings.
  package var settings: String { file("site.yml") }
  /// The organizations that the site names in its own way.
  package var organizations: String { file(OrganizationRegister.fileName) }
  /// The raw texts.
  package var seeds: String { file("seeds") }
  /// The texts that people edit.
  package var content: String { file("content") }
  /// The articles.
  package var articles: String { file("content/articles") }
  /// What the last import wrote, so that a later one knows what people have changed since.
  package var imports: String { file(".mocban/imports") }
  /// What the last build knows, so that the next one does only what changed.
  package var memory: String { file(".mocban/build") }
  /// What is known of hosts that the site is published to.
  package var publications: String { file(".mocban/publish") }
  /// The pages that people write.
  package var pages: String { file("content/pages") }
  /// Files that are copied as they are.
  package var staticFiles: String { file("static") }

  /// The path of a file of the site, as a person would type it.
  ///
  /// - Parameter name: The path from the site's folder.
  /// - Returns: The path from the current folder.
  package func file(_ name: String) -> String { Self.join(path, name) }

  private static func join(_ folder: String, _ name: String) -> String {
    switch folder {
    case ".": name
    case "/": "/" + name
    default: "\(folder)/\(name)"
    }
  }
}
