import Testing

@testable import Importing

@Suite struct LineDiffTests {
  private func diff(_ old: String?, _ new: String, width: Int? = nil) -> [String] {
    LineDiff(
      .init(path: "a.md", old: old.map { Array($0.utf8) }, new: Array(new.utf8)),
      style: TerminalText(width: width)
    ).lines
  }

  @Test func `A change is shown with three lines around it`() {
    let old = (1...20).map { "dòng \($0)\n" }.joined()
    let new = (1...20).map { $0 == 10 ? "dòng mười\n" : "dòng \($0)\n" }.joined()
    #expect(
      diff(old, new) == [
        "--- a.md", "+++ a.md", "@@ -7,7 +7,7 @@", " dòng 7", " dòng 8", " dòng 9", "-dòng 10",
        "+dòng mười", " dòng 11", " dòng 12", " dòng 13",
      ])
  }

  @Test func `Changes far apart are hunks of their own, near ones are one`() {
    let old = (1...40).map { "\($0)\n" }.joined()
    let new = (1...40).filter { ![3, 7, 30].contains($0) }.map { "\($0)\n" }.joined()
    let hunks = diff(old, new).filter { $0.hasPrefix("@@") }
    #expect(hunks == ["@@ -1,10 +1,8 @@", "@@ -27,7 +25,6 @@"])
  }

  @Test func `A new file stands against nothing`() {
    #expect(diff(nil, "một\n") == ["--- /dev/null", "+++ a.md", "@@ -0,0 +1,1 @@", "+một"])
    #expect(diff("một\n", "một\n").isEmpty)
  }

  @Test func `A long line is cut to where it differs`() {
    let start = "Đoạn văn " + String(repeating: "rất dài ", count: 40)
    let rows = diff(start + "cũ\n", start + "mới\n", width: 100)
    #expect(rows.allSatisfy { $0.count <= 100 })
    #expect(rows.contains { $0.hasPrefix("-Đoạn văn") && $0.hasSuffix("cũ") })
    #expect(rows.contains { $0.hasPrefix("+Đoạn văn") && $0.hasSuffix("mới") })
  }

  @Test func `Two long files without a common line are compared at once`() {
    let old = (1...30_000).map { "cũ \($0)\n" }.joined()
    let new = (1...30_000).map { "mới \($0)\n" }.joined()
    #expect(diff(old, new).count == 60_003)
  }
}
