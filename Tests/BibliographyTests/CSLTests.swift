import Archive
import Bibliography
import Markup
import Testing

@Suite struct `CSL-JSON says what the record says` {
  @Test func `An article of an outlet`() {
    #expect(
      Samples.citation().csl.line == """
        {"id":"\(Citation.key(ofPage: Samples.page))","type":"article-newspaper",\
        "title":"Một số kết quả hoạt động đối ngoại nhân dân",\
        "author":[{"family":"Võ","given":"Tấn Tài","static-ordering":true}],\
        "container-title":"Sở Ngoại vụ Đắk Lắk","publisher":"Liên hiệp các tổ chức hữu nghị",\
        "issued":{"date-parts":[[2017,1,9]]},"language":"vi",\
        "abstract":"Công tác đối ngoại nhân dân có chuyển biến.",\
        "keyword":"Đắk Lắk, Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk",\
        "URL":"https://example.org/kho/bai-viet/2017/mot-so.html","archive":"Đối ngoại nhân dân",\
        "archive_location":"\(Samples.page)",\
        "note":"Địa chỉ gốc: http://songoaivu.daklak.gov.vn/a?id=1&b=2"}
        """)
  }

  @Test(arguments: [
    ("2022", DateBasis.cited, #""issued":{"date-parts":[[2022]],"circa":true}"#),
    ("2015-02-10", .event, #""issued":{"date-parts":[[2015,2,10]]}"#),
    ("2022-05", .dateline, #""issued":{"date-parts":[[2022,5]]}"#),
  ])
  func `A date is as exact and as sure as it is known`(
    date: String, basis: DateBasis, written: String
  ) {
    let item = Samples.citation {
      $0.date = ArchiveDate(iso: date)
      $0.dateBasis = basis
    }.csl.line
    #expect(item.contains(written))
  }

  @Test func `What is not known is not written`() {
    let item = Samples.citation(address: nil, holder: .init(title: "Kho")) {
      $0.date = nil
      $0.authors = ["Ban Biên tập"]
      $0.source = nil
      $0.summary = nil
    }.csl.line
    #expect(item.contains(#""type":"webpage""#) && item.contains(#"[{"literal":"Ban Biên tập"}]"#))
    #expect(
      !["issued", "URL", "publisher", "abstract", "note", "accessed"].contains {
        item.contains("\"\($0)\"")
      })
  }
}
