import Archive
import Foundation
import Testing

@testable import Importing
import Markup

@Suite struct SeedExplanationTests {
  private func explanation(of expected: ExpectedSeed) throws -> (SeedExplanation, lines: Int) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let bytes = try [UInt8](Data(contentsOf: root.appending(path: "seeds/\(expected.file)")))
    return (SeedExplanation(of: expected.file, bytes: bytes), bytes.count { $0 == 0x0A } + 1)
  }

  @Test(arguments: ExpectedSeed.all)
  func `Every line of a real seed and every field is explained`(expected: ExpectedSeed) throws {
    let (explanation, count) = try explanation(of: expected)
    var next = 1
    for line in explanation.lines {
      #expect(line.numbers.lowerBound == next)
      #expect(!line.reason.isEmpty)
      next = line.numbers.upperBound + 1
    }
    #expect(next - 1 <= count)
    let fields = Dictionary(uniqueKeysWithValues: explanation.fields.map { ($0.name, $0) })
    #expect(fields["title"]?.value == expected.title)
    #expect(fields["title"]?.confidence != nil)
    #expect(fields["title"]?.lines.isEmpty == false)
    #expect(fields["date"]?.value == expected.date)
    #expect(fields["date"]?.confidence != nil)
    #expect(fields["date_basis"]?.value == expected.basis.rawValue)
    #expect(fields["provinces"]?.reason.isEmpty == false)
    #expect(fields["summary"]?.value.isEmpty == false)
  }

  @Test(arguments: ExpectedSeed.all)
  func `The rows fit on a terminal, and nothing is cut when all is wanted`(
    expected: ExpectedSeed
  ) throws {
    let explanation = try explanation(of: expected).0
    let rows = ExplanationText(TerminalText()).lines(of: explanation)
    #expect(rows.allSatisfy { $0.count <= 100 })
    #expect(!rows.joined().contains("\u{1B}"))
    let full = ExplanationText(TerminalText(isColoured: true, width: nil)).lines(of: explanation)
    for line in explanation.lines where line.kind == .body {
      #expect(full.contains { $0.contains(line.text) })
    }
    #expect(full.joined().contains("\u{1B}["))
  }

  @Test(arguments: ExpectedSeed.all)
  func `The document for programs parses and says the same`(expected: ExpectedSeed) throws {
    let explanation = try explanation(of: expected).0
    let parsed = try JSONSerialization.jsonObject(with: Data(explanation.json.utf8))
    let document = try #require(parsed as? [String: Any])
    #expect(document["seed"] as? String == expected.file)
    #expect(document["outcome"] as? String == "article")
    let lines = try #require(document["lines"] as? [[String: Any]])
    #expect(lines.map { $0["text"] as? String } == explanation.lines.map(\.text))
    let fields = try #require(document["fields"] as? [[String: Any]])
    #expect(fields.map { $0["name"] as? String } == explanation.fields.map(\.name))
    #expect(explanation.json == (try self.explanation(of: expected).0).json)
  }

  @Test func `A seed that is no article is explained too`() throws {
    let text = "Trang chủ\n\nKhông tìm thấy trang\n"
    let explanation = SeedExplanation(of: "a.txt", bytes: Array(text.utf8))
    guard case .notAnArticle(_, let reason) = explanation.outcome else {
      Issue.record("\(explanation.outcome)")
      return
    }
    #expect(explanation.lines.map(\.numbers) == [1...1, 2...2, 3...3])
    #expect(ExplanationText(TerminalText()).lines(of: explanation)[1].contains(reason))
    _ = try JSONSerialization.jsonObject(with: Data(explanation.json.utf8))
  }

  @Test func `Bytes that are no text are explained by their fault`() throws {
    let explanation = SeedExplanation(of: "a.txt", bytes: [0x54, 0xE9, 0xC3, 0x28])
    guard case .failed = explanation.outcome else {
      Issue.record("\(explanation.outcome)")
      return
    }
    #expect(explanation.diagnostics.count == 1)
    let document = try JSONSerialization.jsonObject(with: Data(explanation.json.utf8))
    #expect((document as? [String: Any])?["outcome"] as? String == "failed")
  }

  @Test(arguments: [
    "\u{1B}[2J", "\u{202E}gnp.exe", "a\u{0}b", "\"\\\u{7F}", "\u{2028}", "a\r\nb", "\u{9B}31m",
  ])
  func `A seed steers neither a terminal nor a parser`(text: String) throws {
    let safe = TerminalText.harmless(text)
    #expect(safe.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    #expect(!safe.unicodeScalars.contains("\u{202E}"))
    let json = JSON.object([.init(text, .text(text))]).serialized()
    let parsed = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: String]
    #expect(
      Array(parsed?.values.first?.unicodeScalars ?? "".unicodeScalars) == Array(text.unicodeScalars)
    )
  }
}
