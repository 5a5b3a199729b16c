import Archive
import Testing

@testable import Importing

private func provinces(
  title: String, lead: String? = nil, _ paragraphs: String..., signature: [String] = [],
  source: String? = nil, date: String = "2018-05-01"
) -> [String] {
  recognizeEntities(
    in: ArticleText(
      title: title, lead: lead, paragraphs: paragraphs, signature: signature, source: source,
      date: ArchiveDate(iso: date))
  ).provinces
}

@Test func `A meeting in Hà Nội does not make an article of Hà Nội`() {
  #expect(
    provinces(
      title: "Hội nghị đối thoại với các tổ chức phi chính phủ",
      lead: "Ngày 2/5, tại Hà Nội, Liên hiệp các tổ chức hữu nghị Việt Nam tổ chức hội nghị.",
      "Đại diện UBND tỉnh Yên Bái nêu ý kiến.") == [])
}

@Test func `Two provinces that act together are equals`() {
  #expect(
    provinces(
      title: "Thanh Hóa, Sơn La và Hủa Phăn chung một dòng Mã",
      lead: "Hội hữu nghị Việt Nam - Lào hai tỉnh Thanh Hóa, Sơn La tổ chức hành trình.")
      == ["Thanh Hóa", "Sơn La"])
}

@Test func `A province named twice, and no other, is that of the article`() {
  #expect(
    provinces(
      title: "Gặp lại những người thầy Nga ở Lâm Thao",
      "Hội hữu nghị Việt Nam - Liên bang Nga tỉnh Phú Thọ có thêm hội viên.") == ["Phú Thọ"])
}

@Test(arguments: [
  ("Hà Tây: Mít tinh đoàn kết", "2003-09-12", ["Hà Tây"]),
  ("Cần Thơ: Vui Tết Chôl Chnăm Thmây", "2002-04", ["Cần Thơ"]),
  ("Đắk Lắk: Kết nối kiều bào", "2025-09-12", ["Đắk Lắk"]),
  ("Long An: Khám bệnh miễn phí", "2019", ["Long An"]),
  ("Minh Hải: Đón đoàn chuyên gia", "1993-07-10", ["Minh Hải"]),
  ("Huế: Trồng cây bên sông Hương", "2018-03-07", ["Thừa Thiên Huế"]),
  ("Huế: Trồng cây bên sông Hương", "2025-03-07", ["Huế"]),
])
func `A province is that of the article's date`(title: String, date: String, names: [String]) {
  #expect(provinces(title: title, date: date) == names)
}

@Test func `A city of the second level speaks for its province`() {
  #expect(
    provinces(
      title: "Giao lưu với đoàn giáo viên Nhật Bản",
      "Sáng 14/5, tại thành phố Huế, Sở Ngoại vụ tỉnh Thừa Thiên Huế tổ chức giao lưu.",
      date: "2012-05-14") == ["Thừa Thiên Huế"])
}

@Test func `A paper's province helps a text that names it softly`() {
  #expect(
    provinces(
      title: "Phát triển đối ngoại nhân dân", "Nhân dân Kon Tum luôn mến khách.",
      "Trên địa bàn huyện Ngọc Hồi có 13 xã biên giới.", source: "Báo Kon Tum") == ["Kon Tum"])
}

@Test func `A district that several provinces have follows the one that is named`() {
  #expect(
    provinces(
      title: "Ba mươi năm một lời hứa",
      "Hội hữu nghị Việt Nam - Lào tỉnh Nghệ An vận động hạt giống.",
      "Cùng đi có cán bộ huyện Kỳ Sơn.") == ["Nghệ An"])
}

@Test func `A commune of today may bear the name of an old district`() {
  #expect(
    provinces(
      title: "Trà Lĩnh mở hội xuân", lead: "Sáng 25/2, UBND xã Trà Lĩnh tổ chức hội xuân.",
      date: "2026-02-26") == ["Cao Bằng"])
}

@Test func `Places of before a split or a merger count for the unit of that time`() {
  #expect(
    provinces(
      title: "Mít-tinh hữu nghị tại Đà Nẵng",
      lead: "Tại thành phố Đà Nẵng, Hội hữu nghị Việt - Lào tỉnh Quảng Nam - Đà Nẵng họp.",
      date: "1990-07-20") == ["Quảng Nam - Đà Nẵng"])
  #expect(
    provinces(
      title: "Hà Tây: Nghề lụa Vạn Phúc",
      lead: "Khách từ Hà Nội về thị xã Hà Đông và huyện Thường Tín.", date: "2004-10-07")
      == ["Hà Tây"])
}

@Test func `The name of an author is no province`() {
  #expect(
    provinces(
      title: "Gặp mặt hữu nghị", "Chiều 7/1, buổi gặp mặt diễn ra ấm cúng.",
      signature: ["HẢI DƯƠNG"]) == [])
}

@Test func `What peace and oceans share with provinces does not count`() {
  #expect(
    provinces(
      title: "Vì hòa bình, hữu nghị", "Bên kia Thái Bình Dương, đại tá Nguyễn Thái Bình kể chuyện.",
      "Đoàn Thanh niên Cộng sản Hồ Chí Minh hát về đường mòn Hồ Chí Minh.") == [])
}

@Test func `A near miss is a doubt`() {
  let entities = recognizeEntities(
    in: ArticleText(title: "Ngày hội văn hóa", paragraphs: ["Tỉnh Kon Tum tổ chức ngày hội."]))
  #expect(entities.provinces == ["Kon Tum"])
  let weak = recognizeEntities(
    in: ArticleText(title: "Nét đẹp Kon Tum", paragraphs: ["Bài viết."]))
  #expect(weak.provinces.isEmpty && weak.doubts == ["provinces"])
}

@Test func `An empty text has no entities`() {
  #expect(recognizeEntities(in: ArticleText(title: "")) == Entities())
}
