import Archive
import Testing

@testable import Importing

/// A source that gives a text in pieces of some bytes.
func pieces(of text: String, size: Int = 7, name: String = "dump.jsonl") -> ByteSource {
  pieces(of: Array(text.utf8), size: size, name: name)
}

/// A source that gives bytes in pieces.
func pieces(of bytes: [UInt8], size: Int = 7, name: String = "dump.jsonl") -> ByteSource {
  var rest = bytes[...]
  return ByteSource(name: name) {
    defer { rest = rest.dropFirst(size) }
    return rest.isEmpty ? nil : Array(rest.prefix(size))
  }
}

@Suite struct LineStreamTests {
  private func lines(_ text: String, size: Int, limit: Int = 100) throws -> [String?] {
    var stream = LineStream(pieces(of: text, size: size), limit: limit)
    var lines: [String?] = []
    while let line = try stream.next() {
      #expect(line.number == lines.count + 1)
      lines.append(line.bytes.map { String(decoding: $0, as: UTF8.self) })
    }
    return lines
  }

  @Test(arguments: [1, 2, 3, 7, 100])
  func `Lines do not depend on the pieces`(size: Int) throws {
    #expect(try lines("một\n\nhai\nba", size: size) == ["một", "", "hai", "ba"])
    #expect(try lines("một\n", size: size) == ["một"])
    #expect(try lines("", size: size) == [])
  }

  @Test(arguments: [1, 3, 100])
  func `A line that is too long is passed over and counted`(size: Int) throws {
    let text = "a\n" + String(repeating: "x", count: 50) + "\nb"
    #expect(try lines(text, size: size, limit: 10) == ["a", nil, "b"])
  }

  @Test func `What goes wrong while reading comes through`() {
    var stream = LineStream(
      ByteSource(name: "a") { () throws(Diagnostic) in throw Diagnostic(code: "cannot-read", "x") },
      limit: 9)
    #expect(throws: Diagnostic.self) { try stream.next() }
  }
}
