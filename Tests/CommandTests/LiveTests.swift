import Archive
import Foundation
import Support
import Testing

@testable import mocban

@Suite struct LiveTests {
  @Test func `The compiler's errors have their places, each once`() {
    let output = """
      Building for debugging...
      /kho/Templates/Page.swift:31:14: error: cannot convert value of type 'String'
      29 | let a
      /kho/Templates/Page.swift:31:14: error: cannot convert value of type 'String'
      /kho/Templates/Parts.swift:7:1: warning: unused
      error: fatalError
      """
    let faults = Compiler.faults(in: output)
    #expect(faults.map(\.location?.description) == ["/kho/Templates/Page.swift:31:14"])
    #expect(faults.map(\.message) == ["cannot convert value of type 'String'"])
  }

  @Test func `A compiler that fails without a place says what it said`() {
    #expect(
      Compiler.faults(in: "a\nerror: no such module\n").map(\.message) == ["error: no such module"])
    #expect(Compiler.faults(in: "").count == 1)
  }

  @Test(
    arguments: [
      (1, [1, 2, 3, 4]), (4, [1, 2, 3, 4, 5, 6, 7]), (8, [5, 6, 7, 8]), (9, [6, 7, 8]), (0, []),
      (100, []),
    ] as [(Int, [Int])])
  func `The lines around a place are read`(line: Int, numbers: [Int]) throws {
    let folder = try TemporaryFolder([
      "a.md": (1...8).map { "dòng \($0)" }.joined(separator: "\r\n")
    ])
    let place = SourceLocation(file: folder.path + "/a.md", line: line)
    let lines = Excerpt.lines(around: place)
    #expect(lines.map(\.number) == numbers)
    #expect(lines.map(\.text) == numbers.map { "dòng \($0)" })
  }

  @Test func `A place without a line, or in a file that is gone, has no lines around it`() {
    #expect(Excerpt.lines(around: nil).isEmpty)
    #expect(Excerpt.lines(around: SourceLocation(file: "/khong/co.md", line: 3)).isEmpty)
    #expect(Excerpt.lines(around: SourceLocation(file: "/khong/co.md")).isEmpty)
  }

  @Test func `Messages are one line of JSON each`() throws {
    let problem = Problem(diagnostics: [
      Diagnostic(
        code: "bad-date", "ngày \"32\"\n", hint: "Viết 31.",
        at: SourceLocation(file: "a.md", line: 3, column: 7))
    ])
    for message in [
      PreviewMessage.changed(["a\n.html"]), .allChanged, .problem(problem), .mended, .idle,
      .working("đang dịch"), .assets(["a.css": Array("a{}\n".utf8)]),
    ] {
      let line = message.line
      #expect(line.firstIndex(of: UInt8(ascii: "\n")) == line.count - 1)
      let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      #expect(object?["type"] is String)
    }
  }

  @Test(arguments: [
    ("12,3,4,http://127.0.0.1:8080/", true), ("12,3,4", false), ("a,b,c,d", false), ("", false),
  ])
  func `What is handed over is understood`(text: String, isUnderstood: Bool) {
    let handover = PreviewProcess.Handover(text)
    #expect((handover != nil) == isUnderstood)
    if isUnderstood { #expect(handover?.text == text) }
  }

  @Test func `The sources of a program are found where it was compiled`() throws {
    let folder = try TemporaryFolder([
      "Package.swift": "", "Templates/A.swift": "", "Templates/Models/B.swift": "",
    ])
    let build = folder.path + "/.build/x86_64-unknown-linux-gnu"
    let checkout = try #require(SourceCheckout(ofProgramAt: build + "/debug/mocban"))
    #expect(checkout.root == folder.path)
    #expect(checkout.configuration == "debug")
    for (path, isCode) in [
      ("Templates/A.swift", true), ("Templates/Models", true), ("Package.swift", true),
      ("Templates/assets/mocban.js", false), ("Templates/assets", false),
      ("Sources/A/README.md", false),
      ("content/a.swift", false),
    ] {
      #expect(checkout.hasCode(at: "\(folder.path)/\(path)") == isCode, "\(path)")
    }
    for elsewhere in ["/usr/bin/mocban", build + "/mocban", build + "/static/mocban"] {
      #expect(SourceCheckout(ofProgramAt: elsewhere) == nil)
    }
  }
}
