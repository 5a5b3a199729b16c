import Archive
import Disk

/// Brings files to a folder of this machine: another disk, a USB stick, a share.
struct FolderCarrier: ReleaseCarrier {
  private let path: String

  /// Creates a carrier.
  ///
  /// - Parameter path: The path of the folder, which is made when it is missing.
  init(_ path: String) {
    self.path = path
  }

  var name: String { path }

  private var output: OutputFolder { OutputFolder(path) }

  func inside(_ folder: String) -> Self { Self("\(path)/\(folder)") }

  func fetchNotes(into folder: String) async throws {
    for name in try Disk.names(in: path) where PublicationList.isNote(name) {
      try Disk.copy("\(path)/\(name)", to: "\(folder)/\(name)")
    }
  }

  func strangers(among paths: [String], root: String) async throws -> [String] {
    try paths.filter { path in
      let there = "\(self.path)/\(path)"
      guard Disk.hasEntry(at: there) else { return false }
      // A link is never the file itself.
      guard let stamp = Disk.stamp(of: there, followsLinks: false),
        stamp.size == Disk.stamp(of: "\(root)/\(path)")?.size
      else { return true }
      return try Disk.digest(of: there) != Disk.digest(of: "\(root)/\(path)")
    }
  }

  func send(_ paths: [String], root: String) async throws {
    try Disk.makeFolders(for: path + "/")
    guard !paths.allSatisfy(PublicationList.isNote) else {
      for note in paths { try send(note: note, root: root) }
      return
    }
    try clearAway()
    for path in paths {
      try Task.checkCancellation()
      try output.copy("\(root)/\(path)", to: path)
    }
  }

  /// Writes a note of the program's own under a half-written name that nobody else uses meanwhile.
  ///
  /// Somebody may do so who has no lock yet. Whoever has it may clear that name away, so it is tried
  /// again.
  private func send(note: String, root: String) throws(DiskError) {
    for _ in 1..<Self.attempts where try isSent(note: note, root: root) { return }
    try Disk.copy("\(root)/\(note)", to: "\(path)/\(note)")
  }

  /// Writes a note; `false` when the half-written one was cleared away.
  private func isSent(note: String, root: String) throws(DiskError) -> Bool {
    do {
      try Disk.copy("\(root)/\(note)", to: "\(path)/\(note)")
      return true
    } catch {
      guard error.diagnostic.code == "file-missing" else { throw error }
      return false
    }
  }

  private static let attempts = 5

  func delete(_ paths: [String], folders: [String]) async throws {
    guard Disk.hasFolder(at: path) else { return }
    if !paths.allSatisfy(PublicationList.isNote) { try clearAway() }
    for file in paths { try Disk.delete("\(path)/\(file)") }
    for folder in folders { _ = Disk.deleteEmptyFolder("\(path)/\(folder)") }
  }

  /// Deletes what publications that were killed left half-written; for the holder of the lock.
  private func clearAway() throws {
    try output.deletePartialFiles()
    for name in try Disk.names(in: path) where TargetLock.isPartialName(name) {
      try Disk.delete("\(path)/\(name)")
    }
  }

  func settle() async throws { Disk.settle() }

  func noteNames(in folder: String) async throws -> [String: Set<String>] {
    let shelf = "\(path)/\(folder)"
    var names: [String: Set<String>] = [:]
    for name in try Disk.names(in: shelf) where Disk.hasFolder(at: "\(shelf)/\(name)") {
      names[name] = Set(
        try Disk.names(in: "\(shelf)/\(name)").filter(PublicationList.isNote))
    }
    return names
  }

  func share(_ paths: [String], with other: String, root: String) async throws {
    for file in paths {
      try Task.checkCancellation()
      let old = "\(path)/\(other)/\(file)"
      // What was changed by hand there is not taken over.
      let isWhole = Disk.stamp(of: old)?.size == Disk.stamp(of: "\(root)/\(file)")?.size
      try Disk.share(isWhole ? old : "\(root)/\(file)", as: "\(path)/\(file)")
    }
  }

  func target(ofLink link: String) async throws -> String? {
    let there = "\(path)/\(link)"
    if let target = Disk.target(ofLink: there) { return target }
    guard Disk.hasEntry(at: there) else { return nil }
    throw Diagnostic(
      code: "foreign-file", "there is something else than a link to a release",
      hint: "Move it away, or publish to another folder.", at: SourceLocation(file: there))
  }

  func turn(_ link: String, to target: String) async throws {
    do {
      try Disk.link("\(path)/\(link)", to: target)
    } catch {
      var diagnostic = error.diagnostic
      diagnostic.hint =
        "Releases need a file system with links; leave out \"releases\" on a USB stick."
      throw diagnostic
    }
    Disk.settle()
  }
}
