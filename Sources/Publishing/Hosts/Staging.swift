import Archive
import Disk

/// A local folder with the files of a publication under the names that they get.
///
/// It is for programs that send folders. The files are second names of those of the site, so they cost no room, and a build
/// that goes on meanwhile changes nothing here.
struct Staging: Sendable {
  /// The path of the folder.
  let root: String

  /// Empties the folder and fills it.
  ///
  /// - Parameters:
  ///   - root: The path of the folder.
  ///   - files: The files.
  /// - Throws: A `DiskError` when it cannot be filled, and a `Diagnostic` with code `site-changed`.
  init(_ root: String, _ files: [SiteFile]) throws {
    self.root = root
    try Disk.deleteAll(at: root)
    try Disk.makeFolders(for: root + "/")
    for file in files { try Disk.share(file.source, as: "\(root)/\(file.path)") }
    try Self.check(files)
  }

  /// Makes sure that files are still what the plan was made for: a build may be at work.
  ///
  /// - Parameter files: Files that were taken in just now.
  /// - Throws: A `Diagnostic` with code `site-changed` for one that is another one now.
  static func check(_ files: [SiteFile]) throws {
    for file in files {
      guard let stamp = file.stamp, Disk.stamp(of: file.source)?.ofContent != stamp else {
        continue
      }
      throw Diagnostic(
        code: "site-changed", "the site was built anew while it was looked at",
        hint: "Wait for the build to end, then run the same command again.",
        at: SourceLocation(file: file.source))
    }
  }

  /// Deletes the folder.
  ///
  /// - Throws: A `DiskError` when something of it cannot be deleted.
  func clear() throws(DiskError) { try Disk.deleteAll(at: root) }
}
