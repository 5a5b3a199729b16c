import Archive
import Disk
import Templates

extension Press {
  /// Writes what has changed and deletes what has lost its source.
  func write(
    _ work: BuildWork, _ options: BuildOptions, _ report: inout BuildReport,
    _ progress: @Sendable (Int, Int) -> Void
  ) throws(Diagnostics) {
    let (plan, verdicts) = (work.plan, work.verdicts)
    let output = OutputFolder(folder.output)
    let trace = options.trace
    do {
      let lock = try FolderLock(on: folder.output)
      try output.deletePartialFiles()
      let before = try Manifest.read(from: output, known: verdicts.manifest)
      if before == nil, let strangers = folder.bag.map({ Bag($0).strangers() }), !strangers.isEmpty
      {
        throw Diagnostics(strangers)
      }
      let strangers = try before == nil ? strangers(plan) : []
      let files = PlannedFiles(plan, before, verdicts, strangers: strangers)
      let journal = BuildJournal(output, files: files.all)
      let writer = SiteWriter(work, output, files, journal, options)
      let tally = trace.stage("make and write") { writer.run(workers, progress) }
      report.add(created: tally.created, updated: tally.updated, unchanged: tally.unchanged)
      report.pages = tally.pages
      report.diagnostics += tally.diagnostics
      let manifest = try trace.stage("delete and list") {
        try finish(files, unplanned: writer.unplanned, tally, journal, options, &report)
      }
      try writeBag(writer.checked, work.maker, &report)
      report.made = verdicts.reasons.map { (plan.outputs[$0.index].path, $0.reason) }
      report.diagnostics.sort()
      let changed = work.remembering.outputs.flatMap { writer.sum(since: $0, in: folder.output) }
      trace.stage("write ledger") {
        remember(
          work.remembering, writer.takeOutputs(), writer.searchNote, manifest: manifest.fingerprint,
          changed: changed, isStopped: tally.isStopped, &report)
      }
      // The lock is held until here.
      extendLifetime(lock)
    } catch {
      throw Diagnostics(Diagnostic.all(of: error, file: folder.output))
    }
  }

  /// The planned files that stood there before the first build: they belong to somebody else.
  private func strangers(_ plan: Plan) throws(DiskError) -> [String] {
    guard try !Disk.names(in: folder.output).isEmpty else { return [] }
    return plan.outputs.lazy.map(\.path).filter {
      Disk.hasEntry(at: "\(folder.output)/\($0)")
    }
  }

  /// Describes the bag that the site was built into, if it was and nothing is wrong: a description
  /// that does not fit is worse than an old one, which says so when it is checked.
  private func writeBag(
    _ files: @autoclosure () -> [Bag.File], _ maker: PageMaker, _ report: inout BuildReport
  ) throws {
    guard let path = folder.bag else { return }
    guard !report.hasErrors else {
      report.diagnostics.append(
        Diagnostic(
          .note, code: "no-bag", "the bag is not described until the errors are mended",
          at: SourceLocation(file: path)))
      return
    }
    var files = files()
    let manifest = try Disk.read("\(folder.output)/\(Manifest.name)")
    files.append(
      Bag.File(path: Manifest.name, size: manifest.count, digest: Checksum.digest(of: manifest)))
    let site = maker.site
    let information: [(label: String, text: String?)] = [
      ("Source-Organization", site.publisher),
      ("Bagging-Date", maker.settings.data.edition?.iso),
      ("External-Identifier", site.baseURL),
      (
        "External-Description",
        [site.title, site.description].filter { !$0.isEmpty }.joined(separator: ". ")
      ),
    ]
    try Bag(path).write(
      files, information: information.compactMap { entry in entry.text.map { (entry.label, $0) } })
  }

  /// Deletes what has lost its source, unless something is wrong: an article that cannot be read
  /// today has not lost its page.
  private func finish(
    _ files: PlannedFiles, unplanned: PathList, _ tally: BuildTally, _ journal: BuildJournal,
    _ options: BuildOptions, _ report: inout BuildReport
  ) throws -> Manifest {
    let output = OutputFolder(folder.output)
    let stale = files.stale(besides: unplanned)
    var kept = PathList.empty
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
      for path in stale.paths where try output.delete(path) {
        report.removed += 1
        options.onChange(path)
      }
    }
    let manifest = files.manifest(
      failed: PathList(tally.failed), kept: kept, unplanned: unplanned)
    if !tally.isStopped, journal.wasOpened || files.before != manifest {
      try manifest.write(to: output)
    }
    return manifest
  }
}

/// The files that a build writes, and those that the last one wrote.
struct PlannedFiles: Sendable {
  /// The manifest of the last build.
  let before: Manifest?
  /// All files that are there and all that may come.
  let all: Manifest
  /// Whether the planned files are those of the last build, as its manifest has them.
  let haveSamePlan: Bool
  /// The files of the search index of the last build; `nil` when they stay, or there is none.
  let formerIndex: [(path: String, output: Ledger.Output)]?
  /// Whether all files are those of the last build.
  private var isSame: Bool { haveSamePlan && formerIndex == nil }
  private let planned: PathList
  private let old: PathList

  /// Compares the files of two builds.
  ///
  /// - Parameters:
  ///   - plan: Everything a build will write.
  ///   - before: The manifest of the last build.
  ///   - verdicts: Which files are made and which are kept.
  ///   - strangers: What stood there before the first build: a build that dies must not leave a list
  ///     that says they were ours.
  init(_ plan: Plan, _ before: Manifest?, _ verdicts: Verdicts, strangers: [String]) {
    self.before = before
    formerIndex = verdicts.formerIndex
    if let before, before.isFinished, verdicts.isSamePlan,
      before.fingerprint == verdicts.manifest,
      // A build with errors leaves files that have lost their source.
      before.count == verdicts.lastCount
    {
      // Most builds change no address, and lists of a hundred thousand take their time.
      haveSamePlan = true
      all = before
      guard let formerIndex else {
        (planned, old) = (.empty, .empty)
        return
      }
      old = before.paths
      planned = old.subtracting(PathList(formerIndex.lazy.map(\.path)))
    } else {
      haveSamePlan = false
      planned = PathList(plan.outputs.lazy.map(\.path))
      old = before?.paths ?? .empty
      all = Manifest(
        isFinished: false, paths: planned.union(old).subtracting(PathList(strangers)))
    }
  }

  /// Files of the last build that are no longer wanted.
  ///
  /// - Parameter unplanned: Files whose names follow from their content.
  /// - Returns: The files to delete.
  func stale(besides unplanned: PathList) -> PathList {
    haveSamePlan
      ? PathList((formerIndex ?? []).lazy.map(\.path)).subtracting(unplanned)
      : old.subtracting(planned).subtracting(unplanned)
  }

  /// Whether the last build wrote a file of the plan.
  func wasOurs(_ path: String) -> Bool { isSame || old.contains(path) }

  /// The manifest of this build.
  ///
  /// - Parameters:
  ///   - failed: Files that could not be made or written.
  ///   - kept: Files that stay although they have no source.
  ///   - unplanned: Files whose names follow from their content.
  /// - Returns: The list of the files that are there now.
  func manifest(failed: PathList, kept: PathList, unplanned: PathList) -> Manifest {
    if isSame { return all.marked(isFinished: failed.isEmpty) }
    let ours = planned.subtracting(failed).union(failed.intersection(old)).union(kept)
      .union(unplanned)
    return Manifest(isFinished: failed.isEmpty, paths: ours)
  }
}

extension BuildReport {
  mutating func add(created: Int, updated: Int, unchanged: Int) {
    self.created += created
    self.updated += updated
    self.unchanged += unchanged
  }
}
