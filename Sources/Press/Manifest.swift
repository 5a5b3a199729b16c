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
  /// The paths of the files, from the output folder.
  var paths: Set<String>

  /// Reads the manifest of an output folder.
  ///
  /// - Parameter output: The folder.
  /// - Returns: `nil` when there is none.
  /// - Throws: A `Diagnostic` when it cannot be read or is not one.
  static func read(from output: OutputFolder) throws -> Self? {
    let path = "\(output.path)/\(name)"
    guard Disk.hasEntry(at: path) else { return nil }
    let bytes = try Disk.read(path)
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    // The last line is closed by a line feed, so a file that was cut off is not taken for a whole one.
    guard lines.popLast() == "", lines.first?.hasPrefix(firstLine) == true,
      lines.dropFirst().allSatisfy({ SafePath.isSafe(String($0)) })
    else {
      throw Diagnostic(
        code: "bad-manifest", "this is not a list of files that Mocban wrote",
        hint: "Delete the output folder, or choose another one with --output.",
        at: SourceLocation(file: path))
    }
    return Self(
      isFinished: lines[0] == "\(firstLine) finished",
      paths: Set(lines.dropFirst().map(String.init)))
  }

  /// Writes the manifest, atomically.
  ///
  /// - Parameter output: The folder.
  /// - Throws: A `DiskError` when it cannot be written.
  func write(to output: OutputFolder) throws(DiskError) {
    var bytes = Array("\(Self.firstLine) \(isFinished ? "finished" : "unfinished")\n".utf8)
    bytes.reserveCapacity(paths.reduce(bytes.count) { $0 + $1.utf8.count + 1 })
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      bytes += path.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    try Disk.replace("\(output.path)/\(Self.name)", with: bytes)
  }
}

/// Marks a build as unfinished once, before its first change, however many threads write.
final class BuildJournal: Sendable {
  private let output: OutputFolder
  private let unfinished: Manifest
  private let isOpen = Mutex(false)

  init(_ output: OutputFolder, before: Manifest?, planned: Set<String>) {
    self.output = output
    unfinished = Manifest(isFinished: false, paths: planned.union(before?.paths ?? []))
  }

  /// Writes the unfinished manifest, unless that was done before.
  func open() throws(DiskError) {
    try isOpen.withLock { isOpen throws(DiskError) in
      guard !isOpen else { return }
      try unfinished.write(to: output)
      isOpen = true
    }
  }

  /// Whether anything was changed.
  var wasOpened: Bool { isOpen.withLock { $0 } }
}
