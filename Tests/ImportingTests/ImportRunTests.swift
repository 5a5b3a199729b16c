import Archive
import Disk
import Foundation
import Support
import Testing

@testable import Importing

struct ImportRunTests {
  private static let page = """
    Trang chủ
    Thứ Hai , 9/1/2017
    Ký kết chương trình phối hợp về đối ngoại nhân dân

    Ngày 06/01/2017, Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk đã tổ chức ký kết chương trình phối hợp \
    về công tác đối ngoại nhân dân với Bộ Chỉ huy Bộ đội Biên phòng tỉnh Đắk Lắk, giai đoạn 2017 - 2020.

    Chương trình gồm bảy nội dung, trong đó có việc vận động nhân dân hai bên biên giới cùng tham gia \
    quản lý, bảo vệ đường biên, cột mốc và xây dựng khu vực biên giới hòa bình, hữu nghị./.

    """

  /// Another text under the same title.
  private static let namesake =
    page.split(separator: "\n").prefix(3).joined(separator: "\n")
    + "\n\n" + undatedText

  /// A text of its own under the same title.
  private static func text(_ number: Int) -> String {
    let words = ["hội", "đoàn", "bản", "làng", "trường", "lớp", "rừng", "sông", "chợ", "bến"]
    let sentence = (1...60).map { words[($0 * $0 + number * ($0 + 7) + $0 / (number + 1)) % 10] }
    return page.split(separator: "\n").prefix(3).joined(separator: "\n")
      + "\n\nNgày 06/01/2017, " + sentence.joined(separator: " ") + ".\n\n"
      + sentence.reversed().joined(separator: " ") + " \(number).\n"
  }

  private func run(_ folder: TemporaryFolder, workers: Int = 2) throws -> ImportReport {
    try ImportRun(
      seeds: folder.path + "/seeds", articles: folder.path + "/content/articles", workers: workers
    ).run()
  }

  private func articles(of folder: TemporaryFolder) -> [String] {
    folder.files().filter { $0.hasPrefix("content/") }
  }

  @Test func `A seed becomes a file under its year and its title`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.page])
    let report = try run(folder)
    #expect(!report.hasErrors)
    let path = "content/articles/2017/ky-ket-chuong-trinh-phoi-hop-ve-doi-ngoai-nhan-dan.md"
    #expect(articles(of: folder) == [path])
    #expect(report.seeds.map(\.outcome) == [.created(path: folder.path + "/" + path)])
    let bytes = try Disk.read(folder.path + "/" + path)
    #expect(ImportStamp.fits(bytes))
    let record = try ArticleFile(parsing: bytes, file: path).record
    #expect(record.seed == "a.txt")
    #expect(record.seedSHA256 == Checksum.sha256(Array(Self.page.utf8)))
  }

  @Test func `Importing again changes nothing`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.page, "seeds/b.txt": Self.namesake])
    _ = try run(folder)
    let before = try folder.contents()
    let report = try run(folder)
    #expect(try folder.contents() == before)
    #expect(report.count { if case .unchanged = $0 { true } else { false } } == 2)
  }

  @Test func `Equal titles get a number, the first seed keeps the plain name`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.page, "seeds/b.txt": Self.namesake])
    _ = try run(folder)
    let name = "content/articles/2017/ky-ket-chuong-trinh-phoi-hop-ve-doi-ngoai-nhan-dan"
    #expect(articles(of: folder) == ["\(name)-2.md", "\(name).md"])
    #expect(folder.read("\(name).md")?.contains("seed: a.txt") == true)
    // A seed that is added later cannot take the name of another one.
    try folder.write(Self.text(3), to: "seeds/0.txt")
    _ = try run(folder)
    #expect(folder.read("\(name).md")?.contains("seed: a.txt") == true)
    #expect(folder.read("\(name)-3.md")?.contains("seed: \"0.txt\"") == true)
  }

  @Test(arguments: [
    ("title: Ký kết", "title: Lễ ký kết", ["title"]), ("bảy nội dung", "7 nội dung", ["body"]),
    ("language: vi", "language: vi\nshelf: 4", ["shelf"]),
    ("seed: a.txt", "seed: a.txt\nslug: ky", ["slug"]),
  ])
  func `What a person edited is never overwritten`(
    old: String, new: String, differs: [String]
  ) throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.page])
    _ = try run(folder)
    let path = try #require(articles(of: folder).first)
    let text = try #require(folder.read(path))
    let edited = text.replacingOccurrences(of: old, with: new)
    #expect(edited != text)
    try folder.write(edited, to: path)
    let report = try run(folder)
    #expect(folder.read(path) == edited)
    #expect(
      report.seeds.map(\.outcome) == [.kept(path: folder.path + "/" + path, differs: differs)])
  }

  @Test func `An edited file with a slip in it is kept too`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.page])
    _ = try run(folder)
    let path = try #require(articles(of: folder).first)
    let broken = try #require(folder.read(path)).replacingOccurrences(
      of: "title: Ký", with: "title: : Ký")
    try folder.write(broken, to: path)
    let report = try run(folder)
    #expect(folder.read(path) == broken)
    #expect(articles(of: folder) == [path])
    #expect(report.count { if case .kept = $0 { true } else { false } } == 1)
  }

  @Test func `A file that was moved is still the article of its seed`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.page])
    _ = try run(folder)
    let path = try #require(articles(of: folder).first)
    let text = try #require(folder.read(path))
    try FileManager.default.removeItem(atPath: folder.path + "/" + path)
    try folder.write(text, to: "content/articles/2016/ky.md")
    let report = try run(folder)
    #expect(articles(of: folder) == ["content/articles/2016/ky.md"])
    #expect(report.count { if case .unchanged = $0 { true } else { false } } == 1)
  }

  @Test func `A file that nobody edited follows its seed`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.page])
    _ = try run(folder)
    try folder.write(
      Self.page.replacingOccurrences(of: "bảy nội dung", with: "tám nội dung"), to: "seeds/a.txt")
    let report = try run(folder)
    #expect(report.count { if case .renewed = $0 { true } else { false } } == 1)
    let path = try #require(articles(of: folder).first)
    #expect(folder.read(path)?.contains("tám nội dung") == true)
  }

  @Test func `A bad seed is reported with its path and the others are imported`() throws {
    let folder = try TemporaryFolder([
      "seeds/a.txt": Self.page, "seeds/empty.txt": "", "seeds/note.doc": "x",
    ])
    try folder.write([0xFF, 0xFE, 0x00, 0xD8, 0x41], to: "seeds/utf16.txt")
    try folder.write([0x54, 0xE9, 0xC3, 0x28], to: "seeds/latin.txt")
    try folder.write(
      [UInt8](repeating: 0x61, count: ImportRun.sizeLimit + 1), to: "seeds/long.txt")
    let report = try run(folder)
    #expect(report.hasErrors)
    #expect(articles(of: folder).count == 1)
    let files = Set(report.diagnostics.compactMap { $0.location?.file })
    for name in ["utf16.txt", "latin.txt", "long.txt"] {
      #expect(files.contains("\(folder.path)/seeds/\(name)"), "\(name)")
    }
    #expect(report.diagnostics.allSatisfy { $0.location != nil })
  }

  @Test func `One thread and four write the same files`() throws {
    let seeds = Dictionary(
      uniqueKeysWithValues: (0..<100).map { number in
        ("seeds/\(number).txt", number < 90 ? Self.text(number) : Self.page)
      })
    let one = try TemporaryFolder(seeds)
    let four = try TemporaryFolder(seeds)
    _ = try run(one, workers: 1)
    _ = try run(four, workers: 4)
    #expect(30..<92 ~= articles(of: one).count)
    #expect(try one.contents() == four.contents())
  }

  @Test func `An import that is explained writes the same files`() throws {
    let seeds = ["seeds/a.txt": Self.page, "seeds/b.txt": Self.namesake]
    let plain = try TemporaryFolder(seeds)
    let explained = try TemporaryFolder(seeds)
    _ = try run(plain)
    var importer = ImportRun(
      seeds: explained.path + "/seeds", articles: explained.path + "/content/articles", workers: 1)
    importer.explains = true
    var reports: [SeedReport] = []
    _ = try importer.run(onEach: { reports.append($0) })
    #expect(try plain.contents() == explained.contents())
    #expect(reports.allSatisfy { $0.article?.explanation.fields.isEmpty == false })
  }

  @Test func `A folder of seeds that is missing is an error with the way out`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: Diagnostics.self) { try run(folder) }
    #expect(error?.all.first?.code == "seeds-missing")
  }

  @Test func `A file in the way of the articles is an error and stays`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.page, "content": "một tệp"])
    let report = try run(folder)
    #expect(report.diagnostics.map(\.code) == ["in-the-way"])
    #expect(folder.read("content") == "một tệp")
  }
}
