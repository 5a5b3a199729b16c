import Archive
import Datasets
import Foundation
import Testing

private var record: ArticleRecord {
  var record = ArticleRecord(title: "Một số kết quả \"đối ngoại\"")
  record.date = ArchiveDate(iso: "2017-01")
  record.dateBasis = .cited
  record.provinces = ["Đắk Lắk", "Gia Lai"]
  record.organizations = ["Sở Văn hóa, Thể thao và Du lịch"]
  record.source = .init(name: "Báo Đắk Lắk", url: "https://baodaklak.vn/a")
  record.summary = "=cmd"
  record.seed = "a.txt"
  record.errata = [.init(date: ArchiveDate(iso: "2026-01-05"), note: "Ngày đăng")]
  record.importSHA256 = String(repeating: "a", count: 64)
  record.slug = "ket-qua"
  record.extra = [.init(key: "note", yaml: "note: gọi cho tác giả")]
  record.review = ["date"]
  return record
}

private let article = PublishedArticle(
  record, page: "bai-viet/2017/ket-qua.html", url: "https://example.org/bai-viet/2017/ket-qua.html")
private let body = Array("Thân bài.\n\n## </script>\u{1}\n".utf8)

private func object(_ bytes: [UInt8]) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
}

@Test func `A record on one line has every key and every value`() throws {
  let record = try object(article.line)
  #expect(Set(record.keys) == Set(ArticleColumn.allCases.map(\.rawValue)))
  #expect(record["id"] as? String == "bai-viet/2017/ket-qua")
  #expect(record["date"] as? String == "2017-01")
  #expect(record["date_precision"] as? String == "month")
  #expect(record["year"] as? Int == 2017)
  #expect(record["provinces"] as? [String] == ["Đắk Lắk", "Gia Lai"])
  #expect(record["summary"] as? String == "=cmd")
  #expect(record["errata"] as? [String] == ["2026-01-05: Ngày đăng"])
  #expect(record["subtitle"] is NSNull)
  #expect(article.line.filter { $0 == UInt8(ascii: "\n") }.count == 1)
}

@Test func `A record as a row has as many cells as columns`() {
  let row = String(decoding: article.row, as: UTF8.self)
  #expect(row.contains(",Đắk Lắk | Gia Lai,\"Sở Văn hóa, Thể thao và Du lịch\","))
  #expect(row.contains(",'=cmd,"))
}

@Test func `Twins hold the record and the text`() throws {
  let json = try object(article.jsonTwin(body))
  #expect(json["text"] as? String == String(decoding: body, as: UTF8.self))
  #expect(json["title"] as? String == record.title)
  let line = try object(article.textLine(body))
  #expect(line["text"] as? String == String(decoding: body, as: UTF8.self))
  let markdown = try ArticleFile(parsing: article.markdownTwin(body), file: "a.md")
  #expect(markdown.body == body)
  #expect(markdown.record == article.record)
}

@Test func `What only the keepers need is not published`() {
  for bytes in [article.line, article.row, article.jsonTwin(body), article.markdownTwin(body)] {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("import_sha256"))
    #expect(!text.contains("gọi cho tác giả"))
    #expect(!text.contains("slug:"))
  }
}

@Test func `An article that was taken back is named with its reason`() {
  let row = WithdrawnArticle(
    page: "bai-viet/2018/x.html", url: nil,
    .init(reason: "Trùng, sai", date: ArchiveDate(iso: "2026-03-01"))
  ).row
  #expect(
    String(decoding: row, as: UTF8.self)
      == "bai-viet/2018/x,bai-viet/2018/x.html,,\"Trùng, sai\",2026-03-01\r\n")
}
