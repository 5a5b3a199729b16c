import Archive
import Testing

@testable import Importing

/// A date as a table writes it: `2021-07-15`, `--03-28` without a year, `2015-05`, `2020`.
private func written(_ mention: DateMention) -> String {
  let year = mention.year.map(String.init) ?? "-"
  let rest = [mention.month, mention.day].compactMap(\.self).map { $0 < 10 ? "0\($0)" : "\($0)" }
  return ([year] + rest).joined(separator: "-")
}

@Suite struct DateScannerTests {
  private func mentions(_ text: String) -> [DateMention] {
    DateScanner.mentions(in: DateToken.tokens(of: SourceLine(text, number: 1).key))
  }

  @Test(arguments: [
    ("ngày 15 tháng 7 năm 2021", "2021-07-15"), ("Ngày 10/02/2015, Liên hiệp", "2015-02-10"),
    ("sáng 28/3 tại thị xã", "--03-28"), ("Chiều 8 - 9, tại", "--09-08"),
    ("Chiều 13-11", "--11-13"),
    ("Sáng ngày 12-11-2023", "2023-11-12"), ("Ngày 5.9, đoàn", "--09-05"),
    ("Chiều 7.1, Liên hiệp", "--01-07"),
    ("02 ngày 11 và 12/11/2022", "2022-11-12"), ("ngày 6 và 7-11", "--11-07"),
    ("Trong hai ngày 12 và 13/3", "--03-13"),
    ("từ ngày 24 đến 26-11", "--11-26"), ("từ ngày 15-17.5.2022", "2022-05-17"),
    ("Từ ngày 9 - 12/6/2017", "2017-06-12"),
    ("Từ ngày 24 đến 26/5/2018", "2018-05-26"), ("từ 28/9 đến 2/10/2022", "2022-10-02"),
    ("tháng 5/2015", "2015-05"),
    ("26-XII-1991", "1991-12-26"), ("15/VII/1990", "1990-07-15"), ("tháng VII-1990", "1990-07"),
    ("quý III/2020", "2020"), ("Những tháng đầu năm 2023", "2023"),
    ("tháng tư năm 2019", "2019-04"),
    ("tháng mười hai năm 1999", "1999-12"), ("Trung tuần tháng 4/2002", "2002-04"),
    ("từ tháng 3-2020 đến nay", "2020-03"),
    ("September 30, 2021", "2021-09-30"), ("On the morning of June 4,", "--06-04"),
    ("October 3rd, 2022", "2022-10-03"),
    ("From September 28 to 30,", "--09-30"), ("12 May 2015", "2015-05-12"),
    ("5th of May 2015", "2015-05-05"),
    ("12-8-91", "1991-08-12"), ("Hôm nay (12/5/2015)", "2015-05-12"), ("sáng nay (5/9)", "--09-05"),
    ("Hôm qua (5/9), tại", "--09-05"), ("sáng thứ Sáu (5/9)", "--09-05"),
    ("chiều ngày 22/5/2006", "2006-05-22"), ("24 đến 26 tháng 5 năm 2018", "2018-05-26"),
  ])
  func `Dates in running text are found`(text: String, expected: String) {
    let expected = expected.hasPrefix("--") ? "-" + expected.dropFirst() : expected
    #expect(mentions(text).map(written).first == expected)
  }

  @Test(arguments: [
    "1/3 dân số", "24/7", "6.000 lượt người", "1.210 lượt hộ", "41/2013/QĐ-TTg",
    "số 01/2015/TT-BNG", "K91 và QL14",
    "mốc 589", "02723. 552.489", "125/KH-UBND", "Nghị quyết 806-NQ/QUTW", "tỷ lệ 5/12",
    "168 / 1.924",
    "may 40 chiếc áo", "phiên bản 5.5", "lãi suất 7,9%",
  ])
  func `Numbers that are no dates are left alone`(text: String) {
    #expect(mentions(text).isEmpty)
  }

  @Test(arguments: ["giai đoạn 2015 - 2020", "nhiệm kỳ 2013-2018", "năm học 2018 – 2019"])
  func `Terms are spans`(text: String) {
    #expect(mentions(text).map(\.isSpan) == [true])
  }

  @Test func `A range keeps its first day`() {
    #expect(mentions("từ ngày 24 đến 26/5/2018").first?.firstDay == 24)
    #expect(mentions("từ 28/9 đến 2/10/2022").first?.firstMonth == 9)
  }

  @Test func `The calendar decides`() {
    #expect(mentions("ngày 31/2/2015").first?.date == nil)
    #expect(mentions("ngày 29/2/2016").first?.date?.iso == "2016-02-29")
  }
}

@Suite struct DateContextTests {
  private func roles(_ text: String) -> [DateRole] {
    datedMentions(in: SourceLine(text, number: 1)).map(\.role)
  }

  @Test(arguments: [
    ("quán triệt Chỉ thị số 24-CT/TU, ngày 11/5/2022 của Ban Thường vụ", DateRole.cited),
    ("theo kế hoạch ban hành ngày 03/5/2017 của UBND tỉnh", .cited),
    ("Quyết định số 80/2020/NĐ-CP ngày 08/7/2020", .cited),
    ("Thực hiện kế hoạch công tác, ngày 12/5/2020, Liên hiệp tổ chức", .plain),
    ("Ngày 10/02/2015, Liên hiệp đã ký kết chương trình phối hợp", .plain),
    ("kỷ niệm ngày thiết lập quan hệ ngoại giao (5/9/1962)", .anniversary),
    ("Việt Nam Dân chủ Cộng hòa (khai sinh ngày 2/9/1945)", .anniversary),
    ("since it was founded on March 31, 1966", .anniversary),
    ("follows a memorandum signed on March 12, 2018", .cited),
    ("Trước ngày 01/7/2025, ba tỉnh đều có liên hiệp các tổ chức hữu nghị", .span),
    ("Kể từ ngày 1/1/2019, tỉnh thực hiện quy định mới", .span),
    ("Tính đến ngày 30/6/2018, toàn tỉnh có 12 dự án", .span),
    ("Từ ngày 24 đến 26/5/2018, hai hội cùng tổ chức", .plain),
    ("giai đoạn 2015 - 2020", .span), ("đến năm 2020 và những năm tiếp theo", .future),
    ("đối ngoại về quốc phòng năm 2020 và những năm tiếp theo", .future),
    ("Phương hướng năm 2017", .future),
    ("Dự kiến ngày 01/12/2023, tỉnh sẽ đón đoàn", .future),
    ("Riêng trong năm 2019, UBND tỉnh", .plain),
    ("nhân ngày 29/12 âm lịch", .lunar), ("ngày 17/2 (tức mùng 1 Tết)", .plain),
    ("which is scheduled to open on July 2, 2019", .future), ("chào mừng ngày 30/4", .anniversary),
  ])
  func `A date's surroundings say what it stands for`(text: String, role: DateRole) {
    #expect(roles(text).first == role)
  }

  @Test func `Both dates of a commemoration are struck out`() {
    #expect(roles("35 năm chiến thắng (7.1.1979 - 7.1.2014)") == [.anniversary, .anniversary])
  }
}
