import Testing

@testable import Vietnamese

@Test(arguments: [
  ["An Giang", "Ân", "Bắc Giang", "Cà Mau", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Gia Lai"],
  ["ma", "mà", "mả", "mã", "má", "mạ", "măng", "mây", "mo"],
  ["hoa lư", "hòa an", "hòa bình", "hỏa"], ["hữu nghị", "Hữu nghị", "Hữu Nghị", "Hữu Nghị!"],
  ["2 Tháng 9", "A", "Z", "Ж", "越"], ["d", "đ", "e", "ê", "o", "ô", "ơ", "u", "ư"],
  ["", "a", "a a", "a b", "aa"],
])
func `Words sort as in a dictionary`(words: [String]) {
  #expect(words.reversed().sorted { CollationKey($0) < CollationKey($1) } == words)
}

@Test func `Two spellings of one word stay apart but side by side`() {
  let words = ["hoàn", "hoà", "hóa", "hòa", "hoa"].sorted { CollationKey($0) < CollationKey($1) }
  #expect(
    words == ["hoa", "hoà", "hòa", "hóa", "hoàn"] || words == ["hoa", "hòa", "hoà", "hóa", "hoàn"])
  #expect(CollationKey("hoà") != CollationKey("hòa"))
}
