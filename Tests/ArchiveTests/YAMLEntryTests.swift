import Testing

@testable import Archive

struct YAMLEntryTests {
  @Test(arguments: [
    ("Đắk Lắk", "Đắk Lắk"), (" Đắk  Lắk ", "Đắk Lắk"), ("Đắk\u{A0}Lắk", "Đắk Lắk"),
    ("a\u{1680}b\u{2003}c\u{202F}d\u{205F}e\u{3000}f\u{85}g\u{2028}h", "a b c d e f g h"),
    ("“Nhà nước” – và nhân dân… 20 m², 3°C «x»", "“Nhà nước” – và nhân dân… 20 m², 3°C «x»"),
    ("a\nb\tc", "a b c"), ("a \u{301}b", "a \u{301}b"), ("a\u{200B}b", "a\u{200B}b"),
  ])
  func `Every kind of white space becomes one space`(written: String, text: String) throws {
    #expect(try entry(written).text().unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: ["", " ", "\u{2003}\u{A0}"])
  func `White space alone is no text`(written: String) {
    let error = #expect(throws: Diagnostic.self) { try entry(written).text() }
    #expect(error?.code == "bad-title")
  }

  private func entry(_ text: String) -> YAMLMap.Entry {
    let place = SourceLocation(file: "a.md", line: 2, column: 8)
    return .init(key: "title", value: .scalar(text), keyLocation: place, location: place)
  }
}
