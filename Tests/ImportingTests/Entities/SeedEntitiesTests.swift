import Archive
import FoundationEssentials
import Testing
import Vietnamese

@testable import Importing

/// What a person reads in a seed: which lines are the article, and what it is about.
struct LabelledSeed: Sendable, CustomTestStringConvertible {
  var file: String
  var date: String
  var title: Int
  var lead: Int?
  var body: [Int]
  var captions: [Int] = []
  var signature: [Int] = []
  var source: String?
  var province: String
  var organizations: Set<String>
  /// Organizations on which two readers may differ.
  var arguable: Set<String> = []

  var testDescription: String { file }

  static let all = [
    Self(
      file: "000_6c2d9def338a349e.txt", date: "2015-02-10", title: 3, lead: 5, body: [9, 13],
      province: "Đắk Lắk",
      organizations: [
        "Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk",
        "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Đắk Lắk",
      ]),
    Self(
      file: "001_b8cb9be98ff184c4.txt", date: "2022", title: 1, lead: 3, body: [5, 9, 15, 17],
      captions: [7, 13], province: "Đắk Lắk",
      organizations: [
        "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Đắk Lắk",
        "Hội hữu nghị Việt Nam - Campuchia tỉnh Đắk Lắk",
      ]),
    Self(
      file: "002_930b9f7252fa7eab.txt", date: "2017-01-09", title: 3,
      body: [7, 9, 11, 13, 15, 17, 19, 21, 23], captions: [5], signature: [25, 26, 28],
      province: "Đắk Lắk",
      organizations: [
        "Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đắk Lắk",
        "Hội hữu nghị Việt Nam - Campuchia tỉnh Đắk Lắk",
        "Hội hữu nghị Campuchia - Việt Nam tỉnh Mondulkiri",
        "Ủy ban Mặt trận Đoàn kết và Phát triển Tổ quốc Campuchia tỉnh Mondulkiri",
        "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Đắk Lắk",
        "Hội Liên lạc với người Việt Nam ở nước ngoài tỉnh Đắk Lắk",
      ],
      arguable: [
        // The text misprints its name as "Hội nghị Việt Nam - Nhật Bản".
        "Hội hữu nghị Việt Nam - Nhật Bản tỉnh Đắk Lắk", "Ban Thường vụ Tỉnh ủy Đắk Lắk",
        "Ủy ban nhân dân tỉnh Đắk Lắk",
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Đắk Lắk", "Ban Dân tộc tỉnh Đắk Lắk",
      ]),
    Self(
      file: "003_6ef66f554cab173c.txt", date: "2019-11-18", title: 12, lead: 14,
      body: [20, 22, 24, 26, 28, 30, 32], captions: [18], signature: [34], province: "Long An",
      organizations: [
        "Bộ Chỉ huy Quân sự tỉnh Long An", "Ban Chỉ đạo 515 tỉnh Long An",
        "Ủy ban nhân dân tỉnh Long An", "Tiểu khu Quân sự tỉnh Svay Rieng",
        "Tiểu khu Quân sự tỉnh Prey Veng", "Bộ Chỉ huy Hiến binh tỉnh Svay Rieng",
        "Bộ Chỉ huy Hiến binh tỉnh Prey Veng", "Bộ Tư lệnh Cảnh vệ Campuchia",
      ],
      arguable: [
        "Quân đội Hoàng gia Campuchia", "Ban chuyên trách tỉnh Battambang",
        "Bộ Tư lệnh Hiến binh Campuchia",
      ]),
    Self(
      file: "004_f9561540c956397d.txt", date: "2023-08-02", title: 4, lead: 7,
      body: [11, 13, 15, 20, 22, 24, 26, 28, 30], captions: [18], source: "Báo Kon Tum",
      province: "Kon Tum",
      organizations: [
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Kon Tum",
        "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Kon Tum",
      ],
      arguable: [
        "Ban Tuyên giáo Tỉnh ủy Kon Tum",
        "Ban Chỉ đạo công tác thông tin đối ngoại tỉnh Kon Tum",
      ]),
  ]

  func text() throws -> ArticleText {
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent()
    }
    let data = try Data(contentsOf: root.appending(path: "seeds").appending(path: file))
    let lines = VietnameseText.normalized(String(decoding: data, as: UTF8.self))
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = { lines[$0 - 1] }
    return ArticleText(
      title: line(title), lead: lead.map(line), paragraphs: body.map(line),
      captions: captions.map(line), signature: signature.map(line), source: source,
      date: ArchiveDate(iso: date))
  }
}

@Test(arguments: LabelledSeed.all)
func `The seeds give their province and their actors`(seed: LabelledSeed) throws {
  let entities = recognizeEntities(in: try seed.text())
  #expect(entities.provinces == [seed.province])
  #expect(Set(entities.organizations).subtracting(seed.arguable) == seed.organizations)
}

@Test func `The same text gives the same entities`() throws {
  for seed in LabelledSeed.all {
    let text = try seed.text()
    #expect(recognizeEntities(in: text) == recognizeEntities(in: text))
  }
}
