import Testing

@testable import Vietnamese

@Test func `A line falls into syllables, numbers and marks`() {
  let line = "Ngày 05/9/2025, Đội K72–UBND"
  let tokens = VietnameseText.tokens(of: line)
  let texts = tokens.map { token in
    String(decoding: Array(line.utf8)[token.range], as: UTF8.self)
  }
  #expect(
    texts == ["Ngày", "05", "/", "9", "/", "2025", ",", "Đội", "K72", "–", "UBND"])
  #expect(tokens.map(\.kind).count { $0 == .number } == 3)
  #expect(tokens[9].isMark("-"))
  #expect(tokens[10].isAllCaps && !tokens[10].followsSpace && tokens[0].isCapitalized)
}

@Test(arguments: [
  ("Hoà", "hòa"), ("QUÝ", "quí"), ("Cam\u{AD}pu", "campu"), ("lý", "lí"), ("Uỷ", "ủy"),
])
func `Spellings of one syllable have one key`(left: String, right: String) {
  #expect(SyllableKey(left) == SyllableKey(right))
}

@Test(arguments: [
  ("Đắk", "Dắk"), ("tay", "tai"), ("K72", "K73"), ("Bolikhamxay", "Bolikhamxai"), ("a", "á"),
  ("Kampongcham", "Kampongchan"), ("越", "南"),
])
func `Different syllables have different keys`(left: String, right: String) {
  #expect(SyllableKey(left) != SyllableKey(right))
}

@Test func `The plain key has no diacritics`() {
  let tokens = VietnameseText.tokens(of: "Đắk Lắk quý")
  #expect(tokens.map(\.plainKey) == [SyllableKey("dak"), SyllableKey("lak"), SyllableKey("quy")])
}

@Test func `The places of vowels in a key are those of the alphabet`() throws {
  for scalar in "abcdefghijklmnopqrstuvwxyzăâđêôơư".unicodeScalars {
    let letter = try #require(Letter(scalar))
    #expect(SyllableKey.Place.isVowel(UInt64(letter.place)) == letter.isVowel)
    let plain = try #require(Letter(codePoint: UInt32(letter.plain)))
    #expect(SyllableKey.Place.ofPlain[Int(letter.place)] == UInt64(plain.place))
  }
  #expect(Letter("i").map { UInt64($0.place) } == SyllableKey.Place.i)
  #expect(Letter("q").map { UInt64($0.place) } == SyllableKey.Place.q)
  #expect(Letter("u").map { UInt64($0.place) } == SyllableKey.Place.u)
  #expect(Letter("y").map { UInt64($0.place) } == SyllableKey.Place.y)
}

@Test func `Nothing gives no tokens`() {
  #expect(VietnameseText.tokens(of: " \u{A0}\n").isEmpty)
}
