import Testing

@testable import Gazetteer

@Test(arguments: [
  (
    "HỘI HỮU NGHỊ VIỆT NAM - CU BA TỈNH HÀ TÂY TỔ CHỨC MÍT TINH",
    "Hội hữu nghị Việt Nam - Cu Ba tỉnh Hà Tây tổ chức mít tinh"
  ),
  (
    "CỦA LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ ĐẮK LẮK",
    "Của Liên hiệp các tổ chức hữu nghị Đắk Lắk"
  ),
  ("ĐOÀN GIÁO VIÊN TỈNH IBARAKI (NHẬT BẢN)", "Đoàn giáo viên tỉnh Ibaraki (Nhật Bản)"),
  ("TỔNG KẾT DỰ ÁN CỦA TỔ CHỨC GRET TẠI SA PA", "Tổng kết dự án của Tổ chức GRET tại Sa Pa"),
  ("CẦU NỐI VIỆT - ĐỨC: VÌ HÒA BÌNH, HỮU NGHỊ", "Cầu nối Việt - Đức: Vì hòa bình, hữu nghị"),
  (
    "CHỦ TỊCH NƯỚC NGUYỄN XUÂN PHÚC THĂM LÀO VÀ TỈNH HÒA BÌNH",
    "Chủ tịch nước Nguyễn Xuân Phúc thăm Lào và tỉnh Hòa Bình"
  ),
  ("TỔ CHỨC PHI CHÍNH PHỦ TẠI TP.HCM HỌP MẶT", "Tổ chức phi chính phủ tại TP.HCM họp mặt"),
  ("ĐÓN BÌNH MINH Ở THỊ XÃ BÌNH MINH", "Đón bình minh ở thị xã Bình Minh"),
  (
    "UBND TỈNH LÀM VIỆC VỚI ĐẠI SỨ QUÁN PHÁP TẠI VIỆT NAM",
    "UBND tỉnh làm việc với Đại sứ quán Pháp tại Việt Nam"
  ),
  (
    "DỰ ÁN “NGÂN HÀNG BÒ” DO HEIFER VIỆT NAM TÀI TRỢ",
    "Dự án “Ngân hàng bò” do Heifer Việt Nam tài trợ"
  ),
  ("NGÀY HỘI SINH VIÊN TẠI THÀNH PHỐ HỒ CHÍ MINH", "Ngày hội sinh viên tại Thành phố Hồ Chí Minh"),
  ("THI HÁT TIẾNG NGA, ÁO DÀI VÀ NGƯỜI ANH CẢ", "Thi hát tiếng Nga, áo dài và người anh cả"),
  ("TRAO QUÀ CHO HỌC SINH HUYỆN KHĂM CỢT", "Trao quà cho học sinh huyện Khăm Cợt"),
  ("Phát triển đối ngoại nhân dân", "Phát triển đối ngoại nhân dân"),
])
func `Titles in capitals get their names back`(shouted: String, title: String) {
  #expect(Gazetteer.shared.sentenceCase(shouted) == title)
}
