import Testing

@testable import Press

@Test(arguments: [nil, "", "Hội nghị tổng kết."])
func `A short summary is kept as it is`(text: String?) {
  #expect(Summary.kept(of: text) == (text == "" ? nil : text))
}

@Test func `A long summary is cut between two words`() throws {
  let summary = try #require(Summary.kept(of: String(repeating: "đối ngoại ", count: 200)))
  #expect(summary.hasSuffix("ngoại…") || summary.hasSuffix("đối…"))
  #expect(summary.utf8.count <= 1_003)
  #expect(!summary.contains("\u{FFFD}"))
}
