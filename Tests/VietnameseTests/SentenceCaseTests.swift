import Testing

@testable import Vietnamese

@Test(arguments: [
  ("KẾT QUẢ CÔNG TÁC NĂM 2016", "Kết quả công tác năm 2016"),
  ("UBND TỈNH VÀ HĐND TIẾP ĐOÀN", "UBND tỉnh và HĐND tiếp đoàn"),
  ("ĐẠI HỘI LẦN THỨ VI CỦA VUFO, KHÓA XI", "Đại hội lần thứ VI của VUFO, khóa XI"),
  ("HỘI NGHỊ ASEAN: HỢP TÁC VI SINH", "Hội nghị ASEAN: Hợp tác vi sinh"),
  ("ĐỘI K72 TÌM KIẾM", "Đội K72 tìm kiếm"), ("I. CÔNG TÁC THAM MƯU", "I. Công tác tham mưu"),
  ("NẠN NHÂN CHẤT ĐỘC DA CAM/DIOXIN", "Nạn nhân chất độc da cam/dioxin"),
  ("ĐOÀN GIÁO VIÊN TỈNH IBARAKI", "Đoàn giáo viên tỉnh Ibaraki"),
])
func `A title in capitals comes back in sentence case`(shouted: String, title: String) {
  #expect(VietnameseText.sentenceCase(shouted) == title)
}

@Test(arguments: [
  "Kết quả công tác của UBND", "UBND", "Hội nghị APEC 2017", "", "VUFO và HUFO họp",
])
func `Other titles stay`(title: String) {
  #expect(VietnameseText.sentenceCase(title) == title)
}

@Test func `Names come back as the caller knows them`() {
  let title = VietnameseText.sentenceCase("HỘI NGHỊ TẠI TỈNH ĐẮK LẮK, HỢP TÁC") { _, tokens in
    #expect(tokens.count == 9)
    return [RestoredName(tokens: 4..<6, text: "Đắk Lắk")]
  }
  #expect(title == "Hội nghị tại tỉnh Đắk Lắk, hợp tác")
}

@Test func `Names that cannot be are left out`() {
  let title = VietnameseText.sentenceCase("HỘI NGHỊ TẠI HUẾ") { _, _ in
    [0..<0, 3..<9, -1..<2].map { RestoredName(tokens: $0, text: "?") }
  }
  #expect(title == "Hội nghị tại huế")
}

@Test(arguments: ["nghiêng", "THỦY", "gì", "quýt", "Ủy", "giếng", "hoàn"])
func `Vietnamese syllables are known`(syllable: String) {
  #expect(Syllable.isVietnamese(syllable))
}

@Test(arguments: ["UBND", "ASEAN", "Bolikhamxay", "cat", "TW", "Müller", "K72", ""])
func `Other words are no syllables`(word: String) {
  #expect(!Syllable.isVietnamese(word))
}
