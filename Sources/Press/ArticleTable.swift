import Archive
import Disk

/// The articles of a site in the order of the catalogue, as lists need them.
///
/// What every list asks for, dates and groups, stands in lists of its own; texts are taken from the
/// records when a page shows them.
final class ArticleTable: Sendable, RandomAccessCollection {
  fileprivate let bytes: [UInt8]
  fileprivate let records: [Record]
  /// The fingerprints of the files.
  fileprivate let contents: [ContentHash]
  /// What each article is found under, kind by kind, one article after the other.
  fileprivate let groups: [GroupReference]
  fileprivate let groupStarts: [Int32]

  /// What is taken out of a record since it is asked for all the time.
  struct Record: Sendable {
    /// Where it begins.
    var start: Int
    /// How far behind that its texts do.
    var texts: Int32
    var date: ArchiveDate?
    var dateBasis: DateBasis
    var isWithdrawn: Bool
  }

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of all records.
  ///   - records: The records in the order of the catalogue.
  ///   - contents: The fingerprints of the files in the same order.
  ///   - groups: What each article is found under, one article after the other.
  ///   - groupStarts: Where the groups of each article begin, and the end of the last.
  init(
    bytes: [UInt8], records: [Record], contents: [ContentHash], groups: [GroupReference],
    groupStarts: [Int32]
  ) {
    self.bytes = bytes
    self.records = records
    self.contents = contents
    self.groups = groups
    self.groupStarts = groupStarts
  }

  /// A table of nothing.
  convenience init() {
    self.init(bytes: [], records: [], contents: [], groups: [], groupStarts: [0])
  }

  var startIndex: Int { 0 }
  var endIndex: Int { records.count }

  subscript(index: Int) -> ArticleEntry { ArticleEntry(table: self, index: index) }
}

/// What the press knows of an article: enough for every list, nothing of the body.
struct ArticleEntry: Sendable {
  fileprivate let table: ArticleTable
  fileprivate let index: Int

  var date: ArchiveDate? { table.records[index].date }
  var dateBasis: DateBasis { table.records[index].dateBasis }
  /// Whether it was taken back: it keeps its page and leaves the lists.
  var isWithdrawn: Bool { table.records[index].isWithdrawn }
  /// What it is found under, kind by kind, in the order of the record.
  var groups: ArraySlice<GroupReference> {
    table.groups[Int(table.groupStarts[index])..<Int(table.groupStarts[index + 1])]
  }
  /// The fingerprint of its file.
  var content: ContentHash { table.contents[index] }
  /// The fingerprint of all that the catalogue knows of it.
  var fingerprint: ContentHash {
    var reader = RecordReader(table.bytes, at: table.records[index].start)
    return reader.fingerprint()
  }

  private var texts: RecordReader {
    let record = table.records[index]
    return RecordReader(table.bytes, at: record.start + Int(record.texts))
  }

  /// What comes behind some of the texts.
  private func behind(texts count: Int) -> RecordReader {
    var reader = texts
    for _ in 0..<count { reader.skipText() }
    return reader
  }

  var title: String {
    var reader = texts
    return reader.text()
  }
  /// The page, from the root of the site.
  var page: String {
    var reader = behind(texts: 1)
    return reader.text()
  }
  /// Both in one go, for every row of a list needs them.
  var titleAndPage: (title: String, page: String) {
    var reader = texts
    return (reader.text(), reader.text())
  }
  /// The file, from `content/`.
  var file: String {
    var reader = behind(texts: 2)
    return reader.text()
  }
  /// The raw text, from `seeds/`.
  var seed: String? {
    var reader = behind(texts: 3)
    return reader.optionalText()
  }
  /// Where the text stood on the web, as the record has it.
  var originalAddress: String? {
    var reader = behind(texts: 3)
    reader.skipOptionalText()
    return reader.optionalText()
  }

  private var behindAddress: RecordReader {
    var reader = behind(texts: 3)
    for _ in 0..<2 { reader.skipOptionalText() }
    return reader
  }

  /// Former addresses of the page, from the root of the site.
  var aliases: [String] {
    var reader = behindAddress
    return reader.list()
  }
  /// Other copies of the raw text, from `seeds/`.
  var copies: [String] {
    var reader = behindAddress
    reader.skipList()
    return reader.list()
  }
  /// What it says in a sentence or two.
  var summary: String? {
    var reader = behindAddress
    for _ in 0..<2 { reader.skipList() }
    return reader.optionalText()
  }

  /// The raw text and its other copies.
  var seeds: [String] { [seed].compactMap(\.self) + copies }

  /// Indices into the catalogue's provinces, the principal one first.
  var provinces: [Int] { numbers(of: .province) }
  /// Indices into the catalogue's organizations.
  var organizations: [Int] { numbers(of: .organization) }
  /// Indices into the catalogue's authors.
  var authors: [Int] { numbers(of: .author) }
  /// An index into the catalogue's sources.
  var source: Int? { groups.first { $0.kind == .source }?.number }
  /// Indices into the catalogue's countries, the one it speaks of most first.
  var countries: [Int] { numbers(of: .country) }

  private func numbers(of kind: GroupReference.Kind) -> [Int] {
    groups.lazy.filter { $0.kind == kind }.map(\.number)
  }

  /// Whether it is found under something of a kind.
  func has(_ kind: GroupReference.Kind) -> Bool { groups.contains { $0.kind == kind } }
}
