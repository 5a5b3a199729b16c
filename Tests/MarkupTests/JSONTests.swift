import Foundation
import Markup
import Testing

private let values: [(JSON, String)] = [
  (JSON.text("Đắk \"Lắk\"\\\n\u{1}"), #""Đắk \"Lắk\"\\\n\u0001""#),
  (.text("một\u{2028}hai"), #""một\u2028hai""#),
  (.object([]), "{}"), (.list([]), "[]"), (.null, "null"), (.flag(true), "true"),
  (["b": .number(2), "a": .texts(["x"])], #"{"b":2,"a":["x"]}"#),
]

@Test(arguments: values)
func `A value is written on one line, its keys in their order`(value: JSON, line: String) {
  #expect(value.line == line)
}

@Test func `A long value stands on several lines and means the same`() throws {
  let value: JSON = [
    "title": "Lễ ký kết chương trình phối hợp", "years": .list([.number(2015), .number(2017)]),
    "source": ["name": .text("Báo Đắk Lắk"), "url": .null],
  ]
  let text = value.serialized()
  #expect(text.split(separator: "\n").count == 8)
  let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary
  let compact = try JSONSerialization.jsonObject(with: Data(value.line.utf8)) as? NSDictionary
  #expect(object != nil && object == compact)
}

@Test func `What says nothing can be left out`() {
  let value: JSON = ["a": .null, "b": .list([]), "c": "", "d": .flag(false)]
  #expect(value.withoutGaps().line == #"{"c":"","d":false}"#)
}

@Test func `JSON in a page cannot end its script element`() {
  let hostile: JSON = ["title": "</script><script>alert(1)</script><!--"]
  let html: HTML = "<script type=\"application/ld+json\">\(script: hostile)</script>"
  #expect(html.text.components(separatedBy: "</script").count == 2)
  #expect(!html.text.contains("<!--"))
}
