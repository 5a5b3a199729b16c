/// The search index of a built site, read as the script of the site reads it.
package struct SearchIndex {
  /// What results show of an article.
  package struct Hit: Hashable, Sendable {
    /// The headline.
    package var title: String
    /// The page, from the root of the site.
    package var path: String
    /// The date as far as it is known: `2017-01-09`, `2017` or nothing.
    package var date: String
    /// Its provinces.
    package var provinces: [String]
    /// The beginning of the text.
    package var lead: String
  }

  private let read: (_ path: String) throws -> [UInt8]
  private var files: [String: [UInt8]] = [:]
  /// How many articles there are.
  package let total: Int
  private let resultSize: Int
  private let textSize: Int
  private let articlesFolder: String
  private let vocabularyMark: String
  private let blocks: [String: String]
  private let terms: String
  let names: [IndexedName]

  /// Opens an index.
  ///
  /// - Parameter read: Reads a file: its path from the folder of the index.
  /// - Throws: What `read` throws, or a `SearchError` for what is no index.
  package init(read: @escaping (_ path: String) throws -> [UInt8]) throws {
    self.read = read
    let directory = SearchIndexWriter.directory
    guard let text = SearchFile.text(try read(directory), "d") else {
      throw SearchError.unreadable(path: directory)
    }
    guard let lines = IndexDirectory(text) else { throw SearchError.noIndex(path: directory) }
    total = lines.total
    resultSize = lines.resultSize
    textSize = lines.textSize
    articlesFolder = lines.articlesFolder
    vocabularyMark = lines.vocabulary
    blocks = ["r": lines.results, "x": lines.texts]
    terms = lines.terms
    let path = "n/n-\(lines.names).js"
    guard let nameText = SearchFile.text(try read(path), "n") else {
      throw SearchError.unreadable(path: path)
    }
    names = IndexedName.names(String(decoding: nameText, as: UTF8.self))
  }

  // MARK: Files

  private mutating func text(_ folder: String, _ name: String, _ mark: String) throws -> [UInt8] {
    let path = "\(folder)/\(name)-\(mark).js"
    if let text = files[path] { return text }
    guard let text = SearchFile.text(try read(path), name) else {
      throw SearchError.unreadable(path: path)
    }
    files[path] = text
    return text
  }

  private mutating func block(_ kind: String, _ number: Int) throws -> [UInt8] {
    var marks = Array((blocks[kind] ?? "").utf8)
    var place = number
    if marks.first == UInt8(ascii: "*") {
      let leaf = number >> 8
      let mark = Self.mark(marks, 1 + leaf * 5)
      marks = try text("\(kind)d", "\(kind)d\(leaf)", mark)
      place = number & 255
    }
    return try text(kind, "\(kind)\(number)", Self.mark(marks, place * 5))
  }

  private static func mark(_ marks: [UInt8], _ start: Int) -> String {
    guard start + 5 <= marks.count else { return "" }
    return String(decoding: marks[start..<(start + 5)], as: UTF8.self)
  }

  /// The spellings of a term with their articles.
  mutating func spellings(_ term: [UInt8]) throws -> [TermSpelling] {
    guard !terms.isEmpty else { return [] }
    let isSplit = terms.hasPrefix("*")
    let leaves =
      isSplit
      ? DirectoryEntry.entries(terms.dropFirst())
      : [DirectoryEntry(term: [], isContinued: false, mark: "")]
    var found: [(number: Int, mark: String)] = []
    var leaf = DirectoryEntry.place(leaves, term)
    while leaf < leaves.count {
      let list =
        isSplit
        ? DirectoryEntry.entries(
          String(decoding: try text("td", "td\(leaf)", leaves[leaf].mark), as: UTF8.self)[...])
        : DirectoryEntry.entries(terms[...])
      var place = found.isEmpty ? DirectoryEntry.place(list, term) : 0
      if found.isEmpty, place < list.count {
        found.append((leaf * SearchIndexWriter.termLeafSize + place, list[place].mark))
        place += 1
      }
      while place < list.count, list[place].isContinued, list[place].term == term {
        found.append((leaf * SearchIndexWriter.termLeafSize + place, list[place].mark))
        place += 1
      }
      leaf += 1
      guard place == list.count, leaf < leaves.count, leaves[leaf].isContinued,
        leaves[leaf].term == term
      else { break }
    }
    var spellings: [TermSpelling] = []
    for (number, mark) in found {
      let text = try text("t", "t\(number)", mark)
      guard let own = TermSpelling.find(term, in: text, total: total) else {
        throw SearchError.unreadable(path: "t/t\(number)-\(mark).js")
      }
      spellings += own
    }
    return spellings
  }

  // MARK: Articles

  /// What results show of an article.
  ///
  /// - Parameter number: Its number.
  /// - Returns: The row of a result.
  /// - Throws: A `SearchError` when its file cannot be read.
  package mutating func hit(_ number: Int) throws -> Hit {
    let text = try block("r", number / resultSize)
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let place = number % resultSize
    let fields =
      place < lines.count
      ? lines[place].split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) } : []
    guard fields.count == 5 else { throw SearchError.unreadable(path: "r/r\(number / resultSize)") }
    return Hit(
      title: fields[0], path: "\(articlesFolder)/\(fields[1])", date: fields[2],
      provinces: fields[3].split(separator: ",").compactMap { Int($0) }
        .filter(names.indices.contains).map { names[$0].label },
      lead: fields[4])
  }

  /// The words of an article, each with whether a sentence begins there.
  mutating func words(_ number: Int) throws -> [(word: Word, startsSentence: Bool)] {
    let text = try block("x", number / textSize)
    guard let cut = text.firstIndex(of: 0x0A) else {
      throw SearchError.unreadable(path: "x/x\(number / textSize)")
    }
    let known = text[..<cut].split(separator: 0x20).map(Self.word)
    var list: [(word: Word, startsSentence: Bool)] = []
    var left = number % textSize
    var starts = true
    var position = cut + 1
    func value(_ offset: Int) -> Int {
      position + offset < text.count ? Int(SearchCode.values[Int(text[position + offset])]) : 0
    }
    while position < text.count, left >= 0 {
      var code = value(0)
      if code == 63 {
        code = 24 + 39 * 64 + value(1) << 12 + value(2) << 6 + value(3)
        position += 4
      } else if code > 23 {
        code = 24 + (code - 24) << 6 + value(1)
        position += 2
      } else {
        position += 1
      }
      switch code {
      case 0: starts = true
      case 1: left -= 1
      default:
        if left == 0, code - 2 < known.count { list.append((known[code - 2], starts)) }
        starts = false
      }
    }
    return list
  }

  private static func word(_ text: ArraySlice<UInt8>) -> Word {
    let letters = text.prefix { $0 != UInt8(ascii: ":") }
    var word = Word(letters: letters)
    var reader = CodeReader(Array(text.dropFirst(letters.count + 1)))
    word.accents = UInt32(truncatingIfNeeded: reader.number() ?? 0)
    return word
  }

  /// Known words without accents, the most frequent first.
  mutating func vocabulary() throws -> [[UInt8]] {
    try text("v", "v", vocabularyMark).split(separator: 0x20).map(Array.init)
  }
}

/// A name of the index with the words of all its spellings.
struct IndexedName {
  var label: String
  var path: String
  var isDissolved: Bool
  var related: [Int]
  var spellings: [(text: String, words: [Word])]

  static func names(_ text: String) -> [Self] {
    text.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let field = { (index: Int) in index < fields.count ? fields[index] : "" }
      let spellings = [field(1)] + field(3).split(separator: "|").map(String.init)
      return Self(
        label: field(1), path: field(2), isDissolved: field(0).hasSuffix("-"),
        related: field(4).split(separator: ",").compactMap { Int($0) },
        spellings: spellings.map { ($0, Word.words(in: $0)) })
    }
  }
}

extension Word {
  /// Creates a word without accents.
  ///
  /// - Parameter letters: At most 16 letters in ASCII; the rest is left out.
  init(letters: some Collection<UInt8>) {
    for (index, letter) in letters.prefix(16).enumerated() {
      if index < 8 {
        head |= UInt64(letter) << UInt64(56 - 8 * index)
      } else {
        tail |= UInt64(letter) << UInt64(120 - 8 * index)
      }
    }
  }

  /// The letters as bytes.
  var letterBytes: [UInt8] {
    var bytes: [UInt8] = []
    forEachLetter { bytes.append($0) }
    return bytes
  }
}
