import Testing

@testable import Archive

@Test(arguments: [
  ("Ủy ban nhân dân tỉnh Hòa Bình", "UỶ BAN NHÂN DÂN TỈNH HOÀ BÌNH"),
  ("Hội hữu nghị Việt Nam - Lào", "hội Hữu nghị Việt Nam–Lào"),
  ("Mỹ Quý", "Mĩ Quí"), ("Samaritan's Purse", "“Samaritan’s  Purse”"),
  ("Đắk Lắk", "Đ\u{103}\u{301}k L\u{103}\u{301}k."), ("Đắk Lắk", "Ðắk\u{A0}Lắk"),
])
func `Spellings of one name have one key`(left: String, right: String) {
  #expect(NameKey(left) == NameKey(right))
}

@Test(arguments: [
  ("Sở Nội vụ", "Sở Ngoại vụ"), ("Hội hữu nghị Việt Nam - Lào", "Hội hữu nghị Lào - Việt Nam"),
  ("Quân khu 5", "Quân khu 7"), ("Đắk Lắk", "Dak Lak"), ("Peace Trees", "PeaceTrees"),
])
func `Different names have different keys`(left: String, right: String) {
  #expect(NameKey(left) != NameKey(right))
}

@Test(arguments: ["", " ", "—", "…!\u{301}"])
func `What has neither letter nor digit has an empty key`(text: String) {
  #expect(NameKey(text).isEmpty)
}
