@testable import Search

/// Files in memory: what a writer writes and a reader reads.
final class MemoryFiles {
  var files: [String: [UInt8]] = [:]
  var runs: [[UInt8]] = []

  var sink: SearchSink { SearchSink { path, bytes in self.files[path] = bytes } }

  var scratch: SearchScratch {
    SearchScratch { _, bytes in
      self.runs.append(bytes)
    } read: { run, offset, count in
      let bytes = self.runs[run]
      return Array(bytes[min(offset, bytes.count)..<min(offset + count, bytes.count)])
    }
  }

  func read(_ path: String) throws -> [UInt8] {
    guard let bytes = files[path] else { throw SearchError.unreadable(path: path) }
    return bytes
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SameNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

/// An article to be searched.
struct SampleArticle {
  var title: String
  var names: [String] = []
  var text: String
  var date = ""
  var provinces: [Int] = []

  /// All of its words, with whether a sentence begins there.
  var words: [(word: Word, startsSentence: Bool)] {
    ([title] + names + [text]).flatMap { part in
      WordScanner.scan(Array(part.utf8)) { scanner in
        var words: [(word: Word, startsSentence: Bool)] = []
        while scanner.next() { words.append((scanner.word, scanner.startsSentence)) }
        return words
      }
    }
  }

  private static let phrases = [
    "công tác đối ngoại nhân dân", "tình hữu nghị Việt Nam - Lào", "tỉnh Đắk Lắk", "tỉnh Kon Tum",
    "Liên hiệp các tổ chức hữu nghị", "hòa bình, đoàn kết", "hoà bình và phát triển", "nghỉ lễ",
    "nghi lễ đón tiếp", "nghị quyết của tỉnh ủy", "năm 2017", "đội biên phòng", "đợi chờ",
    "đôi bạn",
    "dân tộc thiểu số", "dẫn đầu đoàn", "ngoại vụ", "ngoài nước", "hữu ích", "hưu trí", "Đắc Lắc",
    "bạn bè quốc tế", "là", "của", "và", "những", "lá cờ", "lạ lùng", "Attapeu", "Москва",
  ]

  /// Articles of phrases in random order; some words stand in all of them, some in few.
  static func generated(_ count: Int, seed: UInt64 = 7) -> [Self] {
    var numbers = SameNumbers(seed: seed)
    func sentence(_ size: Int) -> String {
      (0..<size).map { _ in
        phrases[
          min(
            Int.random(in: 0..<phrases.count, using: &numbers),
            Int.random(in: 0..<90, using: &numbers))]
      }.joined(separator: " ")
    }
    return (0..<count).map { index in
      Self(
        title: sentence(2), names: ["Đắk Lắk"],
        text: (0..<6).map { _ in sentence(4) }.joined(separator: ". ") + " số \(index % 37)",
        date: "20\(10 + index * 10 / count)-01-01", provinces: [index % 2])
    }
  }
}

extension MemoryFiles {
  /// The index of some articles, the oldest first.
  static func index(
    of articles: [SampleArticle], names: [SearchName] = [], memory: Int = 64 << 20
  ) throws -> MemoryFiles {
    let files = MemoryFiles()
    var digester = SearchDigester()
    var writer = SearchIndexWriter(
      total: articles.count, names: names, articlesFolder: "bai-viet", memory: memory,
      scratch: files.scratch, sink: files.sink)
    for (number, article) in articles.enumerated() {
      let digest = digester.digest(
        title: article.title, names: article.names, text: Array(article.text.utf8))
      try writer.add(
        digest,
        SearchIndexWriter.Article(
          path: "2017/bai-\(number).html", date: article.date, provinces: article.provinces,
          organizations: []))
    }
    try writer.finish()
    return files
  }
}
