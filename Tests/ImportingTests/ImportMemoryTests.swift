import Archive
import Disk
import Support
import Testing

@testable import Importing

struct ImportMemoryTests {
  private static let page = """
    Thứ Hai , 9/1/2017
    Ký kết chương trình phối hợp về đối ngoại nhân dân

    Ngày 06/01/2017, Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk đã tổ chức ký kết chương trình phối hợp \
    về công tác đối ngoại nhân dân với Bộ Chỉ huy Bộ đội Biên phòng tỉnh Đắk Lắk, giai đoạn 2017 - 2020.

    Chương trình gồm bảy nội dung, trong đó có việc vận động nhân dân hai bên biên giới cùng tham gia \
    quản lý, bảo vệ đường biên, cột mốc và xây dựng khu vực biên giới hòa bình, hữu nghị./.

    """

  private func run(
    _ folder: TemporaryFolder, program: String? = "1", keepsAll: Bool = false,
    register: String? = nil
  ) throws -> (outcomes: [ImportReport.Outcome], imported: Int) {
    var importer = ImportRun(
      seeds: folder.path + "/seeds", articles: folder.path + "/content/articles",
      imports: folder.path + "/imports", workers: 2)
    importer.program = program
    if let register {
      importer.names = RegisterNames(
        try OrganizationRegister(
          parsing: Array(register.utf8), file: "r", knowsProvince: { _ in true }))
    }
    importer.keepsAll = keepsAll
    var imported = 0
    let report = try importer.run(onEach: { if $0.article != nil { imported += 1 } })
    return (report.seeds.map(\.outcome), imported)
  }

  private func article(of folder: TemporaryFolder) throws -> String {
    try #require(folder.files().first { $0.hasPrefix("content/") })
  }

  private func memory(of folder: TemporaryFolder) throws -> [Substring] {
    String(decoding: try Disk.read(folder.path + "/imports/.settled"), as: UTF8.self)
      .split(separator: "\n")
  }

  @Test func `A seed that has not changed is passed over`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.page])
    #expect(try run(folder).imported == 1)
    let before = try folder.contents()
    let again = try run(folder)
    #expect(again.imported == 0)
    let path = try article(of: folder)
    #expect(again.outcomes == [.unchanged(path: folder.path + "/" + path)])
    #expect(try folder.contents() == before)
  }

  @Test(arguments: [
    "program", "seed", "article", "sidecar", "base", "keepsAll", "memory", "register",
  ])
  func `Whatever an article depends on brings its seed back`(changed: String) throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.page])
    _ = try run(folder)
    let path = try article(of: folder)
    switch changed {
    case "seed": try folder.write(Self.page + "Hết.\n", to: "seeds/a.txt")
    case "article": try folder.write((folder.read(path) ?? "") + "Thêm.\n", to: path)
    case "sidecar": try folder.write(#"{"url":"https://a.vn/1"}"#, to: "seeds/a.json")
    case "base": try Disk.delete(folder.path + "/imports/a.txt.md")
    case "memory": try folder.write("rác\n0\n", to: "imports/.settled")
    default: break
    }
    let again = try run(
      folder, program: changed == "program" ? "2" : "1", keepsAll: changed == "keepsAll",
      register: changed == "register" ? "organizations: [{name: Quỹ Hoa Hướng Dương}]" : nil)
    #expect(again.imported == 1)
  }

  @Test func `A copy that appears is linked from an article that had not changed`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.page])
    _ = try run(folder)
    try folder.write(Self.page, to: "seeds/b.txt")
    let again = try run(folder)
    #expect(again.outcomes.last == .copy(of: "a.txt"))
    #expect(folder.read(try article(of: folder))?.contains("also_seen") == true)
  }

  @Test func `Doubts are told each time`() throws {
    let folder = try TemporaryFolder([
      "seeds/a.txt": Self.page, "seeds/a.json": #"{"fetched":"gestern"}"#,
    ])
    #expect(try run(folder).imported == 1)
    #expect(try run(folder).imported == 1)
  }

  @Test func `The memory holds what the present seeds need`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.page])
    _ = try run(folder)
    _ = try run(folder, program: "2")
    _ = try run(folder, program: "2")
    #expect(try memory(of: folder).count == 1)
  }

  @Test func `Without a program's name nothing is remembered`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.page])
    #expect(try run(folder, program: nil).imported == 1)
    #expect(try run(folder, program: nil).imported == 1)
    #expect(!folder.files().contains("imports/.settled"))
  }

  @Test func `A line that was cut off, and one in other letters, is no key`() throws {
    let folder = try TemporaryFolder()
    let key = try #require(ImportMemory.Key([Array("a".utf8)], article: [1]))
    var memory = ImportMemory(folder.path + "/.settled")
    memory.add(key)
    try memory.save()
    #expect(ImportMemory(folder.path + "/.settled").knows(key))
    let line = String(decoding: try Disk.read(folder.path + "/.settled"), as: UTF8.self)
    for bad in [String(line.dropLast(2)), "x" + line.dropFirst(), line.dropLast() + "0\n"] {
      try folder.write(bad, to: ".settled")
      #expect(!ImportMemory(folder.path + "/.settled").knows(key), "\(bad)")
    }
  }
}
