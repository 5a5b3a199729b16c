import Archive
import Markup
import Testing

@testable import Templates

private func html(
  in site: Site = Samples.publicSite, _ change: (inout ArticlePage) -> Void = { _ in }
) -> String {
  var page = Samples.article
  page.record.authors = ["Võ Tấn Tài", "Minh Anh", "TTXVN"]
  page.record.source = .init(name: "Báo Kon Tum", url: "http://baokontum.com.vn/a")
  page.record.organizations = ["Sở Ngoại vụ tỉnh Đắk Lắk"]
  change(&page)
  page.cite(in: site)
  return page.html(in: site).text
}

@Test func `Reference managers read what the record says`() {
  let html = html()
  for (name, value) in [
    ("citation_title", "Một số kết quả hoạt động đối ngoại nhân dân"),
    ("citation_author", "Võ, Tấn Tài"), ("citation_author", "Minh Anh"),
    ("citation_author", "TTXVN"), ("citation_publication_date", "2017/01/09"),
    ("citation_journal_title", "Báo Kon Tum"), ("citation_language", "vi"),
    ("citation_public_url", "https://example.org/kho/bai-viet/2017/ket-qua.html"),
    ("citation_keywords", "Đắk Lắk"), ("citation_keywords", "Sở Ngoại vụ tỉnh Đắk Lắk"),
    ("DCTERMS.creator", "Võ Tấn Tài"), ("DCTERMS.issued", "2017-01-09"),
    ("DCTERMS.publisher", "Báo Kon Tum"), ("DCTERMS.source", "http://baokontum.com.vn/a"),
    ("DCTERMS.spatial", "Đắk Lắk"),
  ] {
    #expect(html.contains("<meta name=\"\(name)\" content=\"\(value)\">"), "lacks \(name) \(value)")
  }
  for (name, value) in [
    ("og:type", "article"), ("og:locale", "vi_VN"), ("article:published_time", "2017-01-09"),
  ] {
    #expect(html.contains("<meta property=\"\(name)\" content=\"\(value)\">"), "lacks \(name)")
  }
}

private let dates: [(String?, DateBasis, [String], [String])] = [
  (
    "2022", .cited,
    [
      "citation_publication_date\" content=\"2022\"", "DCTERMS.date\" content=\"2022\"",
      "\"temporalCoverage\":\"2022\"",
    ],
    ["DCTERMS.issued", "published_time", "datePublished"]
  ),
  (
    "2015-02-10", .event, ["\"temporalCoverage\":\"2015-02-10\""],
    ["DCTERMS.issued", "published_time", "datePublished"]
  ),
  (
    "2022-05", .dateline,
    [
      "citation_publication_date\" content=\"2022/05\"", "DCTERMS.issued\" content=\"2022-05\"",
      "\"datePublished\":\"2022-05\"",
    ], ["published_time", "temporalCoverage"]
  ),
  (
    nil, .none, [],
    ["citation_publication_date", "DCTERMS.issued", "DCTERMS.date", "datePublished"]
  ),
]

@Test(arguments: dates)
func `A day of publication is claimed only where it is known`(
  date: String?, basis: DateBasis, present: [String], absent: [String]
) {
  let html = html {
    $0.record.date = date.flatMap { ArchiveDate(iso: $0) }
    $0.record.dateBasis = basis
  }
  for fragment in present { #expect(html.contains(fragment), "lacks \(fragment)") }
  for fragment in absent { #expect(!html.contains(fragment), "has \(fragment)") }
}

@Test func `Linked data says what the record says`() {
  var site = Samples.publicSite
  site.publisher = "Liên hiệp hữu nghị"
  site.rights = "http://rightsstatements.org/vocab/InC/1.0/"
  let html = html(in: site) { $0.record.eventDate = ArchiveDate(iso: "2017-01-06") }
  let page = "https://example.org/kho/bai-viet/2017/ket-qua.html"
  let raw = "https://example.org/kho/goc/002_930b9f7252fa7eab.txt"
  for fragment in [
    #"{"@type":"NewsArticle","@id":"\#(page)","url":"\#(page)","#, #""inLanguage":"vi""#,
    #""datePublished":"2017-01-09","temporalCoverage":"2017-01-06""#,
    #"{"@type":"Person","name":"Võ Tấn Tài"},{"@type":"Person","name":"Minh Anh"},"#
      + #"{"@type":"Organization","name":"TTXVN"}]"#,
    #""publisher":{"@type":"Organization","name":"Báo Kon Tum"}"#,
    #""contentLocation":[{"@type":"AdministrativeArea","name":"Đắk Lắk""#,
    #""isBasedOn":"http://baokontum.com.vn/a","archivedAt":"\#(raw)""#,
    #""usageInfo":"http://rightsstatements.org/vocab/InC/1.0/""#,
    #""isPartOf":{"@type":"Collection","name":"Kho bài viết đối ngoại","#
      + #""url":"https://example.org/kho/","#
      + #""publisher":{"@type":"Organization","name":"Liên hiệp hữu nghị"}}"#,
  ] {
    #expect(html.contains(fragment), "lacks \(fragment)")
  }
}

@Test(arguments: [
  ("https://creativecommons.org/licenses/by/4.0/", "license"), ("Theo báo", "copyrightNotice"),
  ("https://example.org/quyen", "usageInfo"),
])
func `Rights are a licence, a statement or words`(rights: String, name: String) {
  #expect(html { $0.record.rights = rights }.contains("\"\(name)\":\"\(rights)\""))
}

@Test func `Without a public address the data names none`() {
  let html = html(in: Samples.site)
  for fragment in ["citation_public_url", "DCTERMS.identifier", "og:url", "\"@id\"", "archivedAt"] {
    #expect(!html.contains(fragment), "has \(fragment)")
  }
  #expect(html.contains("\"@type\":\"NewsArticle\""))
}
