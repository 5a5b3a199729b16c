import Archive
import Support
import Testing

@testable import Disk

struct DiskTests {
  @Test func `Files are listed by their bytes, without hidden ones and backups`() throws {
    let folder = try TemporaryFolder([
      "b.txt": "", "a/z.txt": "", "a/y/x.txt": "", ".git/config": "", "a/.DS_Store": "",
      "b.txt~": "", "Đ.txt": "",
    ])
    #expect(try Disk.files(in: folder.path) == ["a/y/x.txt", "a/z.txt", "b.txt", "Đ.txt"])
  }

  @Test func `A folder that is missing is an error with its path`() {
    let error = #expect(throws: DiskError.self) { try Disk.files(in: "/no/such/folder") }
    #expect(error?.isMissing == true)
    #expect(error?.diagnostic.location?.file == "/no/such/folder")
  }

  @Test func `A file beyond the limit is refused`() throws {
    let folder = try TemporaryFolder(["a": String(repeating: "x", count: 101)])
    #expect(try Disk.read(folder.path + "/a", limit: 101).count == 101)
    let error = #expect(throws: DiskError.self) {
      try Disk.read(folder.path + "/a", limit: 100)
    }
    #expect(error?.diagnostic.code == "file-too-large")
  }

  @Test func `A folder is not read as a file`() throws {
    let folder = try TemporaryFolder(["a/b": ""])
    let error = #expect(throws: DiskError.self) { try Disk.read(folder.path + "/a") }
    #expect(error?.diagnostic.code == "in-the-way")
  }

  @Test func `Replacing a file makes its folders and leaves nothing beside it`() throws {
    let folder = try TemporaryFolder()
    try Disk.replace(folder.path + "/a/b/c.md", with: Array("một".utf8))
    try Disk.replace(folder.path + "/a/b/c.md", with: Array("hai".utf8))
    #expect(folder.files() == ["a/b/c.md"])
    #expect(folder.read("a/b/c.md") == "hai")
  }

  @Test func `A file in the way of a folder is an error and stays as it is`() throws {
    let folder = try TemporaryFolder(["a": "x"])
    let error = #expect(throws: DiskError.self) {
      try Disk.replace(folder.path + "/a/b.md", with: [])
    }
    #expect(error?.diagnostic.code == "in-the-way")
    #expect(folder.read("a") == "x")
  }

  @Test(.enabled(if: Disk.hasEntry(at: "/dev/full")))
  func `A full disk is an error that says so`() throws {
    let file = try OpenFile("/dev/full", flags: 1, for: .write)
    let number: Int32
    do {
      try file.write([1])
      number = 0
    } catch {
      number = error.number
      #expect(error.isFull)
      #expect(error.diagnostic.code == "disk-full")
    }
    #expect(number != 0)
  }

  @Test(arguments: [("a/b/c", "a/b", "c"), ("c", ".", "c"), ("/c", "/", "c")])
  func `A path has a folder and a name`(path: String, folder: String, name: String) {
    #expect(Disk.folder(of: path) == folder)
    #expect(Disk.name(of: path) == name)
  }

  @Test func `The checksum is that of sha256sum`() {
    #expect(
      Checksum.sha256(Array("mộc bản\n".utf8))
        == "b125e0add2c9bc5d739bebce90530edaaed252576102fe5962ddd05c14e5a11d")
  }
}
