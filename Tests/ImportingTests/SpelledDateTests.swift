import Archive
import Testing

@testable import Importing

@Suite struct SpelledDateTests {
  @Test(arguments: [
    ("Ngày mười hai tháng năm năm 2019, Hội đã họp", "2019-05-12"),
    ("Ngày hai mươi mốt tháng sáu năm một nghìn chín trăm chín mươi hai, Hội đã họp", "1992-06-21"),
    ("Sáng ba mươi tháng mười một năm hai nghìn không trăm mười chín", "2019-11-30"),
    ("Ngày năm tháng tư năm hai nghìn lẻ ba", "2003-04-05"),
    ("Nhân dịp Xuân Ất Mùi 2015, Liên hiệp đã gặp mặt", "2015"),
    ("QUANG TRI, Nov. 12, 2012 – The union held a meeting", "2012-11-12"),
  ])
  func `Dates in words are read`(text: String, expected: String) {
    #expect(datedMentions(in: SourceLine(text, number: 1)).first?.mention.date?.iso == expected)
  }

  @Test(arguments: [
    "Sau mười hai tháng học tập, các em đã về nước", "Hội nghị lần thứ ba tháng chín vừa qua",
    "Nhân dịp Xuân Ất Mùi 2016, sai năm",
  ])
  func `Counts are no dates`(text: String) {
    #expect(
      datedMentions(in: SourceLine(text, number: 1)).allSatisfy {
        $0.mention.day == nil && $0.mention.year == nil
      })
  }
}
