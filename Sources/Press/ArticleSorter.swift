import Archive
import Templates
import Vietnamese

/// Puts the articles of a store in the order of the catalogue and numbers what they are found under.
struct ArticleSorter {
  private let store: ArticleStore
  private let places: [ArticleStore.Place]
  /// The records, in the order of `places`.
  private var records: [ArticleTable.Record] = []
  /// Indices into `places` in the order of the catalogue.
  private var order: [Int] = []
  /// Indices into `places` in the order of the files.
  private var byFile: [Int] = []

  /// Reads the records of articles.
  ///
  /// - Parameters:
  ///   - store: The records.
  ///   - places: Where those of the articles lie.
  init(_ store: ArticleStore, _ places: [ArticleStore.Place]) {
    self.store = store
    self.places = places
    records = places.map { Self.record(at: $0.record.lowerBound, in: store.bytes) }
    sortByFile()
    sortByDate()
  }

  private static func record(at start: Int, in bytes: [UInt8]) -> ArticleTable.Record {
    var reader = RecordReader(bytes, at: start)
    let (basis, isWithdrawn, date) = reader.head()
    for _ in ArticleStore.List.allCases { reader.forEachNumber { _ in } }
    return ArticleTable.Record(
      start: start, texts: Int32(reader.position - start), date: date, dateBasis: basis,
      isWithdrawn: isWithdrawn)
  }

  /// Where a text of an article lies: 0 the headline, 1 the page, 2 the file.
  private func text(_ number: Int, of place: Int) -> Range<Int> {
    let record = records[place]
    var reader = RecordReader(store.bytes, at: record.start + Int(record.texts))
    for _ in 0..<number { reader.skipText() }
    return reader.textRange()
  }

  private mutating func sortByFile() {
    let files = places.indices.map { text(2, of: $0) }
    var order = Array(places.indices)
    // Folders are listed one after the other, which is the order of the paths but for names like
    // "2017" and "2017-b".
    let isSorted = !zip(files, files.dropFirst()).contains { isBefore($1, $0) }
    if !isSorted { order.sort { isBefore(files[$0], files[$1]) } }
    byFile = order
  }

  /// Puts articles in the order of their dates, those without one first, and of their pages.
  private mutating func sortByDate() {
    let pages = places.indices.map { text(1, of: $0) }
    let keys = records.map { Catalogue.key(of: $0.date) }
    order = places.indices.sorted { left, right in
      keys[left] == keys[right] ? isBefore(pages[left], pages[right]) : keys[left] < keys[right]
    }
  }

  private func isBefore(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let bytes = store.bytes.span
    for offset in 0..<min(left.count, right.count) {
      let (first, second) = (
        bytes[left.lowerBound + offset], bytes[right.lowerBound + offset]
      )
      if first != second { return first < second }
    }
    return left.count < right.count
  }

  /// The indices of the articles in the catalogue, in the order of their files.
  var catalogueOrderByFile: [Int32] {
    var positions = [Int32](repeating: 0, count: places.count)
    for (position, place) in order.enumerated() { positions[place] = Int32(position) }
    return byFile.map { positions[$0] }
  }

  /// Calls `body` with each name of each article, in the order of the files.
  func forEachName(_ body: (ArticleStore.List, _ number: Int) -> Void) {
    for place in byFile {
      var reader = RecordReader(store.bytes, at: records[place].start)
      _ = reader.head()
      for list in ArticleStore.List.allCases { reader.forEachNumber { body(list, $0) } }
    }
  }

  /// Makes the table of the articles.
  ///
  /// - Parameters:
  ///   - positions: For each kind of names that articles are found under and each number of the pool
  ///     an index into the groups of that kind, less than 0 for what is none of them.
  ///   - review: Called with each article and each field of it that a person should look at.
  /// - Returns: The table.
  func table(
    _ positions: [(list: ArticleStore.List, kind: GroupReference.Kind, positions: [Int32])],
    review: (_ article: Int, _ name: Int) -> Void
  ) -> ArticleTable {
    var groups: [GroupReference] = []
    var starts: [Int32] = [0]
    starts.reserveCapacity(places.count + 1)
    groups.reserveCapacity(places.count * 8)
    for (article, place) in order.enumerated() {
      var reader = RecordReader(store.bytes, at: records[place].start)
      _ = reader.head()
      for list in ArticleStore.List.allCases {
        guard list != .review else {
          reader.forEachNumber { review(article, $0) }
          continue
        }
        let (_, kind, positions) = positions[list.rawValue]
        let first = groups.count
        reader.forEachNumber { number in
          let position = positions[number]
          guard position >= 0 else { return }
          let group = GroupReference(kind, Int(position))
          // Two spellings can mean one name.
          if !groups[first...].contains(group) { groups.append(group) }
        }
      }
      starts.append(Int32(groups.count))
    }
    return ArticleTable(
      bytes: store.bytes, records: order.map { records[$0] },
      contents: order.map { places[$0].content }, groups: groups, groupStarts: starts)
  }
}
