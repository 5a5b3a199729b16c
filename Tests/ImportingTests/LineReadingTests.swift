import Testing

@testable import Importing

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
    ("Thích 12 Chia sẻ 3", "cue.furniture-chain"),
    ("[In] [Đóng cửa sổ]", "cue.menu-bar"), ("--[ trước ]--[ thư ]--[ sau ]--", "cue.menu-bar"),
    (". : : Nhà : : . | . : : Thơ : : . | . : : Ảnh : : .", "cue.menu-bar"),
    ("Số ca hôm nayViệt Nam 12 ca mớiAn Giang 3 ca mới", "cue.menu-bar"),
    ("Báo Cà Mau · 3 giờ", "cue.menu-bar"),
    ("Bữa cơm cho lái xe đường dài5 giờ trước", "cue.dated-item"),
    ("[Hình ảnh: an-giang-01.jpg]", "cue.image-file"),
    ("BÁO HÀ NAM NINH          Số 2210", "cue.running-head"),
    ("Chuyện của 30 năm trước", "cue.phrase"), ("TikTok và YouTube vào lớp học", "cue.phrase"),
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

  @Test func `A paragraph that opens like a footer is text among paragraphs`() {
    let text = (1...5).map { number in
      SourceLine(
        (number == 3 ? "Bản quyền " : "Nội dung ")
          + "tác giả là điều được hai bên bàn kỹ tại hội thảo, với nhiều ý kiến của các nhà nghiên cứu.",
        number: number)
    }
    #expect(readings(of: text)[2].rule == nil)
    #expect(readings(of: Array(text.prefix(3)))[2].rule?.id == "foot.copyright")
  }

  @Test(arguments: [
    ("Lan Anh viết lúc 21:14 02/09/2010: Đọc mà thương quá.", "form.signed-comment"),
    ("© Báo Cao Nguyên", "foot.copyright-sign"), ("Báo Cao Nguyên", nil),
    ("Bà viết lúc nửa đêm những lá thư gửi bạn.", nil),
  ])
  func `Comments and imprints are told by their signs`(text: String, rule: String?) {
    #expect(readings(of: [SourceLine(text, number: 1)]).first?.rule?.id == rule)
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
