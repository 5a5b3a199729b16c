import Archive
import Testing

@testable import Importing

/// What a person and an import did to one field, and what has to come of it.
struct MergeCase: Sendable, CustomTestStringConvertible {
  var key: String
  var base: String?
  var new: String?
  var held: String?
  var merged: String?
  var isFollowed = false
  var isRefused = false

  var testDescription: String { "\(key): \(base ?? "–") → \(new ?? "–") and \(held ?? "–")" }

  /// The five ways two sides can meet, for one field.
  static func ways(_ key: String, _ one: String, _ two: String, _ three: String) -> [MergeCase] {
    [
      .init(key: key, base: one, new: two, held: one, merged: two, isFollowed: true),
      .init(key: key, base: one, new: one, held: three, merged: three),
      .init(key: key, base: one, new: two, held: three, merged: three, isRefused: true),
      .init(key: key, base: one, new: two, held: two, merged: two),
      .init(key: key, base: one, new: nil, held: one, merged: nil, isFollowed: true),
      .init(key: key, base: nil, new: two, held: nil, merged: two, isFollowed: true),
      .init(key: key, base: one, new: two, held: nil, merged: nil, isRefused: true),
      .init(key: key, base: one, new: one, held: nil, merged: nil),
      .init(key: key, base: nil, new: two, held: three, merged: three, isRefused: true),
    ]
  }

  static let all =
    ways("subtitle", "Kỳ một", "Kỳ hai", "Kỳ ba")
    + ways("event_date", "2017-01-06", "2017-01-07", "2017-01")
    + ways("provinces", "[Đắk Lắk]", "[Gia Lai]", "[Đắk Lắk, Gia Lai]")
    + ways("organizations", "[VUFO]", "[VUFO, Sở Ngoại vụ]", "[Sở Ngoại vụ]")
    + ways("mentions", "[Bộ Quốc phòng]", "[Bộ Công an]", "[Quốc hội]")
    + ways("authors", "[Võ Tấn Tài]", "[Tấn Tài]", "[Nguyễn Văn Đông]")
    + ways("source", "{name: Báo Kon Tum}", "{name: Báo Gia Lai}", "{name: Báo Đắk Lắk}")
    + ways("summary", "Một.", "Hai.", "Ba.")
    + ways("date", "2017", "2017-01", "2017-01-09")
}

@Suite struct ArticleMergeTests {
  private func file(
    _ entries: [String], stamp: Character = "a", body: String = "Nội dung.\n"
  ) -> [UInt8] {
    let lines = ["title: Lễ ký kết"] + entries + ["seed: a.txt"]
    let digest = String(repeating: stamp, count: 64)
    return Array(
      ("---\n" + (lines + ["import_sha256: \(digest)"]).joined(separator: "\n") + "\n---\n" + body)
        .utf8)
  }

  private func merge(base: [UInt8], new: [UInt8], held: [UInt8]) throws -> ArticleMerge {
    try ArticleMerge(
      base: ArticleFile(parsing: base, file: "base"), new: ArticleFile(parsing: new, file: "new"),
      held: held, file: "held")
  }

  private func entry(_ key: String, _ value: String?) -> [String] {
    value.map { ["\(key): \($0)"] } ?? []
  }

  @Test(arguments: MergeCase.all)
  func `Each field follows whoever changed it, the person first`(_ way: MergeCase) throws {
    let merge = try merge(
      base: file(entry(way.key, way.base)), new: file(entry(way.key, way.new), stamp: "b"),
      held: file(entry(way.key, way.held) + ["shelf:   A-4  # tủ"]))
    let record = try ArticleFile(parsing: merge.bytes, file: "").record
    #expect(record.entry(ofKey: way.key) == entry(way.key, way.merged).first)
    #expect(merge.followed == (way.isFollowed ? [way.key] : []))
    #expect(merge.refused.map(\.key) == (way.isRefused ? [way.key] : []))
    #expect(record.extra.map(\.yaml) == ["shelf:   A-4  # tủ"])
    #expect(!ImportStamp.fits(merge.bytes))
    #expect(record.importSHA256?.first == (way.isFollowed ? "b" : "a"))
  }

  @Test(arguments: [
    ("Cũ.\n", "Mới.\n", "Cũ.\n", "Mới.\n", ["body"], []),
    ("Cũ.\n", "Cũ.\n", "Sửa.\n", "Sửa.\n", [], []),
    ("Cũ.\n", "Mới.\n", "Sửa.\n", "Sửa.\n", [], ["body"]),
    ("Cũ.\n", "Mới.\n", "Cũ.\n\n\n", "Mới.\n", ["body"], []),
    ("Cũ.\n", "Mới.\n", "Mới.", "Mới.", [], []),
  ])
  func `The body is one field`(
    base: String, new: String, held: String, merged: String, followed: [String], refused: [String]
  ) throws {
    let merge = try merge(
      base: file([], body: base), new: file([], stamp: "b", body: new),
      held: file(["shelf: 4"], body: held))
    #expect(
      String(decoding: try ArticleFile(parsing: merge.bytes, file: "").body, as: UTF8.self)
        == merged)
    #expect(merge.followed == followed)
    #expect(merge.refused.map(\.key) == refused)
  }

  @Test func `A date that a person changed keeps its basis`() throws {
    let merge = try merge(
      base: file(["date: 2022", "date_basis: cited"]),
      new: file(["date: 2022-06-30", "date_basis: dateline"], stamp: "b"),
      held: file(["date: 2022-07-01", "date_basis: cited"]))
    #expect(merge.followed.isEmpty)
    #expect(merge.refused.map(\.key) == ["date", "date_basis"])
  }

  @Test func `What a person accepted stays, and is not doubted again`() throws {
    let base = file(["date: 2022", "review: [date, title]"])
    let held = file(["date: 2022", "review: [title]"])
    let merge = try merge(
      base: base, new: file(["date: 2021", "review: [date, provinces]"], stamp: "b"), held: held)
    let record = try ArticleFile(parsing: merge.bytes, file: "").record
    #expect(record.date?.iso == "2022")
    #expect(merge.refused.map(\.key) == ["date"])
    #expect(merge.settled == ["date"])
    // "title" is no doubt of the new import, "provinces" is one.
    #expect(record.review == ["provinces"])
  }

  @Test func `A file with the line ends of another system keeps them`() throws {
    let windows = String(decoding: file(["summary: Một."]), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let merge = try merge(
      base: file(["summary: Một."]),
      new: file(["summary: Hai."], stamp: "b", body: "Mới.\n\nHai đoạn.\n"),
      held: Array(windows.utf8))
    let text = String(decoding: merge.bytes, as: UTF8.self)
    #expect(merge.followed == ["summary", "body"])
    #expect(
      text.unicodeScalars.count { $0 == "\n" } == text.unicodeScalars.count { $0 == "\r" })
    #expect(text.contains("summary: Hai.\r\n"))
  }

  @Test(arguments: ["{title: A, seed: a.txt}", "title: [A", "title: A\ntitle: B"])
  func `A file that cannot be taken apart is not merged`(matter: String) {
    #expect(throws: Diagnostics.self) {
      try merge(
        base: file([]), new: file(["summary: Hai."], stamp: "b"),
        held: Array("---\n\(matter)\n---\n".utf8))
    }
  }
}
