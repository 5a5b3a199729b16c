import Archive
import Markup
import Testing

@testable import Templates

// RFC 4287, sections 4.1.1 and 4.1.2.
@Test(arguments: [nil, "https://example.org/kho/"])
func `A feed has what Atom asks for`(baseURL: String?) {
  var site = Samples.site
  site.baseURL = baseURL
  let xml = Samples.feed.xml(in: site).text
  for fragment in [
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"",
    "xml:lang=\"vi\"", "<title>Tỉnh Đắk Lắk – Kho bài viết đối ngoại</title>",
    "<id>urn:uuid:11111111-2222-5333-8444-555555555555</id>",
    "<updated>2017-01-09T00:00:00Z</updated>", "<author><name>Võ Tấn Tài</name></author>",
    "<category term=\"Đắk Lắk\"/>", "<summary>ngày 9 tháng 1 năm 2017 – Tóm tắt</summary>",
    "<published>2017-01-09T00:00:00+07:00</published>", "<dc:date>2017-01-09</dc:date>",
  ] {
    #expect(xml.contains(fragment), "lacks \(fragment)")
  }
}

@Test func `The links of a feed are relative without a public address`() {
  let xml = Samples.feed.xml(in: Samples.site).text
  #expect(xml.contains("href=\"../../tinh-thanh/dak-lak/feed.xml\""))
  #expect(xml.contains("href=\"../../bai-viet/2017/ket-qua.html\""))
  #expect(!xml.contains("href=\"http"))
}

@Test func `The links of a feed are whole with a public address`() {
  let xml = Samples.feed.xml(in: Samples.publicSite).text
  #expect(xml.contains("href=\"https://example.org/kho/tinh-thanh/dak-lak/\""))
  #expect(xml.contains("href=\"https://example.org/kho/bai-viet/2017/ket-qua.html\""))
  #expect(!xml.contains("href=\"../"))
}

@Test(arguments: [
  ("2022-05", DateBasis.dateline), ("2022", .dateline), ("2015-02-10", .event),
  ("2015-02-10", .cited),
])
func `A feed makes up no day of publication`(iso: String, basis: DateBasis) {
  var feed = Samples.feed
  feed.entries[0].row = Samples.row("Lễ ký kết", iso, basis: basis)
  let xml = feed.xml(in: Samples.site).text
  #expect(!xml.contains("<published>"))
  #expect(xml.contains("<dc:date>\(iso)</dc:date>"))
}

@Test func `The feed of the whole site has its name`() {
  var feed = Samples.feed
  feed.subject = nil
  #expect(feed.xml(in: Samples.site).text.contains("<title>Kho bài viết đối ngoại</title>"))
}
