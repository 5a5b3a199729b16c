import Archive
import Disk

/// Where a site keeps its ledger for a folder it is built into: in `.mocban/build/`, beside what the
/// import remembers.
///
/// There are three files. `.seal` tells in a few bytes whether anything changed at all, `.ledger` has
/// all but the records of the articles, and `.records` has those, to which a build adds.
struct LedgerKeeper: Sendable {
  private let base: String
  private let sealForm = "mocban seal 1\n"
  private let ledgerForm = "mocban ledger 1\n"
  /// So much of the records may be of articles that are no more, or have changed.
  private static let wasteLimit = 1 << 20
  private static let pieceSize = 4 << 20

  /// Creates a keeper.
  ///
  /// - Parameter folder: The places of the site.
  init(_ folder: SiteFolder) {
    // A site can be built into several folders, each with files of its own age.
    let name = Fingerprint(Disk.canonical(folder.output)).text(digits: 16)
    base = "\(folder.memory)/\(name)"
  }

  private var sealPath: String { base + ".seal" }
  private var ledgerPath: String { base + ".ledger" }
  private var recordsPath: String { base + ".records" }
  /// The file of what the search index needs of each article.
  var digestsPath: String { base + ".search" }

  /// Keeps other builds of the site into the same folder waiting: what they remember would be mixed.
  ///
  /// - Returns: The lock; `nil` where nothing can be kept anyway.
  /// - Throws: A `DiskError` with code `busy` when another build is at work.
  func lock() throws(DiskError) -> FolderLock? {
    do {
      return try FolderLock(file: base + ".lock")
    } catch  where !error.isBusy {
      return nil
    }
  }

  // MARK: Seal

  /// Reads the seal.
  ///
  /// - Returns: `nil` when there is none, or one that cannot be used.
  func seal() -> Seal? {
    guard let (reader, _) = content(of: sealPath, form: sealForm) else { return nil }
    return try? Seal(reader)
  }

  /// Writes the seal.
  func write(_ seal: Seal) throws(DiskError) {
    _ = try replace(sealPath, sealForm) { $0.put(raw: seal.encoded()) }
  }

  /// Breaks the seal, before anything changes.
  func breakSeal() throws(DiskError) { try Disk.delete(sealPath) }

  // MARK: Ledger

  /// Why there is no ledger to build on.
  enum Absence: Error {
    case missing
    case damaged
  }

  /// Reads the ledger.
  ///
  /// - Returns: The ledger, and the fingerprint by which a seal names it.
  /// - Throws: Why there is none.
  func ledger() throws(Absence) -> (ledger: Ledger, mark: ContentHash) {
    guard Disk.hasEntry(at: ledgerPath) else { throw .missing }
    guard let (reader, mark) = content(of: ledgerPath, form: ledgerForm) else { throw .damaged }
    do {
      return (try Ledger(reader), mark)
    } catch {
      throw .damaged
    }
  }

  /// Reads the records of a ledger.
  ///
  /// - Parameter ledger: The ledger.
  /// - Returns: `nil` when they are not there as a whole, or are those of another ledger.
  func records(of ledger: Ledger) -> [UInt8]? {
    guard var bytes = try? Disk.read(recordsPath), bytes.count >= ledger.records.size else {
      return nil
    }
    // An interrupted build may have added some.
    bytes.removeLast(bytes.count - ledger.records.size)
    return ContentHash(of: bytes) == ledger.records.content ? bytes : nil
  }

  /// Writes the records of articles down.
  ///
  /// - Parameters:
  ///   - store: The records, those of the last build first.
  ///   - notes: What is remembered of all files; where records are left out, it tells their new places.
  ///   - size: The length of the records that are there; without any, all is written anew.
  /// - Returns: What tells the records from others, with those that were added.
  /// - Throws: A `DiskError` when they cannot be written.
  func add(
    _ store: ArticleStore, to notes: inout [ArticleNote], after size: Int
  ) throws(DiskError) -> Ledger.Records {
    let live = notes.reduce(0) { $0 + ($1.record?.count ?? 0) }
    guard store.bytes.count > 2 * live + Self.wasteLimit else {
      if size == 0 {
        // A ledger that speaks of other records must not outlive them.
        try Disk.delete(ledgerPath)
        try Disk.rewrite(recordsPath, with: [])
      }
      try write(store.bytes[size...], at: size)
      return Ledger.Records(size: store.bytes.count, content: ContentHash(of: store.bytes))
    }
    let bytes = store.compacted(notes.compactMap(\.record))
    var end = 0
    for place in notes.indices {
      guard let record = notes[place].record else { continue }
      notes[place].record = end..<(end + record.count)
      end += record.count
    }
    try Disk.delete(ledgerPath)
    try Disk.rewrite(recordsPath, with: bytes)
    return Ledger.Records(size: bytes.count, content: ContentHash(of: bytes))
  }

  private func write(_ bytes: ArraySlice<UInt8>, at place: Int) throws(DiskError) {
    var rest = bytes
    var place = place
    // What an interrupted build added is written over.
    while !rest.isEmpty {
      let piece = Array(rest.prefix(Self.pieceSize))
      try Disk.append(piece, to: recordsPath, at: place)
      rest = rest.dropFirst(piece.count)
      place += piece.count
    }
  }

  /// Writes the ledger.
  ///
  /// - Parameters:
  ///   - ledger: The ledger.
  ///   - outputs: The files of the site.
  /// - Returns: The fingerprint by which a seal names it.
  /// - Throws: A `DiskError` when it cannot be written; the old one is still there then.
  func write(
    _ ledger: Ledger, _ outputs: some Collection<(key: ContentHash, output: Ledger.Output)>
  ) throws(DiskError) -> ContentHash {
    try replace(ledgerPath, ledgerForm) { ledger.write(to: &$0, outputs) }
  }

  // MARK: Files

  /// The content of a file that is whole, which begins with its form and ends with its fingerprint, and
  /// that fingerprint.
  private func content(
    of path: String, form: String
  ) -> (reader: LedgerReader, mark: ContentHash)? {
    guard let bytes = try? Disk.read(path), bytes.starts(with: form.utf8), bytes.count >= 16 else {
      return nil
    }
    let content = form.utf8.count..<(bytes.count - 16)
    guard content.lowerBound <= content.upperBound else { return nil }
    var reader = LedgerReader(bytes, in: content.upperBound..<bytes.count)
    guard let expected = try? reader.hash() else { return nil }
    var mixer = ContentMixer()
    var rest = bytes[content]
    while !rest.isEmpty {
      mixer.add(rest.prefix(LedgerWriter.pieceSize))
      rest = rest.dropFirst(LedgerWriter.pieceSize)
    }
    return mixer.hash == expected ? (LedgerReader(bytes, in: content), expected) : nil
  }

  /// Writes a file piece by piece, so that it is never in memory as a whole, and gives it its name at
  /// the end.
  private func replace(
    _ path: String, _ form: String, _ write: (inout LedgerWriter) -> Void
  ) throws(DiskError) -> ContentHash {
    let partial = path + "-new"
    try Disk.rewrite(partial, with: Array(form.utf8))
    var end = form.utf8.count
    var mixer = ContentMixer()
    var failure: DiskError?
    func add(_ piece: [UInt8]) {
      guard failure == nil else { return }
      do {
        try Disk.append(piece, to: partial, at: end)
        end += piece.count
      } catch {
        failure = error
      }
    }
    var writer = LedgerWriter { piece in
      mixer.add(piece)
      add(piece)
    }
    write(&writer)
    writer.finish()
    var seal = LedgerWriter()
    seal.put(mixer.hash)
    add(seal.bytes)
    if let failure {
      try? Disk.delete(partial)
      throw failure
    }
    try Disk.move(partial, to: path)
    return mixer.hash
  }
}

/// Whether anything changed since a build, in a few bytes.
///
/// Sums of fingerprints stand for all files that were read and all that were written, in whatever order
/// they are listed.
struct Seal: Sendable {
  /// The program.
  var program: ContentHash
  /// The folder of the site, as the person typed it, which messages name.
  var folder: String
  /// The ledger that was written with it, for there can be one of another build.
  var ledger: ContentHash
  /// The files that were read.
  var inputs: ContentHash
  /// The files in the output folder.
  var outputs: OutputSum
  /// What the build said.
  var report: BuildReport

  /// Creates a seal.
  init(
    program: ContentHash, folder: String, ledger: ContentHash, inputs: ContentHash,
    outputs: OutputSum,
    report: BuildReport
  ) {
    self.program = program
    self.folder = folder
    self.ledger = ledger
    self.inputs = inputs
    self.outputs = outputs
    self.report = report
  }

  /// The seal as bytes.
  func encoded() -> [UInt8] {
    var writer = LedgerWriter()
    writer.put(program)
    writer.put(folder)
    writer.put(ledger)
    writer.put(inputs)
    writer.put(outputs.files)
    writer.put(outputs.manifest)
    for count in [report.articles, report.leftOut, report.pages, report.files] {
      writer.put(count)
    }
    writer.put(each: report.diagnostics) { $0.put($1) }
    return writer.bytes
  }

  /// Reads a seal.
  init(_ content: LedgerReader) throws(DamagedLedger) {
    var reader = content
    program = try reader.hash()
    folder = try reader.text()
    ledger = try reader.hash()
    inputs = try reader.hash()
    outputs = OutputSum(files: try reader.hash(), manifest: try reader.hash())
    report = BuildReport()
    report.articles = try reader.number()
    report.leftOut = try reader.number()
    report.pages = try reader.number()
    report.unchanged = try reader.number()
    report.diagnostics = try reader.list { reader throws(DamagedLedger) in
      try reader.diagnostic()
    }
    guard reader.isAtEnd else { throw DamagedLedger() }
  }
}
