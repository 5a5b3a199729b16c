/// A site as a build left it, as far as publishing needs to know.
package struct BuiltSite: Sendable {
  /// The folder of the site, with `site.yml`.
  package var folder: String
  /// The folder that the site was built into.
  package var output: String
  /// The files that the build made, from that folder, in any order.
  package var paths: [String]
  /// The folder of the search index, whose files have a mark of their content in their names.
  package var searchFolder: String
  /// Where publishing remembers things.
  package var memory: String
  /// The number of threads to use.
  package var workers: Int

  /// Creates a site.
  ///
  /// - Parameters:
  ///   - folder: The folder of the site.
  ///   - output: The folder that the site was built into.
  ///   - paths: The files that the build made.
  ///   - searchFolder: The folder of the search index.
  ///   - memory: Where publishing remembers things.
  ///   - workers: The number of threads to use.
  package init(
    folder: String, output: String, paths: [String], searchFolder: String, memory: String,
    workers: Int
  ) {
    self.folder = folder
    self.output = output
    self.paths = paths
    self.searchFolder = searchFolder
    self.memory = memory
    self.workers = workers
  }
}

/// A page that only leads on to another one.
struct MovedPage: Hashable, Sendable {
  /// The path of the page.
  var path: String
  /// The path that it leads to.
  var target: String

  /// Finds out where a page leads, unless that is out of the site or needs more than plain letters.
  ///
  /// - Parameters:
  ///   - path: The path of the page.
  ///   - address: The address as the page has it.
  init?(path: String, address: String) {
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for segment in address.split(separator: "/", omittingEmptySubsequences: false) {
      switch segment {
      case "..":
        guard folders.popLast() != nil else { return nil }
      case ".", "": break
      default: folders.append(String(segment))
      }
    }
    let target = folders.joined(separator: "/") + (address.hasSuffix("/") ? "/" : "")
    guard !address.hasPrefix("/"), Self.isPlain(path), Self.isPlain(target) else { return nil }
    self.path = path
    self.target = target
  }

  private static func isPlain(_ path: String) -> Bool {
    !path.isEmpty
      && path.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "/._-".utf8.contains(byte)
        }
      }
  }
}
