import Archive
import Disk
import Synchronization

/// The list of files that Mocban wrote into an output folder, kept in that folder.
///
/// It is written last, so it tells a finished build from a broken one; before the first file of a
/// build changes it is written as unfinished, with all files that are there and all that may come,
/// so that a build that dies leaves nothing behind that the next one does not know.
struct Manifest: Hashable, Sendable {
  /// The name of the file in the output folder.
  static let name = ".mocban-manifest"
  private static let firstLine = "Mocban 1"

  /// Whether the build that wrote it came to its end.
  var isFinished: Bool
  /// The paths of the files, from the output folder, sorted by their bytes, each with a line feed.
  ///
  /// Most builds need not take them apart.
  private(set) var list: [UInt8]

  /// Creates a manifest.
  ///
  /// - Parameters:
  ///   - isFinished: Whether the build came to its end.
  ///   - paths: The paths of the files, from the output folder.
  init(isFinished: Bool, paths: PathList) {
    self.isFinished = isFinished
    list = paths.bytes
  }

  /// The same files in another state.
  ///
  /// - Parameter isFinished: Whether the build came to its end.
  /// - Returns: A manifest of the same files.
  func marked(isFinished: Bool) -> Self {
    var manifest = self
    manifest.isFinished = isFinished
    return manifest
  }

  /// The number of files.
  var count: Int { list.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) } }

  /// The paths of the files, from the output folder.
  var paths: PathList { PathList(lines: list) }

  /// Reads the manifest of an output folder.
  ///
  /// - Parameters:
  ///   - output: The folder.
  ///   - known: The fingerprint of a list that was looked through before.
  /// - Returns: `nil` when there is none.
  /// - Throws: A `Diagnostic` when it cannot be read or is not one.
  static func read(from output: OutputFolder, known: ContentHash? = nil) throws -> Self? {
    let path = "\(output.path)/\(name)"
    guard Disk.hasEntry(at: path) else { return nil }
    let bytes = try Disk.read(path)
    let start = bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.endIndex
    let head = String(decoding: bytes[..<start], as: UTF8.self)
    var manifest = Self(isFinished: head == "\(firstLine) finished\n", paths: .empty)
    manifest.list = Array(bytes[start...])
    // The last line is closed by a line feed, so a file that was cut off is not taken for a whole one.
    guard bytes.last == UInt8(ascii: "\n"), head.hasPrefix(firstLine),
      known == manifest.fingerprint || manifest.isSafe
    else {
      throw Diagnostic(
        code: "bad-manifest", "this is not a list of files that Mocban wrote",
        hint: "Delete the output folder, or choose another one with --output.",
        at: SourceLocation(file: path))
    }
    return manifest
  }

  /// What tells the list from any other one.
  var fingerprint: ContentHash { ContentHash(of: list) }

  private var isSafe: Bool {
    list.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .allSatisfy { list.isEmpty || SafePath.isSafe(String(decoding: $0, as: UTF8.self)) }
  }

  /// Writes the manifest, atomically.
  ///
  /// - Parameter output: The folder.
  /// - Returns: The number of its bytes.
  /// - Throws: A `DiskError` when it cannot be written.
  @discardableResult
  func write(to output: OutputFolder) throws(DiskError) -> Int {
    let head = "\(Self.firstLine) \(isFinished ? "finished" : "unfinished")\n"
    let bytes = Array(head.utf8) + list
    try Disk.replace("\(output.path)/\(Self.name)", with: bytes)
    return bytes.count
  }
}

/// Marks a build as unfinished once, before its first change, however many threads write.
final class BuildJournal: Sendable {
  private let output: OutputFolder
  private let unfinished: Manifest
  /// The length of the manifest, once it was written.
  private let length = Mutex<Int?>(nil)

  /// Creates a journal.
  ///
  /// - Parameters:
  ///   - output: The output folder.
  ///   - files: All files that are there and all that may come.
  init(_ output: OutputFolder, files: Manifest) {
    self.output = output
    unfinished = files.marked(isFinished: false)
  }

  /// Writes the unfinished manifest, unless that was done before.
  func open() throws(DiskError) {
    try length.withLock { length throws(DiskError) in _ = try open(&length) }
  }

  /// Adds a file to the unfinished manifest whose name follows from its content, so that no plan has
  /// it.
  ///
  /// - Parameter path: The path of the file, from the output folder.
  /// - Throws: A `DiskError` when it cannot be written; the manifest is as before then.
  func announce(_ path: String) throws(DiskError) {
    try length.withLock { length throws(DiskError) in
      let end = try open(&length)
      let line = Array("\(path)\n".utf8)
      let manifest = "\(output.path)/\(Manifest.name)"
      do throws(DiskError) {
        try Disk.append(line, to: manifest, at: end)
        length = end + line.count
      } catch {
        // A full disk must not leave half a line.
        try Disk.append([], to: manifest, at: end)
        throw error
      }
    }
  }

  private func open(_ length: inout Int?) throws(DiskError) -> Int {
    if let length { return length }
    let written = try unfinished.write(to: output)
    length = written
    return written
  }

  /// Whether anything was changed.
  var wasOpened: Bool { length.withLock { $0 != nil } }
}
