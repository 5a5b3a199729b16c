import Disk

/// What a publication changes at a target: known as a whole before anything is touched.
package struct PublicationPlan: Sendable {
  /// A file that has other content at the target, or may have.
  package struct Change: Sendable {
    /// The new file.
    package var file: SiteFile
    /// The number of bytes that it had; `nil` when that is not known.
    package var oldSize: Int?
  }

  /// A file that is no longer part of the site.
  package struct Removal: Sendable {
    /// Its path from the root of the site.
    package var path: String
    /// The number of its bytes; `nil` when an interrupted publication may have left it.
    package var size: Int?
  }

  /// Files that the target does not have, in the order of their paths.
  package private(set) var added: [SiteFile] = []
  /// Files that have other content at the target, in the order of their paths.
  package private(set) var changed: [Change] = []
  /// Files that Mocban published and that are no longer part of the site, in the order of their paths.
  package private(set) var removed: [Removal] = []
  /// Files that are at the target already, in the order of their paths.
  package private(set) var unchanged: [SiteFile] = []
  /// The number of files that the target's list has.
  package let publishedCount: Int
  /// Whether an earlier publication did not come to its end.
  package let isResumed: Bool
  /// Added files that no earlier publication can have left, so that a file there is somebody else's.
  private(set) var untried: [SiteFile] = []

  /// Compares a site with what was published.
  ///
  /// - Parameters:
  ///   - site: The files of the site, in the order of their paths.
  ///   - published: What is at the target; `nil` at the first publication.
  ///   - underWay: What an interrupted publication was sending and deleting; `nil` when there was none.
  package init(
    _ site: [SiteFile], published: PublicationList?, underWay: PublicationList? = nil
  ) {
    publishedCount = published?.files.count ?? 0
    isResumed = underWay != nil
    let uncertain = Set((underWay?.files.map(\.path) ?? []) + (underWay?.leaving ?? []))
    var old = (published?.files ?? [])[...]
    // Both are in the order of their paths, so one walk over both finds all that differs.
    for file in site {
      while let first = old.first, first.path.precedesInBytes(file.path) {
        removed.append(Removal(path: first.path, size: first.size))
        old.removeFirst()
      }
      // Not ==, for which composed and decomposed letters are the same.
      if let first = old.first, first.path.utf8.elementsEqual(file.path.utf8) {
        old.removeFirst()
        if first.digest == file.published.digest, first.size == file.size,
          !uncertain.contains(file.path)
        {
          unchanged.append(file)
        } else {
          changed.append(
            Change(file: file, oldSize: uncertain.contains(file.path) ? nil : first.size))
        }
      } else {
        added.append(file)
        if !uncertain.contains(file.path) { untried.append(file) }
      }
    }
    removed += old.map { Removal(path: $0.path, size: $0.size) }
    guard !uncertain.isEmpty else { return }
    let known = Set(site.map(\.path)).union(removed.map(\.path))
    removed += uncertain.subtracting(known).map { Removal(path: $0, size: nil) }
    removed.sort { $0.path.precedesInBytes($1.path) }
  }

  /// The files to send: the added and the changed ones, in the order of their paths.
  package var sent: [SiteFile] {
    (added + changed.map(\.file)).sorted { $0.path.precedesInBytes($1.path) }
  }

  /// All files of the site, in the order of their paths.
  var site: [SiteFile] {
    (added + changed.map(\.file) + unchanged).sorted { $0.path.precedesInBytes($1.path) }
  }

  /// The number of bytes to send.
  package var sentSize: Int {
    added.reduce(0) { $0 + $1.size } + changed.reduce(0) { $0 + $1.file.size }
  }

  /// Whether the target is already as the site is.
  package var isEmpty: Bool {
    added.isEmpty && changed.isEmpty && removed.isEmpty && !isResumed
  }

  /// Whether more than a third of what is published would go: more often a mistake than a wish.
  package var removesMuch: Bool { removed.count { $0.size != nil } * 3 > publishedCount }

  /// The folders that may be empty once the removed files are gone, the inner ones first.
  var emptiedFolders: [String] {
    var folders: Set<String> = []
    for removal in removed {
      var folder = Disk.folder(of: removal.path)
      while folder != ".", folders.insert(folder).inserted { folder = Disk.folder(of: folder) }
    }
    for file in unchanged + added + changed.map(\.file) {
      var folder = Disk.folder(of: file.path)
      while folder != ".", folders.remove(folder) != nil { folder = Disk.folder(of: folder) }
    }
    return folders.sorted { $1.precedesInBytes($0) }
  }
}
