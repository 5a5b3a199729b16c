import Archive
import Testing

@testable import Importing

/// All names of organizations that a paragraph of a Kon Tum article gives, acting or not.
private func names(_ paragraph: String, title: String = "Kon Tum: Tin", date: String = "2018")
  -> Set<String>
{
  let entities = recognizeEntities(
    in: ArticleText(title: title, paragraphs: [paragraph], date: ArchiveDate(iso: date)))
  return Set(entities.organizations + entities.mentions)
}

@Test(arguments: [
  ("UBND tỉnh họp.", ["Ủy ban nhân dân tỉnh Kon Tum"]),
  ("Uỷ ban Nhân dân tỉnh Đăk Lăk họp.", ["Ủy ban nhân dân tỉnh Đắk Lắk"]),
  (
    "Tỉnh uỷ, HĐND, UBND tỉnh Quảng Nam họp.",
    ["Tỉnh ủy Quảng Nam", "Hội đồng nhân dân tỉnh Quảng Nam", "Ủy ban nhân dân tỉnh Quảng Nam"]
  ),
  ("Bộ chỉ huy BĐBP tỉnh họp.", ["Bộ Chỉ huy Bộ đội Biên phòng tỉnh Kon Tum"]),
  (
    "Liên hiệp các Tổ chức Hữu nghị (LHCTCHN) tỉnh họp. Chủ tịch Liên hiệp phát biểu.",
    ["Liên hiệp các tổ chức hữu nghị tỉnh Kon Tum"]
  ),
  ("Hội Hữu nghị Việt – Trung tỉnh họp.", ["Hội hữu nghị Việt Nam - Trung Quốc tỉnh Kon Tum"]),
  (
    "Hội hữu nghị Việt Nam - Lào, Việt Nam - Campuchia tỉnh Gia Lai họp.",
    ["Hội hữu nghị Việt Nam - Lào tỉnh Gia Lai", "Hội hữu nghị Việt Nam - Campuchia tỉnh Gia Lai"]
  ),
  (
    "Hội hữu nghị Campuchia – Việt Nam tỉnh Môn-đun-ki-ri họp.",
    ["Hội hữu nghị Campuchia - Việt Nam tỉnh Mondulkiri"]
  ),
  (
    "Tiểu khu quân sự tỉnh Svayrieng, Prayveng/Campuchia họp.",
    ["Tiểu khu Quân sự tỉnh Svay Rieng", "Tiểu khu Quân sự tỉnh Prey Veng"]
  ),
  ("Sở Văn hóa, Thể thao và Du lịch họp.", ["Sở Văn hóa, Thể thao và Du lịch tỉnh Kon Tum"]),
  ("UBND huyện Ngọc Hồi họp.", ["Ủy ban nhân dân huyện Ngọc Hồi"]),
  (
    "Đồn Biên phòng CKQT Bờ Y họp. Đồn Biên phòng Bờ Y là đơn vị nòng cốt.",
    ["Đồn Biên phòng Cửa khẩu Quốc tế Bờ Y"]
  ),
  ("Đoàn TNCS Hồ Chí Minh tỉnh họp.", ["Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Kon Tum"]),
  ("Ủy ban MTTQ Việt Nam tỉnh họp.", ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Kon Tum"]),
  ("Đại sứ quán Cu Ba tại Hà Nội họp.", ["Đại sứ quán Cuba tại Việt Nam"]),
  (
    "Tổng Lãnh sự quán Vương quốc Campuchia tại TP.HCM họp.",
    ["Tổng Lãnh sự quán Campuchia tại Thành phố Hồ Chí Minh"]
  ),
  ("Liên hiệp các tổ chức hữu nghị Việt Nam họp.", ["Liên hiệp các tổ chức hữu nghị Việt Nam"]),
  (
    "Sở Tài chính, UBND huyện Sa Thầy họp.",
    ["Sở Tài chính tỉnh Kon Tum", "Ủy ban nhân dân huyện Sa Thầy"]
  ),
  ("Phó Bí thư Thường trực Tỉnh ủy phát biểu.", ["Tỉnh ủy Kon Tum"]),
  ("Tổ chức Tầm nhìn Thế giới họp.", ["World Vision Việt Nam"]),
  ("Quân khu 5 họp; QK7 họp.", ["Quân khu 5", "Quân khu 7"]),
  ("Đồn biên phòng Cửa khẩu Đắk Blô họp.", ["Đồn Biên phòng Cửa khẩu Đắk Blô"]),
  ("Khách của tổ chức Fields of Hope (FoH) họp. FoH về nước.", ["Fields of Hope"]),
  (
    "Trường THPT Chuyên Lê Lợi và Bệnh viện Đa khoa tỉnh họp.",
    ["Trường THPT Chuyên Lê Lợi", "Bệnh viện Đa khoa tỉnh Kon Tum"]
  ),
  ("Trung tâm Hành động bom mìn tỉnh họp.", ["Trung tâm Hành động bom mìn tỉnh Kon Tum"]),
  (
    "Huyện ủy, HĐND, UBND huyện Sa Thầy họp.",
    ["Huyện ủy Sa Thầy", "Hội đồng nhân dân huyện Sa Thầy", "Ủy ban nhân dân huyện Sa Thầy"]
  ),
  ("Đoàn về xã Mô Rai. UBND xã họp.", ["Ủy ban nhân dân xã Mô Rai"]),
  ("Hội Liên hiệp Phụ nữ Lào họp.", ["Hội Liên hiệp Phụ nữ Lào"]),
  ("Hội hữu nghị Việt – Xô tỉnh họp.", ["Hội hữu nghị Việt - Xô tỉnh Kon Tum"]),
  ("Sở Thương mại và Du lịch họp.", ["Sở Thương mại và Du lịch tỉnh Kon Tum"]),
  ("Sau lễ, ủy ban nhân dân tỉnh họp.", ["Ủy ban nhân dân tỉnh Kon Tum"]),
  (
    "Hội Phụ nữ Campuchia vì Hòa bình và Phát triển (gọi tắt là Hội PNCB) tỉnh Ratanakiri họp.",
    ["Hội Phụ nữ Campuchia vì Hòa bình và Phát triển tỉnh Ratanakiri"]
  ),
  ("Ban Thường vụ Tỉnh đoàn họp.", ["Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Kon Tum"]),
  (
    "Hội hữu nghị và hợp tác Việt Nam - Pháp tỉnh họp.",
    ["Hội hữu nghị và hợp tác Việt Nam - Pháp tỉnh Kon Tum"]
  ),
  ("Hội hữu nghị Việt Nam - Pháp tỉnh họp.", ["Hội hữu nghị Việt Nam - Pháp tỉnh Kon Tum"]),
  (
    "Liên hiệp các tổ chức hữu nghị thành phố Hà Nội (HAUFO) họp.",
    ["Liên hiệp các tổ chức hữu nghị thành phố Hà Nội"]
  ),
  ("Hội Người mù tỉnh họp.", ["Hội Người mù tỉnh Kon Tum"]),
])
func `Names come out in their canonical spelling`(paragraph: String, expected: [String]) {
  #expect(names(paragraph) == Set(expected))
}

@Test(arguments: [
  "Các hội hữu nghị và các sở, ban, ngành họp.", "Hội nghị và hội thảo đã diễn ra.",
  "13 Chi khu quân sự đã kết nghĩa.", "Tổng Liên đoàn và xã hội cùng vào cuộc.",
  "Báo cáo nêu rõ kết quả.", "BÁO CÁO Kết quả.", "Xã tổ chức Lễ hội Mừng lúa mới.",
  "Lễ hội và đại hội đã thành công.",
])
func `Groups and common words are no names`(paragraph: String) {
  #expect(names(paragraph) == [])
}

@Test func `A short form that only a bracket defines is the name it stands for`() {
  let found = names(
    "Khách của tổ chức Fields of Hope (FoH) họp.", title: "Kon Tum: Tổ chức FOH đến thăm")
  #expect(found == ["Fields of Hope"])
}

@Test func `A city has its own words`() {
  let found = names(
    "Thành ủy, UBND Thành phố và Hội Việt – Mỹ Thành phố họp.",
    title: "Thành phố Hồ Chí Minh: Họp mặt", date: "2016")
  #expect(
    found == [
      "Thành ủy Thành phố Hồ Chí Minh", "Ủy ban nhân dân thành phố Hồ Chí Minh",
      "Hội Việt - Mỹ thành phố Hồ Chí Minh",
    ])
}

@Test func `An abbreviation that the text defines is its name`() {
  let found = names(
    "Hội Nạn nhân chất độc da cam/dioxin (NNDC) tỉnh họp. NNDC đã tặng quà.")
  #expect(found == ["Hội Nạn nhân chất độc da cam/dioxin tỉnh Kon Tum"])
}

@Test func `English names come out in Vietnamese`() {
  let found = names(
    """
    The Quang Ninh Union of Friendship Organizations and the provincial Vietnam - China Friendship \
    Association hosted a delegation. The Mong Cai City People's Committee agreed.
    """, title: "Quang Ninh and Fangchenggang deepen exchanges", date: "2019-06-07")
  #expect(
    found == [
      "Liên hiệp các tổ chức hữu nghị tỉnh Quảng Ninh",
      "Hội hữu nghị Việt Nam - Trung Quốc tỉnh Quảng Ninh",
      "Ủy ban nhân dân thành phố Móng Cái",
    ])
}
