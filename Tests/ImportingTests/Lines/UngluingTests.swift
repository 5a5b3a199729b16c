import Testing

@testable import Importing

@Suite struct UngluingTests {
  private func parts(_ lines: String...) -> [String] {
    unglued(lines.enumerated().map { SourceLine($0.element, number: $0.offset + 1) }).map(\.text)
  }

  @Test(arguments: [
    (
      "Hai bên trao tặng vật tư y tế cho bà con vùng biên.Chia sẻThích",
      ["Hai bên trao tặng vật tư y tế cho bà con vùng biên.", "Chia sẻ", "Thích"]
    ),
    (
      "Hội sẽ mở thêm hai lớp học ở vùng cao trong năm tới.Nông Thị Lan",
      ["Hội sẽ mở thêm hai lớp học ở vùng cao trong năm tới.", "Nông Thị Lan"]
    ),
    (
      "Đoàn đã thăm ba gia đình có công với cách mạng Lào.Xem thêmLịch cắt điện",
      ["Đoàn đã thăm ba gia đình có công với cách mạng Lào.", "Xem thêm: Lịch cắt điện"]
    ),
  ])
  func `Buttons and names behind a full stop come off`(line: String, expected: [String]) {
    #expect(parts(line) == expected)
  }

  @Test(arguments: [
    "Lễ ký diễn ra tại Trung tâm Văn hóa quận Ba, TP.Hồ Chí Minh",
    "Bài hát do nhạc sĩ trẻ Đ.Hà Giang sáng tác tặng các bạn Lào",
    "Anh nói với chúng tôi rằng cuộc đời còn dài.Rồi anh quay đi thật nhanh.",
  ])
  func `What only looks glued stays whole`(line: String) {
    #expect(parts(line) == [line])
  }

  @Test func `A headline in capitals before its text becomes one`() {
    let text = "Nhận lời mời của tỉnh, đoàn đại biểu nước bạn đã sang thăm từ ngày 2 đến 5-6."
    #expect(
      parts("TIN NGẮN", "(6-6-1999) ĐOÀN TỈNH XÊ CÔNG THĂM TỈNH QUẢNG NAM - \(text)")
        == ["TIN NGẮN", "(6-6-1999)", "ĐOÀN TỈNH XÊ CÔNG THĂM TỈNH QUẢNG NAM", text])
  }

  @Test(arguments: [
    ["LẠNG SƠN - Sáng nay, Hội hữu nghị tỉnh tổ chức gặp mặt đầu xuân với hội viên."],
    [
      "Đoàn tỉnh Xê Công thăm tỉnh Quảng Nam",
      "ĐOÀN TỈNH XÊ CÔNG THĂM TỈNH QUẢNG NAM - Sáng nay, đoàn đại biểu nước bạn đã sang thăm.",
    ],
  ])
  func `A dateline is no headline, and there is no second one`(lines: [String]) {
    let all = lines.enumerated().map { SourceLine($0.element, number: $0.offset + 1) }
    #expect(unglued(all).map(\.text) == lines)
  }
}
