import Archive
import Disk

/// What is remembered of a file of `content/articles/`, so that it need not be read again.
struct ArticleNote: Sendable {
  /// The path, from `content/articles/`.
  var path: String
  /// The file when it was read; `nil` when it was too young then to be known by its stamp.
  var stamp: FileStamp?
  /// The fingerprint of its content.
  var content: ContentHash
  /// Where its record is written; `nil` for a draft and for what is not an article.
  var record: Range<Int>?
}

/// Writes and reads articles without their texts, as lists need them.
///
/// Names that many articles share are written once, and their numbers in each article.
struct ArticleCodec: Sendable {
  private(set) var names: [String]
  private var numbers: [String: Int] = [:]

  /// Creates a codec.
  ///
  /// - Parameter names: The names by their numbers, as an earlier codec had them.
  init(names: [String] = []) {
    self.names = names
  }

  /// Prepares to write, which needs the numbers of names.
  mutating func prepareToWrite() {
    guard numbers.isEmpty else { return }
    numbers = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  // MARK: Write

  /// Writes an article.
  ///
  /// - Parameter article: The article as it was loaded, its names not yet numbered.
  /// - Returns: Its record.
  mutating func encoded(_ article: LoadedArticle) -> [UInt8] {
    var writer = LedgerWriter()
    let entry = article.entry
    writer.put(entry.file)
    writer.put(entry.page)
    writer.put(entry.title)
    put(entry.date, to: &writer)
    writer.put(number(of: entry.dateBasis.rawValue))
    writer.put(entry.seed)
    writer.put(entry.originalAddress)
    writer.put(entry.aliases)
    writer.put(entry.copies)
    writer.put(entry.isWithdrawn)
    writer.put(article.hasCopies)
    writer.put(article.summary)
    writer.put(entry.fingerprint)
    for names in [
      article.provinces, article.organizations, article.countries, article.authors,
      article.sources, article.review,
    ] {
      writer.put(names.count)
      for name in names { writer.put(number(of: name)) }
    }
    writer.put(word: ContentHash(of: writer.bytes).low)
    return writer.bytes
  }

  private func put(_ date: ArchiveDate?, to writer: inout LedgerWriter) {
    writer.put(date?.year ?? 0)
    writer.put(date?.month ?? 0)
    writer.put(date?.day ?? 0)
  }

  private mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }

  // MARK: Read

  /// Reads an article.
  ///
  /// - Parameter record: A record as `encoded` wrote it.
  /// - Returns: The article.
  /// - Throws: `DamagedLedger` when it is no such record.
  func article(from record: [UInt8]) throws(DamagedLedger) -> LoadedArticle {
    var payload = record
    payload.removeLast(min(8, record.count))
    var seal = LedgerReader(record, in: payload.count..<record.count)
    guard try seal.word() == ContentHash(of: payload).low else { throw DamagedLedger() }
    var reader = LedgerReader(payload)
    let file = try reader.text()
    let page = try reader.text()
    let title = try reader.text()
    let date = try Self.date(&reader)
    guard let basis = DateBasis(rawValue: try name(&reader)) else { throw DamagedLedger() }
    let (seed, address) = (try reader.optionalText(), try reader.optionalText())
    let (aliases, copies) = (try reader.texts(), try reader.texts())
    var entry = ArticleEntry(
      file: file, page: page, title: title, date: date, dateBasis: basis, seed: seed,
      originalAddress: address, aliases: aliases, copies: copies,
      isWithdrawn: try reader.flag())
    let hasCopies = try reader.flag()
    let summary = try reader.optionalText()
    entry.fingerprint = try reader.hash()
    var article = LoadedArticle(entry: entry, provinces: [], organizations: [])
    article.hasCopies = hasCopies
    article.summary = summary
    article.provinces = try list(&reader)
    // Another program may know other provinces.
    guard article.provinces.allSatisfy(ProvincePages.isPage) else { throw DamagedLedger() }
    article.organizations = try list(&reader)
    article.countries = try list(&reader)
    article.authors = try list(&reader)
    article.sources = try list(&reader)
    article.review = try list(&reader)
    guard reader.isAtEnd else { throw DamagedLedger() }
    return article
  }

  private static func date(_ reader: inout LedgerReader) throws(DamagedLedger) -> ArchiveDate? {
    let (year, month, day) = (try reader.number(), try reader.number(), try reader.number())
    guard year != 0 else { return nil }
    guard
      let date = ArchiveDate(
        year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    else { throw DamagedLedger() }
    return date
  }

  private func name(_ reader: inout LedgerReader) throws(DamagedLedger) -> String {
    let number = try reader.number()
    guard names.indices.contains(number) else { throw DamagedLedger() }
    return names[number]
  }

  private func list(_ reader: inout LedgerReader) throws(DamagedLedger) -> [String] {
    let count = try reader.count()
    var list: [String] = []
    for _ in 0..<count { list.append(try name(&reader)) }
    return list
  }
}

extension LoadedArticle {
  /// A fingerprint of all that the catalogue knows of the article.
  var ownFingerprint: ContentHash {
    var mixer = ContentMixer()
    mixer.add(entry.file)
    mixer.add(entry.page)
    mixer.add(entry.title)
    mixer.add(entry.date?.iso)
    mixer.add(entry.dateBasis.rawValue)
    mixer.add(entry.seed)
    mixer.add(entry.originalAddress)
    mixer.add(entry.isWithdrawn ? 1 : 0)
    mixer.add(hasCopies ? 1 : 0)
    mixer.add(summary)
    for list in [
      entry.aliases, entry.copies, provinces, organizations, countries, authors,
      sources,
      review,
    ] {
      mixer.add(list.count)
      for name in list { mixer.add(name) }
    }
    return mixer.hash
  }
}
