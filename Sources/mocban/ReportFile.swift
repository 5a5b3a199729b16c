import Archive
import Foundation
import Importing

/// The report of an import: JSON Lines, an object for each seed, written while the import runs.
struct ReportFile: ~Copyable {
  private let path: String
  private let file: FileHandle
  private var pending: [UInt8] = []
  private var fault: Diagnostic?

  /// Creates the file, or empties it.
  ///
  /// - Parameter path: Its path.
  /// - Throws: A `Diagnostic` when it cannot be written.
  init(_ path: String) throws(Diagnostic) {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else {
      throw Diagnostic(
        code: "cannot-write", "the report cannot be written",
        hint: "Name a file in a folder that is there.", at: SourceLocation(file: path))
    }
    self.path = path
    self.file = file
  }

  /// Adds what became of a seed.
  mutating func add(_ seed: SeedReport) {
    pending += seed.json.serialized()
    pending.append(UInt8(ascii: "\n"))
    if pending.count > 1 << 16 { flush() }
  }

  /// Writes what is left.
  ///
  /// - Returns: What went wrong, now or earlier; an import goes on without its report.
  mutating func finish() -> Diagnostic? {
    flush()
    return fault
  }

  private mutating func flush() {
    defer { pending = [] }
    guard fault == nil else { return }
    do {
      try file.write(contentsOf: Data(pending))
    } catch {
      fault = Diagnostic(
        code: "cannot-write", "the report is not complete: \(error.localizedDescription)",
        hint: "Make room, then run the same command again.", at: SourceLocation(file: path))
    }
  }
}
