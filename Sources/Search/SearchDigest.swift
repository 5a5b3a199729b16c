/// Everything the index needs of the text of one article, made once and kept until the text changes.
///
/// The words stand in the order of the text: the title, then the names, then the body, each with its
/// ends of sentences.
package struct SearchDigest: Hashable, Sendable {
  /// The digest as bytes, the same for the same text and the same `SearchDigest.version`.
  package let bytes: [UInt8]

  /// Changes whenever the same text would make other bytes.
  package static let version: UInt8 = 1

  /// The most characters of the body that results show.
  package static let leadLength = 300

  /// Takes a digest back from its bytes; returns `nil` for bytes that are none of this version.
  ///
  /// - Parameter bytes: What an earlier digest had.
  package init?(bytes: [UInt8]) {
    var reader = DigestReader(bytes)
    var parts = DigestParts()
    guard parts.read(&reader) else { return nil }
    self.bytes = bytes
  }

  fileprivate init(trusted bytes: [UInt8]) { self.bytes = bytes }
}

/// Makes digests, one after another with the same memory; each thread needs its own.
package struct SearchDigester {
  private var table = WordTable(capacity: 1024)
  private let cache = SpellingCache()
  private var numbers: [Int32] = []

  /// Creates a digester.
  package init() {}

  /// Makes the digest of an article.
  ///
  /// - Parameters:
  ///   - title: The headline.
  ///   - names: Names the article is found under: provinces, organizations, authors.
  ///   - text: The body without markup, one block a line.
  /// - Returns: The digest.
  package mutating func digest(title: String, names: [String], text: [UInt8]) -> SearchDigest {
    table.removeAll()
    cache.forgetNumbers()
    numbers.removeAll(keepingCapacity: true)
    append(Array(title.utf8))
    let titleWords = table.words.count
    let titleLength = numbers.count
    for name in names { append(Array(name.utf8)) }
    append(text)
    var output: [UInt8] = []
    output.reserveCapacity(table.words.count * 6 + numbers.count * 2 + 1024)
    output.append(SearchDigest.version)
    output.append(text: Array(title.utf8))
    output.append(text: SearchLead.lead(of: text))
    output.append(number: table.words.count)
    for word in table.words { output.append(word: word) }
    output.append(number: titleWords)
    output.append(number: titleLength)
    output.append(number: numbers.count)
    // 0 ends a sentence.
    for number in numbers { output.append(number: Int(number) + 1) }
    return SearchDigest(trusted: output)
  }

  private mutating func append(_ text: [UInt8]) {
    if let last = numbers.last, last >= 0 { numbers.append(-1) }
    WordScanner.scan(text, cache: cache) { scanner in
      while scanner.next() {
        if scanner.startsSentence, let last = numbers.last, last >= 0 { numbers.append(-1) }
        guard let entry = scanner.entry else {
          numbers.append(table.number(of: scanner.word))
          continue
        }
        if let number = cache.number(entry) {
          numbers.append(number)
        } else {
          let number = table.number(of: scanner.word)
          cache.setNumber(entry, number)
          numbers.append(number)
        }
      }
    }
  }
}

/// The parts of a digest, read into the same memory again and again.
struct DigestParts {
  var title: Range<Int> = 0..<0
  var lead: Range<Int> = 0..<0
  var words: [Word] = []
  /// How many of the words stand in the title: those come first.
  var titleWords = 0
  /// How many of the numbers are the title.
  var titleLength = 0
  /// The text: words by their places in `words` and one more, 0 for the end of a sentence.
  var numbers: [Int32] = []

  /// Reads a digest; `false` for bytes that are none.
  mutating func read(_ reader: inout DigestReader) -> Bool {
    words.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    guard reader.byte() == SearchDigest.version, let title = reader.text(),
      let lead = reader.text(), let count = reader.number(), count <= reader.remaining
    else { return false }
    self.title = title
    self.lead = lead
    for _ in 0..<count {
      guard let word = reader.word() else { return false }
      words.append(word)
    }
    guard let titleWords = reader.number(), titleWords <= count,
      let titleLength = reader.number(), let length = reader.number(), titleLength <= length,
      length <= reader.remaining
    else { return false }
    self.titleWords = titleWords
    self.titleLength = titleLength
    for _ in 0..<length {
      guard let number = reader.number(), number <= count else { return false }
      numbers.append(Int32(truncatingIfNeeded: number))
    }
    return reader.remaining == 0
  }
}

/// Reads the bytes of a digest, which may come from a damaged file.
struct DigestReader {
  let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var remaining: Int { bytes.count - position }

  @inline(__always)
  mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    position += 1
    return bytes[position - 1]
  }

  @inline(__always)
  mutating func number() -> Int? {
    guard let first = byte() else { return nil }
    if first < 0x80 { return Int(first) }
    var value = Int(first & 0x7F)
    var shift = 7
    while shift < 42, let next = byte() {
      value |= Int(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  mutating func text() -> Range<Int>? {
    guard let count = number(), count <= remaining else { return nil }
    position += count
    return (position - count)..<position
  }

  @inline(__always)
  mutating func word() -> Word? {
    guard let count = byte(), 1...16 ~= count, Int(count) <= remaining else { return nil }
    var word = Word()
    for index in 0..<Int(count) {
      let letter = UInt64(bytes[position + index])
      if index < 8 {
        word.head |= letter << UInt64(56 - 8 * index)
      } else {
        word.tail |= letter << UInt64(120 - 8 * index)
      }
    }
    position += Int(count)
    guard let accents = number() else { return nil }
    word.accents = UInt32(truncatingIfNeeded: accents)
    return word
  }
}

extension [UInt8] {
  @inline(__always)
  mutating func append(number: Int) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func append(text: [UInt8]) {
    append(number: text.count)
    append(contentsOf: text)
  }

  mutating func append(word: Word) {
    append(word.count)
    word.forEachLetter { append($0) }
    append(number: Int(word.accents))
  }
}

extension Word {
  /// How many letters it has.
  var count: UInt8 {
    let zeros = tail == 0 ? 8 + head.trailingZeroBitCount / 8 : tail.trailingZeroBitCount / 8
    return UInt8(16 - zeros)
  }

  /// The letters from left to right.
  @inline(__always)
  func forEachLetter(_ body: (UInt8) -> Void) {
    for half in [head, tail] {
      var rest = half
      while rest != 0 {
        body(UInt8(truncatingIfNeeded: rest >> 56))
        rest <<= 8
      }
    }
  }

  /// The letters without accents.
  package var letters: String {
    var bytes: [UInt8] = []
    forEachLetter { bytes.append($0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether two words differ in accents only.
  func hasLetters(of other: Word) -> Bool { head == other.head && tail == other.tail }

  /// The words of a text in their order.
  static func words(in text: String) -> [Word] {
    WordScanner.scan(Array(text.utf8)) { scanner in
      var words: [Word] = []
      while scanner.next() { words.append(scanner.word) }
      return words
    }
  }
}

/// The beginning of a text as results show it.
enum SearchLead {
  /// Cuts the beginning of a text between two words.
  ///
  /// - Parameter text: The body without markup.
  /// - Returns: At most `SearchDigest.leadLength` characters on one line, an ellipsis included.
  static func lead(of text: [UInt8]) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(520)
    var characters = 0
    var lastSpace = 0
    for byte in text {
      let isSpace = byte <= 0x20
      if isSpace, line.isEmpty || line.last == 0x20 { continue }
      // What goes on with a character is not another one.
      if byte & 0xC0 != 0x80 {
        characters += 1
        if characters > SearchDigest.leadLength {
          if !isSpace, lastSpace > 0 { line.removeSubrange(lastSpace...) }
          while let last = line.last, Array(" .,;:-".utf8).contains(last) { line.removeLast() }
          return line + Array("…".utf8)
        }
      }
      if isSpace { lastSpace = line.count }
      line.append(isSpace ? 0x20 : byte)
    }
    if line.last == 0x20 { line.removeLast() }
    return line
  }
}
