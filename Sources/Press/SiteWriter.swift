import Archive
import Datasets
import Disk
import Markup
import Search
import Synchronization
import Templates

/// Writes the files of one build, each only when its content changed.
final class SiteWriter: Sendable {
  private let plan: Plan
  private let maker: PageMaker
  private let output: OutputFolder
  private let files: PlannedFiles
  private let journal: BuildJournal
  private let spool: DataSpool
  private let search: (any SearchMaker)?
  private let keptSearch: SearchNote?
  private let tally = Mutex(BuildTally())
  private let verdicts: Verdicts
  private let dependencies: Dependencies
  private let trace: BuildTrace
  private let onChange: @Sendable (_ path: String) -> Void
  /// What was written, by the index of the planned output.
  private let written: Mutex<[Ledger.Output?]>

  init(
    _ work: BuildWork, _ output: OutputFolder, _ files: PlannedFiles, _ journal: BuildJournal,
    _ options: BuildOptions
  ) {
    let (plan, maker, verdicts) = (work.plan, work.maker, work.verdicts)
    self.plan = plan
    self.maker = maker
    self.output = output
    self.files = files
    self.journal = journal
    self.verdicts = verdicts
    dependencies = work.dependencies
    trace = options.trace
    onChange = options.onChange
    written = Mutex([Ledger.Output?](repeating: nil, count: plan.outputs.count))
    let prepare = Self.preparation(output, files, journal)
    spool = DataSpool(plan.data.collected, fates: verdicts.fates, in: output.path) { path, number in
      try output.stream(to: path, number: number) { try prepare($0, path) }
    } frame: {
      maker.frame(of: $0)
    }
    keptSearch = if case .keep(let note) = verdicts.search { note } else { nil }
    search = SearchWork.maker(work, output, trace) { path, bytes in
      let written = try output.write(bytes, to: path, worker: SearchSpool.worker) {
        try prepare($0, path)
        if $0 == .created { try journal.announce(path) }
      }
      if written.change != .unchanged { options.onChange(path) }
      return written
    }
  }

  /// Makes and writes all files.
  ///
  /// - Parameters:
  ///   - workers: The threads that share the work.
  ///   - progress: Called with the number of files that are done and of all.
  /// - Returns: What was done.
  func run(_ workers: Workers, _ progress: @Sendable (Int, Int) -> Void) -> BuildTally {
    let done = Atomic(0)
    let total = plan.outputs.count
    let urgent = urgent
    for round in urgent {
      workers.forEach(round.count, batch: 1) { place, worker in
        guard !isStopped else { return }
        visit(round[place], worker: worker)
      }
    }
    let isDone = Set(urgent.joined())
    workers.forEach(total) { index, worker in
      guard !isStopped else { return }
      if !isDone.contains(index) { visit(index, worker: worker) }
      progress(done.wrappingAdd(1, ordering: .relaxed).newValue, total)
    }
    if !isStopped { writeLast() }
    return tally.withLock { $0 }
  }

  /// What comes before all other files, round by round: styles, scripts and pictures, without which no
  /// page may be seen, and where few pages are made those, since somebody may be looking at them.
  private var urgent: [[Int]] {
    let made = plan.outputs.indices.filter { index in
      guard case .make = verdicts[index] else { return false }
      return plan.outputs.content(at: index).stage == .first
    }
    let parts = made.filter { plan.outputs.content(at: $0).isPartOfPages }
    guard made.count <= Self.fewFiles else { return [parts] }
    return [parts, made.filter { !plan.outputs.content(at: $0).isPartOfPages }]
  }

  private static let fewFiles = 256

  /// All files that were written or already right, with their checksums.
  var checked: [Bag.File] {
    let planned = written.withLock { written in
      zip(plan.outputs, written).compactMap { planned, file -> Bag.File? in
        guard let file, let digest = file.digest else { return nil }
        return Bag.File(path: planned.path, size: Int(file.stamp.size), digest: digest)
      }
    }
    return planned
      + (searchNote?.files ?? []).compactMap { file -> Bag.File? in
        file.output.digest.map {
          Bag.File(path: file.path, size: Int(file.output.stamp.size), digest: $0)
        }
      }
  }

  /// What is remembered of the search index; `nil` for a site without one.
  var searchNote: SearchNote? { keptSearch ?? search?.note }

  /// Gives all files that were written or already right away, for the next build.
  func takeOutputs() -> WrittenOutputs {
    written.withLock { written in
      defer { written = [] }
      return WrittenOutputs(plan.outputs, written)
    }
  }

  /// The files of the output folder after the build, without a look at all of them.
  ///
  /// - Parameters:
  ///   - before: Those before it, which were as the last build left them.
  ///   - folder: The output folder.
  /// - Returns: `nil` when files came or went, so that it takes a look.
  func sum(since before: OutputSum, in folder: String) -> OutputSum? {
    guard files.haveSamePlan else { return nil }
    var sum = before
    for file in files.formerIndex ?? [] { sum.remove(file.path, file.output.stamp) }
    if search != nil {
      for file in searchNote?.files ?? [] { sum.add(file.path, file.output.stamp) }
    }
    let isWhole = written.withLock { written in
      written.indices.allSatisfy { index in
        if case .keep = verdicts[index] { return true }
        guard let new = written[index], let old = verdicts.kept(index) else { return false }
        let path = plan.outputs[index].path
        sum.remove(path, old.stamp)
        sum.add(path, new.stamp)
        return true
      }
    }
    guard isWhole else { return nil }
    sum.readManifest(in: folder)
    return sum
  }

  /// The files whose names follow from their content, so that no plan can know them.
  var unplanned: PathList { PathList((searchNote?.files ?? []).lazy.map(\.path)) }

  private var isStopped: Bool { tally.withLock { $0.isStopped } }

  /// Makes a file, or keeps it.
  private func visit(_ index: Int, worker: Int) {
    let content = plan.outputs.content(at: index)
    switch (content.stage, verdicts[index]) {
    case (.first, .make):
      let start = trace.now
      make(index, worker: worker)
      trace.add(plan.outputs[index], worker: worker, since: start) {
        written.withLock { $0[index].map { Int($0.stamp.size) } ?? 0 }
      }
    case (.first, .keep), (.withArticle, .keep):
      let path = plan.outputs[index].path
      if let output = verdicts.kept(index) { keep(output, index, path) }
      if case .article(let article) = content {
        spool.addSame(at: article, page: path)
        search?.addSame(at: article)
      }
    case (.withArticle, .make), (.last, _): break
    }
  }

  private func keep(_ output: Ledger.Output, _ index: Int, _ path: String) {
    written.withLock { $0[index] = output }
    tally.withLock { $0.add(.unchanged, path, output.extra?.warnings ?? []) }
  }

  private func make(_ index: Int, worker: Int) {
    let planned = plan.outputs[index]
    var pieces: [DataPiece] = []
    var digest: SearchDigest?
    do {
      let made = try maker.make(planned)
      pieces = made.pieces
      digest = made.digest
      let basis = dependencies.basis(
        of: planned, lookups: made.lookups, before: verdicts.kept(index)?.basis)
      var extra = Ledger.Extra()
      extra.warnings = made.warnings
      extra.lookups = made.lookups
      try write(made.bytes, index, basis, extra, worker: worker)
      for (offset, twin) in made.twins.enumerated() {
        attempt(index + 1 + offset) {
          try write(twin, index + 1 + offset, basis, worker: worker)
        }
      }
    } catch {
      tally.withLock { tally in
        tally.add(error, planned)
        tally.failed.formUnion(twins(of: index))
      }
    }
    if case .article(let article) = planned.content {
      spool.add(pieces, at: article, page: planned.path)
      search?.add(digest, at: article)
    }
  }

  /// The paths of the twins that are planned behind an article.
  private func twins(of index: Int) -> [String] {
    plan.outputs[(index + 1)...].prefix { if case .twin = $0.content { true } else { false } }
      .map(\.path)
  }

  private func attempt(_ index: Int, _ work: () throws -> Void) {
    do {
      try work()
    } catch {
      tally.withLock { $0.add(error, plan.outputs[index]) }
    }
  }

  private func write(
    _ bytes: [UInt8], _ index: Int, _ basis: Dependencies.Basis?, _ extra: Ledger.Extra = .init(),
    worker: Int
  ) throws {
    let path = plan.outputs[index].path
    let prepare = Self.preparation(output, files, journal)
    let outcome = try output.write(bytes, to: path, worker: worker) { try prepare($0, path) }
    record(
      outcome.change, index,
      Ledger.Output(
        basis: basis ?? .unknown, stamp: outcome.stamp,
        digest: verdicts.needsDigests ? Checksum.digest(of: bytes) : nil,
        extra: extra.isEmpty ? nil : extra))
  }

  private func record(_ change: OutputFolder.Change, _ index: Int, _ output: Ledger.Output) {
    if change != .unchanged { onChange(plan.outputs[index].path) }
    written.withLock { $0[index] = output }
    tally.withLock {
      $0.add(change, plan.outputs[index].path, output.extra?.warnings ?? [])
    }
  }

  // A file that no earlier build wrote belongs to somebody else.
  private static func preparation(
    _ output: OutputFolder, _ files: PlannedFiles, _ journal: BuildJournal
  ) -> @Sendable (OutputFolder.Change, String) throws -> Void {
    { change, path in
      if change == .updated, !files.wasOurs(path) {
        throw Diagnostic(
          code: "not-ours", "Mocban did not write this file and does not replace it",
          hint: "Move it away, or choose another folder with --output.",
          at: SourceLocation(file: "\(output.path)/\(path)"))
      }
      try journal.open()
    }
  }

  // MARK: Data files

  /// Ends the data files, then makes what describes them and all others.
  private func writeLast() {
    let spooled = spool.finish()
    if let search { tally.withLock { search.finish(&$0) } }
    for file in keptSearch?.files ?? [] {
      tally.withLock { $0.add(.unchanged, file.path, []) }
    }
    for index in plan.outputs.indices {
      guard case .collected(let number) = plan.outputs.content(at: index) else { continue }
      let planned = plan.outputs[index]
      switch (spooled[number], verdicts[index]) {
      case (.success(let file), _):
        var extra = Ledger.Extra()
        extra.records = file.note
        record(
          file.outcome.change, index,
          Ledger.Output(
            basis: .unknown, stamp: file.outcome.stamp, digest: file.outcome.digest, extra: extra))
      case (.failure(let error), _): tally.withLock { $0.add(error, planned) }
      // It was kept.
      case (nil, .keep): break
      case (nil, .make): tally.withLock { _ = $0.failed.insert(planned.path) }
      }
    }
    let entries = entries()
    for index in plan.outputs.indices where plan.outputs.content(at: index).stage == .last {
      let planned = plan.outputs[index]
      let place = PagePlace(path: planned.path)
      attempt(index) {
        switch planned.content {
        case .dataPage:
          let page = maker.dataPage(entries, at: place)
          try write(page.html(in: maker.site).bytes, index, nil, worker: 0)
        case .dataPackage: try write(maker.dataPackage(entries), index, nil, worker: 0)
        case .checksums: try writeChecksums(index)
        default: break
        }
      }
    }
  }

  /// The data files that were written, in the order of their kinds.
  private func entries() -> [DataPage.Entry] {
    var parts: [DataFile: [DataPage.Part]] = [:]
    var isByYear: Set<DataFile> = []
    for index in plan.outputs.indices {
      switch plan.outputs.content(at: index) {
      case .collected, .counts: break
      default: continue
      }
      let planned = plan.outputs[index]
      guard let file = written.withLock({ $0[index] }) else { continue }
      var part = DataPage.Part(
        path: planned.path, size: Int(file.stamp.size),
        records: file.extra?.records?.pieces.count ?? 0, digest: file.digest?.description ?? "")
      switch planned.content {
      case .collected(let number):
        let collected = plan.data.collected[number]
        part.year = collected.year
        if collected.isByYear { isByYear.insert(collected.file) }
        parts[collected.file, default: []].append(part)
      case .counts(let kind):
        part.records = maker.counts(kind).rows.count
        parts[kind, default: []].append(part)
      default: continue
      }
    }
    return DataFile.allCases.compactMap { file in
      parts[file].map { DataPage.Entry(file, parts: $0, isByYear: isByYear.contains(file)) }
    }
  }

  /// Writes the checksums of all other files, in the order of their paths, as `sha256sum` and BagIt
  /// have them (RFC 8493, section 2.1.3).
  private func writeChecksums(_ index: Int) throws {
    let path = plan.outputs[index].path
    // A build with errors left out what it could not make.
    if files.haveSamePlan, let old = verdicts.unchanged(index), !journal.wasOpened {
      return keep(old, index, path)
    }
    let prepare = Self.preparation(output, files, journal)
    var stream = try output.stream(to: path, number: plan.data.collected.count) {
      try prepare($0, path)
    }
    if let old = try oldChecksums(index) {
      try old.forEachPiece(with: changedChecksums) { try stream.append($0) }
    } else {
      let order = checked.sorted { $0.path.precedesInBytes($1.path) }
      for file in order { try stream.append(ChecksumLines.line(file.path, file.digest)) }
    }
    let outcome = try stream.close()
    record(
      outcome.change, index,
      Ledger.Output(basis: .unknown, stamp: outcome.stamp, digest: outcome.digest))
  }

  /// The checksums of the last build; `nil` where all have to be listed anew.
  private func oldChecksums(_ index: Int) throws -> ChecksumLines? {
    guard files.haveSamePlan, tally.withLock({ $0.failed.isEmpty }),
      let known = verdicts.unchanged(index)
    else { return nil }
    let bytes = try Disk.read("\(output.path)/\(plan.outputs[index].path)")
    return ChecksumLines(bytes, digest: known.digest)
  }

  /// The checksums that differ from those of the last build, when it had the same plan.
  private var changedChecksums: [String: Digest?] {
    var changes: [String: Digest?] = [:]
    written.withLock { written in
      for index in plan.outputs.indices {
        guard case .make = verdicts[index] else { continue }
        changes.updateValue(written[index]?.digest, forKey: plan.outputs[index].path)
      }
    }
    guard search != nil else { return changes }
    var former = Dictionary((files.formerIndex ?? []).map { ($0.path, $0.output.digest) }) {
      first, _ in first
    }
    for file in searchNote?.files ?? []
    where former.removeValue(forKey: file.path) != file.output.digest {
      changes.updateValue(file.output.digest, forKey: file.path)
    }
    for path in former.keys { changes.updateValue(nil, forKey: path) }
    return changes
  }
}
