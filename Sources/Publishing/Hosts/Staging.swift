import Disk

/// A local folder with the files of a publication under the names that they get, for programs that
/// send folders. The files are second names of those of the site, so they cost no room, and a build
/// that goes on meanwhile changes nothing here.
struct Staging: Sendable {
  /// The path of the folder.
  let root: String

  /// Empties the folder and fills it.
  ///
  /// - Parameters:
  ///   - root: The path of the folder.
  ///   - files: The files.
  /// - Throws: A `DiskError` when it cannot be filled.
  init(_ root: String, _ files: [SiteFile]) throws(DiskError) {
    self.root = root
    try Disk.deleteAll(at: root)
    try Disk.makeFolders(for: root + "/")
    for file in files { try Disk.share(file.source, as: "\(root)/\(file.path)") }
  }

  /// Deletes the folder.
  ///
  /// - Throws: A `DiskError` when something of it cannot be deleted.
  func clear() throws(DiskError) { try Disk.deleteAll(at: root) }
}
