import Testing

@testable import Vietnamese

@Test(arguments: [
  ("hoà", "hòa"), ("HOÀ BÌNH", "HÒA BÌNH"), ("khoẻ", "khỏe"), ("thuỷ", "thủy"), ("Uỷ", "Ủy"),
  ("hoàn", "hoàn"), ("toán", "toán"), ("quý", "quý"), ("Quỳ Hợp", "Quỳ Hợp"), ("nguyễn", "nguyễn"),
  ("Tuy Hoà.", "Tuy Hòa."), ("thuế", "thuế"), ("của", "của"), ("uý", "úy"), ("", ""),
])
func `Tone marks go to their old place`(text: String, classic: String) {
  #expect(VietnameseText.withClassicTones(text) == classic)
}

@Test(arguments: [
  ("Hội Hữu nghị Việt Nam – Lào", "hội hữu nghị việt nam-lào"),
  ("Hội hữu nghị Việt Nam-Lào.", "Hội hữu nghị  Việt Nam - Lào"), ("Uỷ ban", "Ủy ban"),
  ("Quý", "Quí"), ("Mỹ Tho", "Mĩ Tho"), ("Ðắk Lắk", "Đắk Lắk"),
  ("Samaritan’s Purse", "Samaritan's Purse"),
  ("“Báo Kon Tum”", "Báo Kon Tum"), ("Qui Nhơn", "Quy Nhơn"), ("Hòa\u{A0}Bình", "Hoà Bình"),
])
func `Two spellings of one name have one key`(left: String, right: String) {
  #expect(VietnameseText.comparisonKey(left) == VietnameseText.comparisonKey(right))
}

@Test(arguments: [
  ("tay", "tai"), ("thủy", "thủi"), ("Hà Tĩnh", "Hà Tình"), ("Đắk", "Dắk"), ("Cần Thơ", "Cần Thở"),
])
func `Two names keep two keys`(left: String, right: String) {
  #expect(VietnameseText.comparisonKey(left) != VietnameseText.comparisonKey(right))
}

@Test func `A key of nothing is empty`() {
  #expect(VietnameseText.comparisonKey(" …! ") == "")
}
