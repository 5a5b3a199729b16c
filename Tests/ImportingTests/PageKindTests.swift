import Archive
import Testing

@testable import Importing

@Suite struct PageKindTests {
  @Test(arguments: [
    (
      ArticleRecord.Kind.list,
      """
      Thẻ: đối ngoại nhân dân
      Hội hữu nghị Việt Nam - Hàn Quốc tỉnh Bắc Ninh trao học bổng
      19/08/2022 by admin
      Sáng 18/8, Hội hữu nghị Việt Nam - Hàn Quốc tỉnh Bắc Ninh phối hợp với Hội Khuyến học trao 40 suất học bổng […]
      Xem thêm
      Thắp nến tri ân các liệt sĩ quân tình nguyện Việt Nam
      27/07/2022 by admin
      Hàng trăm đoàn viên, thanh niên và lưu học sinh Lào đã cùng thắp lên những ngọn nến tại nghĩa trang […]
      Xem thêm
      Trang sau →
      """
    ),
    (
      .list,
      """
      TIN HOẠT ĐỘNG
      Gặp mặt cựu chuyên gia giúp nước bạn Lào (05/03/2019)
      Tiếp đoàn Đại sứ quán Cuba đến chào xã giao (28/02/2019)
      Trao học bổng cho sinh viên nghèo vượt khó (20/02/2019)
      """
    ),
    (
      .other,
      """
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      QUYẾT ĐỊNH
      Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp quản lý hoạt động đối ngoại nhân dân trên địa bàn tỉnh.
      Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế các quy định trước đây trái với Quyết định này.
      Nơi nhận:
      """
    ),
    (
      .other,
      """
      LỊCH CÔNG TÁC TUẦN 12
      Văn phòng Liên hiệp thông báo lịch công tác tuần để các hội thành viên biết và chủ động bố trí.
      Thứ Hai (21/3)
      Sáng: 8 giờ 00, họp giao ban cơ quan. Chủ trì: Chủ tịch Liên hiệp.
      Chiều: 14 giờ 00, làm việc với Hội hữu nghị Việt Nam - Lào tỉnh.
      Thứ Ba (22/3)
      Sáng: Dự tập huấn viện trợ phi chính phủ nước ngoài tại Sở Ngoại vụ.
      Chiều: Làm việc tại cơ quan.
      """
    ),
    (
      .other,
      """
      Ông Trần Văn Bình
      Họ và tên: Trần Văn Bình
      Ngày sinh: 12/5/1962
      Quê quán: huyện Hải Hậu, tỉnh Nam Định
      Chức vụ: Chủ tịch Liên hiệp các tổ chức hữu nghị tỉnh
      - Từ năm 1985 đến năm 1998: giáo viên Trường THPT chuyên của tỉnh, Bí thư Đoàn trường, Ủy viên Ban Chấp hành.
      """
    ),
    (
      .list,
      """
      Kết quả cho từ khóa hữu nghị
      Nhịp cầu hữu nghị ở xứ dừa Bến Tre
      09/10/2020
      Những năm qua, các hội hữu nghị trong tỉnh đã có nhiều hoạt động thiết thực, góp phần thắt chặt tình đoàn kết.
      Trao xe lăn cho người khuyết tật nghèo
      02/10/2020
      Sáng 2-10, Liên hiệp các tổ chức hữu nghị tỉnh phối hợp với tổ chức VNAH trao 100 xe lăn cho người khuyết tật.
      Họp mặt hữu nghị Việt Nam - Lào
      28/09/2020
      Chiều 28-9, Hội hữu nghị Việt Nam - Lào tỉnh họp mặt các cựu chiến binh từng giúp bạn Lào năm xưa.
      """
    ),
    (.other, "Trang chủ\nGiới thiệu\nLiên hệ\nĐang cập nhật\nĐăng nhập"),
    (.other, "404\nKhông tìm thấy trang\nTrang chủ"),
    (.other, "Trang chủ\nLIÊN HỆ\nHọ tên\nEmail\nNội dung\nGửi"),
  ])
  func `What is no article says why`(kind: ArticleRecord.Kind, text: String) {
    guard
      case .notAnArticle(let found, let reason, _, _) = importArticle(
        from: Array(text.utf8), seed: "a.txt")
    else {
      Issue.record("taken for an article")
      return
    }
    #expect(found == kind)
    #expect(!reason.isEmpty)
  }

  @Test func `Two sentences are an article`() throws {
    let article = try imported(
      """
      Thư viện tỉnh Bắc Kạn nhận sách của Đại sứ quán Ấn Độ
      Ngày đăng: 09/08/2011
      Ngày 8/8, Thư viện tỉnh Bắc Kạn tiếp nhận 300 cuốn sách tiếng Anh do Đại sứ quán Ấn Độ tại Việt Nam trao tặng.
      Quay lại
      """)
    #expect(article.record.date?.iso == "2011-08-09")
    #expect(article.record.eventDate?.iso == "2011-08-08")
  }
}
