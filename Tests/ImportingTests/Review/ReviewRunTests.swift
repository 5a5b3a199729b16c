import Archive
import Disk
import Support
import Testing

@testable import Importing

@Suite struct ReviewRunTests {
  private static let article = """
    ---
    title: Lễ ký kết
    date: 2022
    date_basis: cited
    provinces: [Đắk Lắk]
    shelf:   A-4   # tủ
    seed: a.txt
    review: [date, provinces]   # xem lại
    ---
    Nội dung.

    """
  private static let path = "content/articles/2022/a.md"

  private func review(
    _ folder: TemporaryFolder, _ answers: [String]
  ) throws -> (report: ReviewRun.Report, said: [String]) {
    var rest = answers[...]
    var said: [String] = []
    let run = ReviewRun(
      seeds: folder.path + "/seeds", articles: folder.path + "/content/articles",
      imports: folder.path + "/.mocban/imports", style: TerminalText())
    let dialogue = ReviewRun.Dialogue {
      said.append($0)
      return rest.popFirst()
    } say: {
      said.append($0)
    }
    return (try run.run(dialogue), said)
  }

  private func record(_ folder: TemporaryFolder) throws -> ArticleRecord {
    try ArticleFile(parsing: Disk.read("\(folder.path)/\(Self.path)"), file: Self.path).record
  }

  @Test func `What is accepted leaves the list, everything else stays`() throws {
    let folder = try TemporaryFolder([Self.path: Self.article])
    let report = try review(folder, ["a", "s"]).report
    #expect((report.accepted, report.changed, report.left) == (1, 0, 1))
    #expect(
      folder.read(Self.path)
        == Self.article.replacing("review: [date, provinces]  ", with: "review: [provinces]"))
    _ = try review(folder, ["a"])
    #expect(try record(folder).review.isEmpty)
    #expect(folder.read(Self.path)?.contains("shelf:   A-4   # tủ\n") == true)
  }

  @Test func `A changed value is checked like the file`() throws {
    let folder = try TemporaryFolder([Self.path: Self.article])
    let (report, said) = try review(
      folder,
      [
        "c", "30/06/2022", "", "c", "2022-06-30", "dateline", "c", "Đắk Lăk; Xứ Lạ", "c",
        "Đắk Lắk; Gia Lai",
      ])
    #expect((report.accepted, report.changed, report.left) == (0, 2, 0))
    let record = try record(folder)
    #expect(record.date?.iso == "2022-06-30")
    #expect(record.dateBasis == .dateline)
    #expect(record.provinces == ["Đắk Lắk", "Gia Lai"])
    #expect(said.contains { $0.contains("bad-date") })
    #expect(said.contains { $0.contains("unknown-province") })
  }

  @Test func `A date can be taken out, a title cannot`() throws {
    let folder = try TemporaryFolder([
      Self.path: Self.article.replacing("[date, provinces]", with: "[date, title]")
    ])
    let said = try review(folder, ["c", "-", "c", "-", "c", "Lễ: ký"]).said
    let record = try record(folder)
    #expect(record.date == nil)
    #expect(record.dateBasis == .none)
    #expect(record.title == "Lễ: ký")
    #expect(said.contains { $0.contains("no-title") })
  }

  @Test(arguments: [[], ["q"], ["s", "s"], ["?", "có", ""], ["c"], ["c", ""]])
  func `Whoever skips, quits or stops changes nothing`(answers: [String]) throws {
    let folder = try TemporaryFolder([Self.path: Self.article])
    let report = try review(folder, answers).report
    #expect(report.left == 2)
    #expect(folder.read(Self.path) == Self.article)
    #expect(folder.files() == [Self.path])
  }

  @Test func `Where nothing is doubtful it says so`() throws {
    let folder = try TemporaryFolder()
    #expect(try review(folder, ["a"]).said == ["nothing to review"])
  }

  @Test func `A file that cannot be read is reported, the others are reviewed`() throws {
    let folder = try TemporaryFolder([
      Self.path: Self.article, "content/articles/2022/b.md": "---\ntitle: [\n---\n",
    ])
    let report = try review(folder, ["a", "a"]).report
    #expect(report.accepted == 2)
    #expect(report.diagnostics.first?.location?.file.hasSuffix("b.md") == true)
  }

  @Test func `Somebody else's change meanwhile is never overwritten`() throws {
    let folder = try TemporaryFolder([Self.path: Self.article])
    let other = Self.article.replacing("Lễ ký kết", with: "Lễ khánh thành")
    let run = ReviewRun(
      seeds: folder.path + "/seeds", articles: folder.path + "/content/articles", imports: nil,
      style: TerminalText())
    var answers = ["a", "s"][...]
    let dialogue = ReviewRun.Dialogue { _ in
      try? folder.write(other, to: Self.path)
      return answers.popFirst()
    } say: { _ in
    }
    #expect(try run.run(dialogue).accepted == 0)
    #expect(folder.read(Self.path) == other)
  }

  @Test func `An accepted date survives better rules`() throws {
    let seed = """
      Trang chủ
      Ký kết chương trình phối hợp về đối ngoại nhân dân

      Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk triển khai Chỉ thị số 24-CT/TU ngày 21/6/2022 về công tác \
      đối ngoại nhân dân với Bộ Chỉ huy Bộ đội Biên phòng tỉnh Đắk Lắk trong tình hình mới.

      Chương trình gồm bảy nội dung, trong đó có việc vận động nhân dân hai bên biên giới cùng tham gia \
      quản lý, bảo vệ đường biên, cột mốc và xây dựng khu vực biên giới hòa bình, hữu nghị./.

      """
    let folder = try TemporaryFolder(["seeds/a.txt": seed])
    let importer = ImportRun(
      seeds: folder.path + "/seeds", articles: folder.path + "/content/articles",
      imports: folder.path + "/.mocban/imports", workers: 1)
    _ = try importer.run()
    let path = try #require(folder.files().first { $0.hasPrefix("content/") })
    #expect(folder.read(path)?.contains("review: [date]") == true)
    #expect(try review(folder, ["a"]).report.accepted == 1)
    // The seed now prints a date; the person has accepted another one.
    for year in ["2023", "2024"] {
      try folder.write(
        seed.replacing("Trang chủ", with: "Trang chủ\nThứ Hai, ngày 09/01/\(year)"),
        to: "seeds/a.txt")
      let report = try importer.run()
      #expect(folder.read(path)?.contains("date: 2022\n") == true)
      #expect(folder.read(path)?.contains("review:") == false)
      _ = report
    }
  }
}
