import Testing

@testable import Search

/// An archive whose texts are edited again and again, with its index.
private struct EditedArchive {
  var articles: [SampleArticle]
  let sizes: SearchSizes
  var files: [String: [UInt8]] = [:]
  var note: SearchIndexNote?
  private var numbers: SameNumbers
  private var digester = SearchDigester()

  private static let phrases = [
    "đối ngoại nhân dân", "hữu nghị", "Đắk Lắk", "Đắc Lắc", "hoà bình", "hòa bình", "nghị lễ",
    "nghỉ lễ", "nghi lễ", "là", "lá", "lạ", "của", "cua", "cửa", "và", "năm 2017", "đội", "đợi",
    "đôi", "bạn bè", "ngoài", "ngoại", "Attapeu", "Москва", "Việt Nam - Lào", "số",
  ]

  init(_ count: Int, seed: UInt64, _ sizes: SearchSizes) {
    self.sizes = sizes
    numbers = SameNumbers(seed: seed)
    articles = []
    for _ in 0..<count { articles.append(SampleArticle(title: words(2), text: words(14))) }
  }

  private mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in word() }.joined(separator: " ")
  }

  private mutating func word() -> String {
    switch Int.random(in: 0..<12, using: &numbers) {
    case 0: "x\(Int.random(in: 0..<400, using: &numbers))"
    case 1: "Kết thúc."
    default: Self.phrases[Int.random(in: 0..<Self.phrases.count, using: &numbers)]
    }
  }

  /// Edits a few texts; gives the numbers of those that may have changed.
  mutating func edit() -> Set<Int> {
    var edited: Set<Int> = []
    for _ in 0..<Int.random(in: 1...3, using: &numbers) {
      let number = Int.random(in: articles.indices, using: &numbers)
      edited.insert(number)
      var parts = articles[number].text.split(separator: " ").map(String.init)
      switch Int.random(in: 0..<10, using: &numbers) {
      case 0: articles[number].title = words(Int.random(in: 0..<4, using: &numbers))
      case 1: parts = [words(Int.random(in: 0..<30, using: &numbers))]
      case 2: parts = []
      case 3: parts.append(word())
      default:
        let place = Int.random(in: 0...parts.count, using: &numbers)
        if place < parts.count { parts.remove(at: place) }
        if Bool.random(using: &numbers) { parts.insert(word(), at: place) }
      }
      articles[number].text = parts.joined(separator: " ")
    }
    return edited
  }

  mutating func digests() -> [SearchDigest] {
    var digests: [SearchDigest] = []
    for article in articles {
      digests.append(
        digester.digest(title: article.title, names: [], text: Array(article.text.utf8)))
    }
    return digests
  }

  private static func place(_ number: Int) -> SearchIndexWriter.Article {
    .init(path: "2017/bai-\(number).html", date: "2017", provinces: [], organizations: [])
  }

  /// The index made anew.
  mutating func anew() throws -> (files: [String: [UInt8]], note: SearchIndexNote?) {
    let files = MemoryFiles()
    var writer = SearchIndexWriter(
      total: articles.count, names: [], articlesFolder: "bai-viet", memory: 1 << 20, sizes: sizes,
      scratch: files.scratch, sink: files.sink)
    for (number, digest) in digests().enumerated() {
      try writer.add(digest, Self.place(number))
    }
    try writer.finish()
    return (files.files, writer.note)
  }

  /// Changes the index for articles that had other digests before.
  mutating func patch(_ edited: Set<Int>, before: [SearchDigest]) throws -> SearchIndexPatch {
    let after = digests()
    let files = files
    return try SearchIndexPatch(
      edited.map { .init(number: $0, old: before[$0], new: after[$0]) }, try #require(note),
      SearchIndexPatch.Source { path in
        guard let bytes = files[path] else { throw SearchError.unreadable(path: path) }
        return bytes
      } article: { number in
        (before[number], Self.place(number))
      }, sizes: sizes)
  }
}

extension SearchSizes {
  /// Small ones, so that a few articles have files of all kinds.
  fileprivate static func small(
    terms: [Int], limit: Int, few: Int = 1000, leaf: Int = 3
  ) -> SearchSizes {
    var sizes = SearchSizes(total: 1)
    (sizes.results, sizes.texts) = (2, 3)
    (sizes.terms, sizes.limit, sizes.fewTermFiles) = (terms, limit, few)
    (sizes.leaf, sizes.termLeaf) = (leaf, leaf + 1)
    return sizes
  }
}

struct SearchIndexPatchTests {
  /// Sizes of files with the share of edits, in percent, that must not need an index made anew.
  private static let cases: [(articles: Int, seed: UInt64, sizes: SearchSizes, share: Int)] = [
    // Nearly every term begins a file.
    (7, 1, .small(terms: [8], limit: 60_000), 100),
    (12, 2, .small(terms: [64], limit: 60_000), 100),
    (30, 3, .small(terms: [200], limit: 60_000), 100),
    (90, 4, .small(terms: [900], limit: 60_000, leaf: 20), 100),
    // Spellings go on in the next files, and words are left out of the vocabulary.
    (60, 5, .small(terms: [90], limit: 100), 40),
    (40, 6, .small(terms: [60], limit: 400), 70),
    // The size of files changes with that of the index.
    (20, 7, .small(terms: Array(stride(from: 40, to: 400, by: 2)), limit: 60_000, few: 60), 30),
    (1, 8, .small(terms: [64], limit: 60_000), 100),
    // One file of each kind.
    (25, 9, SearchSizes(total: 25), 100),
  ]

  @Test(arguments: cases)
  func `A changed index is that made anew, byte for byte`(
    articles: Int, seed: UInt64, sizes: SearchSizes, share: Int
  ) throws {
    var archive = EditedArchive(articles, seed: seed, sizes)
    (archive.files, archive.note) = try archive.anew()
    var patched = 0
    let edits = 150
    for edit in 0..<edits {
      let before = archive.digests()
      let edited = archive.edit()
      let clean = try archive.anew()
      do {
        let patch = try archive.patch(edited, before: before)
        var files = archive.files
        for path in patch.gone { #expect(files.removeValue(forKey: path) != nil) }
        for file in patch.files { files[file.path] = file.bytes }
        let differences = Set(files.keys).union(clean.files.keys)
          .filter { files[$0] != clean.files[$0] }
        #expect(differences.isEmpty, "after edit \(edit): \(differences.sorted())")
        #expect(patch.note.termBytes == clean.note?.termBytes)
        #expect(patch.note.wordCount == clean.note?.wordCount)
        #expect(patch.note.vocabularyCounts == clean.note?.vocabularyCounts)
        guard differences.isEmpty else { return }
        (archive.files, archive.note) = (files, patch.note)
        patched += 1
      } catch SearchPatchRefusal.outgrown {
        (archive.files, archive.note) = clean
      }
    }
    #expect(patched * 100 >= edits * share, "\(patched) of \(edits)")
  }

  @Test func `An edit leaves files alone that hold nothing of it`() throws {
    var archive = EditedArchive(90, seed: 11, .small(terms: [900], limit: 60_000, leaf: 20))
    (archive.files, archive.note) = try archive.anew()
    let before = archive.digests()
    archive.articles[40].text += " là"
    let patch = try archive.patch([40], before: before)
    // The word with the pair before it, a result, a text, and what names them.
    #expect(patch.files.count <= 10 && archive.files.count > 90, "\(patch.files.map(\.path))")
  }

  @Test func `An edit that changes no word changes no file`() throws {
    var archive = EditedArchive(20, seed: 12, .small(terms: [200], limit: 60_000))
    (archive.files, archive.note) = try archive.anew()
    let patch = try archive.patch([3, 4], before: archive.digests())
    #expect(patch.files.map(\.path) == [SearchIndexWriter.directory])
    #expect(patch.files.map(\.bytes) == [archive.files[SearchIndexWriter.directory]])
    #expect(patch.gone.isEmpty && patch.note == archive.note)
  }

  @Test func `An index with a damaged or foreign file is made anew`() throws {
    var archive = EditedArchive(20, seed: 13, .small(terms: [200], limit: 60_000))
    (archive.files, archive.note) = try archive.anew()
    let whole = archive.files
    let before = archive.digests()
    let edited = archive.edit()
    let needed = Set(try archive.patch(edited, before: before).gone)
    #expect(needed.count > 5)
    for path in needed where !path.hasPrefix("r/") && !path.hasPrefix("x/") {
      for damage in 0..<3 {
        var bytes = whole[path] ?? []
        if damage == 0 { bytes.removeLast(5) } else { bytes[bytes.count / 2] ^= 1 }
        archive.files = whole
        archive.files[path] = damage == 2 ? nil : bytes
        #expect(throws: (any Error).self, "\(path)") {
          try archive.patch(edited, before: before)
        }
      }
    }
  }

  @Test func `A digest or a note of another index is found out`() throws {
    var archive = EditedArchive(20, seed: 14, .small(terms: [200], limit: 60_000))
    (archive.files, archive.note) = try archive.anew()
    let before = archive.digests()
    archive.articles[5].text += " là"
    var other = before
    other[5] = other[6]
    #expect(throws: SearchPatchRefusal.contradiction) { try archive.patch([5], before: other) }
    archive.note?.vocabularyCounts.removeLast()
    #expect(throws: SearchPatchRefusal.contradiction) { try archive.patch([5], before: before) }
  }
}
