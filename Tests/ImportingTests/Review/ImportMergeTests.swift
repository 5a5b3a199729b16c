import Archive
import Disk
import Foundation
import Support
import Testing

@testable import Importing

@Suite struct ImportMergeTests {
  private static let page = """
    Trang chủ
    Thứ Hai , 9/1/2017
    Ký kết chương trình phối hợp về đối ngoại nhân dân

    Ngày 06/01/2017, Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk đã tổ chức ký kết chương trình phối hợp \
    về công tác đối ngoại nhân dân với Bộ Chỉ huy Bộ đội Biên phòng tỉnh Đắk Lắk, giai đoạn 2017 - 2020.

    Chương trình gồm bảy nội dung, trong đó có việc vận động nhân dân hai bên biên giới cùng tham gia \
    quản lý, bảo vệ đường biên, cột mốc và xây dựng khu vực biên giới hòa bình, hữu nghị./.

    """
  private static let list = """
    Tin tức

    Khai mạc giải bóng đá thiếu niên toàn tỉnh ( 12/06 )
    Đường hoa xuân mở cửa đón khách ( 11/06 )
    Hội nghị giao ban quý hai của ngành ngoại vụ ( 10/06 )
    Trang trước 1 2 3 Trang sau

    """

  private func importer(_ folder: TemporaryFolder) -> ImportRun {
    ImportRun(
      seeds: folder.path + "/seeds", articles: folder.path + "/content/articles",
      imports: folder.path + "/.mocban/imports", workers: 2)
  }

  private func article(of folder: TemporaryFolder) throws -> String {
    try #require(folder.files().first { $0.hasPrefix("content/") })
  }

  /// A site whose article a person has edited and whose seed says something else now.
  private func editedSite(
    _ edit: (String) -> String,
    seed: (String) -> String = {
      $0.replacingOccurrences(of: "bảy nội dung", with: "tám nội dung")
    }
  ) throws -> (folder: TemporaryFolder, path: String) {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.page])
    _ = try importer(folder).run()
    let path = try article(of: folder)
    try folder.write(edit(try #require(folder.read(path))), to: path)
    try folder.write(seed(Self.page), to: "seeds/a.txt")
    return (folder, path)
  }

  @Test func `An edited title survives, the text follows the seed`() throws {
    let (folder, path) = try editedSite {
      $0.replacingOccurrences(of: "title: Ký kết", with: "title:  Lễ ký kết")
    }
    let report = try importer(folder).run()
    let text = try #require(folder.read(path))
    #expect(text.contains("\ntitle:  Lễ ký kết"))
    #expect(text.contains("tám nội dung"))
    guard case .merged(_, let follows, let differs) = report.seeds[0].outcome else {
      Issue.record("\(report.seeds[0].outcome)")
      return
    }
    #expect(follows == ["seed_sha256", "body"])
    #expect(differs == ["title"])
    #expect(report.diagnostics.isEmpty)
    #expect(!ImportStamp.fits(try Disk.read(folder.path + "/" + path)))
    // The next import has nothing to do.
    let before = try folder.contents()
    let again = try importer(folder).run()
    #expect(again.seeds[0].outcome == .kept(path: folder.path + "/" + path, differs: ["title"]))
    #expect(try folder.contents() == before)
  }

  @Test func `What both changed stays, and is reported where it stands`() throws {
    let (folder, path) = try editedSite {
      $0.replacingOccurrences(of: "title: Ký kết", with: "title: Lễ ký kết")
    } seed: {
      $0.replacingOccurrences(of: "Ký kết chương trình", with: "Tổ chức ký kết chương trình")
    }
    let report = try importer(folder).run()
    #expect(folder.read(path)?.contains("title: Lễ ký kết") == true)
    let warning = try #require(report.diagnostics.first { $0.code == "edit-kept" })
    #expect(warning.severity == .warning)
    #expect(warning.location?.line == 2)
    #expect(warning.message.contains("title: Tổ chức ký kết"))
    #expect(!report.hasErrors)
  }

  @Test func `Names that the register has since learnt are proposed, and edits of people stay`()
    throws
  {
    let learnt = try OrganizationRegister(
      parsing: Array(
        """
        organizations:
          - {name: Nhóm Bạn đồng hành, aliases: [NBĐH], type: ingo}
          - name: Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk
            aliases: [LHHN Đắk Lắk]
        """.utf8), file: "organizations.yml")
    let body = "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Đắk Lắk, giai đoạn"
    let seed = Self.page.replacingOccurrences(
      of: body, with: "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Đắk Lắk và NBĐH, giai đoạn")
    let union = "organizations: [Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk"
    for edit in [union, "organizations: [LHHN Đắk Lắk"] {
      let folder = try TemporaryFolder(["seeds/a.txt": seed])
      _ = try importer(folder).run()
      let path = try article(of: folder)
      let edited = try #require(folder.read(path)).replacingOccurrences(
        of: union, with: edit)
      try folder.write(edited, to: path)
      var later = importer(folder)
      later.names = RegisterNames(learnt)
      let report = try later.run()
      let isEdited = edit.contains("LHHN")
      #expect(folder.read(path)?.contains("Nhóm Bạn đồng hành") == !isEdited)
      #expect(folder.read(path)?.contains("LHHN Đắk Lắk") == isEdited)
      #expect(report.diagnostics.contains { $0.code == "edit-kept" } == isEdited)
      // An import with the same register has nothing more to do.
      let before = try folder.contents()
      _ = try later.run()
      #expect(try folder.contents() == before)
    }
  }

  @Test func `Without its base an edited file is kept whole`() throws {
    let (folder, path) = try editedSite {
      $0.replacingOccurrences(of: "title: Ký kết", with: "title: Lễ ký kết")
    }
    try FileManager.default.removeItem(atPath: folder.path + "/.mocban")
    let before = folder.read(path)
    let report = try importer(folder).run()
    #expect(folder.read(path) == before)
    #expect(
      report.seeds[0].outcome
        == .kept(path: folder.path + "/" + path, differs: ["title", "seed_sha256", "body"]))
  }

  @Test func `A base that is lost is found again while the rules are the same`() throws {
    let (folder, path) = try editedSite {
      $0.replacingOccurrences(of: "title: Ký kết", with: "title: Lễ ký kết")
    } seed: {
      $0
    }
    try FileManager.default.removeItem(atPath: folder.path + "/.mocban")
    _ = try importer(folder).run()
    try folder.write(
      Self.page.replacingOccurrences(of: "bảy nội", with: "tám nội"), to: "seeds/a.txt")
    _ = try importer(folder).run()
    let text = try #require(folder.read(path))
    #expect(text.contains("title: Lễ ký kết") && text.contains("tám nội dung"))
  }

  @Test func `A file that was edited elsewhere finds its base again`() throws {
    let (folder, path) = try editedSite {
      $0.replacingOccurrences(of: "title: Ký kết", with: "title: Lễ ký kết")
    }
    // The merge was written by another machine: its stamp is that of the new import.
    let old = try #require(folder.read(".mocban/imports/a.txt.md"))
    _ = try importer(folder).run()
    try folder.write(old, to: ".mocban/imports/a.txt.md")
    _ = try importer(folder).run()
    try folder.write(
      Self.page.replacingOccurrences(of: "bảy nội", with: "chín nội"), to: "seeds/a.txt")
    _ = try importer(folder).run()
    let text = try #require(folder.read(path))
    #expect(text.contains("title: Lễ ký kết") && text.contains("chín nội dung"))
  }

  @Test(arguments: ["\u{0}\u{1}", "---\ntitle: [\n---\n", "", "---\ntitle: A\nseed: b.txt\n---\n"])
  func `A base that is damaged or another's counts as missing`(base: String) throws {
    let (folder, path) = try editedSite {
      $0.replacingOccurrences(of: "title: Ký kết", with: "title: Lễ ký kết")
    }
    try folder.write(base, to: ".mocban/imports/a.txt.md")
    let before = folder.read(path)
    let report = try importer(folder).run()
    #expect(folder.read(path) == before)
    #expect(report.count { if case .kept = $0 { true } else { false } } == 1)
  }

  @Test func `A dry run changes no byte and shows what would change`() throws {
    let (folder, path) = try editedSite {
      $0.replacingOccurrences(of: "title: Ký kết", with: "title: Lễ ký kết")
    }
    try folder.write(Self.otherPage, to: "seeds/b.txt")
    let before = try folder.contents()
    var dry = importer(folder)
    dry.isDry = true
    var changes: [String: ImportReport.Change] = [:]
    let report = try dry.run(onEach: { seed in changes[seed.seed] = seed.change })
    #expect(try folder.contents() == before)
    let change = try #require(changes["a.txt"])
    #expect(change.old == before[path])
    let diff = LineDiff(change, style: TerminalText(width: nil)).lines
    #expect(diff.contains { $0.hasPrefix("-Chương trình gồm bảy nội dung") })
    #expect(diff.contains { $0.hasPrefix("+Chương trình gồm tám nội dung") })
    #expect(!diff.contains { $0.hasPrefix("+title") || $0.hasPrefix("-title") })
    #expect(changes["b.txt"]?.old == nil)
    // What it says is what a real run does.
    let real = try importer(folder).run()
    #expect(real.seeds.map(\.outcome) == report.seeds.map(\.outcome))
    #expect(try Disk.read(change.path) == change.new)
  }

  /// A page that has nothing in common with the first one.
  private static let otherPage = """
    Tin tức
    12/05/2019
    Gặp mặt thanh niên hai tỉnh biên giới

    Sáng 11/5/2019, Tỉnh đoàn Kon Tum gặp mặt hơn một trăm đoàn viên, thanh niên tỉnh Attapư (Lào) nhân dịp \
    kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh, với hội thi nấu ăn, kéo co và đêm lửa trại bên bờ sông Pô Kô.

    Kết thúc chương trình, hai bên trồng cây lưu niệm, tặng quà các gia đình khó khăn ở làng biên giới và hẹn \
    gặp lại ở huyện Sanxay vào mùa khô năm sau.

    """

  @Test func `A page that is no article is kept as a draft when asked`() throws {
    let folder = try TemporaryFolder(["seeds/list.txt": Self.list])
    let report = try importer(folder).run()
    #expect(report.count { if case .notAnArticle = $0 { true } else { false } } == 1)
    #expect(folder.files().filter { $0.hasPrefix("content/") }.isEmpty)
    var all = importer(folder)
    all.keepsAll = true
    let kept = try all.run()
    #expect(kept.diagnostics.contains { $0.code == "kept-as-draft" })
    let path = try article(of: folder)
    let file = try ArticleFile(parsing: try Disk.read(folder.path + "/" + path), file: path)
    #expect(file.record.draft)
    #expect(file.record.kind == .list)
    #expect(file.record.review.isEmpty)
    #expect(String(decoding: file.body, as: UTF8.self).contains("Đường hoa xuân mở cửa đón khách"))
  }
}
