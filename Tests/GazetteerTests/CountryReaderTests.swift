import Gazetteer
import Testing

private let texts: [(String, [String: Int])] = [
  ("quan hệ Việt Nam - Campuchia", ["Campuchia": 1]),
  ("tỉnh Mondulkiri (Vương quốc Campuchia), Mondulkiri", ["Campuchia": 3]),
  ("Lào Cai, Lào, nước bạn Lào.", ["Lào": 2]),
  ("Anh Nguyễn Đức Anh và chị Nga", [:]),
  (
    "nước Anh, Chính phủ Đức, Hội hữu nghị Việt Nam - Nga",
    ["Anh": 1, "Đức": 1, "Liên bang Nga": 1]
  ),
  ("“Lào” –Lào… Làoo xLào", ["Lào": 2]),
  ("Hoa Kỳ", ["Hoa Kỳ": 1]),
  ("hoa kỳ, lào", [:]),
  ("", [:]), ("L", [:]), ("\u{0}\u{0}\u{0}\u{0}", [:]),
]

@Test(arguments: texts)
func `A text names countries by themselves and by their provinces`(
  text: String, found: [String: Int]
) {
  let reader = CountryReader.shared
  var counts: [Int: Int] = [:]
  reader.count(in: Array(text.utf8), into: &counts)
  let names = counts.map { (reader.countries[$0.key], $0.value) }
  #expect(Dictionary(uniqueKeysWithValues: names) == found)
}

@Test func `Bytes that are no text name nothing and do no harm`() {
  var counts: [Int: Int] = [:]
  for start in UInt8.min...UInt8.max {
    CountryReader.shared.count(in: [0xE2, 0x80, start, 0xC4, start, 0xE2, 0x80], into: &counts)
  }
  #expect(counts.isEmpty)
}
