import Archive
import Curating
import Press
import Support
import Testing

struct CuratorTests {
  private static let article = """
    ---
    title: Lễ ký kết
    date: 2017-03   # theo công văn
    date_basis: dateline
    ---
    Thân bài.

    """

  private func site() throws -> (TemporaryFolder, Curator) {
    let folder = try TemporaryFolder([
      "content/articles/2017/le-ky.md": Self.article,
      "content/articles/2019/b.md": "---\ntitle: B\n---\nMột.\n\n[bài](../2017/le-ky.md)\n",
    ])
    return (folder, Curator(SiteFolder(folder.path)))
  }

  @Test func `A new article is a draft with what is known of it`() throws {
    let (folder, curator) = try site()
    var record = ArticleRecord(title: "Hội nghị tổng kết: năm 2019")
    record.date = ArchiveDate(year: 2019, month: 11, day: 18)
    record.dateBasis = .dateline
    record.provinces = ["Đắk Lắk"]
    let path = try curator.begin(record)
    #expect(path.hasSuffix("content/articles/2019/hoi-nghi-tong-ket-nam-2019.md"))
    let text = try #require(folder.read("content/articles/2019/hoi-nghi-tong-ket-nam-2019.md"))
    #expect(text.contains("title: \"Hội nghị tổng kết: năm 2019\"\ndate: 2019-11-18\n"))
    #expect(text.contains("draft: true"))
    let error = #expect(throws: Diagnostics.self) { try curator.begin(record) }
    #expect(error?.all.map(\.code) == ["name-taken"])
  }

  @Test func `A province that never was is no part of a new article`() throws {
    let (folder, curator) = try site()
    var record = ArticleRecord(title: "Một")
    record.provinces = ["Đắk Lăck"]
    let before = folder.files()
    let error = #expect(throws: Diagnostics.self) { try curator.begin(record) }
    #expect(error?.all.map(\.code) == ["unknown-province"])
    #expect(folder.files() == before)
  }

  @Test func `A renamed article keeps its address as an alias`() throws {
    let (folder, curator) = try site()
    let renamed = try curator.rename("2017/le-ky", to: "le-ky-ket")
    #expect(renamed.formerAddress == "bai-viet/2017/le-ky.html")
    #expect(renamed.links.map(\.line) == [6])
    #expect(folder.read("content/articles/2017/le-ky.md") == nil)
    let text = try #require(folder.read("content/articles/2017/le-ky-ket.md"))
    #expect(text.contains("aliases: [bai-viet/2017/le-ky.html]"))
    #expect(text.contains("date: 2017-03   # theo công văn"))
    #expect(text.hasSuffix("---\nThân bài.\n"))
    _ = try Press(SiteFolder(folder.path), workers: 1).build()
    #expect(folder.read("public/bai-viet/2017/le-ky.html")?.contains("le-ky-ket.html") == true)
  }

  @Test func `An article that gets its old name back drops the alias in its way`() throws {
    let (folder, curator) = try site()
    let file = "\(folder.path)/content/articles/2017/le-ky.md"
    _ = try curator.rename(file, to: "2018/le-ky-ket")
    _ = try curator.rename("2018/le-ky-ket.md", to: "2017/le-ky")
    let text = try #require(folder.read("content/articles/2017/le-ky.md"))
    #expect(text.contains("aliases: [bai-viet/2018/le-ky-ket.html]"))
    #expect(try Press(SiteFolder(folder.path), workers: 1).build().hasErrors == false)
  }

  @Test(arguments: ["../../x", "/x", "2019/b", "a\\b"])
  func `A name that cannot be leaves everything as it was`(name: String) throws {
    let (folder, curator) = try site()
    let before = try folder.contents()
    #expect(throws: Diagnostics.self) { try curator.rename("2017/le-ky.md", to: name) }
    #expect(throws: Diagnostics.self) { try curator.rename("2017/khong-co.md", to: "x") }
    #expect(try folder.contents() == before)
  }

  @Test func `A retracted article says why`() throws {
    let (folder, curator) = try site()
    let path = try curator.retract(
      "2017/le-ky.md",
      .init(reason: "Theo đề nghị của cơ quan đăng bài", date: ArchiveDate(iso: "2026-11-22")))
    #expect(path.hasSuffix("content/articles/2017/le-ky.md"))
    _ = try Press(SiteFolder(folder.path), workers: 1).build()
    let page = try #require(folder.read("public/bai-viet/2017/le-ky.html"))
    #expect(page.contains("Theo đề nghị của cơ quan đăng bài"))
    #expect(!page.contains("Thân bài."))
  }
}
