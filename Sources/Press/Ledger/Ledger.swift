import Archive
import Disk
import Search

/// What a build writes down for the next one: the files it read, what it knows of the articles, and
/// the files it wrote with what they were made from.
///
/// It saves work and nothing else. One that is missing, damaged, of another program or of another
/// folder is left aside, and all is made anew.
struct Ledger: Sendable {
  /// What all files of a site are made from.
  struct Ground: Hashable, Sendable {
    /// The program, which holds the templates.
    var program: ContentHash
    /// `site.yml`.
    var settings: ContentHash
    /// `organizations.yml`.
    var register: ContentHash
    /// What else every page shows: the menu, which indexes and which kinds of files there are.
    var frame: ContentHash
  }

  /// A file of the site as it was written.
  struct Output: Sendable {
    var basis: Dependencies.Basis
    /// What the file system tells of it, without the moment of its naming.
    var stamp: FileStamp
    /// Its SHA-256, where something names that.
    var digest: Digest?
    /// What else is remembered of few files; apart from the others, which need no room for it.
    private var box: Box?

    private final class Box: Sendable {
      let extra: Extra

      init(_ extra: Extra) {
        self.extra = extra
      }
    }

    /// Describes a file.
    ///
    /// - Parameters:
    ///   - basis: What it is made from.
    ///   - stamp: What the file system tells of it, without the moment of its naming.
    ///   - digest: Its SHA-256, where something names that.
    ///   - extra: What else is remembered of it.
    init(
      basis: Dependencies.Basis, stamp: FileStamp, digest: Digest? = nil, extra: Extra? = nil
    ) {
      self.basis = basis
      self.stamp = stamp
      self.digest = digest
      self.extra = extra
    }

    /// What else is remembered of few files.
    var extra: Extra? {
      get { box?.extra }
      set { box = newValue.map(Box.init) }
    }
  }

  /// What tells the file of records from one of another history: the numbers in records stand for the
  /// names of the ledger that they were written with, and would be other names in another one.
  struct Records: Hashable, Sendable {
    /// How many of its bytes count; an interrupted build may have added more.
    var size = 0
    /// The fingerprint of these bytes.
    var content = ContentHash.none
  }

  /// What is remembered of few files.
  struct Extra: Sendable {
    /// What was odd about what it is made from.
    var warnings: [Diagnostic] = []
    /// What its text asked the site for.
    var lookups: [Lookup] = []
    /// The records of a data file.
    var records: DataFileNote?

    var isEmpty: Bool { warnings.isEmpty && lookups.isEmpty && records == nil }
  }

  var ground: Ground
  /// The folder of the site, as the person typed it, which messages name.
  var folder = ""
  /// The files of `content/articles/`, in the order they are listed.
  var articles: [ArticleNote] = []
  /// The names in their records.
  var names: [String] = []
  /// The files of the site with the fingerprints of their paths, in the order they were planned.
  var outputs: [(key: ContentHash, output: Output)] = []
  /// The file of records.
  var records = Records()
  /// The list of the files of the site, as the manifest has it.
  var manifest = ContentHash.none
  /// What is remembered of the search index; `nil` for a site without one.
  var search: SearchNote?
  /// All that was known of the articles besides their texts.
  var catalogue = ContentHash.none
  /// The files that were read besides articles.
  var surroundings = ContentHash.none
  /// Which articles have much in common.
  var related: RelatedLists?

  /// Creates a ledger of nothing yet.
  ///
  /// - Parameter ground: What all files of the site are made from.
  init(ground: Ground) {
    self.ground = ground
  }
}

/// Where the records of a data file lie in it.
struct DataFileNote: Sendable {
  /// A record of an article.
  struct Piece: Sendable {
    /// The fingerprint of the path of the article's page, one half of it.
    var page: UInt64
    /// The number of bytes.
    var count: Int
  }

  /// The bytes before the first record.
  var head: Int
  /// The bytes between two records.
  var separator: Int
  /// The records in their order.
  var pieces: [Piece]
}

// MARK: Written form

extension Ledger {
  /// The number of the form, which changes with it.
  private static let form = 4

  /// Writes the ledger.
  ///
  /// - Parameters:
  ///   - writer: Takes the bytes.
  ///   - outputs: The files of the site, in place of those of the ledger itself, so that they need
  ///     not be in memory twice.
  func write(
    to writer: inout LedgerWriter,
    _ outputs: some Collection<(key: ContentHash, output: Output)>
  ) {
    writer.put(Self.form)
    for hash in [ground.program, ground.settings, ground.register, ground.frame] {
      writer.put(hash)
    }
    writer.put(folder)
    writer.put(manifest)
    writer.put(catalogue)
    writer.put(surroundings)
    writer.put(related != nil)
    related?.write(to: &writer)
    writer.put(records.size)
    writer.put(records.content)
    writer.put(names)
    writer.put(each: articles) { $0.put($1) }
    writer.put(each: outputs) { writer, entry in
      writer.put(entry.key)
      writer.put(entry.output)
    }
    writer.put(search != nil)
    if let search { writer.put(search) }
  }

  /// Reads a ledger.
  ///
  /// - Parameter content: What `write` wrote.
  /// - Throws: `DamagedLedger` for anything else.
  init(_ content: LedgerReader) throws(DamagedLedger) {
    var reader = content
    guard try reader.number() == Self.form else { throw DamagedLedger() }
    ground = Ground(
      program: try reader.hash(), settings: try reader.hash(), register: try reader.hash(),
      frame: try reader.hash())
    folder = try reader.text()
    manifest = try reader.hash()
    catalogue = try reader.hash()
    surroundings = try reader.hash()
    if try reader.flag() { related = try RelatedLists(&reader) }
    records = Records(size: try reader.number(), content: try reader.hash())
    names = try reader.texts()
    articles = try reader.list { reader throws(DamagedLedger) in try reader.articleNote() }
    let count = try reader.count()
    outputs.reserveCapacity(count)
    for _ in 0..<count { outputs.append((try reader.hash(), try reader.output())) }
    if try reader.flag() { search = try reader.searchNote() }
    guard reader.isAtEnd else { throw DamagedLedger() }
  }
}

extension LedgerWriter {
  fileprivate mutating func put(_ note: SearchNote) {
    put(each: note.digests) { writer, place in
      writer.put(word: place.page)
      writer.put(place.start)
      writer.put(place.count)
      writer.put(word: place.check)
    }
    put(each: note.files) { writer, file in
      writer.put(file.path)
      writer.put(file.output)
    }
    put(note.frame)
    put(note.index != nil)
    guard let index = note.index else { return }
    put(index.termBytes)
    put(index.wordCount)
    put(index.hasWholeVocabulary)
    put(each: index.vocabularyCounts) { $0.put($1) }
  }

  fileprivate mutating func put(_ note: ArticleNote) {
    put(note.path)
    put(note.stamp != nil)
    if let stamp = note.stamp { put(stamp) }
    put(note.content)
    put(note.record != nil)
    if let record = note.record {
      put(record.lowerBound)
      put(record.count)
    }
  }

  fileprivate mutating func put(_ output: Ledger.Output) {
    put(output.basis.own)
    put(output.basis.others)
    put(output.basis.answers)
    put(output.stamp)
    put(output.digest)
    put(output.extra != nil)
    guard let extra = output.extra else { return }
    put(each: extra.warnings) { $0.put($1) }
    put(each: extra.lookups) { writer, lookup in
      switch lookup {
      case .page(let file):
        writer.put(0)
        writer.put(file)
      case .picture(let path):
        writer.put(1)
        writer.put(path)
      }
    }
    put(extra.records != nil)
    guard let records = extra.records else { return }
    put(records.head)
    put(records.separator)
    put(each: records.pieces) { writer, piece in
      writer.put(word: piece.page)
      writer.put(piece.count)
    }
  }

  /// Adds a diagnostic.
  mutating func put(_ diagnostic: Diagnostic) {
    put(diagnostic.severity.rawValue)
    put(diagnostic.code)
    put(diagnostic.message)
    put(diagnostic.hint)
    put(diagnostic.location != nil)
    guard let location = diagnostic.location else { return }
    put(location.file)
    put(location.line ?? 0)
    put(location.column ?? 0)
  }
}

extension LedgerReader {
  fileprivate mutating func articleNote() throws(DamagedLedger) -> ArticleNote {
    let path = try text()
    var note = ArticleNote(path: path, content: .none)
    if try flag() { note.stamp = try stamp() }
    note.content = try hash()
    if try flag() {
      let (start, count) = (try number(), try number())
      guard start >= 0, count >= 0, start.addingReportingOverflow(count).overflow == false else {
        throw DamagedLedger()
      }
      note.record = start..<(start + count)
    }
    return note
  }

  /// A number of bytes of one file, of which the sum of a million is a number, too.
  private mutating func length() throws(DamagedLedger) -> Int {
    let length = try number()
    guard 0...(1 << 40) ~= length else { throw DamagedLedger() }
    return length
  }

  fileprivate mutating func searchNote() throws(DamagedLedger) -> SearchNote {
    var note = SearchNote(
      digests: try list { reader throws(DamagedLedger) in
        let page = try reader.word()
        let (start, count) = (try reader.number(), try reader.number())
        guard start >= 0, count >= 0, !start.addingReportingOverflow(count).overflow else {
          throw DamagedLedger()
        }
        return .init(page: page, start: start, count: count, check: try reader.word())
      },
      files: try list { reader throws(DamagedLedger) in
        (try reader.text(), try reader.output())
      })
    note.frame = try hash()
    guard try flag() else { return note }
    let (termBytes, wordCount, isWhole) = (try number(), try number(), try flag())
    note.index = SearchIndexNote(
      termBytes: termBytes, wordCount: wordCount,
      vocabularyCounts: try list { reader throws(DamagedLedger) in try reader.number() },
      hasWholeVocabulary: isWhole)
    return note
  }

  fileprivate mutating func output() throws(DamagedLedger) -> Ledger.Output {
    let basis = Dependencies.Basis(own: try hash(), others: try hash(), answers: try hash())
    var output = Ledger.Output(basis: basis, stamp: try stamp(), digest: try digest())
    if try flag() {
      var extra = Ledger.Extra()
      extra.warnings = try list { reader throws(DamagedLedger) in try reader.diagnostic() }
      extra.lookups = try list { reader throws(DamagedLedger) in
        try reader.number() == 0 ? .page(try reader.text()) : .picture(try reader.text())
      }
      if try flag() {
        let (head, separator) = (try length(), try length())
        extra.records = DataFileNote(
          head: head, separator: separator,
          pieces: try list { reader throws(DamagedLedger) in
            DataFileNote.Piece(page: try reader.word(), count: try reader.length())
          })
      }
      output.extra = extra
    }
    return output
  }

  /// A diagnostic.
  mutating func diagnostic() throws(DamagedLedger) -> Diagnostic {
    guard let severity = Diagnostic.Severity(rawValue: try text()) else { throw DamagedLedger() }
    var diagnostic = Diagnostic(severity, code: try text(), try text(), hint: try optionalText())
    if try flag() {
      let file = try text()
      let (line, column) = (try number(), try number())
      diagnostic.location = SourceLocation(
        file: file, line: line == 0 ? nil : line, column: column == 0 ? nil : column)
    }
    return diagnostic
  }
}
