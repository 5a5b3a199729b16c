import Archive
import Testing

@testable import Importing

@Suite struct SeedDecodingTests {
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    try decodeSeed(bytes, seed: "a.txt").lines
  }

  @Test(arguments: [
    ("a\nb", ["a", "b"]), ("a\r\nb", ["a", "b"]), ("a\rb", ["a", "b"]), ("a\u{2028}b", ["a", "b"]),
    ("Đắk\u{A0}Lắk", ["Đắk Lắk"]), ("hội\u{200B}nghị", ["hộinghị"]),
    ("Cam\u{AD}pu\u{AD}chia", ["Campuchia"]),
    ("ho\u{302}\u{323}i", ["hội"]), ("\u{D0}ắk Lắk", ["Đắk Lắk"]), ("a\u{0007}b", ["ab"]),
  ])
  func `Lines come in one spelling`(text: String, expected: [String]) throws {
    #expect(try lines(Array(text.utf8)) == expected)
  }

  @Test func `A byte order mark is no text`() throws {
    #expect(try lines([0xEF, 0xBB, 0xBF] + Array("Hội".utf8)) == ["Hội"])
    #expect(
      try lines([0xFF, 0xFE] + "Hội".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == [
        "Hội"
      ])
    #expect(
      try lines([0xFE, 0xFF] + "Hội".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == [
        "Hội"
      ])
  }

  @Test(arguments: [
    ([UInt8](), "empty-seed"), (Array(" \n\u{A0}\u{FEFF}\n".utf8), "empty-seed"),
    ([UInt8](repeating: 0, count: 40) + Array("abc".utf8), "not-text"),
    ([0xFF, 0xFE, 0x41], "invalid-utf-16"),
    ([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], "invalid-utf-16"),
    (Array("<!DOCTYPE html><p>a".utf8), "html-seed"), (Array("\n <html>".utf8), "html-seed"),
    ([UInt8](repeating: 0x61, count: SeedLimit.bytes + 1), "seed-too-large"),
  ])
  func `What is no text is refused by name`(bytes: [UInt8], code: String) {
    let error = #expect(throws: Diagnostic.self) { try lines(bytes) }
    #expect(error?.code == code)
    #expect(error?.hint != nil)
    #expect(error?.location?.file == "a.txt")
  }

  @Test func `A broken byte is reported where it stands`() {
    let error = #expect(throws: Diagnostic.self) {
      try lines(Array("một\nhai ".utf8) + [0xC3, 0x28])
    }
    #expect(error?.location == SourceLocation(file: "a.txt", line: 2, column: 5))
  }

  @Test func `A few NULs go with a warning`() throws {
    let seed = try decodeSeed(Array("Hội nghị hữu nghị nhân dân\u{0} năm 2019".utf8), seed: "a.txt")
    #expect(seed.lines == ["Hội nghị hữu nghị nhân dân năm 2019"])
    #expect(seed.warnings.map(\.code) == ["nul-characters"])
  }
}
