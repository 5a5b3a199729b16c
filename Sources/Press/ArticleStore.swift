import Archive
import Disk

/// Articles as lists need them, without their texts: their records one after the other in one run of
/// bytes, which is also what the next build reads.
///
/// Names that many articles share are kept once, and their numbers in each record. So an article takes
/// some 500 bytes, where an object with texts and lists of its own takes 1,700.
struct ArticleStore: Sendable {
  /// Where the record of an article lies.
  struct Place: Sendable {
    var record: Range<Int>
    /// The fingerprint of its file.
    var content: ContentHash
  }

  /// What the numbers of a record are those of, list by list.
  enum List: Int, CaseIterable {
    case provinces
    case organizations
    case countries
    case authors
    case sources
    case review
  }

  /// The records.
  private(set) var bytes: [UInt8]
  /// The names by their numbers.
  private(set) var names: [String]
  private var numbers: [ContentHash: Int] = [:]
  /// The length of the records that lie before `bytes`.
  private let base: Int

  /// What a record takes on average, so that the bytes need not be moved as they grow.
  private static let typicalSize = 640

  /// Creates a store.
  ///
  /// - Parameters:
  ///   - bytes: The records of an earlier build.
  ///   - names: The names in them.
  init(bytes: [UInt8] = [], names: [String] = []) {
    self.bytes = bytes
    self.names = names
    base = 0
  }

  private init(after base: Int, names: [String]) {
    self.base = base
    self.names = names
    bytes = []
    for (number, name) in names.enumerated() { numbers[Self.key(of: name)] = number }
  }

  /// An empty store whose records come after those of this one.
  func continuation() -> Self { Self(after: bytes.count, names: names) }

  /// Prepares for more articles.
  mutating func reserve(articles: Int) { bytes.reserveCapacity(articles * Self.typicalSize) }

  /// Joins a continuation of this store.
  mutating func append(_ other: consuming Self) {
    names = other.names
    if bytes.isEmpty { bytes = other.bytes } else { bytes += other.bytes }
  }

  /// Keeps only some records.
  ///
  /// - Parameter records: Where they lie.
  /// - Returns: The records, one after the other.
  func compacted(_ records: [Range<Int>]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(records.reduce(0) { $0 + $1.count })
    for record in records { kept += bytes[record] }
    return kept
  }

  // MARK: Write

  /// Adds an article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - content: The fingerprint of its file.
  /// - Returns: Where its record lies.
  mutating func add(_ article: LoadedArticle, content: ContentHash) -> Place {
    var writer = LedgerWriter()
    writer.put(article.fingerprint)
    writer.put(DateBasis.allCases.firstIndex(of: article.dateBasis) ?? 0)
    writer.put(article.isWithdrawn)
    writer.put(article.date?.year ?? 0)
    writer.put(article.date?.month ?? 0)
    writer.put(article.date?.day ?? 0)
    for names in [
      article.provinces, article.organizations, article.countries, article.authors,
      article.sources, article.review,
    ] {
      writer.put(names.count)
      for name in names { writer.put(number(of: name)) }
    }
    writer.put(article.title)
    writer.put(article.page)
    writer.put(article.file)
    writer.put(article.seed)
    writer.put(article.originalAddress)
    writer.put(article.aliases)
    writer.put(article.copies)
    writer.put(Summary.kept(of: article.summary))
    let start = bytes.count
    var seal = LedgerWriter()
    seal.put(word: ContentHash(of: writer.bytes).low)
    bytes += seal.bytes
    bytes += writer.bytes
    return Place(record: (base + start)..<(base + bytes.count), content: content)
  }

  private static func key(of name: String) -> ContentHash {
    var mixer = ContentMixer()
    mixer.add(name)
    return mixer.hash
  }

  private mutating func number(of name: String) -> Int {
    let key = Self.key(of: name)
    if let number = numbers[key] { return number }
    numbers[key] = names.count
    names.append(name)
    return names.count - 1
  }

  /// The fingerprint of an article.
  ///
  /// - Parameter record: Where its record lies; it was looked through.
  /// - Returns: The fingerprint of all that the catalogue knows of it.
  func fingerprint(of record: Range<Int>) -> ContentHash {
    var reader = RecordReader(bytes, at: record.lowerBound)
    return reader.fingerprint()
  }

  // MARK: Check

  /// Looks through a record of an earlier build, which a disk may have damaged.
  ///
  /// - Parameters:
  ///   - record: Where it lies.
  ///   - file: The file it must be of, from `content/`.
  ///   - isProvince: Whether the names are pages of provinces: another program may know others.
  /// - Throws: `DamagedLedger` when it is no record of that file.
  func check(_ record: Range<Int>, of file: String, isProvince: [Bool]) throws(DamagedLedger) {
    guard record.count > 8, record.lowerBound >= 0, record.upperBound <= bytes.count else {
      throw DamagedLedger()
    }
    var reader = LedgerReader(bytes, in: record)
    let seal = try reader.word()
    var mixer = ContentMixer()
    mixer.add(bytes[(record.lowerBound + 8)..<record.upperBound])
    guard mixer.hash.low == seal else { throw DamagedLedger() }
    _ = try reader.hash()
    guard DateBasis.allCases.indices.contains(try reader.number()) else { throw DamagedLedger() }
    _ = try reader.flag()
    for _ in 0..<3 { _ = try reader.number() }
    for list in List.allCases {
      for _ in 0..<(try reader.count()) {
        let number = try reader.number()
        guard names.indices.contains(number), list != .provinces || isProvince[number] else {
          throw DamagedLedger()
        }
      }
    }
    for _ in 0..<2 { try reader.skipText() }
    guard try reader.text() == file else { throw DamagedLedger() }
    for _ in 0..<2 where try reader.flag() { try reader.skipText() }
    for _ in 0..<2 { for _ in 0..<(try reader.count()) { try reader.skipText() } }
    if try reader.flag() { try reader.skipText() }
    guard reader.isAtEnd else { throw DamagedLedger() }
  }
}
