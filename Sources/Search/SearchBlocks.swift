/// What results show of articles: files of lines, an article each.
struct ResultBlocks {
  private let size: Int
  private let start: Int
  private(set) var marks: [String] = []
  private var text: [UInt8] = []
  private var count = 0

  /// Begins a row of files.
  ///
  /// - Parameters:
  ///   - size: How many articles share one.
  ///   - start: The number of the first one.
  init(size: Int, from start: Int = 0) {
    self.size = size
    self.start = start
  }

  mutating func add(
    _ article: SearchIndexWriter.Article, _ digest: [UInt8], _ parts: DigestParts,
    _ sink: SearchSink
  ) throws {
    if count > 0 { text.append(0x0A) }
    append(digest[parts.title])
    text.append(0x09)
    append(article.path.utf8)
    text.append(0x09)
    append(article.date.utf8)
    text.append(0x09)
    text += article.provinces.map(String.init).joined(separator: ",").utf8
    text.append(0x09)
    append(digest[parts.lead])
    count += 1
    if count == size { try finish(sink) }
  }

  private mutating func append(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { text.append(byte < 0x20 || byte == 0x7F ? 0x20 : byte) }
  }

  mutating func finish(_ sink: SearchSink) throws {
    guard count > 0 else { return }
    marks.append(try SearchIndexWriter.write("r", "r\(start + marks.count)", text, sink))
    text.removeAll(keepingCapacity: true)
    count = 0
  }
}

/// The words of whole texts, against which phrases are verified: a list of words, then the texts.
struct TextBlocks {
  private let size: Int
  private let start: Int
  private(set) var marks: [String] = []
  private var table = WordTable(capacity: 4096)
  private var frequencies: [Int32] = []
  /// Words by their numbers in the table, -1 for the end of a sentence, -2 for that of a text.
  private var numbers: [Int32] = []
  private var count = 0
  private var local: [Int32] = []
  private let alphabet = SearchCode.alphabet

  /// Begins a row of files.
  ///
  /// - Parameters:
  ///   - size: How many articles share one.
  ///   - start: The number of the first one.
  init(size: Int, from start: Int = 0) {
    self.size = size
    self.start = start
  }

  mutating func add(_ parts: DigestParts, _ sink: SearchSink) throws {
    local.removeAll(keepingCapacity: true)
    for word in parts.words {
      let number = table.number(of: word)
      if Int(number) == frequencies.count { frequencies.append(0) }
      local.append(number)
    }
    for number in parts.numbers {
      if number == 0 {
        numbers.append(-1)
      } else {
        let word = local[Int(number) - 1]
        frequencies[Int(word)] += 1
        numbers.append(word)
      }
    }
    numbers.append(-2)
    count += 1
    if count == size { try finish(sink) }
  }

  mutating func finish(_ sink: SearchSink) throws {
    guard count > 0 else { return }
    let order = byFrequency()
    var codes = [Int](repeating: 0, count: order.count)
    for (rank, word) in order.enumerated() { codes[word] = rank + 2 }
    let coder = SearchCoder()
    var text: [UInt8] = []
    text.reserveCapacity(numbers.count * 2 + order.count * 6)
    for word in order {
      if !text.isEmpty { text.append(0x20) }
      let word = table.words[word]
      word.forEachLetter { text.append($0) }
      if word.accents != 0 {
        text.append(UInt8(ascii: ":"))
        coder.append(Int(word.accents), to: &text)
      }
    }
    text.append(0x0A)
    for number in numbers {
      append(number == -1 ? 0 : number == -2 ? 1 : codes[Int(number)], to: &text)
    }
    marks.append(try SearchIndexWriter.write("x", "x\(start + marks.count)", text, sink))
    table.removeAll()
    frequencies.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    count = 0
  }

  /// The words, the most frequent first: they have the shortest codes.
  private func byFrequency() -> [Int] {
    let frequent = frequencies.indices.filter { frequencies[$0] >= 8 }
      .sorted { (frequencies[$1], $0) < (frequencies[$0], $1) }
    var order = frequent
    order.reserveCapacity(frequencies.count)
    // Most words are rare: a few passes are faster than a sort.
    for frequency in stride(from: Int32(7), through: 0, by: -1) {
      for word in frequencies.indices where frequencies[word] == frequency { order.append(word) }
    }
    return order
  }

  /// One character for the most frequent words, two for the next 2,496, four for the rest.
  @inline(__always)
  private func append(_ code: Int, to text: inout [UInt8]) {
    switch code {
    case ..<24: text.append(alphabet[code])
    case ..<(24 + 39 * 64):
      let rest = code - 24
      text.append(alphabet[24 + rest >> 6])
      text.append(alphabet[rest & 63])
    default:
      let rest = code - 24 - 39 * 64
      text.append(alphabet[63])
      text.append(alphabet[rest >> 12 & 63])
      text.append(alphabet[rest >> 6 & 63])
      text.append(alphabet[rest & 63])
    }
  }
}
