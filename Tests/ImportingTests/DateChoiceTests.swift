import Archive
import Testing

@testable import Importing

/// A page and the date it must get.
struct DatedPage: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var text: String
  var date: String?
  var basis: DateBasis

  init(_ what: String, _ text: String, _ date: String?, _ basis: DateBasis) {
    testDescription = what
    self.text = text
    self.date = date
    self.basis = basis
  }

  static let all = [
    DatedPage(
      "dateline under the headline", page(stamp: "Thứ Ba, 30/12/2014 | 08:14", body: undatedText),
      "2014-12-30", .dateline),
    DatedPage(
      "page clock over the menu",
      page(
        head: "Thứ Bảy, 15/3/2025\nTrang nhất\nNghiên cứu\nBạn đọc\nRSS",
        stamp: "21:14, ngày 05-04-2022", body: undatedText),
      "2022-04-05", .dateline),
    DatedPage(
      "a clock alone is no dateline",
      page(
        head: "Chủ nhật, 17/05/2020\nTrang chủ\nChính trị\nXã hội\nBiên giới\nVideo",
        body: undatedText), nil, .none),
    DatedPage(
      "a clock that says so among the menu",
      page(
        head: "Hội hữu nghị\nTrang chủ | Tin tức\nBây giờ là: 21:05:33, ngày 02/11/2026\nTìm kiếm",
        body: undatedText), nil, .none),
    DatedPage(
      "a clock long after the event",
      page(
        head: "Tin tức\n17/04/2021",
        body: "Sáng 8-12, tại thị xã, Hội hữu nghị tỉnh tổ chức họp mặt đông đảo hội viên.\n\n"
          + undatedText), nil, .none),
    DatedPage(
      "the print stamp of a page",
      page(
        stamp: "Ngày in: 15/03/2024",
        body:
          "Sáng 28/03/2013, tại thị xã, Hội hữu nghị tỉnh tổ chức họp mặt đông đảo hội viên.\n\n"
          + undatedText), "2013-03-28", .event),
    DatedPage(
      "a dateline amid what was taken for the text",
      page(body: undatedText + "\n\n12 thg 10, 2020, 09:20\n\n" + undatedText),
      "2020-10-12", .dateline),
    DatedPage(
      "history opens a report",
      page(
        body:
          "Ngày 18/7/1977, hai nước ký Hiệp ước hữu nghị và hợp tác, mở ra trang mới trong quan hệ.\n\n"
          + "Trong năm 2019, hai bên đã trao đổi 15 đoàn công tác và nhiều hoạt động giao lưu.\n\n"
          + undatedText), "2019", .event),
    DatedPage(
      "months of a year that is reported on",
      page(
        body:
          "Những tháng đầu năm 2023, Liên hiệp đã tổ chức nhiều hoạt động đối ngoại thiết thực.\n\n"
          + undatedText), "2023", .event),
    DatedPage(
      "migration stamp years after the event",
      page(
        stamp: "Cở chữ: 09:07 AM,28/06/2017",
        body:
          "Sáng 28/03/2013, tại thị xã, Hội hữu nghị tỉnh tổ chức họp mặt đông đảo hội viên.\n\n"
          + undatedText),
      "2013-03-28", .event),
    DatedPage(
      "an anniversary is no migration",
      page(
        stamp: "28/06/2017",
        body:
          "Ngày 17/11/1950, Liên hiệp ra đời; nhân kỷ niệm ngày truyền thống, tỉnh tổ chức gặp mặt hội viên.\n\n"
          + undatedText),
      "2017-06-28", .dateline),
    DatedPage(
      "event without a year beside a dateline",
      page(
        stamp: "Ngày đăng: 02/01/2016",
        body: "Chiều 28/12, tại Pleiku, đoàn công tác đã làm việc với lãnh đạo tỉnh.\n\n"
          + undatedText),
      "2016-01-02", .dateline),
    DatedPage(
      "event without a year, the year in the text",
      page(
        body: "Sáng 12/9, tại phường, Liên hiệp tổ chức hội nghị bàn giải pháp phối hợp.\n\n"
          + undatedText
          + "\n\nTrước đó, ngày 05/9/2025, đoàn công tác đã khảo sát tại ba xã biên giới."),
      "2025-09-12", .event),
    DatedPage(
      "event without any year is not guessed",
      page(
        body: "Sáng 12/9, tại phường, Liên hiệp tổ chức hội nghị bàn giải pháp phối hợp.\n\n"
          + undatedText), nil, .none),
    DatedPage(
      "event range",
      page(
        body:
          "Từ ngày 9 - 12/6/2017, Hội hữu nghị tổ chức chương trình về nguồn cho 45 hội viên.\n\n"
          + undatedText),
      "2017-06-12", .event),
    DatedPage(
      "event in words",
      page(
        body: "Ngày 12 tháng 9 năm 2003, tại thị xã Hà Đông, Hội long trọng tổ chức mít tinh.\n\n"
          + undatedText),
      "2003-09-12", .event),
    DatedPage(
      "month",
      page(
        body: "Trung tuần tháng 4/2002, Liên hiệp tỉnh đã tổ chức họp mặt với gần 60 sinh viên.\n\n"
          + undatedText),
      "2002-04", .event),
    DatedPage(
      "period",
      page(
        body: undatedText
          + "\n\nRiêng trong năm 2019, Liên hiệp đã tổ chức sáu đoàn ra, mười đoàn vào theo kế hoạch."
      ),
      "2019", .event),
    DatedPage(
      "a plan is no period",
      page(
        body: undatedText
          + "\n\nĐề án hội nhập đến năm 2030 và những năm tiếp theo đặt ra nhiều yêu cầu mới cho cán bộ."
      ), nil, .none),
    DatedPage(
      "cited document only",
      page(
        body: undatedText
          + "\n\nCán bộ được quán triệt Chỉ thị số 24-CT/TU, ngày 11/5/2022 của Ban Thường vụ Tỉnh ủy."
      ),
      "2022", .cited),
    DatedPage(
      "signature",
      page(body: undatedText, tail: "Đông Hà, ngày 21 tháng 8 năm 1998\nHồ Sĩ Thiềng\n"),
      "1998-08-21", .dateline),
    DatedPage(
      "the month of the issue",
      page(head: "BẢN TIN HỮU NGHỊ GIA LAI * Số 6 - Tháng 6/2008", body: undatedText),
      "2008-06", .dateline),
    DatedPage(
      "the months of an archive",
      page(head: "Tháng 6/2008\nTháng 5/2008\nTháng 4/2008", body: undatedText), nil, .none),
    DatedPage(
      "a congress opens its term",
      page(
        body: "Sáng5/3, Hội hữu nghị tỉnh tổ chức Đại hội lần thứ II, nhiệm kỳ 2011 - 2016.\n\n"
          + undatedText), "2011-03-05", .event),
    DatedPage(
      "posted by an account",
      page(stamp: "Posted on Tháng Mười 23, 2024 by vanphong", body: undatedText), "2024-10-23",
      .dateline),
    DatedPage(
      "the posting of a text typed off an old print",
      page(
        title: "[Chép lại] Đêm lửa trại trên cao nguyên", stamp: "Gửi lúc: 22:10, 03/05/2011",
        body: undatedText), nil, .none),
    DatedPage(
      "the posting of any other text",
      page(stamp: "Gửi lúc: 22:10, 03/05/2011", body: undatedText), "2011-05-03", .dateline),
    DatedPage("footer and lists give none", page(body: undatedText), nil, .none),
    DatedPage(
      "American stamp, the event decides",
      page(
        stamp: "10/2/2013 3:15:00 PM",
        body:
          "Ngày 01/10/2013, tại Đà Lạt, Hội đã tiếp nhận 120 chiếc xe lăn dành cho người khuyết tật.\n\n"
          + undatedText),
      "2013-10-02", .dateline),
    DatedPage(
      "American stamp, the cited document decides",
      page(
        stamp: "8/2/2023 9:41:00 AM",
        body: undatedText
          + "\n\nThực hiện Kết luận số 57-KL/TW, ngày 1/7/2023 của Bộ Chính trị về thông tin đối ngoại."
      ),
      "2023-08-02", .dateline),
    DatedPage(
      "posted beats updated",
      page(stamp: "Ngày đăng: 15/04/2008\nCập nhật: 02/05/2008", body: undatedText), "2008-04-15",
      .dateline),
    DatedPage(
      "two-digit year", page(stamp: "Ngày 12-8-91", body: undatedText), "1991-08-12", .dateline),
    DatedPage(
      "lunar day",
      page(
        body:
          "Tối 16/2/2026 (tức đêm Giao thừa 29/12 Âm lịch), tỉnh tổ chức chương trình chào Xuân hữu nghị.\n\n"
          + undatedText),
      "2026-02-16", .event),
    DatedPage(
      "commemoration gives the year",
      page(
        body:
          "Chiều 7.1, Liên hiệp tỉnh tổ chức gặp mặt kỷ niệm 35 năm ngày chiến thắng (7.1.1979 - 7.1.2014).\n\n"
          + undatedText),
      "2014-01-07", .event),
    DatedPage(
      "aggregator", page(head: "Tiếng Việt\nThời ĐạiThời Đại22/11/2023", body: undatedText),
      "2023-11-22", .dateline),
  ]
}

@Suite struct DateChoiceTests {
  @Test(arguments: DatedPage.all)
  func `A page gets the date it tells, and no other`(_ page: DatedPage) throws {
    let record = try imported(page.text).record
    #expect(record.date?.iso == page.date)
    #expect(record.dateBasis == page.basis)
  }

  @Test func `A day in the name of the seed is the last resort`() throws {
    let record = try imported(page(body: undatedText), seed: "2015-05-12_hoi-nghi.txt").record
    #expect(record.date?.iso == "2015-05-12")
    #expect(record.dateBasis == .file)
    #expect(
      try imported(page(body: undatedText), seed: "000_6c2d9def338a349e.txt").record.date == nil)
  }

  @Test func `A contradiction with the weekday is kept in mind`() throws {
    let article = try imported(page(stamp: "Thứ Ba, 9/1/2017 | 08:00", body: undatedText))
    #expect(article.record.date?.iso == "2017-01-09")
    #expect(article.diagnostics.map(\.code) == ["date-conflict"])
  }

  @Test func `The day of the event is kept beside the dateline`() throws {
    let text = page(
      stamp: "08/01/2014 - 05:30",
      body: "Chiều 6/1, tại Tây Ninh, Liên hiệp tỉnh đã tổ chức buổi gặp mặt.\n\n" + undatedText)
    #expect(try imported(text).record.eventDate?.iso == "2014-01-06")
  }
}
