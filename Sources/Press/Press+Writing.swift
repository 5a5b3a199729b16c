import Archive
import Disk
import Synchronization
import Templates

extension Press {
  /// Writes what has changed and deletes what has lost its source.
  func write(
    _ plan: Plan, _ maker: PageMaker, _ report: inout BuildReport,
    _ progress: @Sendable (Int, Int) -> Void
  ) throws(Diagnostics) {
    let output = OutputFolder(folder.output)
    do {
      let lock = try FolderLock(on: folder.output)
      try output.deletePartialFiles()
      let before = try Manifest.read(from: output)
      let journal = BuildJournal(output, before: before, planned: Set(plan.outputs.map(\.path)))
      let tally = render(plan, maker, before, journal, progress)
      report.add(created: tally.created, updated: tally.updated, unchanged: tally.unchanged)
      report.pages = tally.pages
      report.diagnostics += tally.diagnostics
      try finish(plan, tally, before, journal, &report)
      // The lock is held until here.
      extendLifetime(lock)
    } catch let error as Diagnostics {
      throw error
    } catch let error as DiskError {
      throw Diagnostics([error.diagnostic])
    } catch let error as Diagnostic {
      throw Diagnostics([error])
    } catch {
      throw Diagnostics([Diagnostic(code: "internal", "\(error)")])
    }
  }

  private func render(
    _ plan: Plan, _ maker: PageMaker, _ before: Manifest?, _ journal: BuildJournal,
    _ progress: @Sendable (Int, Int) -> Void
  ) -> BuildTally {
    let output = OutputFolder(folder.output)
    let tally = Mutex(BuildTally())
    let done = Atomic(0)
    workers.forEach(plan.outputs.count) { index, worker in
      guard !tally.withLock({ $0.isStopped }) else { return }
      let planned = plan.outputs[index]
      do {
        let made = try maker.make(planned)
        let change = try output.write(made.bytes, to: planned.path, worker: worker) { change in
          if change == .updated { try checkOwner(of: planned.path, before) }
          try journal.open()
        }
        tally.withLock { $0.add(change, planned.path, made.warnings) }
      } catch {
        tally.withLock { $0.add(error, planned) }
      }
      progress(done.wrappingAdd(1, ordering: .relaxed).newValue, plan.outputs.count)
    }
    return tally.withLock { $0 }
  }

  /// A file that no earlier build wrote belongs to somebody else.
  private func checkOwner(of path: String, _ before: Manifest?) throws(Diagnostic) {
    guard before?.paths.contains(path) != true else { return }
    throw Diagnostic(
      code: "not-ours", "Mocban did not write this file and does not replace it",
      hint: "Move it away, or choose another folder with --output.",
      at: SourceLocation(file: "\(folder.output)/\(path)"))
  }

  /// Deletes what has lost its source, unless something is wrong: an article that cannot be read
  /// today has not lost its page.
  private func finish(
    _ plan: Plan, _ tally: BuildTally, _ before: Manifest?, _ journal: BuildJournal,
    _ report: inout BuildReport
  ) throws {
    let output = OutputFolder(folder.output)
    let planned = Set(plan.outputs.map(\.path))
    let stale = (before?.paths ?? []).subtracting(planned)
    var kept: Set<String> = []
    if report.hasErrors {
      kept = stale
      if !stale.isEmpty {
        report.diagnostics.append(
          Diagnostic(
            .note, code: "nothing-removed",
            "\(stale.count) files without a source stay until the errors are mended"))
      }
    } else if !stale.isEmpty {
      try journal.open()
      for path in stale.sorted() where try output.delete(path) { report.removed += 1 }
    }
    guard !tally.isStopped else { return }
    let ours = planned.subtracting(tally.failed)
      .union(tally.failed.intersection(before?.paths ?? [])).union(kept)
    let manifest = Manifest(isFinished: tally.failed.isEmpty, paths: ours)
    if journal.wasOpened || before != manifest { try manifest.write(to: output) }
  }
}

extension BuildReport {
  mutating func add(created: Int, updated: Int, unchanged: Int) {
    self.created += created
    self.updated += updated
    self.unchanged += unchanged
  }
}
