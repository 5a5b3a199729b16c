import Testing

@testable import Importing

@Suite struct SignatureTests {
  @Test(arguments: [
    ("Võ Tấn Tài", ["Võ Tấn Tài"]), ("HẢI DƯƠNG", ["Hải Dương"]),
    ("Kha Phương - Đình Lữ", ["Kha Phương", "Đình Lữ"]),
    ("Hải Yến- Khánh Lộc", ["Hải Yến", "Khánh Lộc"]), ("TS. Phan Lệ Thủy", ["Phan Lệ Thủy"]),
    ("PGS, TS. NGUYỄN HÒA BÌNH MINH", ["Nguyễn Hòa Bình Minh"]),
    ("Đại tá Trịnh Văn Xa - Phó chỉ huy trưởng - Bộ CHQS tỉnh", ["Trịnh Văn Xa"]),
    ("Hoàng Thị Kim Oanh - Liên hiệp các tổ chức hữu nghị tỉnh", ["Hoàng Thị Kim Oanh"]),
    ("H'Duyên Êban", ["H'Duyên Êban"]),
    ("Minh Thư, Đào Quang Hưng", ["Minh Thư", "Đào Quang Hưng"]), ("Ha An", ["Ha An"]),
    ("Hồng Vân tổng hợp", ["Hồng Vân"]), ("CTV Hồng Vân", ["Hồng Vân"]),
    ("N.Q", ["N.Q"]),
    ("Thu Hà và Minh Anh", ["Thu Hà", "Minh Anh"]),
    ("Assoc. Prof. Dr. Mai Quoc Thinh", ["Mai Quoc Thinh"]),
    ("Liên hiệp các tổ chức hữu nghị", []), ("Phó Chủ tịch Thường trực", []), ("Gốc", []),
    ("Di sản", []), ("TTXVN", []), ("BCH Hội", []),
    ("Nguồn lực ở đâu", []), ("Hà Nội", []), ("BBT", []), ("12 Nguyễn Huệ", []),
  ])
  func `Names are told from posts and organizations`(text: String, names: [String]) {
    #expect(personNames(in: text) == names)
  }

  @Test(arguments: [
    ("Tin, ảnh: Thu Trang", ["Thu Trang"]), ("Tác giả bài viết: Xuân Thạch", ["Xuân Thạch"]),
    ("Bài và ảnh: SƠN KIM THANH", ["Sơn Kim Thanh"]),
    ("By: Department of International Relations", ["Department of International Relations"]),
    ("Viết bởi Nguyễn Văn An", ["Nguyễn Văn An"]), ("Tin: Lan, ảnh: Minh", ["Lan"]),
    ("Tác giả: BBT", []),
    ("Tác giả: Hồng", ["Hồng"]), ("Bài, ảnh: Lò Thị Hặc (Đài TT-TH Sông Mã)", ["Lò Thị Hặc"]),
    ("Thực hiện: Minh Châu - Thế Anh", ["Minh Châu", "Thế Anh"]),
  ])
  func `Labels name authors`(text: String, authors: [String]) {
    #expect(labelledSignature(text)?.authors == authors)
  }

  @Test(arguments: [
    ("Theo báo Kon Tum", "Báo Kon Tum"), ("(Theo Tây Nam Biên giới)", "Tây Nam Biên giới"),
    ("Nguồn: Báo Đắk Lắk", "Báo Đắk Lắk"),
    ("(Trích Bản tin Đối ngoại tỉnh Quảng Trị, số 3)", "Bản tin Đối ngoại tỉnh Quảng Trị"),
    ("Theo Báo Văn hóa miền Tây", "Báo Văn hóa miền Tây"),
    ("Nguồn VTC News: http://vtc.example.vn/a", "VTC News"), ("Theo TTXVN", "TTXVN"),
    ("Nguồn: baodaklak.vn", "baodaklak.vn"),
    ("Source: Vietnam News", "Vietnam News"), ("Trích dẫn nguồn: Báo Quảng Trị", "Báo Quảng Trị"),
    ("(Dẫn theo Báo Quảng Trị)", "Báo Quảng Trị"),
    ("(Bài đăng trên Báo Quảng Trị ngày 10/5/2014)", "Báo Quảng Trị"),
    ("Nguồn: http://baoquangtri.vn/tin/123", "baoquangtri.vn"),
  ])
  func `Labels name sources`(text: String, source: String) {
    #expect(sourceName(in: text)?.source == source)
  }

  @Test(arguments: [
    ("Báo Cửu Long", "Báo Cửu Long"), ("(Báo Quảng Trị Online)", "Báo Quảng Trị Online"),
    ("Báo MINH HẢI, số ra cuối tháng 11-1993", "Báo Minh Hải"),
    ("BÁO CÁO TỔNG KẾT", nil), ("Báo chí", nil), ("Lao động", nil),
    ("Báo Quảng Trị đã đưa tin.", nil),
  ])
  func `An outlet is known by the opening of its name`(text: String, source: String?) {
    #expect(unlabelledOutlet(text)?.source == source)
  }

  @Test(arguments: [
    ("Hồng Vân - Theo Báo Quảng Trị", "Báo Quảng Trị"),
    ("Hồng Vân (TTXVN/Vietnam+)", "TTXVN/Vietnam+"), ("Hồng Vân (Báo Quảng Trị)", "Báo Quảng Trị"),
  ])
  func `A signature names author and source`(text: String, source: String) {
    let signature = unlabelledSignature(text)
    #expect(signature.authors == ["Hồng Vân"])
    #expect(signature.source == source)
  }

  @Test(arguments: [
    "theo truyền thống hữu nghị của nhân dân hai nước láng giềng anh em.(Hồng Vân)",
    "theo truyền thống hữu nghị của nhân dân hai nước láng giềng anh em./.Hồng Vân",
    "theo truyền thống hữu nghị của nhân dân hai nước láng giềng anh em./. Hồng Vân",
  ])
  func `A name glued to the last sentence signs it`(text: String) {
    #expect(gluedSignature(of: SourceLine(text, number: 1))?.signature.authors == ["Hồng Vân"])
  }

  @Test(arguments: [
    "Theo đó, cán bộ, nhân dân khu vực biên giới đã được quán triệt", "Nguồn:",
    "Nguồn lực ở đâu, thưa bà?",
    "Theo ông Lò Văn Ún, ý tưởng nảy sinh từ bếp lửa", "Nguồn ảnh: HHN Việt - Đức",
    "Theo thống kê của ngành",
  ])
  func `Sentences are no sources`(text: String) {
    #expect(sourceName(in: text)?.source == nil)
  }

  @Test(arguments: [
    ("… trong công tác đối ngoại nhân dân của tỉnh nhà hôm nay. (N.Q)", "(N.Q)", ["N.Q"]),
    (
      "Hội nhân dịp tròn 15 năm thành lập và phát triển bền vững.                    Thảo Nguyên",
      "Thảo Nguyên", ["Thảo Nguyên"]
    ),
    (
      "học viên kiến nghị tỉnh sớm thành lập Liên hiệp để có đầu mối.            (Trung An)",
      "(Trung An)", ["Trung An"]
    ),
    (
      "giao lưu văn nghệ với đoàn viên thanh niên thị xã Đông Hà. Phan Hoàng", "Phan Hoàng",
      ["Phan Hoàng"]
    ),
  ])
  func `A signature at the end of a paragraph is found`(
    text: String, part: String, authors: [String]
  ) {
    let glued = gluedSignature(of: SourceLine(text, number: 1))
    #expect(glued?.text == part)
    #expect(glued?.signature.authors == authors)
  }

  @Test(arguments: [
    "… hỗ trợ nhân dân của các tỉnh bạn trong những năm qua và sắp tới.",
    "Đoàn đã thăm Cộng hòa dân chủ nhân dân Lào (Viêng Chăn)",
    "dân chủ, công bằng, văn minh cho mọi người dân trên quê hương",
    "Dẫn đầu đoàn là ông Sok Phanna, Chủ tịch Hội. Cùng đi có TP. Huế.",
  ])
  func `The end of a sentence is no signature`(text: String) {
    #expect(gluedSignature(of: SourceLine(text, number: 1)) == nil)
  }

  @Test(
    arguments: [
      ("Vietnam Times - More than 120 wheelchairs have arrived", "Vietnam Times"),
      ("Hà Nội - Sáng nay, đoàn lên đường", nil),
      ("(BTNO) - Chiều 7.1, Liên hiệp", nil), ("TCĐN - Trong suốt chiều dài", nil),
      ("Báo Nghệ An - Sáng 5/9, tại Vinh", "Báo Nghệ An"),
    ] as [(String, String?)])
  func `An outlet may open the text`(text: String, outlet: String?) {
    #expect(leadOutlet(of: text) == outlet)
  }
}
