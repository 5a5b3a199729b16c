import Foundation
import Archive
import Support
import Testing

@testable import Disk

struct StreamedFileTests {
  /// A line for each number, about a mebibyte for 60,000.
  private static func lines(_ count: Int, changing changed: Int? = nil) -> [[UInt8]] {
    (0..<count).map { Array("dòng \($0)\($0 == changed ? " khác" : "")\n".utf8) }
  }

  private func write(
    _ pieces: [[UInt8]], in folder: TemporaryFolder,
    preparing prepare: @escaping (OutputFolder.Change) throws -> Void = { _ in }
  ) throws -> StreamedFile.Outcome {
    var stream = try OutputFolder(folder.path).stream(
      to: "du-lieu/a.jsonl", number: 0, preparing: prepare)
    for piece in pieces { try stream.append(piece) }
    return try stream.close()
  }

  @Test(arguments: [0, 1, 60_000])
  func `A long file is written once and then left alone`(count: Int) throws {
    let folder = try TemporaryFolder()
    let pieces = Self.lines(count)
    let whole = pieces.flatMap(\.self)
    let first = try write(pieces, in: folder)
    #expect(first.change == .created)
    #expect(first.size == whole.count)
    #expect(first.digest.description == Checksum.sha256(whole))
    #expect(folder.read("du-lieu/a.jsonl") == String(decoding: whole, as: UTF8.self))
    let path = folder.path + "/du-lieu/a.jsonl"
    let before = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    #expect(try write(pieces, in: folder).change == .unchanged)
    let after = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    #expect(before == after)
    #expect(folder.files() == ["du-lieu/a.jsonl"])
  }

  @Test(arguments: [
    (60_000, 0), (60_000, 30_000), (60_000, 59_999), (60_001, nil), (59_999, nil), (0, nil),
  ])
  func `A long file that differs anywhere is made new`(count: Int, changed: Int?) throws {
    let folder = try TemporaryFolder()
    _ = try write(Self.lines(60_000), in: folder)
    let pieces = Self.lines(count, changing: changed)
    let outcome = try write(pieces, in: folder)
    #expect(outcome.change == .updated)
    let whole = pieces.flatMap(\.self)
    #expect(folder.read("du-lieu/a.jsonl") == String(decoding: whole, as: UTF8.self))
    #expect(outcome.digest.description == Checksum.sha256(whole))
    #expect(folder.files() == ["du-lieu/a.jsonl"])
  }

  @Test func `A file that may not be replaced stays as it is`() throws {
    let folder = try TemporaryFolder(["du-lieu/a.jsonl": "của tôi"])
    #expect(throws: Diagnostic.self) {
      try write(Self.lines(60_000), in: folder) { _ in
        throw Diagnostic(code: "not-ours", "x")
      }
    }
    #expect(folder.files() == ["du-lieu/a.jsonl"])
    #expect(folder.read("du-lieu/a.jsonl") == "của tôi")
  }

  @Test func `A file that is given up leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    do {
      var stream = try OutputFolder(folder.path).stream(to: "a", number: 3)
      for piece in Self.lines(60_000) { try stream.append(piece) }
    }
    #expect(folder.files().isEmpty)
  }

  @Test func `A link is replaced, and the file behind it stays as it is`() throws {
    let folder = try TemporaryFolder(["mine.txt": "dòng 0\n", "du-lieu/b": ""])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/du-lieu/a.jsonl", withDestinationPath: folder.path + "/mine.txt")
    #expect(try write(Self.lines(1), in: folder).change == .updated)
    #expect(try write(Self.lines(2), in: folder).change == .updated)
    #expect(folder.read("mine.txt") == "dòng 0\n")
  }
}
