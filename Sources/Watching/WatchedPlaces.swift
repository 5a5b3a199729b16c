/// What is watched: folders with all that is in them, and single files.
///
/// Any of them may be missing and come later, as long as the folder it would stand in is there.
package struct WatchedPlaces: Hashable, Sendable {
  /// The folders.
  package var folders: [String]
  /// The files.
  package var files: [String]

  /// Creates places.
  ///
  /// - Parameters:
  ///   - folders: Paths of folders, which are watched with all folders in them.
  ///   - files: Paths of files.
  package init(folders: [String], files: [String] = []) {
    self.folders = folders
    self.files = files
  }

  /// Whether a change at a path is one to tell of.
  func contain(_ path: String) -> Bool {
    files.contains(path)
      || folders.contains { folder in
        path.utf8.starts(with: folder.utf8)
          && (path.utf8.count == folder.utf8.count
            || path.utf8.dropFirst(folder.utf8.count).first == UInt8(ascii: "/"))
      }
  }

  /// The folders in which the places themselves come and go.
  var parents: Set<String> {
    Set((folders + files).map(Self.parent))
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path of a name in a folder, as the places are written.
  static func path(of name: String, in folder: String) -> String {
    switch folder {
    case ".": name
    case "/": "/" + name
    default: "\(folder)/\(name)"
    }
  }
}

/// What changed.
package struct Changes: Hashable, Sendable {
  /// The files and folders that came, went or changed; a folder stands for all that is in it.
  package var paths: Set<String> = []
  /// Whether something may have changed that was not seen.
  package var mayLack = false

  /// Creates an empty set of changes.
  package init() {}

  /// Creates changes.
  ///
  /// - Parameter paths: What changed.
  package init(_ paths: Set<String>) { self.paths = paths }

  /// Whether nothing changed.
  package var isEmpty: Bool { paths.isEmpty && !mayLack }

  /// Adds what changed later.
  ///
  /// - Parameter other: Changes of the same places.
  package mutating func add(_ other: Self) {
    paths.formUnion(other.paths)
    mayLack = mayLack || other.mayLack
  }
}

/// The traces of editors, which are no content.
enum EditorTrace {
  /// Whether an editor left or leaves a file of this name only for itself: hidden files (Vim's and
  /// nano's swap files, Emacs' locks, GNOME's and Kate's drafts), backups, Emacs' autosaves, the number
  /// that Vim tries a folder with (4913, and 123 more as long as that is taken), drafts of JetBrains.
  static func isOne(_ name: String) -> Bool {
    guard let first = name.utf8.first, let last = name.utf8.last else { return false }
    if first == UInt8(ascii: ".") || last == UInt8(ascii: "~") { return true }
    if first == UInt8(ascii: "#"), last == UInt8(ascii: "#") { return true }
    if let number = Int(name), number >= 4913, (number - 4913) % 123 == 0, number < 10_000 {
      return true
    }
    return name.hasSuffix("___jb_tmp___") || name.hasSuffix("___jb_old___")
  }
}
