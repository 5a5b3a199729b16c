import Archive
import Disk

/// What the threads of a build add up.
struct BuildTally: Sendable {
  var created = 0
  var updated = 0
  var unchanged = 0
  var pages = 0
  var diagnostics: [Diagnostic] = []
  /// Files that could not be made or written.
  var failed: Set<String> = []
  /// Whether the disk takes nothing more, so that going on is no use.
  var isStopped = false
}

extension BuildTally {
  /// Counts a file that was made.
  mutating func add(
    _ change: OutputFolder.Change, _ path: String, _ warnings: [Diagnostic]
  ) {
    switch change {
    case .created: created += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    }
    if path.hasSuffix(".html") { pages += 1 }
    diagnostics += warnings
  }

  /// Counts a file that could not be made or written.
  mutating func add(_ error: any Error, _ planned: PlannedOutput) {
    failed.insert(planned.path)
    switch error {
    case let error as Diagnostics: diagnostics += error.all
    case let error as Diagnostic: diagnostics.append(error)
    case let error as DiskError:
      // One message is enough when nothing more can be written.
      if !error.isFull || !isStopped { diagnostics.append(error.diagnostic) }
      if error.isFull { isStopped = true }
    default:
      diagnostics.append(
        Diagnostic(
          code: "internal", "\(planned.path): \(error)",
          at: SourceLocation(file: planned.source.description)))
    }
  }
}
