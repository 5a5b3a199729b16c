import Archive
import Bibliography
import Testing

@Suite struct `A citation is made of one article alone` {
  @Test func `The key is made of the address`() {
    let key = Citation.key(ofPage: Samples.page)
    #expect(key.hasPrefix("mot-so-ket-qua-2017-"))
    #expect(
      key
        == Samples.citation {
          $0.title = "Khác"; $0.date = nil; $0.authors = []
        }.key)
  }

  @Test(arguments: [
    ("bai-viet/2017/le-ky-ket.html", "bai-viet/2018/le-ky-ket.html"),
    ("bai-viet/2017/le-ky-ket-voi-lao-a.html", "bai-viet/2017/le-ky-ket-voi-lao-b.html"),
    ("bai-viet/khong-ro-ngay/le-ky-ket.html", "bai-viet/le-ky-ket.html"),
  ])
  func `Two addresses have two keys`(first: String, second: String) {
    #expect(Citation.key(ofPage: first) != Citation.key(ofPage: second))
  }

  @Test(arguments: ["", "/", "....html", "bai-viet/ĐỐI NGOẠI {x}, y.html", "a/2017/%#\\.html"])
  func `A key is a plain word whatever the address`(page: String) {
    let key = Citation.key(ofPage: page)
    let letters = key.utf8.allSatisfy {
      0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-")
    }
    #expect(!key.isEmpty && letters)
  }

  @Test func `Ten thousand articles of one title have as many keys`() {
    let keys = Set(
      (0..<10_000).map { Citation.key(ofPage: "bai-viet/2017/hoi-nghi-tong-ket-\($0).html") })
    #expect(keys.count == 10_000)
  }

  @Test(arguments: ["javascript:alert(1)", "ftp://a.vn/", "mailto:a@b.vn", "songoaivu.vn/a"])
  func `What is no address of the web is left out`(address: String) {
    let citation = Samples.citation(address: nil) { $0.source?.url = address }
    #expect(citation.originalAddress == nil)
    #expect(citation.bestAddress == nil)
  }

  @Test func `Only dates of events and cited documents are near`() {
    let near = DateBasis.allCases.filter { basis in
      Samples.citation { $0.dateBasis = basis }.isDateNear
    }
    #expect(near == [.event, .cited])
    #expect(
      !Samples.citation {
        $0.date = nil; $0.dateBasis = .cited
      }.isDateNear)
  }
}

@Suite struct `A citation reads well` {
  @Test func `In Vietnamese`() {
    #expect(
      Samples.citation().visible(in: .vietnamese).plain == """
        Võ Tấn Tài (9/1/2017). “Một số kết quả hoạt động đối ngoại nhân dân”. Sở Ngoại vụ Đắk Lắk. \
        Lưu tại Đối ngoại nhân dân, Liên hiệp các tổ chức hữu nghị, \
        https://example.org/kho/bai-viet/2017/mot-so.html. \
        Địa chỉ gốc: http://songoaivu.daklak.gov.vn/a?id=1&b=2.
        """)
  }

  @Test func `In English`() {
    #expect(
      Samples.citation().visible(in: .english).plain == """
        Võ Tấn Tài (9 January 2017). “Một số kết quả hoạt động đối ngoại nhân dân” [in Vietnamese]. \
        Sở Ngoại vụ Đắk Lắk. Archived in Đối ngoại nhân dân, Liên hiệp các tổ chức hữu nghị, \
        https://example.org/kho/bai-viet/2017/mot-so.html. \
        Original address: http://songoaivu.daklak.gov.vn/a?id=1&b=2.
        """)
  }

  @Test func `An outlet that is not known is said to be so, unless an address tells`() {
    let unknown = Samples.citation { $0.source = nil }
    #expect(unknown.visible(in: .english).plain.contains("[publisher unknown]. Archived in"))
    let host = Samples.citation { $0.source?.name = nil }
    #expect(!host.visible(in: .english).plain.contains("unknown"))
  }

  @Test func `Without author, outlet and address`() {
    let citation = Samples.citation(address: nil, holder: .init(title: "Kho bài viết")) {
      $0.authors = []
      $0.source = nil
      $0.date = nil
    }
    #expect(
      citation.visible(in: .vietnamese).plain == """
        “Một số kết quả hoạt động đối ngoại nhân dân” (không rõ ngày). [không rõ nơi đăng]. \
        Lưu tại Kho bài viết, \
        bai-viet/2017/mot-so-ket-qua-hoat-dong-doi-ngoai-nhan-dan.html.
        """)
  }

  @Test(arguments: [
    ("2022", DateBasis.cited, "(khoảng 2022)", "(c. 2022)"),
    ("2022-05", .dateline, "(tháng 5/2022)", "(May 2022)"),
    ("2015-02-10", .event, "(10/2/2015, ngày sự kiện)", "(10 February 2015, day of the event)"),
    ("2022", .file, "(2022)", "(2022)"),
  ])
  func `A date is as exact as it is known`(
    date: String, basis: DateBasis, vietnamese: String, english: String
  ) {
    let citation = Samples.citation {
      $0.date = ArchiveDate(iso: date)
      $0.dateBasis = basis
    }
    #expect(citation.visible(in: .vietnamese).plain.contains(vietnamese))
    #expect(citation.visible(in: .english).plain.contains(english))
  }

  @Test func `Several authors and a withdrawal`() {
    let citation = Samples.citation {
      $0.authors = ["Võ Tấn Tài", "Minh Anh", "TTXVN"]
      $0.withdrawn = .init(reason: "Theo yêu cầu của tác giả")
    }
    let text = citation.visible(in: .vietnamese).plain
    #expect(text.hasPrefix("Võ Tấn Tài, Minh Anh và TTXVN (9/1/2017)"))
    #expect(text.contains("nhân dân” [đã rút]."))
    #expect(citation.visible(in: .english).plain.contains("[in Vietnamese] [withdrawn]"))
    #expect(
      citation.notes == [
        "Địa chỉ gốc: http://songoaivu.daklak.gov.vn/a?id=1&b=2",
        "Bài viết đã được rút: Theo yêu cầu của tác giả",
      ])
  }
}
