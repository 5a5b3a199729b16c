import Testing

@testable import Importing

@Suite struct LanguageTests {
  @Test(arguments: [
    (
      "Hai bên đã trao đổi về công tác bảo vệ mốc giới và thống nhất duy trì giao ban định kỳ.",
      "vi"
    ),
    (
      "Hai ben da trao doi ve cong tac bao ve moc gioi va thong nhat duy tri giao ban cua hai tinh.",
      "vi"
    ),
    (
      "The chairman of the union thanked the guests from Quảng Ninh and said that the school was ready.",
      "en"
    ),
  ])
  func `The language is told without accents, too`(text: String, expected: String) {
    #expect(language(of: [SourceLine(text, number: 1)]) == expected)
  }
}
