import Testing

@testable import Markup

@Suite struct `An outline is a tree of headings` {
  /// The outline of headings with these levels, as nested brackets.
  private func shape(_ sections: [Outline.Section]) -> String {
    sections.map { "\($0.heading.level)[\(shape($0.subsections))]" }.joined()
  }

  @Test(arguments: [
    ([], ""), ([2], "2[]"), ([2, 2], "2[]2[]"), ([2, 3, 3, 2], "2[3[]3[]]2[]"),
    ([2, 4, 3], "2[4[]3[]]"),
    ([3, 2], "3[]2[]"), ([2, 3, 4, 5, 6], "2[3[4[5[6[]]]]]"),
    ([4, 3, 4, 2, 6, 6, 3], "4[]3[4[]]2[6[]6[]3[]]"),
  ])
  func `Deeper headings stand inside`(levels: [Int], expected: String) {
    let outline = Outline(levels.map { Heading(level: $0, id: "a", title: "a") })
    #expect(shape(outline.sections) == expected)
    #expect(outline.isEmpty == levels.isEmpty)
  }

  @Test func `A heading has a link`() {
    #expect(
      Heading(level: 2, id: "kết-quả", title: "Kết quả").link.address == "#k%E1%BA%BFt-qu%E1%BA%A3")
  }
}
