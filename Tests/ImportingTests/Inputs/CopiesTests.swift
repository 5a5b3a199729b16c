import Archive
import Disk
import Support
import Testing

@testable import Importing

@Suite struct CopiesTests {
  private static let sentences = [
    "Liên hiệp các tổ chức hữu nghị tỉnh Gia Lai phối hợp với Hội hữu nghị Việt Nam - Campuchia mở lớp tập huấn",
    "nghiệp vụ đối ngoại nhân dân cho hơn 80 cán bộ các xã biên giới của ba huyện Đức Cơ, Ia Grai và Chư Prông",
    "các học viên được chia thành bốn nhóm để thực hành đón đoàn, dẫn chương trình giao lưu và viết thư cảm ơn",
    "bằng tiếng Khmer dưới sự hướng dẫn của hai giảng viên đến từ Trường Cao đẳng Sư phạm và Bộ đội Biên phòng",
    "kết thúc lớp học mỗi người nhận một tập tài liệu về phong tục tập quán và danh sách những từ ngữ cần nhớ",
    "ban tổ chức cho biết mùa khô tới sẽ mở thêm hai lớp nữa dành cho lực lượng thanh niên và hội phụ nữ cơ sở",
  ]

  private static func body(_ order: [Int] = [0, 1, 2, 3, 4, 5]) -> String {
    order.map { sentences[$0] }.joined(separator: ", ") + "."
  }

  private static func text(
    _ title: String = "Gia Lai tập huấn đối ngoại nhân dân cho cán bộ xã",
    stamp: String = "Thứ Ba, 30/12/2014 | 08:14", body: String = body(), head: String = "Trang chủ"
  ) -> String {
    page(head: head, title: title, stamp: stamp, body: body + "\n\n" + undatedText)
  }

  private func run(_ folder: TemporaryFolder) throws -> [String: ImportReport.Outcome] {
    let report = try ImportRun(
      seeds: folder.path + "/seeds", articles: folder.path + "/content", workers: 2
    ).run()
    #expect(!report.hasErrors)
    return Dictionary(uniqueKeysWithValues: report.seeds.map { ($0.name, $0.outcome) })
  }

  private func records(_ folder: TemporaryFolder) throws -> [ArticleRecord] {
    try folder.contents(of: "content").sorted { $0.key < $1.key }.map {
      try ArticleFile(parsing: $0.value, file: $0.key).record
    }
  }

  @Test func `The same article twice becomes one that names both`() throws {
    let folder = try TemporaryFolder([
      "seeds/a.txt": Self.text(), "seeds/b.txt": Self.text(),
      "seeds/sub/c.txt": Self.text(head: "Báo Gia Lai\nTrang nhất\nĐời sống"),
    ])
    let outcomes = try run(folder)
    #expect(outcomes["b.txt"] == .copy(of: "a.txt"))
    #expect(outcomes["sub/c.txt"] == .copy(of: "a.txt"))
    let records = try records(folder)
    #expect(records.map(\.seed) == ["a.txt"])
    #expect(records.first?.alsoSeen == ["b.txt", "sub/c.txt"])
  }

  @Test(arguments: [
    (stamp: "", kept: "b.txt"), (stamp: "Thứ Năm, 01/01/2015 | 08:14", kept: "b.txt"),
    (stamp: "Thứ Hai, 29/12/2014 | 08:14", kept: "a.txt"),
  ])
  func `The copy with the better and then the earlier date is kept`(
    stamp: String, kept: String
  ) throws {
    let folder = try TemporaryFolder([
      "seeds/a.txt": Self.text(stamp: stamp), "seeds/b.txt": Self.text(),
    ])
    _ = try run(folder)
    #expect(try records(folder).map(\.seed) == [kept])
  }

  @Test func `A few changed words make no other article`() throws {
    let folder = try TemporaryFolder([
      "seeds/a.txt": Self.text(),
      "seeds/b.txt": Self.text(
        body: Self.body().replacingOccurrences("hơn 80 cán bộ", "gần 90 cán bộ")),
    ])
    #expect(try run(folder)["a.txt"] == .copy(of: "b.txt"))
  }

  @Test func `Other texts in the same frame are articles of their own`() throws {
    let folder = try TemporaryFolder([
      "seeds/a.txt": Self.text(),
      "seeds/b.txt": Self.text(
        "Kon Tum tổng kết chương trình phối hợp",
        body: """
          Sáng 12/3, tại thành phố Kon Tum, Sở Ngoại vụ tổ chức hội nghị tổng kết chương trình phối hợp với các \
          địa phương nước bạn Lào trong việc bảo vệ rừng, phòng cháy và chăm sóc sức khỏe cho bà con hai bên.
          """),
    ])
    let outcomes = try run(folder)
    #expect(outcomes.values.allSatisfy { if case .created = $0 { true } else { false } })
  }

  @Test func `An article that has a file keeps it when a better copy comes`() throws {
    let folder = try TemporaryFolder(["seeds/b.txt": Self.text()])
    _ = try run(folder)
    try folder.write(Self.text(stamp: "Thứ Hai, 29/12/2014 | 08:14"), to: "seeds/a.txt")
    let outcomes = try run(folder)
    #expect(outcomes["a.txt"] == .copy(of: "b.txt"))
    let records = try records(folder)
    #expect(records.map(\.seed) == ["b.txt"])
    #expect(records.first?.alsoSeen == ["a.txt"])
    // And so it stays.
    let before = try folder.contents()
    _ = try run(folder)
    #expect(try folder.contents() == before)
  }

  @Test func `Two articles of one text that both have a file stay, with a warning`() throws {
    let folder = try TemporaryFolder(["seeds/b.txt": Self.text()])
    _ = try run(folder)
    let file = try #require(folder.files().first { $0.hasPrefix("content/") })
    let copy = try #require(folder.read(file)).replacingOccurrences("seed: b.txt", "seed: a.txt")
    try folder.write(copy, to: "content/2014/copy.md")
    try folder.write(Self.text(), to: "seeds/a.txt")
    let report = try ImportRun(
      seeds: folder.path + "/seeds", articles: folder.path + "/content", workers: 1
    ).run()
    #expect(report.diagnostics.map(\.code).contains("same-text"))
    #expect(try records(folder).count == 2)
  }

  @Test func `Importing some seeds also tells the article they are copies of`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.text(), "seeds/c.txt": undatedText])
    _ = try run(folder)
    try folder.write(Self.text(), to: "seeds/b.txt")
    let report = try ImportRun(
      seeds: folder.path + "/seeds", articles: folder.path + "/content", workers: 1
    ).run(only: ["b.txt"])
    #expect(report.seeds.map(\.name) == ["a.txt", "b.txt"])
    #expect(try records(folder).contains { $0.alsoSeen == ["b.txt"] })
  }

  @Test func `What stands beside a seed goes into its article`() throws {
    let folder = try TemporaryFolder([
      "seeds/a.txt": Self.text(),
      "seeds/a.json": "{\"url\":\"https://baogialai.vn/1\",\"fetched\":\"2014-05-01\"}\n",
    ])
    let report = try ImportRun(
      seeds: folder.path + "/seeds", articles: folder.path + "/content", workers: 1
    ).run()
    #expect(report.diagnostics.map(\.code) == ["date-after-fetch"])
    let record = try #require(try records(folder).first)
    #expect(record.source?.url == "https://baogialai.vn/1")
    #expect(record.review.contains("date"))
  }

  @Test func `A broken sidecar is an error at its place, and the seed is imported`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": Self.text(), "seeds/a.json": "{\"url\""])
    let report = try ImportRun(
      seeds: folder.path + "/seeds", articles: folder.path + "/content", workers: 1
    ).run()
    #expect(report.diagnostics.map(\.code) == ["bad-sidecar"])
    #expect(report.diagnostics.first?.location?.file == folder.path + "/seeds/a.json")
    #expect(try records(folder).count == 1)
  }

  @Test func `Each seed is reported as one line of JSON`() throws {
    let folder = try TemporaryFolder([
      "seeds/a.txt": Self.text(), "seeds/b.txt": Self.text(), "seeds/c.txt": "",
    ])
    var lines: [String] = []
    _ = try ImportRun(
      seeds: folder.path + "/seeds", articles: folder.path + "/content", workers: 1
    ).run(onEach: { lines.append(String(decoding: $0.json.serialized(), as: UTF8.self)) })
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix(#"{"seed":"a.txt","outcome":"created","path":""#))
    #expect(lines[0].contains(#""also_seen":["b.txt"]"#))
    #expect(lines[1] == #"{"seed":"b.txt","outcome":"copy","of":"a.txt"}"#)
    #expect(
      lines[2].contains(
        #""outcome":"failed","diagnostics":[{"severity":"error","code":"empty-seed""#))
  }
}

extension String {
  fileprivate func replacingOccurrences(_ old: String, _ new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
