import Archive
import Testing

@testable import Importing

@Suite struct MetaLineTests {
  @Test(
    arguments: [
      ("Ngày đăng: 12/5/2019 | Lượt xem: 123 | Tác giả: Hồng Vân", "2019-05-12", ["Hồng Vân"], nil),
      ("Hồng Vân - 12/05/2018 08:30", "2018-05-12", ["Hồng Vân"], nil),
      ("Theo Báo Nhân Dân | 12/05/2018", "2018-05-12", [], "Báo Nhân Dân"),
      ("Tin tức | 12/05/2018 | In bài viết", "2018-05-12", [], nil),
      ("By Hong Van, May 12, 2014", "2014-05-12", ["Hong Van"], nil),
      ("Bởi Hồng Vân - 12/05/2014", "2014-05-12", ["Hồng Vân"], nil),
      ("12/05/2014 08:15 - Hồng Vân (Báo Quảng Trị)", "2014-05-12", ["Hồng Vân"], "Báo Quảng Trị"),
      ("Tác giả: Hồng Vân | Ngày đăng: 12/05/2014 | 08:15", "2014-05-12", ["Hồng Vân"], nil),
      ("Báo Quảng Trị - Số 1234 - Thứ Năm 17-10-1996", "1996-10-17", [], "Báo Quảng Trị"),
      ("(Báo Quảng Trị, số ra ngày 17-10-1996)", "1996-10-17", [], "Báo Quảng Trị"),
      ("Đông Hà | 12/05/2014", "2014-05-12", [], nil),
      ("Phòng Đào tạo Quốc tế | 12/05/2014", "2014-05-12", ["Phòng Đào tạo Quốc tế"], nil),
    ] as [(String, String, [String], String?)])
  func `A line of facts gives each of them`(
    text: String, date: String, authors: [String], source: String?
  ) throws {
    let meta = try #require(MetaLine(SourceLine(text, number: 1), book: .standard))
    #expect(meta.dateLine.date.iso == date)
    #expect(meta.signature.authors == authors)
    #expect(meta.signature.source == source)
  }

  @Test(arguments: [
    "Hội nghị tổng kết công tác đối ngoại nhân dân - 12/05/2018",
    "Lượt xem: 123 | Tác giả: Hồng Vân",
    "Ngày 12/05/2018 - ngày hội của nhân dân hai bên biên giới.",
  ])
  func `Other lines are no facts`(text: String) {
    #expect(MetaLine(SourceLine(text, number: 1), book: .standard) == nil)
  }
}
