import Archive
import Support
import Testing

@testable import Importing

@Suite struct IntakeTests {
  private static let text = "Hội nghị hữu nghị nhân dân\\nĐắk Lắk"

  private func line(_ id: String, text: String = text, more: String = "") -> String {
    "{\"id\":\"\(id)\",\"text\":\"\(text)\"\(more)}\n"
  }

  private func take(_ inputs: ImportInput..., into folder: TemporaryFolder) -> Intake {
    var intake = Intake(seeds: folder.path + "/seeds", workers: 2)
    for input in inputs {
      intake.take(input) { path, _ throws(Diagnostic) in
        pieces(of: folder.read(String(path.dropFirst(folder.path.count + 1))) ?? "", name: path)
      }
    }
    return intake
  }

  @Test func `A line becomes a seed, byte for byte, and the rest its sidecar`() throws {
    let folder = try TemporaryFolder()
    let more = ",\"url\":\"https://baodaklak.vn/a\",\"fetched\":\"2024-05-31\",\"bộ\":{\"số\":1.0}"
    let intake = take(.lines(pieces(of: line("001", more: more))), into: folder)
    #expect(intake.diagnostics.isEmpty)
    #expect(intake.names == ["001.txt"])
    #expect(intake.newCount == 1)
    #expect(folder.read("seeds/001.txt") == "Hội nghị hữu nghị nhân dân\nĐắk Lắk")
    #expect(folder.read("seeds/001.json") == "{" + more.dropFirst() + "}\n")
    #expect(folder.files().count == 2)
  }

  @Test func `Taking in again changes nothing and names the same seeds`() throws {
    let folder = try TemporaryFolder()
    let dump = line("a") + line("b", text: "Một bài khác", more: ",\"url\":\"http://x.vn\"")
    let first = take(.lines(pieces(of: dump)), into: folder)
    let before = try folder.contents()
    let second = take(.lines(pieces(of: dump, size: 100)), into: folder)
    #expect(try folder.contents() == before)
    #expect(second.names == first.names)
    #expect(second.newCount == 0)
    #expect(second.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("{\"id\":\"a\",\"text\":\"x\"", "bad-json", 21), ("[]", "bad-json", nil),
    ("{\"text\":\"x\"}", "missing-id", nil), ("{\"id\":\"\",\"text\":\"x\"}", "missing-id", nil),
    ("{\"id\":[],\"text\":\"x\"}", "bad-id", nil), ("{\"id\":1.5,\"text\":\"x\"}", "bad-id", nil),
    ("{\"id\":\"a\"}", "missing-text", nil), ("{\"id\":\"a\",\"text\":\"\"}", "missing-text", nil),
    ("{\"id\":\"a\",\"text\":7}", "missing-text", nil),
    ("{\"id\":\"../a\",\"text\":\"x\"}", "bad-id", nil),
    ("{\"id\":\"..\",\"text\":\"x\"}", "bad-id", nil),
    ("{\"id\":\"/a\",\"text\":\"x\"}", "bad-id", nil),
    ("{\"id\":\"a/b\",\"text\":\"x\"}", "bad-id", nil),
    ("{\"id\":\"a\\\\b\",\"text\":\"x\"}", "bad-id", nil),
    ("{\"id\":\".a\",\"text\":\"x\"}", "bad-id", nil),
    ("{\"id\":\"a\\u0000\",\"text\":\"x\"}", "bad-id", nil),
    ("{\"id\":\"a\\u202eb\",\"text\":\"x\"}", "bad-id", nil),
    ("{\"id\":\"a\",\"id\":\"b\",\"text\":\"x\"}", "repeated-key", nil),
    ("{\"id\":\"a\",\"text\":\"  \"}", "empty-seed", nil),
    ("{\"id\":\"a\",\"text\":\"<!DOCTYPE html>\"}", "html-seed", nil),
    ("{\"id\":\"ok\",\"text\":\"y\"}", "repeated-id", nil),
    ("{\"id\":\"OK\",\"text\":\"y\"}", "repeated-id", nil),
  ])
  func `A bad line is reported at its place and the rest goes on`(
    bad: String, code: String, column: Int?
  ) throws {
    let folder = try TemporaryFolder()
    let intake = take(
      .lines(pieces(of: line("ok") + "\n" + bad + "\n" + line("z"))), into: folder)
    #expect(intake.diagnostics.map(\.code) == [code])
    #expect(
      intake.diagnostics.first?.location
        == SourceLocation(file: "dump.jsonl", line: 3, column: column))
    #expect(intake.diagnostics.first?.hint != nil)
    #expect(folder.files() == ["seeds/ok.txt", "seeds/z.txt"])
  }

  @Test func `A seed with another text stays`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": "Bài cũ"])
    let intake = take(.lines(pieces(of: line("a") + line("b"))), into: folder)
    #expect(intake.diagnostics.map(\.code) == ["seed-taken"])
    #expect(folder.read("seeds/a.txt") == "Bài cũ")
    #expect(intake.names == ["b.txt"])
  }

  @Test(arguments: [
    (",\"url\":\"javascript:alert(1)\"", "bad-url"), (",\"url\":5", "bad-url"),
    (",\"fetched\":\"hôm qua\"", "bad-fetched"),
  ])
  func `What cannot be used of the rest is a warning`(more: String, code: String) throws {
    let folder = try TemporaryFolder()
    let intake = take(.lines(pieces(of: line("a", more: more))), into: folder)
    #expect(intake.diagnostics.map(\.code) == [code])
    #expect(intake.diagnostics.map(\.severity) == [.warning])
    #expect(intake.names == ["a.txt"])
  }

  @Test func `Files and folders from outside are copied, those in seeds are only named`() throws {
    let folder = try TemporaryFolder([
      "in/x.txt": "Một", "in/2017/y.txt": "Hai", "in/dump.jsonl": line("z"), "in/read.me": "",
      "seeds/old.txt": "Cũ", "one.txt": "Ba",
    ])
    let intake = take(
      .folder(folder.path + "/in/"), .page(folder.path + "/one.txt"),
      .page(folder.path + "/seeds/old.txt"), into: folder)
    #expect(intake.diagnostics.map(\.code) == ["not-a-seed"])
    #expect(intake.names == ["x.txt", "2017/y.txt", "z.txt", "one.txt", "old.txt"])
    #expect(folder.read("seeds/2017/y.txt") == "Hai")
    #expect(intake.newCount == 4)
  }

  @Test func `The standard input is JSON Lines or one page`() throws {
    let folder = try TemporaryFolder()
    let lines = take(.stream(pieces(of: "\n " + line("a") + line("b"))), into: folder)
    #expect(lines.names == ["a.txt", "b.txt"])
    let page = take(.stream(pieces(of: "Hội nghị\n")), into: folder)
    #expect(page.names.count == 1)
    #expect(page.names.first.flatMap { folder.read("seeds/\($0)") } == "Hội nghị\n")
  }

  @Test func `A line beyond the limit is reported and the next is read`() throws {
    let folder = try TemporaryFolder()
    let long = Array(repeating: UInt8(ascii: "x"), count: Intake.lineLimit + 1)
    let bytes = Array(line("a").utf8) + long + Array(("\n" + line("b")).utf8)
    let intake = take(.lines(pieces(of: bytes, size: 1 << 18)), into: folder)
    #expect(intake.diagnostics.map(\.code) == ["line-too-long"])
    #expect(intake.diagnostics.first?.location?.line == 2)
    #expect(intake.names == ["a.txt", "b.txt"])
  }

  @Test func `What came before a source broke off is taken in`() throws {
    let folder = try TemporaryFolder()
    var parts = [Array((line("a") + line("b") + "{\"id\"").utf8)]
    let source = ByteSource(name: "dump.jsonl.gz") { () throws(Diagnostic) in
      guard let part = parts.popLast() else { throw Diagnostic(code: "broken-archive", "x") }
      return part
    }
    let intake = take(.lines(source), into: folder)
    #expect(intake.names == ["a.txt", "b.txt"])
    #expect(intake.diagnostics.map(\.code) == ["broken-archive"])
  }

  @Test(arguments: [
    ("a.jsonl", ImportInput.Packing.none), ("A.JSONL.GZ", .gzip), ("a.jsonl.zst", .zstandard),
  ])
  func `Packed lines are known by their name`(name: String, packing: ImportInput.Packing) {
    #expect(ImportInput.packing(ofLines: name) == packing)
    #expect(ImportInput.packing(ofLines: "a.json") == nil)
  }
}
