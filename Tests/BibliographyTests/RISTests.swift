import Archive
import Bibliography
import Testing

@Suite struct `RIS says what the record says` {
  @Test func `An article of an outlet`() {
    #expect(
      Samples.citation().ris.split(separator: "\r\n") == [
        "TY  - NEWS", "ID  - \(Citation.key(ofPage: Samples.page))", "AU  - Võ, Tấn Tài",
        "TI  - Một số kết quả hoạt động đối ngoại nhân dân", "T2  - Sở Ngoại vụ Đắk Lắk",
        "PB  - Liên hiệp các tổ chức hữu nghị", "PY  - 2017", "DA  - 2017/01/09/", "LA  - vi",
        "KW  - Đắk Lắk", "KW  - Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk",
        "AB  - Công tác đối ngoại nhân dân có chuyển biến.",
        "UR  - https://example.org/kho/bai-viet/2017/mot-so.html", "DB  - Đối ngoại nhân dân",
        "N1  - Địa chỉ gốc: http://songoaivu.daklak.gov.vn/a?id=1&b=2", "ER  - ",
      ])
  }

  @Test(arguments: [("2017-01", "2017/01//"), ("2022", "2022///")])
  func `What is not known of a date stays empty`(date: String, written: String) {
    let record = Samples.citation { $0.date = ArchiveDate(iso: date) }.ris
    #expect(record.contains("\r\nDA  - \(written)\r\n"))
  }

  @Test func `Without a date and an outlet`() {
    let record = Samples.citation {
      $0.date = nil
      $0.source = nil
      $0.authors = ["TTXVN"]
    }.ris
    #expect(record.hasPrefix("TY  - ELEC\r\n"))
    #expect(!record.contains("PY  -") && !record.contains("DA  -"))
    #expect(record.contains("AU  - TTXVN\r\n") && record.contains("T2  - Đối ngoại nhân dân\r\n"))
  }

  @Test func `No value begins a line of its own`() {
    let record = Samples.citation { $0.title = "Một\r\nER  - \nTY  - BOOK" }.ris
    #expect(record.contains("TI  - Một  ER  -  TY  - BOOK\r\n"))
    #expect(record.hasSuffix("\r\nER  - \r\n"))
  }
}
