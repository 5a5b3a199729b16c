import Testing

@testable import Press

@Test func `Summaries are kept in the order of the articles`() {
  let summaries = Summaries(["Hội nghị tổng kết.", nil, "Lễ ký kết."])
  #expect(summaries[0] == "Hội nghị tổng kết.")
  #expect(summaries[1] == nil)
  #expect(summaries[2] == "Lễ ký kết.")
}

@Test func `A long summary is cut between two words`() throws {
  let summary = try #require(Summaries([String(repeating: "đối ngoại ", count: 200)])[0])
  #expect(summary.hasSuffix("ngoại…") || summary.hasSuffix("đối…"))
  #expect(summary.utf8.count <= 1_003)
  #expect(!summary.contains("\u{FFFD}"))
}
