import Testing

@testable import Archive

struct FrontMatterFileTests {
  @Test(arguments: [
    ("---\ntitle: Đắk Lắk\n---\nThân bài", "title: Đắk Lắk\n", "Thân bài", 4),
    ("---\r\ntitle: a\r\n\r\n---\r\nb\r\n", "title: a\n\n", "b\r\n", 5),
    ("---\ntitle: a\r\r\n--- \t\r\n", "title: a\r\n", "", 4),
    ("\u{FEFF}---\n---\n", "", "", 3),
    ("--- \n----\n --- \n---x\n---", "----\n --- \n---x\n", "", 6),
    ("---\na: b\r\u{301}\n---\n---\n", "a: b\r\u{301}\n", "---\n", 4),
  ])
  func `A file is split at its fences`(file: String, head: String, body: String, line: Int) throws {
    let split = try FrontMatterFile(splitting: Array(file.utf8), file: "a.md")
    #expect(Array(split.frontMatter.utf8) == Array(head.utf8))
    #expect(String(decoding: split.body, as: UTF8.self) == body)
    #expect(split.bodyLine == line)
  }

  @Test(arguments: [
    ("", "front-matter-missing"), (" ---\n---\n", "front-matter-missing"),
    ("--\n---\n", "front-matter-missing"), ("---\ntitle: a\n--", "front-matter-unclosed"),
    ("---", "front-matter-unclosed"),
  ])
  func `A file that cannot be split says why`(file: String, code: String) {
    let error = #expect(throws: Diagnostic.self) {
      try FrontMatterFile(splitting: Array(file.utf8), file: "a.md")
    }
    #expect(error?.code == code)
  }

  @Test func `Half a character at the end of a line is no UTF-8`() {
    let bytes = Array("---\na: ".utf8) + [0xC3] + Array("\r\n---\n".utf8)
    let error = #expect(throws: Diagnostic.self) {
      try FrontMatterFile(splitting: bytes, file: "a.md")
    }
    #expect(error?.code == "not-utf8")
  }
}
