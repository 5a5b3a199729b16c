import Datasets
import Testing

private func cell(_ text: String) -> String {
  String(decoding: CSV.line([text]), as: UTF8.self)
}

// RFC 4180, section 2.
@Test(arguments: [
  ("Đắk Lắk", "Đắk Lắk"), ("", ""), ("Văn hóa, Thể thao", "\"Văn hóa, Thể thao\""),
  ("Bài \"mới\"", "\"Bài \"\"mới\"\"\""), ("một\nhai\r\nba", "một hai ba"), ("a\tb", "a b"),
  ("  thừa   chỗ  ", "thừa chỗ"), ("a\u{2028}b\u{0}c\u{85}d", "a b c d"),
  ("“trích”", "“trích”"), ("2015 - 2020", "2015 - 2020"), ("a;b", "\"a;b\""),
])
func `A value is one cell on one line`(text: String, written: String) {
  #expect(cell(text) == written + "\r\n")
}

// OWASP, "CSV Injection".
@Test(arguments: [
  ("=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"), ("+84 262", "'+84 262"), ("-1+1", "'-1+1"),
  ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'=1"), ("\n=1", "'=1"), ("\r@x", "'@x"),
  (" =1", "'=1"), ("＝1", "'＝1"), ("'trích'", "''trích'"), ("- Ngày 1", "'- Ngày 1"),
  ("x;=1", "\"x; =1\""), ("x;\t@a", "\"x; @a\""), ("\u{FEFF}=1", "'=1"),
])
func `A cell that a spreadsheet would run is disarmed`(text: String, written: String) {
  #expect(cell(text) == written + "\r\n")
}

@Test func `Names of one cell have bars between them`() {
  #expect(CSV.list(["Sở Văn hóa, Thể thao", "A|B", "C;D"]) == "Sở Văn hóa, Thể thao | A/B | C;D")
  #expect(CSV.list([]) == "")
}

@Test func `Cells have commas between them`() {
  let line = CSV.line(["a", "", "c,d", "5"])
  #expect(String(decoding: line, as: UTF8.self) == "a,,\"c,d\",5\r\n")
}
