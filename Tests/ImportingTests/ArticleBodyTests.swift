import Archive
import Testing

@testable import Importing

@Suite struct ArticleBodyTests {
  @Test func `Sub-headings, captions, points and verse find their form`() throws {
    let body = try imported(
      page(
        stamp: "03/08/2015 - 10:48",
        body: """
          \(undatedText)

          Quang cảnh buổi tập huấn. Ảnh: Việt Đức

          Gặp nhau ở cột mốc

          Sáng sớm, sương còn đặc quánh trên mặt sông. Hai bên giữ khoảng cách, chào nhau bằng động tác đưa tay lên ngực.

          Các đại biểu thống nhất:
          - Lập bản đồ nguồn lực kiều bào;
          1. Mỗi năm gặp nhau một lần.

          Người phiên dịch tạm dịch mấy câu:
          Ngủ đi con, đất này đất mẹ
          Mai có người đưa con về nhà

          Khi đoàn xin phép bốc hài cốt, cụ khóc và hát một bài ru, cả đoàn lặng đi trong nắng chiều biên giới.
          """)
    ).body
    #expect(
      body.contains("\n\n![Quang cảnh buổi tập huấn. Ảnh: Việt Đức]()\n\n## Gặp nhau ở cột mốc\n\n")
    )
    #expect(
      body.contains("\n\n\\- Lập bản đồ nguồn lực kiều bào;\n\n1\\. Mỗi năm gặp nhau một lần.\n\n"))
    #expect(body.contains("\n\nNgủ đi con, đất này đất mẹ\\\nMai có người đưa con về nhà\n\n"))
    #expect(!body.contains("10:48"))
    #expect(!body.contains("bóng đá"))
  }

  @Test func `A box of links inside the text goes, the text goes on`() throws {
    let body = try imported(
      page(
        body: """
          \(undatedText)

          Tin liên quan
          Trao tặng máy tính cho trường học xã Ia O
          Đoàn công tác tỉnh Ratanakiri thăm và làm việc tại Gia Lai

          Chị Rơ Mah H'Bia, cán bộ phụ nữ xã Ia Nan, chia sẻ rằng trước đây chị rất ngại nói trước người lạ.

          Dự kiến Liên hiệp sẽ mở thêm hai lớp tương tự tại huyện Đức Cơ, ưu tiên cán bộ trẻ người dân tộc thiểu số.
          """)
    ).body
    #expect(!body.contains("Trao tặng máy tính"))
    #expect(body.hasSuffix("ưu tiên cán bộ trẻ người dân tộc thiểu số.\n"))
    #expect(body.hasPrefix("Liên hiệp các tổ chức hữu nghị tỉnh Gia Lai"))
  }

  @Test func `A table at the end of a text is kept to its last cell`() throws {
    let cells = (1...40).map { "Đoàn vào \($0)" }
    let body = try imported(
      page(body: undatedText + "\n\nKết quả cụ thể như sau:\n" + cells.joined(separator: "\n"))
    ).body
    #expect(body.hasSuffix("\n\nĐoàn vào 40\n"))
  }

  @Test func `Links doubled on a line and alternative texts go`() throws {
    let title = "Gia Lai tập huấn đối ngoại nhân dân cho cán bộ xã"
    let body = try imported(
      page(
        title: title,
        body: """
          \(undatedText)

          \(title)
          Các học viên thực hành đón khách

          Hải Phòng trao học bổng cho lưu học sinh Lào Hải Phòng trao học bổng cho lưu học sinh Lào

          Kết thúc lớp học, các học viên kiến nghị tỉnh sớm mở thêm lớp tiếng Khmer cho cán bộ cơ sở.
          """)
    ).body
    #expect(!body.contains("Hải Phòng"))
    #expect(!body.contains(title))
    #expect(body.contains("![Các học viên thực hành đón khách]()"))
  }

  @Test(arguments: [
    ("Một câu ngắn.", 40, "Một câu ngắn."),
    (
      String(repeating: "Một câu dài vừa phải ở đây. ", count: 12), 100,
      String(repeating: "Một câu dài vừa phải ở đây. ", count: 3).dropLast().description
    ),
    (
      "Một câu rất dài không có dấu chấm nào cả cho đến tận cuối", 30,
      "Một câu rất dài không có dấu…"
    ),
  ])
  func `A summary is cut at a sentence end`(text: String, limit: Int, expected: String) {
    #expect(shortened(text, to: limit) == expected)
  }

  @Test(arguments: [
    ("(BTNO) - Chiều 7.1, Liên hiệp", "Chiều 7.1, Liên hiệp"), ("TCĐN - Trong suốt", "Trong suốt"),
    ("BDK.VN - Sáng nay", "Sáng nay"), ("Việt Nam - Lào: tình nghĩa", "Việt Nam - Lào: tình nghĩa"),
  ])
  func `An agency's code is no part of a summary`(text: String, expected: String) {
    #expect(withoutAgencyCode(text) == expected)
  }
}

@Suite struct TitleChoiceTests {
  @Test(arguments: [
    (
      "HỢP TÁC QUỐC TẾ\nThứ Sáu , 6/9/2019\nHỘI ĐÀM GIỮA LÀO CAI VÀ CHÂU HỒNG HÀ VỀ GIAO LƯU NHÂN DÂN BIÊN GIỚI",
      "Hội đàm giữa Lào Cai và châu Hồng Hà về giao lưu nhân dân biên giới"
    ),
    ("Bài viết\n\nNghĩa tình bên dòng Sê San", "Nghĩa tình bên dòng Sê San"),
    (
      "Trang chủ Hữu nghị Bốn phương kết bạn\n09:41 | 02/08/2023 GMT+7\n\nPhát triển đối ngoại nhân dân\n\naa",
      "Phát triển đối ngoại nhân dân"
    ),
    (
      "Quảng Trị và nhân dân Washington:\nTrồng cây xanh trên mảnh đất từng là bãi mìn",
      "Quảng Trị và nhân dân Washington: Trồng cây xanh trên mảnh đất từng là bãi mìn"
    ),
    (
      "TIẾP ĐOÀN ĐẠI BIỂU THANH NIÊN TỈNH SALAVAN\nSANG THĂM VÀ LÀM VIỆC",
      "Tiếp đoàn đại biểu thanh niên tỉnh Salavan sang thăm và làm việc"
    ),
    (
      "Kiều bào chung tay xây cầu ở vùng sâu Trà Cú\nNhịp cầu nối những bờ vui",
      "Kiều bào chung tay xây cầu ở vùng sâu Trà Cú"
    ),
    (
      "Gia Lai tập huấn đối ngoại nhân dân cho cán bộ xã\nNgày đăng: 08/02/2010\nCác học viên thực hành đón đoàn khách",
      "Gia Lai tập huấn đối ngoại nhân dân cho cán bộ xã"
    ),
    (
      "Tin tức\nHội nghị đối ngoại nhân dân năm 2019 | Sở Ngoại vụ",
      "Hội nghị đối ngoại nhân dân năm 2019"
    ),
  ])
  func `The headline is found above the text`(head: String, title: String) throws {
    #expect(try imported(head + "\n\n" + undatedText).record.title == title)
  }

  @Test func `A text without a headline gets its first words, and a person is asked`() throws {
    let record = try imported(undatedText).record
    #expect(record.title.hasPrefix("Liên hiệp các tổ chức hữu nghị tỉnh Gia Lai"))
    #expect(record.title.unicodeScalars.count <= 101)
    #expect(record.review.contains("title"))
  }
}
