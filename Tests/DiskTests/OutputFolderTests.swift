import Foundation
import Archive
import Support
import Testing

@testable import Disk

struct OutputFolderTests {
  @Test func `A file is written once and then left alone`() throws {
    let folder = try TemporaryFolder()
    let output = OutputFolder(folder.path + "/public")
    let bytes = Array("trang".utf8)
    #expect(try output.write(bytes, to: "nam/2017/index.html", worker: 0).change == .created)
    let before = try modificationDate(of: folder.path + "/public/nam/2017/index.html")
    #expect(try output.write(bytes, to: "nam/2017/index.html", worker: 1).change == .unchanged)
    #expect(try modificationDate(of: folder.path + "/public/nam/2017/index.html") == before)
    #expect(
      try output.write(Array("khác".utf8), to: "nam/2017/index.html", worker: 0).change == .updated)
    #expect(folder.files() == ["public/nam/2017/index.html"])
  }

  @Test func `A file of the same length with other content is rewritten`() throws {
    let folder = try TemporaryFolder(["a": "x1"])
    #expect(
      try OutputFolder(folder.path).write(Array("x2".utf8), to: "a", worker: 0).change == .updated)
    #expect(folder.read("a") == "x2")
  }

  @Test func `A link is replaced, and the file behind it stays as it is`() throws {
    let folder = try TemporaryFolder(["mine.txt": "của tôi", "public/b": ""])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/public/a.html", withDestinationPath: folder.path + "/mine.txt")
    let output = OutputFolder(folder.path + "/public")
    #expect(try output.write(Array("trang".utf8), to: "a.html", worker: 0).change == .updated)
    #expect(folder.read("mine.txt") == "của tôi")
    #expect(folder.read("public/a.html") == "trang")
  }

  @Test func `A folder in the way of a file is an error`() throws {
    let folder = try TemporaryFolder(["a/b": ""])
    let error = #expect(throws: DiskError.self) {
      try OutputFolder(folder.path).write([1], to: "a", worker: 0)
    }
    #expect(error?.diagnostic.code == "in-the-way")
    #expect(folder.files() == ["a/b"])
  }

  @Test func `An output folder that is a file is an error`() throws {
    let folder = try TemporaryFolder(["public": "x"])
    let error = #expect(throws: DiskError.self) {
      try OutputFolder(folder.path + "/public").write([1], to: "a", worker: 0)
    }
    #expect(error?.diagnostic.code == "in-the-way")
    #expect(folder.read("public") == "x")
  }

  @Test func `Deleting a file takes the empty folders along and no others`() throws {
    let folder = try TemporaryFolder(["a/b/c/d": "", "a/e": ""])
    let output = OutputFolder(folder.path)
    #expect(try output.delete("a/b/c/d"))
    #expect(try !output.delete("a/b/c/d"))
    #expect(folder.files() == ["a/e"])
    #expect(!Disk.hasFolder(at: folder.path + "/a/b"))
  }

  @Test func `What a killed run left half-written is deleted`() throws {
    let folder = try TemporaryFolder([".mocban-partial-0": "x", ".mocban-partial-17": "", "a": ""])
    try OutputFolder(folder.path).deletePartialFiles()
    #expect(folder.files() == ["a"])
  }

  private func modificationDate(of path: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
  }
}
