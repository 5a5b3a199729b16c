import Testing

@testable import Vietnamese

@Test(arguments: [
  ("Đắk Lắk", "dak lak"), ("  Ủy ban – nhân dân!  ", "uy ban nhan dan"),
  ("Lie\u{302}n hie\u{323}\u{302}p", "lien hiep"), ("Ðồng Nai ðỏ", "dong nai do"),
  ("24-CT/TU", "24 ct tu"), ("H’Duyên Êban", "h duyen eban"),
  ("Æon Straße œuvre", "aeon strasse oeuvre"),
  ("Cam\u{AD}pu\u{200B}chia", "campuchia"), ("越南", ""), ("…", ""), ("", ""),
])
func `Folding leaves ASCII words`(text: String, folded: String) {
  #expect(VietnameseText.folded(text) == folded)
}

@Test(arguments: [
  ("Một số kết quả hoạt động", 80, "mot-so-ket-qua-hoat-dong"), ("Đắk Lắk", 7, "dak-lak"),
  ("Đắk Lắk", 6, "dak"), ("Đắk Lắk", 3, "dak"), ("Đắk Lắk", 2, "da"), ("Đắk Lắk", 4, "dak"),
  ("!?", 80, ""), ("../../etc/passwd", 80, "etc-passwd"), ("a", 0, ""),
])
func `A slug is cut at a syllable`(text: String, limit: Int, slug: String) {
  #expect(VietnameseText.slug(text, limit: limit) == slug)
}

@Test func `A slug has at most eighty characters`() {
  let title = String(repeating: "Liên hiệp các tổ chức hữu nghị ", count: 9)
  #expect(VietnameseText.slug(title).utf8.count <= 80)
  #expect(VietnameseText.slug(title).hasSuffix("-to"))
}
