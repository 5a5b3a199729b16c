import FoundationEssentials
import _NIOFileSystem

/// The folder that is shown, and the only door to its files.
struct SiteFolder: Sendable {
  /// What a path of the site leads to.
  enum Entry: Equatable, Sendable {
    /// A file that may be sent.
    case file(SiteFile)
    /// A folder whose path lacks its slash.
    case folderWithoutSlash
    /// Nothing a visitor may see.
    case nothing
  }

  private let root: String

  /// Opens a folder.
  ///
  /// - Parameter path: The folder, absolute or from the current one.
  /// - Throws: `PreviewError` when there is no such folder.
  init(path: String) async throws(PreviewError) {
    root = Self.resolved(path)
    guard let info = await Self.info(of: root) else { throw .folderMissing(path) }
    guard info.type == .directory else { throw .notAFolder(path) }
  }

  /// Finds what a path leads to.
  ///
  /// - Parameters:
  ///   - segments: The names below the root, as a `SitePath` vouches for them.
  ///   - endsWithSlash: Whether a folder is meant; its `index.html` is then what is found.
  /// - Returns: A regular file inside the folder, symbolic links followed, or what else there is.
  func find(_ segments: some Sequence<String>, endsWithSlash: Bool) async -> Entry {
    let path = segments.reduce(root) { $0 + "/" + $1 } + (endsWithSlash ? "/index.html" : "")
    guard let target = target(of: path), let info = await Self.info(of: target) else {
      return .nothing
    }
    switch info.type {
    case .regular:
      return .file(
        SiteFile(
          path: target, contentType: MediaType.contentType(ofFileNamed: path),
          size: Int(info.size), modified: info.lastDataModificationTime))
    case .directory where !endsWithSlash:
      return .folderWithoutSlash
    default:
      return .nothing
    }
  }

  /// The forms in which something seems to lie packed beside a file.
  func packings(of file: SiteFile) -> [ContentCoding] {
    ContentCoding.allCases.filter {
      FileManager.default.fileExists(atPath: file.path + $0.suffix)
    }
  }

  /// Finds the packed form of a file.
  ///
  /// - Parameters:
  ///   - file: A file of the folder.
  ///   - coding: How it is packed.
  /// - Returns: The packed file with the type of what is in it; `nil` when there is none, or one that
  ///   was packed before the file last changed.
  func packed(_ file: SiteFile, _ coding: ContentCoding) async -> SiteFile? {
    guard let target = target(of: file.path + coding.suffix),
      let info = await Self.info(of: target),
      info.type == .regular,
      (info.lastDataModificationTime.seconds, info.lastDataModificationTime.nanoseconds)
        >= (file.modified.seconds, file.modified.nanoseconds)
    else { return nil }
    return SiteFile(
      path: target, contentType: file.contentType, size: Int(info.size),
      modified: info.lastDataModificationTime, coding: coding)
  }

  /// Follows symbolic links; `nil` when they lead out of the folder.
  private func target(of path: String) -> String? {
    let target = Self.resolved(path)
    // Bytes, not characters: names that Unicode calls equal are different files.
    guard target.utf8.elementsEqual(root.utf8) || target.utf8.starts(with: (root + "/").utf8)
    else { return nil }
    return target
  }

  private static func resolved(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }

  /// What the system knows about a path; what cannot be looked at is not there for a visitor.
  private static func info(of path: String) async -> FileInfo? {
    try? await FileSystem.shared.info(forFileAt: FilePath(path))
  }
}

/// A file of the site that may be sent.
struct SiteFile: Equatable, Sendable {
  /// Where it is, symbolic links resolved.
  let path: String
  /// The value of `Content-Type`.
  let contentType: String
  /// Its length in bytes.
  let size: Int
  /// When it was last written.
  let modified: FileInfo.Timespec
  /// How it is packed.
  var coding: ContentCoding?

  /// A name for this state of the file, quoted as the header wants it.
  ///
  /// Time and size serve: a build rewrites a page only when its bytes change.
  var entityTag: String { entityTag(suffix: coding?.rawValue) }

  /// The name for a form of the file that differs from what is on the disk.
  ///
  /// - Parameter suffix: What tells the form from others.
  /// - Returns: The name, quoted as the header wants it.
  func entityTag(suffix: String?) -> String {
    let parts = [size, modified.seconds, modified.nanoseconds].map { String($0, radix: 16) }
    return "\"" + (parts + [suffix].compactMap(\.self)).joined(separator: "-") + "\""
  }
}
