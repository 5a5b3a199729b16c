import Archive
import Foundation
import Press
import Support
import Testing

/// A reader of RFC 4180 that knows nothing of how the files are made.
private func table(_ text: String) -> [[String: String]] {
  var rows: [[String]] = [[]]
  var cell = ""
  var isQuoted = false
  var rest = Array(text.replacingOccurrences(of: "\u{FEFF}", with: "").unicodeScalars)[...]
  while let scalar = rest.popFirst() {
    switch scalar {
    case "\"" where isQuoted && rest.first == "\"":
      cell += "\""
      rest = rest.dropFirst()
    case "\"": isQuoted.toggle()
    case "," where !isQuoted:
      rows[rows.count - 1].append(cell)
      cell = ""
    case "\r" where !isQuoted: break
    case "\n" where !isQuoted:
      rows[rows.count - 1].append(cell)
      cell = ""
      rows.append([])
    default: cell.unicodeScalars.append(scalar)
    }
  }
  let header = rows[0]
  return rows.dropFirst().dropLast().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
}

private func objects(_ lines: String) throws -> [[String: Any]] {
  try lines.split(separator: "\n").map { line in
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
}

private func count(_ part: String, in text: String) -> Int {
  text.components(separatedBy: part).count - 1
}

@Suite struct `The archive comes as data` {
  @Test func `Every data file has every article once, in the order of the catalogue`() throws {
    let site = try SiteFixture()
    #expect(try site.build().diagnostics.isEmpty)
    let ids = [
      "bai-viet/khong-ro-ngay/khong-ngay", "bai-viet/2017/ket-qua", "bai-viet/2017/le-ky",
      "bai-viet/2019/chu-dong", "bai-viet/2022/tuyen-truyen",
    ]
    let rows = table(try #require(site.page("du-lieu/bai-viet.csv")))
    #expect(rows.map { $0["id"] } == ids)
    #expect(rows[2]["provinces"] == "Đắk Lắk | Long An")
    let records = try objects(try #require(site.page("du-lieu/bai-viet.jsonl")))
    #expect(records.map { $0["id"] as? String } == ids)
    for (row, record) in zip(rows, records) {
      #expect(row["title"] == record["title"] as? String)
      #expect(row["url"] == record["url"] as? String)
    }
    #expect(count("\n@", in: "\n" + (try #require(site.page("du-lieu/bai-viet.bib")))) == 5)
    #expect(count("ER  - ", in: try #require(site.page("du-lieu/bai-viet.ris"))) == 5)
    #expect(count("<oai:record>", in: try #require(site.page("du-lieu/oai.xml"))) == 5)
    let csl = Data(try #require(site.page("du-lieu/csl.json")).utf8)
    #expect((try JSONSerialization.jsonObject(with: csl) as? [[String: Any]])?.count == 5)
    let texts = try ["2017", "2019", "2022", "khong-ro-ngay"].flatMap {
      try objects(try #require(site.page("du-lieu/toan-van/\($0).jsonl")))
    }
    #expect(Set(texts.compactMap { $0["id"] as? String }) == Set(ids))
    #expect(texts.allSatisfy { $0["text"] as? String == "Thân bài.\n" })
  }

  @Test func `The counts agree with the articles`() throws {
    let site = try SiteFixture()
    _ = try site.build()
    let provinces = table(try #require(site.page("du-lieu/theo-tinh.csv")))
    #expect(provinces.map { $0["province"] } == ["Đắk Lắk", "Kon Tum", "Long An"])
    #expect(provinces.map { $0["articles"] } == ["2", "1", "2"])
    #expect(provinces[1]["successors"] == "Quảng Ngãi")
    let years = table(try #require(site.page("du-lieu/theo-nam.csv")))
    #expect(years.map { $0["year"] } == ["", "2017", "2019", "2022"])
    #expect(years[1]["days"] == "1")
    #expect(years[1]["months"] == "1")
    #expect(years.compactMap { $0["articles"].flatMap { Int($0) } }.reduce(0, +) == 5)
    let pairs = table(try #require(site.page("du-lieu/theo-tinh-nam.csv")))
    #expect(
      pairs.contains(["province": "Long An", "year": "2019", "articles": "1"]), "\(pairs)")
    let organizations = table(try #require(site.page("du-lieu/to-chuc.csv")))
    #expect(organizations.count == 3)
    #expect(
      organizations.first { $0["organization"]?.hasPrefix("Liên hiệp") == true }?["articles"] == "2"
    )
  }

  @Test func `The checksums are those of all other files`() throws {
    let site = try SiteFixture()
    _ = try site.build()
    let lines = try #require(site.page("manifest-sha256.txt")).split(separator: "\n")
    let files = site.folder.files().filter { $0.hasPrefix("public/") }
      .map { String($0.dropFirst("public/".count)) }
    let expected = files.filter { $0 != "manifest-sha256.txt" && $0 != ".mocban-manifest" }
    #expect(
      lines.map { String($0.dropFirst(66)) }
        == expected.sorted {
          $0.utf8.lexicographicallyPrecedes($1.utf8)
        })
    #expect(lines.allSatisfy { $0.dropFirst(64).hasPrefix("  ") })
  }

  @Test func `Checksums name a file again that went and came while an article had errors`() throws {
    let site = try SiteFixture()
    let folder = site.folder
    try folder.write("---\ntitle: Hỏng\ndate: 2017-13-01\n---\nx\n", to: "content/articles/hong.md")
    try folder.write("tờ rơi", to: "static/to-roi.txt")
    _ = try site.build()
    func isListed() -> Bool {
      site.page("manifest-sha256.txt")?.contains("  to-roi.txt\n") ?? false
    }
    #expect(isListed())
    try FileManager.default.removeItem(atPath: folder.path + "/static/to-roi.txt")
    _ = try site.build()
    #expect(!isListed())
    try folder.write("tờ rơi", to: "static/to-roi.txt")
    _ = try site.build()
    #expect(site.page("to-roi.txt") == "tờ rơi")
    #expect(isListed())
  }

  @Test func `An article that was taken back leaves all data but the list of those`() throws {
    var files = SiteFixture.articles
    files["content/articles/2018/rut.md"] = SiteFixture.article(
      "Đã rút tên", date: "2018-01-01", more: "withdrawn: {reason: Trùng bài, date: 2026-03-01}",
      body: "Bí mật.")
    files["content/articles/2018/kin.md"] = SiteFixture.article(
      "Kín", date: "2018-02-01", more: "withdrawn: {reason: Theo yêu cầu, hide_metadata: true}",
      body: "Bí mật.")
    let site = try SiteFixture(files)
    _ = try site.build()
    for file in site.folder.files() where file.hasPrefix("public/") {
      let text = try #require(site.folder.read(file))
      #expect(!text.contains("Bí mật"), "\(file)")
      if file.hasPrefix("public/du-lieu/") || file.contains("/feed.") {
        #expect(!text.contains("Đã rút tên"), "\(file)")
      }
    }
    #expect(site.page("bai-viet/2018/rut.json") == nil)
    #expect(site.page("bai-viet/2018/rut.md") == nil)
    let rows = table(try #require(site.page("du-lieu/da-rut.csv")))
    #expect(rows.map { $0["id"] } == ["bai-viet/2018/rut"])
    #expect(rows.first?["reason"] == "Trùng bài")
    #expect(table(try #require(site.page("du-lieu/bai-viet.csv"))).count == 5)
  }

  @Test(arguments: [1, 4])
  func `Many articles come in order, whoever makes them`(workers: Int) throws {
    var files: [String: String] = [:]
    for number in 0..<400 {
      files["content/articles/\(2001 + number % 20)/bai-\(number).md"] = SiteFixture.article(
        "Bài \(number)", date: "\(2001 + number % 20)-\(number % 2 == 0 ? "03" : "11")",
        provinces: "Đắk Lắk", body: String(repeating: "Đoạn văn. ", count: number % 7 * 300))
    }
    let site = try SiteFixture(files)
    _ = try site.build(workers: workers)
    let dates = table(try #require(site.page("du-lieu/bai-viet.csv"))).compactMap { $0["date"] }
    #expect(dates.count == 400)
    #expect(dates == dates.sorted())
    for year in 2001...2020 {
      let texts = try objects(try #require(site.page("du-lieu/toan-van/\(year).jsonl")))
      #expect(texts.count == 20)
      #expect(texts.allSatisfy { ($0["date"] as? String)?.hasPrefix("\(year)-") == true })
    }
  }

  @Test func `A changed article changes the data, and nothing else is written twice`() throws {
    let site = try SiteFixture()
    _ = try site.build()
    try site.folder.write(
      SiteFixture.article("Chủ động hơn", date: "2019-11-18", provinces: "Long An"),
      to: "content/articles/2019/chu-dong.md")
    let report = try site.build()
    #expect(report.diagnostics.isEmpty)
    #expect(site.page("du-lieu/bai-viet.csv")?.contains("Chủ động hơn") == true)
    _ = try site.build(into: "clean")
    #expect(try site.folder.contents(of: "public") == site.folder.contents(of: "clean"))
    let again = try site.build()
    #expect(again.created + again.updated + again.removed == 0)
  }

  @Test func `An article that cannot be made is left out of the data`() throws {
    var files = SiteFixture.articles
    files["content/articles/2019/chu-dong.md"] =
      "---\ntitle: Chủ động\ndate: 2019-13\n---\nThân bài.\n"
    let site = try SiteFixture(files)
    let report = try site.build()
    #expect(report.hasErrors)
    #expect(table(try #require(site.page("du-lieu/bai-viet.csv"))).count == 4)
  }

  @Test func `A data file that Mocban did not write is not replaced`() throws {
    let site = try SiteFixture()
    try site.folder.write("của tôi", to: "public/du-lieu/bai-viet.csv")
    let report = try site.build()
    #expect(report.diagnostics.map(\.code) == ["not-ours"])
    #expect(site.page("du-lieu/bai-viet.csv") == "của tôi")
    #expect(site.page("du-lieu/bai-viet.jsonl") != nil)
  }
}

@Suite struct `The site says what data it gives` {
  private static let bare = [
    "data_files: false", "twins: off", "json_feeds: false",
  ].joined(separator: "\n")

  @Test func `A site can do without`() throws {
    var files = SiteFixture.articles
    files["site.yml"] = Self.bare
    let site = try SiteFixture(files)
    #expect(try site.build().diagnostics.isEmpty)
    let paths = site.folder.files().filter { $0.hasPrefix("public/") }
    #expect(!paths.contains { $0.hasSuffix(".json") || $0.hasSuffix(".md") })
    #expect(!paths.contains { $0.contains("du-lieu") || $0.contains("manifest-sha256") })
    #expect(site.page("index.html")?.contains("du-lieu") == false)
  }

  @Test(arguments: [("all", true, true), ("site", true, false), ("off", false, false)])
  func `The feeds of the indexes can be left out, or all`(
    extent: String, hasSiteFeed: Bool, hasGroupFeeds: Bool
  ) throws {
    var files = SiteFixture.articles
    files["site.yml"] = "feeds: \(extent)"
    let site = try SiteFixture(files)
    #expect(try site.build().diagnostics.isEmpty)
    #expect((site.page("feed.xml") != nil) == hasSiteFeed)
    #expect((site.page("nam/2017/feed.xml") != nil) == hasGroupFeeds)
    let page = try #require(site.page("nam/2017/index.html"))
    #expect(page.contains("application/atom+xml") == hasSiteFeed)
    #expect(page.contains("nam/2017/feed.xml\"") == hasGroupFeeds)
    #expect(page.contains("href=\"../../feed.xml\"") == hasSiteFeed)
    #expect(page.contains(">Nguồn tin Atom</a>") == hasSiteFeed)
  }

  @Test func `Articles need not say how they are cited`() throws {
    var files = SiteFixture.articles
    files["site.yml"] = "citations: false\nsearch: false"
    let site = try SiteFixture(files)
    #expect(try site.build().diagnostics.isEmpty)
    let page = try #require(site.page("bai-viet/2017/ket-qua.html"))
    #expect(!page.contains("BibTeX"))
    #expect(!page.contains("citation_title"))
    #expect(!page.contains("mocban.js"))
    #expect(page.contains("og:title"))
    #expect(page.contains("NewsArticle"))
  }

  @Test func `Twins and full texts can be left out, and the folder has another name`() throws {
    var files = SiteFixture.articles
    files["site.yml"] = """
      full_text: off
      twins: off
      addresses: {data: data}
      """
    let site = try SiteFixture(files)
    _ = try site.build()
    #expect(site.page("data/bai-viet.csv") != nil)
    #expect(site.page("bai-viet/2017/ket-qua.md") == nil)
    #expect(!site.folder.files().contains { $0.contains("toan-van") })
    // Without a public address records have no names that harvesters could use.
    #expect(site.page("data/oai.xml") == nil)
  }

  @Test func `The edition, the gateway and the e-mail address reach the repository`() throws {
    var files = SiteFixture.articles
    files["site.yml"] = """
      base_url: https://example.org/kho
      edition: 2026-11-22
      contact: kho@example.org
      oai_gateway: https://gateway.example.org/oai
      """
    let site = try SiteFixture(files)
    #expect(try site.build().diagnostics.isEmpty)
    let xml = try #require(site.page("du-lieu/oai.xml"))
    for fragment in [
      "<oai:baseURL>https://gateway.example.org/oai/example.org/kho/du-lieu/oai.xml</oai:baseURL>",
      "<oai:adminEmail>kho@example.org</oai:adminEmail>",
      "<oai:earliestDatestamp>2026-11-22</oai:earliestDatestamp>",
    ] {
      #expect(xml.contains(fragment), "lacks \(fragment)")
    }
    #expect(site.page("du-lieu/datapackage.json")?.contains("\"version\": \"2026-11-22\"") == true)
  }

  @Test(arguments: [
    ("edition: 2026-11", "bad-edition"), ("twins: sometimes", "bad-twins"),
    ("oai_gateway: javascript:x", "bad-oai-gateway"),
    ("data_files: maybe", "bad-data-files"),
  ])
  func `A setting that makes no sense is an error`(setting: String, code: String) throws {
    var files = SiteFixture.articles
    files["site.yml"] = setting
    let site = try SiteFixture(files)
    let error = #expect(throws: Diagnostics.self) { try site.build() }
    #expect(error?.all.map(\.code) == [code])
  }

  @Test func `Feeds have summaries, authors and the newest moment`() throws {
    var files = SiteFixture.articles
    files["content/articles/2022/thang-nam.md"] = SiteFixture.article(
      "Tháng năm", date: "2022-05-04", provinces: "Kon Tum",
      more: "authors: [Võ Tấn Tài, Trịnh Văn Xa]\nsummary: Hội nghị tổng kết.")
    let site = try SiteFixture(files)
    _ = try site.build()
    let feed = try #require(site.page("tinh-thanh/kon-tum/feed.xml"))
    #expect(feed.contains("<author><name>Trịnh Văn Xa</name></author>"))
    #expect(feed.contains("– Hội nghị tổng kết.</summary>"))
    // "2022" comes first in the list, but the first moment it allows is the first of January.
    #expect(feed.contains("</id>\n<updated>2022-05-04T00:00:00+07:00</updated>\n<author>"))
    let undated = try #require(site.page("nam/khong-ro-ngay/feed.xml"))
    #expect(undated.contains("<updated>1970-01-01T00:00:00Z</updated>"))
    #expect(undated.contains("<summary>không rõ ngày</summary>"))
    let json = try #require(site.page("nam/khong-ro-ngay/feed.json"))
    #expect(!json.contains("date_published"))
  }

  @Test func `A long name of a file is its address as a whole`() throws {
    let name = "le-ky-ket-chuong-trinh-phoi-hop-ve-cong-tac-doi-ngoai-nhan-dan-voi-bo-chi-huy-bo"
    let site = try SiteFixture([
      "content/articles/2015/\(name).md": SiteFixture.article("Một", date: "2015"),
      "content/articles/2015/\(name)-2.md": SiteFixture.article("Hai", date: "2015"),
    ])
    #expect(try site.build().diagnostics.isEmpty)
    #expect(site.page("bai-viet/2015/\(name)-2.html")?.contains("Hai") == true)
  }
}

@Suite struct `A site can be handed on as a bag` {
  private func press(_ site: SiteFixture) -> Press {
    Press(SiteFolder(site.folder.path, bag: site.folder.path + "/bag"), workers: 2)
  }

  // RFC 8493, section 2.
  @Test func `A bag holds the site and the checksums of all its files`() throws {
    let site = try SiteFixture()
    #expect(try press(site).build().diagnostics.isEmpty)
    #expect(site.folder.read("bag/bagit.txt")?.hasPrefix("BagIt-Version: 1.0\n") == true)
    let manifest = try #require(site.folder.read("bag/manifest-sha256.txt"))
    let listed = Set(manifest.split(separator: "\n").map { String($0.dropFirst(66)) })
    let files = site.folder.files().filter { $0.hasPrefix("bag/data/") }
    #expect(listed == Set(files.map { String($0.dropFirst("bag/".count)) }))
    let bytes = try site.folder.contents(of: "bag/data").values.reduce(0) { $0 + $1.count }
    let information = try #require(site.folder.read("bag/bag-info.txt"))
    #expect(information.contains("Payload-Oxum: \(bytes).\(files.count)\n"))
    #expect(information.contains("External-Identifier: https://example.org/kho/\n"))
    #expect(site.folder.read("bag/tagmanifest-sha256.txt")?.split(separator: "\n").count == 3)
    let before = try site.folder.contents(of: "bag")
    _ = try press(site).build()
    #expect(try site.folder.contents(of: "bag") == before)
  }

  @Test func `A bag of somebody else is left alone`() throws {
    let site = try SiteFixture()
    try site.folder.write("BagIt-Version: 0.97\n", to: "bag/bagit.txt")
    let error = #expect(throws: Diagnostics.self) { try press(site).build() }
    #expect(error?.all.map(\.code) == ["not-ours"])
    #expect(site.folder.files().filter { $0.hasPrefix("bag/") } == ["bag/bagit.txt"])
  }

  @Test func `A bag is not described while something is wrong`() throws {
    var files = SiteFixture.articles
    files["content/articles/2019/chu-dong.md"] = "---\ntitle: Chủ động\ndate: 2019-13\n---\n"
    let site = try SiteFixture(files)
    let report = try press(site).build()
    #expect(report.diagnostics.contains { $0.code == "no-bag" })
    #expect(site.folder.read("bag/bagit.txt") == nil)
  }
}
