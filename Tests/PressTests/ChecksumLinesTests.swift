import Disk
import Testing

@testable import Press

struct ChecksumLinesTests {
  private static func digest(_ text: String) -> Digest { Checksum.digest(of: Array(text.utf8)) }

  private static func list(_ files: [String: String]) -> [UInt8] {
    files.sorted { $0.key.precedesInBytes($1.key) }
      .flatMap { ChecksumLines.line($0.key, digest($0.value)) }
  }

  @Test(
    arguments: [
      [:], ["bai/a.html": "mới"], ["bai/a.html": nil], ["a": "đầu", "zz": "cuối"],
      ["bai/b": "giữa", "bai/b.html": nil, "bai/b.html.bak": "sau"], ["không có": nil],
      ["a.css": nil, "bai/a.html": nil, "bai/b.html": nil, "bai/đ.html": nil],
      ["a.css": "1", "bai/a.html": "2", "bai/b.html": "3", "bai/đ.html": "4", "c": "5"],
    ] as [[String: String?]])
  func `A list with changes is the list of what is there then`(changes: [String: String?]) throws {
    var files = ["a.css": "a", "bai/a.html": "b", "bai/b.html": "c", "bai/đ.html": "d"]
    let old = Self.list(files)
    let lines = try #require(ChecksumLines(old, digest: Checksum.digest(of: old)))
    for (path, text) in changes { files[path] = text }
    var new: [UInt8] = []
    lines.forEachPiece(with: changes.mapValues { $0.map(Self.digest) }) { new += $0 }
    #expect(new == Self.list(files))
  }

  @Test func `A list with another checksum is not relied on`() {
    let list = Self.list(["a": "b"])
    #expect(ChecksumLines(list, digest: Self.digest("khác")) == nil)
    #expect(ChecksumLines(list, digest: nil) == nil)
  }
}
