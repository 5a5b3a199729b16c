import Archive
import Testing

@testable import Importing

@Suite struct DateLineTests {
  /// The forms of whole lines that portals print; see also `DateScannerTests`.
  @Test(arguments: [
    ("09:41 | 02/08/2023 GMT+7", "2023-08-02 09:41"), ("Thứ Hai , 9/1/2017", "2017-01-09"),
    ("Thứ 2, Ngày 18/11/2019, 14:00", "2019-11-18 14:00"), ("18/11/2019", "2019-11-18"),
    ("Thứ ba - 29/08/2023 10:471700", "2023-08-29 10:47"),
    ("Thứ sáu - 17/11/2023 10:24892", "2023-11-17 10:24"),
    ("Cập nhật ngày: 16/08/2013 11:22:54", "2013-08-16 11:22"),
    ("Cập nhật lúc 10:29, ngày 24/05/2024", "2024-05-24 10:29"),
    ("Cập nhật: 24-05-2024 | 10:29:06", "2024-05-24 10:29"),
    ("Chính trị - Ngày đăng : 06:34, 25/05/2017", "2017-05-25 06:34"),
    ("03/08/2015 - 10:48", "2015-08-03 10:48"), ("28-11-2021, 18:26", "2021-11-28 18:26"),
    ("16:33, ngày 25-12-2022", "2022-12-25 16:33"),
    ("10/10/2017 21:21' Gửi bài này In bài này", "2017-10-10 21:21"),
    ("Thứ Năm, 11/1/2024 18:30'(GMT+7)", "2024-01-11 18:30"),
    ("Chủ nhật, 10/11/2024, 10:05[GMT+7]", "2024-11-10 10:05"),
    ("Thứ 4, 15/12/2021 | 11:12:45", "2021-12-15 11:12"),
    ("Thứ tư, 26/03/2025 09:43", "2025-03-26 09:43"),
    ("Cở chữ: 09:07 AM,28/06/2017", "2017-06-28 09:07"),
    ("Thời ĐạiThời Đại22/11/2023", "2023-11-22"),
    ("2023-11-13T09:44:28+07:00", "2023-11-13 09:44"), ("2023-11-13", "2023-11-13"),
    ("8/2/2023 9:41:00 AM", "2023-02-08 09:41"),
    ("Được đăng: Thứ ba, 12 Tháng 5 2015 09:12", "2015-05-12 09:12"),
    ("Tháng Năm 12, 2015", "2015-05-12"), ("May 12, 2015", "2015-05-12"),
    ("October 3rd, 2022", "2022-10-03"),
    ("Đắk Lắk, ngày 15 tháng 7 năm 2021", "2021-07-15"),
    ("October 05, 2021 | 09:40 (GMT+7)", "2021-10-05 09:40"),
    ("Friday, 07/06/2019 | 14:05", "2019-06-07 14:05"), ("Đăng ngày 15/01/2020", "2020-01-15"),
    ("19/08/2022 by admin", "2022-08-19"),
    ("Thứ sáu - 21/12/2018 08:20 - Đã xem: 214", "2018-12-21 08:20"),
    ("Monday, July 11, 2016 10:20 PM", "2016-07-11 22:20"),
    ("9h30, ngày 5/9/2018", "2018-09-05 09:30"),
    ("Thứ năm, 28/1/2010", "2010-01-28"), ("T6, 17/11/2023", "2023-11-17"),
    ("CN, 10/11/2024", "2024-11-10"), ("2024/09/02", "2024-09-02"),
    ("Hà Nội, 12/04/2013", "2013-04-12"),
    ("Ngày 02/9/2024, 10 giờ 15", "2024-09-02"), ("Tin ngày 12/4/2013", "2013-04-12"),
    ("(12/04/2013)", "2013-04-12"),
    ("Đăng lúc 08:30 - 12/04/2013 bởi Admin", "2013-04-12 08:30"),
    ("12 thg 10, 2020", "2020-10-12"), ("Thg 10 12, 2020", "2020-10-12"),
    ("12 Th10 2020", "2020-10-12"), ("Th10 12, 2020", "2020-10-12"),
    ("news.detail.publishedAt 07/11/2023 08:50", "2023-11-07 08:50"),
    ("07/11/2023 (3 năm trước)", "2023-11-07"),
    ("Tuesday, 22/11/2022 | 09:15:00 [GMT +7]     A  A+", "2022-11-22 09:15"),
    ("Đối ngoại | 12/11/2012 | 08:15", "2012-11-12 08:15"),
    ("Đối ngoại nhân dân12/11/2012 08:15", "2012-11-12 08:15"),
    ("Số 4 (12), ra ngày 15 tháng 10 năm 1996", "1996-10-15"),
    ("Pub date: Mon, 12 Nov 2012 08:15:00 +0700", "2012-11-12 08:15"),
    ("Sent: Monday, October 12, 2020 8:15 AM", "2020-10-12 08:15"),
  ])
  func `A line that is a date is read`(text: String, expected: String) throws {
    let line = try #require(DateLine(SourceLine(text, number: 1)))
    #expect(
      ([line.date.iso] + [line.time?.description].compactMap(\.self)).joined(separator: " ")
        == expected)
  }

  @Test(arguments: [
    "Ngày in: 15/03/2024", "In ngày 15/03/2024 lúc 10:22", "Thu thập lúc: 2026-03-11 02:14:55",
    "Bản lưu tự động lúc 02/05/2026", "Truy cập ngày 11/03/2026", "Crawled: 2026-03-11T02:14:55Z",
    "Hôm nay: Thứ Sáu, 19/04/2024",
  ])
  func `The stamp of a machine is told from a dateline`(text: String) throws {
    let line = try #require(DateLine(SourceLine(text, number: 1)))
    #expect(line.label == .machine)
  }

  @Test(arguments: [
    "Ngày 10/02/2015, Liên hiệp các tổ chức hữu nghị tỉnh đã tổ chức ký kết",
    "Hội nghị tuyên truyền ( 21/05 )",
    "(06/8/1976 - 06/8/2026)", "giai đoạn 2015 - 2020",
    "Quyết định số 12 ngày 3/4/2015 của UBND tỉnh", "năm 2019",
    "Giấy phép số 55/GP-TTĐT ngày 22/4/2014", "Điện thoại: 02723. 552.489", "7/1",
    "Hội nghị khai mạc 18/11/2019",
  ])
  func `Other lines are no dates`(text: String) {
    #expect(DateLine(SourceLine(text, number: 1)) == nil)
  }

  @Test func `A printed day of the week settles the order of day and month`() {
    // 9 January 2017 was a Monday; 6 September 2019 a Friday.
    #expect(DateLine(SourceLine("Thứ Hai, 9/1/2017", number: 1))?.date.iso == "2017-01-09")
    #expect(DateLine(SourceLine("Thứ Sáu, 9/6/2019", number: 1))?.date.iso == "2019-09-06")
    #expect(DateLine(SourceLine("Thứ Ba, 9/1/2017", number: 1))?.contradictsWeekday == true)
  }

  @Test func `An American stamp keeps its other reading`() {
    let line = DateLine(SourceLine("8/2/2023 9:41:00 AM", number: 1))
    #expect(line?.isUncertain == true)
    #expect(line?.alternatives.map(\.iso) == ["2023-08-02"])
    // Only one reading is a date.
    #expect(DateLine(SourceLine("8/22/2023 9:41:00 AM", number: 1))?.date.iso == "2023-08-22")
  }

  @Test(arguments: [
    ("Ngày đăng: 9/8/2011", DateLine.Label.posted), ("Cập nhật: 20/12/2016 | 16:45", .updated),
    ("Đông Hà, ngày 21 tháng 8 năm 1998", .place), ("18/11/2019", .bare),
    ("Lần cập nhật cuối lúc Thứ sáu, 02 Tháng 5 2008 07:40", .updated),
    ("Posted on May 12, 2015", .posted),
  ])
  func `Labels are told apart`(text: String, label: DateLine.Label) {
    #expect(DateLine(SourceLine(text, number: 1))?.label == label)
  }

  @Test func `An aggregator's doubled outlet is kept`() {
    #expect(DateLine(SourceLine("Thời ĐạiThời Đại22/11/2023", number: 1))?.outlet == "Thời Đại")
  }
}
