import Archive
import Disk
import Templates
import Testing

@testable import Press

@Suite struct `Records of articles` {
  private let article = LoadedArticle(
    file: "articles/2017/le-ky.md", page: "bai-viet/2017/le-ky.html", title: "Lễ ký kết",
    date: ArchiveDate(iso: "2017-03"), dateBasis: .event, seed: "a.txt",
    originalAddress: "https://a.vn/1", aliases: ["cu/1"], copies: ["b.txt", "c.txt"],
    provinces: ["dak-lak", "long-an"], organizations: ["Sở Ngoại vụ tỉnh Long An"],
    authors: ["Võ Tấn Tài"], review: ["date"], summary: "Hai tỉnh ký kết.")

  @Test func `An article is in the catalogue as it was loaded`() throws {
    let entry = try #require(Catalogue(of: [article]).entries.first)
    #expect(entry.file == article.file && entry.page == article.page)
    #expect(entry.title == article.title && entry.summary == article.summary)
    #expect(entry.date == article.date && entry.dateBasis == .event)
    #expect(entry.seeds == ["a.txt", "b.txt", "c.txt"] && entry.aliases == ["cu/1"])
    #expect(entry.originalAddress == "https://a.vn/1" && !entry.isWithdrawn)
    #expect(entry.fingerprint == article.fingerprint)
    #expect(entry.provinces.count == 2 && entry.organizations == [0] && entry.source == nil)
  }

  @Test func `Every damaged byte of a record is noticed`() throws {
    var store = ArticleStore()
    let record = store.add(article, content: .none).record
    let isProvince = store.names.map { ["dak-lak", "long-an"].contains($0) }
    try store.check(record, of: article.file, isProvince: isProvince)
    for place in store.bytes.indices {
      var bytes = store.bytes
      bytes[place] ^= 0x55
      let damaged = ArticleStore(bytes: bytes, names: store.names)
      #expect(throws: DamagedLedger.self) {
        try damaged.check(record, of: article.file, isProvince: isProvince)
      }
    }
    #expect(throws: DamagedLedger.self) {
      try store.check(record, of: "articles/2017/khac.md", isProvince: isProvince)
    }
    #expect(throws: DamagedLedger.self) {
      try store.check(0..<(record.count + 1), of: article.file, isProvince: isProvince)
    }
    #expect(throws: DamagedLedger.self) {
      try ArticleStore(bytes: store.bytes, names: []).check(
        record, of: article.file, isProvince: isProvince)
    }
  }

  @Test func `New articles come behind those that were known`() {
    var store = ArticleStore()
    let first = store.add(article, content: .none)
    var more = store.continuation()
    var other = article
    other.file = "articles/2018/khac.md"
    other.organizations = ["Hội Chữ thập đỏ tỉnh Cà Mau", "Sở Ngoại vụ tỉnh Long An"]
    let second = more.add(other, content: .none)
    store.append(more)
    #expect(second.record.lowerBound == first.record.upperBound)
    let catalogue = Catalogue(store, [first, second], addresses: .vietnamese)
    #expect(catalogue.entries.map(\.file) == [article.file, other.file])
    #expect(catalogue.organizations.map(\.members.count) == [1, 2])
  }
}
