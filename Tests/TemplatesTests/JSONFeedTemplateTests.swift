import Archive
import Foundation
import Markup
import Testing

@testable import Templates

private func object(_ feed: Feed, in site: Site) throws -> [String: Any] {
  let data = Data(feed.json(in: site).serialized().utf8)
  return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
}

// jsonfeed.org, version 1.1.
@Test func `A JSON feed has what the format asks for`() throws {
  let feed = try object(Samples.feed, in: Samples.publicSite)
  #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
  #expect(feed["title"] as? String == "Tỉnh Đắk Lắk – Kho bài viết đối ngoại")
  #expect(feed["home_page_url"] as? String == "https://example.org/kho/tinh-thanh/dak-lak/")
  #expect(feed["language"] as? String == "vi")
  let items = try #require(feed["items"] as? [[String: Any]])
  let item = try #require(items.first)
  #expect(item["id"] as? String == "urn:uuid:21111111-2222-5333-8444-555555555555")
  #expect(item["url"] as? String == "https://example.org/kho/bai-viet/2017/ket-qua.html")
  #expect(item["title"] as? String == "Một số kết quả")
  #expect(item["summary"] as? String == "Tóm tắt")
  #expect((item["content_text"] as? String)?.hasPrefix("ngày 9 tháng 1 năm 2017") == true)
  #expect(item["date_published"] as? String == "2017-01-09T00:00:00+07:00")
  #expect(item["tags"] as? [String] == ["Đắk Lắk"])
  #expect((item["authors"] as? [[String: String]])?.first?["name"] == "Võ Tấn Tài")
}

@Test(arguments: [
  ("2022-05", DateBasis.dateline, "month"), ("2022", .cited, "year"),
  ("2015-02-10", .event, "day"),
])
func `A JSON feed says what is known of a date and makes up no moment`(
  iso: String, basis: DateBasis, precision: String
) throws {
  var feed = Samples.feed
  feed.entries[0].row = Samples.row("Lễ ký kết", iso, basis: basis)
  let item = try #require((try object(feed, in: Samples.site)["items"] as? [[String: Any]])?.first)
  #expect(item["date_published"] == nil)
  let known = try #require(item["_mocban"] as? [String: String])
  #expect(known["date"] == iso)
  #expect(known["date_precision"] == precision)
}

@Test func `A feed without entries is a feed`() throws {
  var feed = Samples.feed
  feed.entries = []
  #expect((try object(feed, in: Samples.site)["items"] as? [Any])?.isEmpty == true)
}

@Test func `Pages name their feeds and twins`() {
  var site = Samples.site
  site.hasJSONFeeds = true
  let listing = Samples.listing.html(in: site).text
  #expect(listing.contains("type=\"application/feed+json\""))
  #expect(listing.contains("href=\"../../tinh-thanh/dak-lak/feed.json\""))
  #expect(!Samples.listing.html(in: Samples.site).text.contains("feed.json"))
  var article = Samples.article
  article.twins = Twin.Format.allCases.map { Twin($0, ofPage: article.place.path) }
  let html = article.html(in: site).text
  #expect(
    html.contains(
      "<link rel=\"alternate\" type=\"text/markdown\" href=\"../../bai-viet/2017/ket-qua.md\">"))
  #expect(html.contains("href=\"../../bai-viet/2017/ket-qua.json\""))
}
