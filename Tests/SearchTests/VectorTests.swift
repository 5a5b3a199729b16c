import Foundation
import Templates
import Testing

@testable import Search

/// The tests that the script of the site passes as well.
private struct Vectors: Decodable {
  struct Words: Decodable, CustomTestStringConvertible {
    var text: String
    var words: [Found]

    var testDescription: String { text }
  }

  struct Query: Decodable, CustomTestStringConvertible {
    var query: String
    var clauses: [[String]]

    var testDescription: String { query }
  }

  /// A word as `["hoa", 1, true]`.
  struct Found: Decodable, Hashable {
    var letters: String
    var accents: UInt32
    var startsSentence: Bool

    init(letters: String, accents: UInt32, startsSentence: Bool) {
      self.letters = letters
      self.accents = accents
      self.startsSentence = startsSentence
    }

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      letters = try values.decode(String.self)
      accents = try values.decode(UInt32.self)
      startsSentence = try values.decode(Bool.self)
    }
  }

  var words: [Words]
  var queries: [Query]

  static func read() throws -> Self {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "vectors.json")
    return try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
  }
}

@Suite struct `Search reads texts and queries as the script does` {
  @Test(arguments: try Vectors.read().words)
  fileprivate func `Texts have these words`(vector: Vectors.Words) {
    let found = WordScanner.scan(Array(vector.text.utf8)) { scanner in
      var found: [Vectors.Found] = []
      while scanner.next() {
        found.append(
          Vectors.Found(
            letters: scanner.word.letters, accents: scanner.word.accents,
            startsSentence: scanner.startsSentence))
      }
      return found
    }
    #expect(found == vector.words)
  }

  @Test(arguments: try Vectors.read().queries)
  fileprivate func `Queries have these parts`(vector: Vectors.Query) {
    let clauses = SearchQuery(vector.query).clauses.map { clause in
      [
        (clause.isUnwanted ? "-" : "") + (clause.isPhrase ? "\"" : ""),
        clause.words.map(\.letters).joined(separator: " "),
      ]
    }
    #expect(clauses == vector.clauses)
  }

  @Test func `The script has the same table of letters`() {
    let script = String(decoding: Scripts.search, as: UTF8.self)
    #expect(script.contains("VIETNAMESE = \"\(FoldingTable.vietnamese)\""))
    #expect(script.contains("FOREIGN = \"\(FoldingTable.foreign)\""))
    let alphabet = String(decoding: SearchCode.alphabet, as: UTF8.self)
    #expect(script.contains("\"\(alphabet)\""))
  }

  @Test(
    arguments: [[0xFF], [0xC4], [0xE1, 0xBB], [0x80, 0x41], [0xF0, 0x9F, 0x98], []] as [[UInt8]])
  func `Bytes that are no text are passed over`(bytes: [UInt8]) {
    let words = Word.places(in: bytes + Array(" hội".utf8))
    #expect(words.last?.word.letters == "hoi")
  }
}
