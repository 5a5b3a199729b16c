import Testing

@testable import Archive

struct DiagnosticTests {
  @Test func `A diagnostic reads as compilers print it`() {
    let diagnostic = Diagnostic(
      code: "bad-date", "\"19x8\" is not a date", hint: "Write 1958.",
      at: SourceLocation(file: "content/a.md", line: 3, column: 7))
    #expect(
      diagnostic.description
        == "content/a.md:3:7: error: \"19x8\" is not a date [bad-date]\n  hint: Write 1958.")
    #expect(Diagnostic(.warning, code: "x", "y").description == "warning: y [x]")
  }

  @Test func `Diagnostics are sorted by place, the worst first`() {
    let late = Diagnostic(code: "a", "", at: SourceLocation(file: "a", line: 10))
    let early = Diagnostic(.note, code: "b", "", at: SourceLocation(file: "a", line: 9, column: 1))
    let worse = Diagnostic(.error, code: "c", "", at: SourceLocation(file: "a", line: 9, column: 1))
    let other = Diagnostic(code: "d", "", at: SourceLocation(file: "B"))
    #expect([late, early, worse, other].sorted().map(\.code) == ["d", "c", "b", "a"])
  }
}
