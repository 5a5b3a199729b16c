import Datasets
import Testing

@Test(arguments: [
  ("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"\r\n"),
  ("+84 123", "'+84 123\r\n"),
  ("-1", "'-1\r\n"), ("@SUM(A1)", "'@SUM(A1)\r\n"), ("Đắk Lắk", "Đắk Lắk\r\n"),
  ("hai\ndòng", "hai dòng\r\n"), ("một, hai", "\"một, hai\"\r\n"),
])
func `A spreadsheet runs nothing that an article says`(cell: String, line: String) {
  #expect(String(decoding: CSV.line([cell]), as: UTF8.self) == line)
}
