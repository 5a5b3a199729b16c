import Testing

@testable import Vietnamese

@Test(arguments: [
  ("Đắk\u{A0}Lắk", "Đắk Lắk"),
  ("a\tb\u{2009}c\u{3000}d\u{202F}e", "a b c d e"),
  ("Ca\u{AD}m\u{200B}pu\u{2060}chia\u{FEFF}\u{200E}", "Campuchia"),
  ("một\r\nhai\rba\u{2028}bốn\u{85}năm\n", "một\nhai\nba\nbốn\nnăm\n"),
  ("Ðắk Lắk, ðối ngoại", "Đắk Lắk, đối ngoại"),
  ("a\u{0}b\u{7}c\u{7F}d\u{9D}e", "abcde"),
  ("“Hữu nghị” – ‘đoàn kết’…  hai", "“Hữu nghị” – ‘đoàn kết’…  hai"),
  ("", ""),
  ("越南 Лаос 🇻🇳", "越南 Лаос 🇻🇳"),
])
func `Text gets one spelling`(raw: String, expected: String) {
  #expect(Array(VietnameseText.normalized(raw).unicodeScalars) == Array(expected.unicodeScalars))
}

@Test(arguments: [
  ("Lie\u{302}n hie\u{323}\u{302}p", "Liên hiệp"), ("o\u{31B}\u{301} \u{1A0}\u{301}", "ớ Ớ"),
  ("e\u{302}\u{301}\u{EA}\u{341}", "ếế"), ("U\u{309}y ban", "Ủy ban"), ("Cafe\u{301}", "Café"),
  ("x\u{302}", "x\u{302}"), ("\u{301}a", "\u{301}a"),
])
func `Letters are composed`(decomposed: String, composed: String) {
  let normalized = VietnameseText.normalized(decomposed)
  #expect(Array(normalized.unicodeScalars) == Array(composed.unicodeScalars))
}

@Test func `Normalized text is left alone`() {
  let text = "Ngày 09/01/2017 – Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk\nỦy ban nhân dân"
  #expect(VietnameseText.normalized(VietnameseText.normalized(text)) == text)
}
