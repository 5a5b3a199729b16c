import Testing

@testable import Importing

@Suite struct JSONValueTests {
  @Test(arguments: [
    #"{"id":"a","text":"Đắk Lắk\n\"x\"\\","n":-1.50e+3,"b":[true,false,null,{}]}"#, "[]", "\"\"",
    #"{"z":1,"a":2}"#, "12345678901234567890123",
  ])
  func `What is read is written again`(text: String) throws {
    let value = try JSONReader.value(of: Array(text.utf8))
    #expect(String(decoding: value.serialized(), as: UTF8.self) == text)
  }

  @Test(arguments: [
    (#""\u0110\u1eafk""#, "Đắk"), (#""\ud83d\ude00""#, "😀"), (#""\/\t""#, "/\t"),
    (#""a\u0000b""#, "a\0b"),
  ])
  func `Escapes are understood`(text: String, expected: String) throws {
    #expect(try JSONReader.value(of: Array(text.utf8)) == .text(expected))
  }

  @Test(arguments: [
    ("", 0), ("{", 1), (#"{"a""#, 4), (#"{"a":1,}"#, 7), ("[1 2]", 3), ("tru", 0), ("01", 1),
    ("1.", 2), ("-", 1), (#""a"#, 2), ("\"a\nb\"", 2), (#""\x""#, 2), (#""\ud800""#, 3),
    (#""\ud800\u0041""#, 3), (#""\u00g0""#, 3), (#""\u+123""#, 3), ("{} x", 3), ("'a'", 0),
    ("\u{FEFF}1", 0), ("NaN", 0),
  ])
  func `A fault is found where it stands`(text: String, offset: Int) {
    let fault = #expect(throws: JSONFault.self) { try JSONReader.value(of: Array(text.utf8)) }
    #expect(fault?.offset == offset)
  }

  @Test func `Bytes that are not UTF-8 are a fault`() {
    #expect(throws: JSONFault.self) { try JSONReader.value(of: [0x22, 0xC3, 0x28, 0x22]) }
  }

  @Test(arguments: ["[", "{\"a\":"])
  func `A thousand levels are a fault, not a crash`(opening: String) {
    let text = String(repeating: opening, count: 100_000)
    #expect(throws: JSONFault.self) { try JSONReader.value(of: Array(text.utf8)) }
  }
}
