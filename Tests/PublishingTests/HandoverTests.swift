import Archive
import Disk
import Support
import Testing

@testable import Publishing

@Suite struct `Archives are made of plain bytes` {
  @Test(arguments: [("", 0), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43)] as [(String, UInt32)])
  func `The checksum is that of ZIP and gzip`(text: String, checksum: UInt32) {
    #expect(CRC32.of(Array(text.utf8)) == checksum)
  }

  @Test func `A gzip file gives its deflated content, anything else nothing`() throws {
    // printf a | gzip -n9
    let gzip: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3, 0x4B, 4, 0, 0x43, 0xBE, 0xB7, 0xE8, 1, 0, 0, 0,
    ]
    let content = try #require(ZipFile.Content(gzip: gzip))
    #expect(content.bytes == [0x4B, 4, 0])
    #expect(content.checksum == 0xE8B7_BE43)
    #expect(content.size == 1)
    #expect(ZipFile.Content(gzip: Array(gzip.dropLast(4))) == nil)
    #expect(ZipFile.Content(gzip: Array("<html></html>12345".utf8)) == nil)
    // With a name in its head.
    #expect(ZipFile.Content(gzip: [0x1F, 0x8B, 8, 8] + gzip.dropFirst(4)) == nil)
  }

  @Test func `A ZIP file has a directory of its files`() throws {
    let folder = try TemporaryFolder()
    var zip = ZipFile(try OutputFolder(folder.path).stream(to: "kho.zip", number: 0))
    try zip.add("kho/tết.txt", .init(plain: Array("Xuân".utf8)))
    try zip.close()
    let bytes = try Disk.read(folder.path + "/kho.zip")
    let name = "kho/tết.txt".utf8.count
    #expect(bytes.count == 30 + name + 5 + 46 + name + 22)
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4, 20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0]))
    #expect(bytes.suffix(22).starts(with: [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0]))
  }

  @Test func `A tar file keeps long names and those with accents`() throws {
    let folder = try TemporaryFolder()
    var tar = TarFile(try OutputFolder(folder.path).stream(to: "kho.tar", number: 0))
    try tar.add("kho/a.txt", Array("a".utf8))
    try tar.add("kho/tết.txt", [])
    try tar.close()
    let bytes = try Disk.read(folder.path + "/kho.tar")
    #expect(bytes.count == 512 * (2 + 2 + 1 + 2))
    #expect(bytes[257..<265].elementsEqual("ustar\u{0}00".utf8))
    #expect(
      String(decoding: bytes[1_536..<1_560], as: UTF8.self).hasPrefix("22 path=kho/tết.txt\n"))
  }

  @Test(arguments: ["kho.rar", ".zip", "kho", "a\u{1}.zip"])
  func `The name says what it is`(name: String) {
    let error = #expect(throws: Diagnostic.self) { try SiteArchive(name) }
    #expect(error?.code == "bad-archive")
  }
}
