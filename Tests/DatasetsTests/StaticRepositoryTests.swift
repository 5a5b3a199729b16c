import Archive
import Datasets
import Foundation
import Markup
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

private func repository(_ records: [HTML]) throws -> HTML {
  let repository = StaticRepository(
    name: "Kho <b> & \u{FFFE}\u{1}",
    baseURL: try #require(Link(external: "https://example.org/oai.xml")),
    email: "none@example.invalid", earliest: "2015-01-01")
  return "\(repository.head)\(each: records, { $0 })\(StaticRepository.tail)"
}

private func record(_ text: String) -> HTML {
  var record = ArticleRecord(title: text)
  record.summary = text
  record.authors = [text]
  record.source = .init(name: text, url: text)
  record.rights = text
  record.provinces = ["Đắk Lắk"]
  record.date = ArchiveDate(iso: "2022")
  let article = PublishedArticle(
    record, page: "bai-viet/2022/a.html", url: "https://example.org/bai-viet/2022/a.html")
  return StaticRepository.record(article, datestamp: "2022-01-01")
}

@Test(arguments: [
  "Lễ ký kết", "]]> </dc:title>", "<script>&nope;", "\u{0}\u{1}\u{B}\u{FFFE}\u{FFFF}x", "\" '",
])
func `A static repository is well-formed, whatever a record says`(text: String) throws {
  let xml = try repository([record(text), record("b")]).text
  let document = try XMLDocument(xmlString: xml)
  let records = try document.nodes(forXPath: "//*[local-name()='record']")
  #expect(records.count == 2)
  #expect(try document.nodes(forXPath: "//*[local-name()='title']").count == 2)
}

@Test func `A record has what OAI-PMH and Dublin Core ask for`() {
  let xml = record("Lễ ký kết").text
  for fragment in [
    "<oai:identifier>https://example.org/bai-viet/2022/a.html</oai:identifier>",
    "<oai:datestamp>2022-01-01</oai:datestamp>", "<dc:title>Lễ ký kết</dc:title>",
    "<dc:date>2022</dc:date>", "<dc:coverage>Đắk Lắk</dc:coverage>",
    "<dc:language>vi</dc:language>",
  ] {
    #expect(xml.contains(fragment), "lacks \(fragment)")
  }
}
