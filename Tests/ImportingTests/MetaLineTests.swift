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

@Suite struct LanguageTests {
  @Test(arguments: [
    (
      "Hai bên đã trao đổi về công tác bảo vệ mốc giới và thống nhất duy trì giao ban định kỳ.",
      "vi"
    ),
    (
      "Hai ben da trao doi ve cong tac bao ve moc gioi va thong nhat duy tri giao ban cua hai tinh.",
      "vi"
    ),
    (
      "The chairman of the union thanked the guests from Quảng Ninh and said that the school was ready.",
      "en"
    ),
  ])
  func `The language is told without accents, too`(text: String, expected: String) {
    #expect(language(of: [SourceLine(text, number: 1)]) == expected)
  }
}

@Suite struct LineReadingTests {
  private func cues(_ text: String) -> [[String]] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { SourceLine(String($0.element), number: $0.offset + 1) }.filter { !$0.isBlank }
    return readings(of: lines).map { $0.cues.map(\.id) }
  }

  @Test(arguments: [
    ("Hội nghị tuyên truyền về công tác biên giới ( 21/05 )", "cue.dated-item"),
    ("Lễ hội hoa đỗ quyên khai mạc - 10/08/2022", "cue.dated-item"),
    ("Trao học bổng cho sinh viên Trao học bổng cho sinh viên", "cue.doubled"),
    ("VI | EN | DE", "cue.menu-bar"),

    ("Gửi bài này In bài này", "cue.furniture-chain"),
    ("Trong cay huu nghi tai cua khau.jpg", "cue.image-file"),
    ("Chuyên đề mới............", "cue.leader-dots"),
    (">> Giao lưu bóng chuyền hữu nghị", "cue.pointer"),
    ("Các đại biểu tại lễ ký. Ảnh: Đ.H", "cue.caption-mark"),
    ("Gặp nhau ở cột mốc", "cue.phrase"), ("Đó là một ngày vui.", "cue.short-sentence"),
    ("|", "cue.number-only"),
    ("18/11/2019", "cue.number-only"), ("Thứ Hai , 9/1/2017", "cue.date-line"),
  ])
  func `The form of a line is noticed`(text: String, cue: String) {
    #expect(cues(text).first?.contains(cue) == true)
  }

  @Test func `Running text brings its length`() {
    let reading = readings(of: [
      SourceLine(String(repeating: "dài ", count: 50) + "hết.", number: 1)
    ])
    #expect(reading.first?.isProse == true)
    #expect(reading.first?.score == 204)
  }

  @Test func `A paragraph under a doubled link is its teaser, one under a caption is text`() {
    let teaser =
      "Khép lại mười ngày, đoàn ba mươi thầy cô và học sinh mang về nhiều kỷ niệm sâu sắc về nước bạn."
    let link = "Hành trình đỏ của thầy và trò Hà Nội"
    #expect(cues("\(link)\n\n\(link)\n\n\(teaser)")[2] == ["cue.teaser"])
    #expect(cues("\(link)\n\(link)\n\(teaser)\n\(teaser) Hết.")[2] == ["cue.prose"])
  }

  @Test func `Text that is cut under a link is a teaser, in the text it is text`() {
    let link = "Thắp nến tri ân các liệt sĩ quân tình nguyện"
    let cut =
      "Hàng trăm đoàn viên, thanh niên và lưu học sinh Lào đã cùng thắp lên những ngọn nến […]"
    #expect(cues("\(link)\n\(cut)")[1] == ["cue.cut-teaser"])
    #expect(cues("\(cut)\n\(cut) Hết.")[0] == ["cue.prose"])
  }
}
