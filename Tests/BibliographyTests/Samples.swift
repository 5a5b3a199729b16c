import Archive
import Bibliography

/// Articles as the archive knows them.
enum Samples {
  static let page = "bai-viet/2017/mot-so-ket-qua-hoat-dong-doi-ngoai-nhan-dan.html"
  static let holder = Citation.Holder(
    title: "Đối ngoại nhân dân", publisher: "Liên hiệp các tổ chức hữu nghị")

  static func record(_ change: (inout ArticleRecord) -> Void = { _ in }) -> ArticleRecord {
    var record = ArticleRecord(title: "Một số kết quả hoạt động đối ngoại nhân dân")
    record.date = ArchiveDate(year: 2017, month: 1, day: 9)
    record.dateBasis = .dateline
    record.authors = ["Võ Tấn Tài"]
    record.provinces = ["Đắk Lắk"]
    record.organizations = ["Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk"]
    record.source = .init(
      name: "Sở Ngoại vụ Đắk Lắk", url: "http://songoaivu.daklak.gov.vn/a?id=1&b=2")
    record.summary = "Công tác đối ngoại nhân dân có chuyển biến."
    change(&record)
    return record
  }

  static func citation(
    address: String? = "https://example.org/kho/bai-viet/2017/mot-so.html",
    holder: Citation.Holder = holder, _ change: (inout ArticleRecord) -> Void = { _ in }
  ) -> Citation {
    Citation(of: record(change), page: page, address: address, in: holder)
  }
}
