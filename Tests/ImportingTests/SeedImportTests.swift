import Archive
import FoundationEssentials
import Testing

@testable import Importing

/// What a real seed must become.
struct ExpectedSeed: Sendable, CustomTestStringConvertible {
  var file: String
  var title: String
  var date: String
  var time: String?
  var basis: DateBasis
  var authors: [String] = []
  var source: String?
  var opening: String
  var ending: String
  var captions = 0
  var drops: [String]

  var testDescription: String { file }

  static let all = [
    ExpectedSeed(
      file: "000_6c2d9def338a349e.txt",
      title:
        "Lễ ký kết chương trình phối hợp về công tác đối ngoại nhân dân với Bộ chỉ huy Bộ đội Biên phòng tỉnh Đắk Lắk",
      date: "2015-02-10", basis: .event,
      opening: "Ngày 10/02/2015, Liên hiệp các tổ chức hữu nghị tỉnh",
      ending: "công tác đối ngoại nhân dân trong thời gian tới./.",
      drops: ["Bài viết", "Additional information"]),
    ExpectedSeed(
      file: "001_b8cb9be98ff184c4.txt",
      title:
        "Tuyên truyền, quán triệt công tác đối ngoại nhân dân trong tình hình mới cho cán bộ, nhân dân khu vực biên giới",
      date: "2022", basis: .cited,
      opening: "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Đắk Lắk vừa phối hợp",
      ending: "giữa Việt Nam và các nước láng giềng.", captions: 2,
      drops: ["Advertisement", "About admin", "Check Also", "410 ha rừng"]),
    ExpectedSeed(
      file: "002_930b9f7252fa7eab.txt",
      title:
        "Một số kết quả hoạt động đối ngoại nhân dân của Liên hiệp các tổ chức hữu nghị Đắk Lắk",
      date: "2017-01-09", basis: .dateline, authors: ["Võ Tấn Tài"],
      opening: "![Hội trại Thanh niên biên giới",
      ending: "dân chủ, công bằng, văn minh", captions: 1,
      drops: [
        "CÔNG TÁC ĐỐI NGOẠI NHÂN DÂN", "Tin nổi bật", "TTHC", "ẤT MÙI", "HỘP THƯ GÓP Ý",
        "Bộ ngoại giao",
      ]),
    ExpectedSeed(
      file: "003_6ef66f554cab173c.txt", title: "Chủ động thực hiện tốt công tác đối ngoại",
      date: "2019-11-18",
      time: "14:00", basis: .dateline, authors: ["Trịnh Văn Xa"],
      opening: "Tăng cường hợp tác với quân đội các nước nói chung",
      ending: "công nghiệp hoá, hiện đại hoá đất nước./.", captions: 1,
      drops: [
        "Skip Ribbon", "Thông tin du học", ".jpg", "Lượt người xem", "Version History", "webmaster",
        "Giấy phép",
      ]),
    ExpectedSeed(
      file: "004_f9561540c956397d.txt", title: "Phát triển đối ngoại nhân dân", date: "2023-08-02",
      time: "09:41",
      basis: .dateline, source: "Báo Kon Tum",
      opening: "Với phương châm dựa vào dân, nhân dân là chủ thể",
      ending: "công tác bảo vệ biên giới quốc gia.", captions: 1,
      drops: [
        "Bốn phương kết bạn", "tiếng Nga tại Cần Thơ", "VUFO", "Thay đổi để vươn xa", "Vũ điệu",
        "infographic",
      ]),
  ]
}

@Suite struct SeedImportTests {
  private func bytes(of file: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try [UInt8](Data(contentsOf: root.appending(path: "seeds/\(file)")))
  }

  @Test(arguments: ExpectedSeed.all)
  func `A real seed becomes its article`(_ expected: ExpectedSeed) throws {
    let outcome = importArticle(from: try bytes(of: expected.file), seed: expected.file)
    guard case .article(let article) = outcome else { throw ImportMiss(outcome: "\(outcome)") }
    let record = article.record
    #expect(record.title == expected.title)
    #expect(record.date?.iso == expected.date)
    #expect(record.time?.description == expected.time)
    #expect(record.dateBasis == expected.basis)
    #expect(record.authors == expected.authors)
    #expect(record.source?.name == expected.source)
    #expect(record.language == "vi")
    #expect(record.seed == expected.file)
    #expect(record.seedSHA256?.count == 64)
    #expect(article.diagnostics.isEmpty)
  }

  @Test(arguments: ExpectedSeed.all)
  func `The record is the same whether reasons are wanted or not`(
    _ expected: ExpectedSeed
  ) throws {
    let bytes = try bytes(of: expected.file)
    guard
      case .article(let full) = importArticle(from: bytes, seed: expected.file),
      case .article(let brief) = importArticle(from: bytes, seed: expected.file, explains: false)
    else {
      Issue.record("no article")
      return
    }
    #expect(brief.record == full.record)
    #expect(brief.record.importNote?.confidence.isEmpty == false)
  }

  @Test(arguments: ExpectedSeed.all)
  func `The text of a real seed is whole and clean`(_ expected: ExpectedSeed) throws {
    let outcome = importArticle(from: try bytes(of: expected.file), seed: expected.file)
    guard case .article(let article) = outcome else { throw ImportMiss(outcome: "\(outcome)") }
    #expect(article.body.hasPrefix(expected.opening))
    #expect(article.body.hasSuffix(expected.ending + "\n"))
    #expect(
      article.body.split(separator: "\n").count { $0.hasPrefix("![") && $0.hasSuffix("]()") }
        == expected.captions)
    let leaked = expected.drops.filter { article.body.contains($0) }
    #expect(leaked.isEmpty)
    let summary = try #require(article.record.summary)
    #expect(summary.unicodeScalars.count <= 300)
  }

  @Test func `What is cited bounds the date, and doubt is shown`() throws {
    let file = ExpectedSeed.all[1].file
    guard case .article(let article) = importArticle(from: try bytes(of: file), seed: file) else {
      return
    }
    #expect(article.record.notBefore?.iso == "2022-06-21")
    #expect(article.record.review.contains("date"))
  }

  @Test func `Every filled line is explained`() throws {
    let file = ExpectedSeed.all[4].file
    guard case .article(let article) = importArticle(from: try bytes(of: file), seed: file) else {
      return
    }
    #expect(article.explanation.lines.count { $0.kind == .body || $0.kind == .lead } == 10)
    #expect(article.explanation.lines.allSatisfy { !$0.reason.isEmpty })
    #expect(
      article.explanation.fields.map(\.name).starts(with: ["title", "date", "authors", "source"]))
  }
}
