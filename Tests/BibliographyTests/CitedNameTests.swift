import Bibliography
import Testing

@Suite struct `Names are parted where that is safe` {
  @Test(arguments: [
    ("Võ Tấn Tài", "Võ", "Tấn Tài"), ("Trịnh Văn Xa", "Trịnh", "Văn Xa"), ("Lê Vy", "Lê", "Vy"),
    ("Tôn Nữ Thị Ninh", "Tôn Nữ", "Thị Ninh"), ("Mai Thị Hương", "Mai", "Thị Hương"),
    ("Hoàng Thị Kim Oanh", "Hoàng", "Thị Kim Oanh"),
    // Decomposed letters are the same name.
    ("Vo\u{303} Tấn Tài", "Vo\u{303}", "Tấn Tài"),
  ])
  func `A Vietnamese person is the family name and the rest`(
    name: String, family: String, given: String
  ) {
    #expect(CitedName(name) == .person(family: family, given: given))
    #expect(CitedName(name).text == name)
    #expect(CitedName(name).inverted == "\(family), \(given)")
  }

  @Test(arguments: [
    "TTXVN", "Mai Hương", "Minh Anh", "Hồng Vân", "N.Q", "Ban Biên tập", "Đoàn Thanh niên",
    "Đoàn Thanh Niên Tỉnh", "Đoàn TNCS Hồ Chí Minh", "H'Yim Kđoh", "Y Thông Niê", "John Smith",
    "Sở Ngoại vụ Đắk Lắk", "Nguyễn", "", " ", "Cao Bằng", "Nguyễn Văn A, Trần B", "<b>Lê</b> Lan",
  ])
  func `Everything else stays whole`(name: String) {
    #expect(CitedName(name) == .whole(name))
    #expect(CitedName(name).inverted == name)
  }
}
