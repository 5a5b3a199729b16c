import Foundation
import Testing

@Suite struct `The documentation knows what publishing says` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test func `Every code stands in the table of docs/publishing.md`() throws {
    let table = try Self.text("docs/publishing.md")
    let folder = Self.root.appending(path: "Sources/Publishing").path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let sources =
      try names.filter { $0.hasSuffix(".swift") }
      .map { try Self.text("Sources/Publishing/\($0)") }
      + [Self.text("Sources/mocban/Publish.swift"), Self.text("Sources/Press/BuiltFiles.swift")]
    let codes = Set(
      sources.flatMap { source in
        source.matches(of: /(?:code: |fault\(\s*|manifest == nil \? )"([a-z]+(?:-[a-z0-9]+)+)"/)
          .map { String($0.output.1) }
      }
    ).filter { !$0.hasPrefix("bad-") || $0 == "bad-publication" }
    #expect(codes.count > 15)
    #expect(codes.filter { !table.contains("`\($0)`") }.sorted() == [])
  }
}
