import Archive
import Testing

@testable import Importing

@Suite struct TitleStampTests {
  @Test(arguments: [
    ("Quảng Trị gặp mặt lưu học sinh Lào12/11/2012 08:15:00", "2012-11-12"),
    ("Quảng Trị gặp mặt lưu học sinh Lào (12/11/2012)", "2012-11-12"),
    ("Quảng Trị gặp mặt lưu học sinh Lào 12/11/2012 08:15", "2012-11-12"),
  ])
  func `A stamp behind a headline is cut off`(text: String, date: String) throws {
    let stamp = try #require(TitleStamp(text))
    #expect(stamp.title == "Quảng Trị gặp mặt lưu học sinh Lào")
    #expect(stamp.dateLine.date.iso == date)
  }

  @Test(arguments: [
    ("2025-11-03 2025-11 Huế đón đoàn nghệ sĩ Pháp", "Huế đón đoàn nghệ sĩ Pháp"),
    ("(14-11-2001) Đoàn Môn-đun-ki-ri thăm Đắc Lắc", "Đoàn Môn-đun-ki-ri thăm Đắc Lắc"),
    ("12/11/2012 08:15 Gặp mặt lưu học sinh Lào", "Gặp mặt lưu học sinh Lào"),
    ("19/5/1890: ngày sinh Chủ tịch Hồ Chí Minh", "19/5/1890: ngày sinh Chủ tịch Hồ Chí Minh"),
    ("30/4/1975 - ngày hội của non sông", "30/4/1975 - ngày hội của non sông"),
    ("2/9/1945 ngày độc lập", "2/9/1945 ngày độc lập"),
  ])
  func `A stamp before a headline is cut off`(text: String, title: String) {
    #expect(TitleStamp.withoutOpeningStamp(text) == title)
  }

  @Test(arguments: [
    "Kỷ niệm ngày thành lập Hội hữu nghị (12/11/1950)", "Gặp mặt nhân ngày Quốc khánh 2/12/2012",
    "Kỷ niệm quan hệ Việt Nam - Lào (5/9/1962 - 5/9/2012)", "Tổng kết công tác năm 2018",
  ])
  func `A date of the headline's own stays`(text: String) {
    #expect(TitleStamp(text) == nil)
  }
}
