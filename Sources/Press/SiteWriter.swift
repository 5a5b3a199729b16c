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
  private let before: Manifest?
  private let journal: BuildJournal
  private let spool: DataSpool
  private let search: SearchSpool?
  private let tally = Mutex(BuildTally())
  /// What was written, by the index of the planned output.
  private let written: Mutex<[WrittenFile?]>

  /// A file as it lies in the output folder.
  private struct WrittenFile {
    var size: Int
    var digest: Digest
  }

  init(
    _ plan: Plan, _ maker: PageMaker, _ output: OutputFolder, before: Manifest?,
    _ journal: BuildJournal
  ) {
    self.plan = plan
    self.maker = maker
    self.output = output
    self.before = before
    self.journal = journal
    written = Mutex([WrittenFile?](repeating: nil, count: plan.outputs.count))
    let prepare = Self.preparation(output, before, journal)
    spool = DataSpool(plan.data.collected) { path, number in
      try output.stream(to: path, number: number) { try prepare($0, path) }
    } frame: {
      maker.frame(of: $0)
    }
    search =
      maker.site.hasSearch
      ? SearchSpool(maker.catalogue, maker.site) { path, bytes in
        try output.write(bytes, to: path, worker: SearchSpool.worker) { try prepare($0, path) }
      } : nil
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
    workers.forEach(total) { index, worker in
      guard !isStopped else { return }
      if plan.outputs[index].stage == .first { make(index, worker: worker) }
      progress(done.wrappingAdd(1, ordering: .relaxed).newValue, total)
    }
    if !isStopped { writeLast() }
    return tally.withLock { $0 }
  }

  /// All files that were written or already right.
  var files: [Bag.File] {
    let planned = written.withLock { written in
      zip(plan.outputs, written).compactMap { planned, file in
        file.map { Bag.File(path: planned.path, size: $0.size, digest: $0.digest) }
      }
    }
    return planned + (search?.files ?? [])
  }

  /// The files whose names follow from their content, so that no plan can know them.
  var unplanned: Set<String> { Set((search?.files ?? []).map(\.path)) }

  private var isStopped: Bool { tally.withLock { $0.isStopped } }

  private func make(_ index: Int, worker: Int) {
    let planned = plan.outputs[index]
    var pieces: [DataPiece] = []
    var digest: SearchDigest?
    do {
      let made = try maker.make(planned)
      pieces = made.pieces
      digest = made.digest
      try write(made.bytes, index, worker: worker, warnings: made.warnings)
      for (offset, twin) in made.twins.enumerated() {
        attempt(index + 1 + offset) { try write(twin, index + 1 + offset, worker: worker) }
      }
    } catch {
      tally.withLock { tally in
        tally.add(error, planned)
        tally.failed.formUnion(twins(of: index))
      }
    }
    if case .article(let article) = planned.content {
      spool.add(pieces, at: article)
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
    _ bytes: [UInt8], _ index: Int, worker: Int, warnings: [Diagnostic] = []
  ) throws {
    let path = plan.outputs[index].path
    let prepare = Self.preparation(output, before, journal)
    let change = try output.write(bytes, to: path, worker: worker) { try prepare($0, path) }
    record(change, index, size: bytes.count, Checksum.digest(of: bytes), warnings)
  }

  private func record(
    _ change: OutputFolder.Change, _ index: Int, size: Int, _ digest: Digest,
    _ warnings: [Diagnostic] = []
  ) {
    written.withLock { $0[index] = WrittenFile(size: size, digest: digest) }
    tally.withLock { $0.add(change, plan.outputs[index].path, warnings) }
  }

  // A file that no earlier build wrote belongs to somebody else.
  private static func preparation(
    _ output: OutputFolder, _ before: Manifest?, _ journal: BuildJournal
  ) -> @Sendable (OutputFolder.Change, String) throws -> Void {
    { change, path in
      if change == .updated, before?.paths.contains(path) != true {
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
    var records: [Int: Int] = [:]
    for (index, planned) in plan.outputs.enumerated() {
      guard case .collected(let number) = planned.content else { continue }
      switch spooled[number] {
      case .success(let file):
        record(file.outcome.change, index, size: file.outcome.size, file.outcome.digest)
        records[index] = file.records
      case .failure(let error): tally.withLock { $0.add(error, planned) }
      case nil: tally.withLock { _ = $0.failed.insert(planned.path) }
      }
    }
    let entries = entries(records)
    for (index, planned) in plan.outputs.enumerated() where planned.stage == .last {
      let place = PagePlace(path: planned.path)
      attempt(index) {
        switch planned.content {
        case .dataPage:
          let page = maker.dataPage(entries, at: place)
          try write(page.html(in: maker.site).bytes, index, worker: 0)
        case .dataPackage: try write(maker.dataPackage(entries), index, worker: 0)
        case .checksums: try writeChecksums(index)
        default: break
        }
      }
    }
  }

  /// The data files that were written, in the order of their kinds.
  private func entries(_ records: [Int: Int]) -> [DataPage.Entry] {
    var parts: [DataFile: [DataPage.Part]] = [:]
    var isByYear: Set<DataFile> = []
    for (index, planned) in plan.outputs.enumerated() {
      guard let file = written.withLock({ $0[index] }) else { continue }
      var part = DataPage.Part(
        path: planned.path, size: file.size, records: records[index] ?? 0,
        digest: file.digest.description)
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
    let prepare = Self.preparation(output, before, journal)
    var stream = try output.stream(to: path, number: plan.data.collected.count) {
      try prepare($0, path)
    }
    let order = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for file in order { try stream.append(Array("\(file.digest)  \(file.path)\n".utf8)) }
    let outcome = try stream.close()
    record(outcome.change, index, size: outcome.size, outcome.digest)
  }
}
