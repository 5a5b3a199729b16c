import Testing

@testable import Search

@Suite struct `The index finds what the texts hold` {
  private let articles = SampleArticle.generated(150)

  /// The articles that hold a query, by reading all of them.
  private func truth(_ words: [Word], isPhrase: Bool) -> [Int] {
    articles.indices.filter { number in
      let text = articles[number].words
      guard isPhrase else {
        return words.allSatisfy { asked in text.contains { asked.fits($0.word) } }
      }
      return text.indices.contains { start in
        start + words.count <= text.count
          && words.indices.allSatisfy { index in
            words[index].fits(text[start + index].word)
              && (index == 0 || !text[start + index].startsSentence)
          }
      }
    }
  }

  @Test(arguments: [64 << 20, 1])
  func `Random queries find all articles and no other ones`(memory: Int) throws {
    let files = try MemoryFiles.index(of: articles, memory: memory)
    #expect(files.runs.isEmpty == (memory > 1))
    var index = try SearchIndex(read: files.read)
    var numbers = SameNumbers(seed: 1)
    for turn in 0..<160 {
      let isPhrase = turn >= 120
      let text = articles[Int.random(in: 0..<articles.count, using: &numbers)].words
      let size = Int.random(in: isPhrase ? 2...5 : 1...4, using: &numbers)
      let start = Int.random(in: 0..<(text.count - size), using: &numbers)
      var words = text[start..<(start + size)].map(\.word)
      if Bool.random(using: &numbers) { for place in words.indices { words[place].accents = 0 } }
      let clause = SearchQuery.Clause(
        isPhrase: isPhrase && size > 1, isUnwanted: false, words: words)
      let answer = try index.search([clause])
      let found = try answer.order.filter { try index.holds($0, answer.checks) }
      #expect(found.sorted() == truth(words, isPhrase: isPhrase), "\(words.map(\.letters))")
    }
  }

  @Test func `Runs that were put aside make the same files`() throws {
    let whole = try MemoryFiles.index(of: articles)
    let merged = try MemoryFiles.index(of: articles, memory: 1)
    #expect(merged.runs.count > 3)
    #expect(whole.files == merged.files)
  }

  @Test func `An edited article changes few files`() throws {
    let many = SampleArticle.generated(400)
    var edited = many
    edited[200].text += ". Thêm một chữ lạ: xoongnhom"
    let before = try MemoryFiles.index(of: many).files
    let after = try MemoryFiles.index(of: edited).files
    let shards = before.keys.filter { $0.hasPrefix("t/") }
    let changed = shards.filter { after[$0] != before[$0] }
    #expect(shards.count > 4)
    #expect(changed.count <= 4)
    #expect(before.keys.filter { $0.hasPrefix("r/") && after[$0] == nil }.isEmpty)
  }

  @Test func `Files stay small`() throws {
    let files = try MemoryFiles.index(of: SampleArticle.generated(600)).files
    #expect(files.values.allSatisfy { $0.count <= 65_536 })
  }
}

@Suite struct `Queries mean what readers expect` {
  private func found(
    _ query: String, in texts: [String], names: [SearchName] = []
  ) throws -> (titles: [String], also: [String]) {
    let files = try MemoryFiles.index(
      of: texts.map { SampleArticle(title: $0, text: "") }, names: names)
    var index = try SearchIndex(read: files.read)
    let answer = try index.search(query)
    let order = try answer.order.filter { try index.holds($0, answer.checks) }
    return (try order.map { try index.hit($0).title }, answer.also)
  }

  private static let texts = [
    "Đắk Lắk", "Đăk Lăk", "dak lak", "nghỉ lễ", "nghi lễ", "hoà bình", "hòa bình", "hoa binh",
    "bình hòa",
  ]

  @Test(arguments: [
    ("dak lak", ["dak lak", "Đăk Lăk", "Đắk Lắk"]), ("Đắk Lắk", ["Đắk Lắk"]),
    ("đăk lăk", ["Đăk Lăk"]), ("nghỉ lễ", ["nghỉ lễ"]), ("nghi le", ["nghi lễ", "nghỉ lễ"]),
    ("hoà bình", ["hòa bình", "hoà bình", "bình hòa"]), ("\"hòa bình\"", ["hòa bình", "hoà bình"]),
    ("hoa -hoà", ["hoa binh"]), ("khong", []), ("", []), ("\"\"", []),
    ("-lễ -bình -lăk -lắk", ["hoa binh", "dak lak"]),
  ])
  func `Accents narrow, and their place makes no difference`(query: String, titles: [String]) throws
  {
    #expect(try found(query, in: Self.texts).titles == titles)
  }

  @Test func `Other names are searched as well and named`() throws {
    let names = [
      SearchName(
        .province, label: "Đắk Lắk", path: "tinh-thanh/dak-lak/index.html",
        aliases: ["Đắc Lắc", "Daklak"])
    ]
    let texts = ["ở Đắc Lắc", "ở Đắk Lắk", "ở Kon Tum", "lak và dak", "Daklak"]
    let answer = try found("dak lak", in: texts, names: names)
    #expect(answer.titles == ["ở Đắk Lắk", "lak và dak", "Daklak", "ở Đắc Lắc"])
    #expect(answer.also == ["Đắc Lắc", "Daklak"])
    #expect(try found("Đắk Lắk Kon", in: texts, names: names).titles == [])
  }

  @Test
  func `What stands in the title comes first, then what stands side by side, then the newest`()
    throws
  {
    let articles = [
      SampleArticle(title: "Cũ", text: "nhân dân"), SampleArticle(title: "Nhân dân", text: ""),
      SampleArticle(title: "Rời", text: "nhân và dân"),
      SampleArticle(title: "Mới", text: "nhân dân"),
      SampleArticle(title: "Dân, nhân", text: ""),
    ]
    let files = try MemoryFiles.index(of: articles)
    var index = try SearchIndex(read: files.read)
    let titles = try index.search("nhân dân").order.map { try index.hit($0).title }
    #expect(titles == ["Nhân dân", "Dân, nhân", "Mới", "Cũ", "Rời"])
  }

  @Test(arguments: [
    ("huux nghij", "huu nghi"), ("hữu nghĩ", "hữu nghi"), ("hữu nghị", nil), ("xyzxyz", nil),
  ])
  func `Nearly right words are put right`(query: String, nearest: String?) throws {
    let files = try MemoryFiles.index(of: [SampleArticle(title: "hữu nghị", text: "")])
    var index = try SearchIndex(read: files.read)
    #expect(try index.nearest(to: query) == nearest)
  }
}

@Suite struct `Bad input is told, and stays inert` {
  @Test func `A file that is missing, cut short or another one is named`() throws {
    let files = try MemoryFiles.index(of: SampleArticle.generated(20))
    let path = try #require(files.files.keys.first { $0.hasPrefix("t/t0") })
    let whole = try #require(files.files[path])
    for content in [nil, Array(whole.dropLast(9)), Array(whole.prefix(20)), []] {
      files.files[path] = content
      var index = try SearchIndex(read: files.read)
      #expect(throws: SearchError.unreadable(path: path)) { try index.search("attapeu") }
    }
  }

  @Test func `Lists that make no sense do not trap`() throws {
    var numbers = SameNumbers(seed: 3)
    for _ in 0..<500 {
      let text = (0..<60).map { _ in SearchCode.alphabet.randomElement(using: &numbers) ?? 0x41 }
      _ = TermSpelling.find(Array("la".utf8), in: text, total: 40)
    }
  }

  @Test func `Digests that are damaged are refused`() throws {
    var digester = SearchDigester()
    let bytes = digester.digest(title: "Hữu nghị", names: [], text: Array("Đắk Lắk".utf8)).bytes
    #expect(SearchDigest(bytes: bytes)?.bytes == bytes)
    for count in bytes.indices { #expect(SearchDigest(bytes: Array(bytes.prefix(count))) == nil) }
    #expect(SearchDigest(bytes: bytes + [0]) == nil)
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0x80
      _ = SearchDigest(bytes: damaged)
    }
  }

  @Test(arguments: ["\"); alert(1); (\"", "</script><b>x</b>", "a\\\nb\tc", "\u{2028}x", "`${1}`"])
  func `Hostile titles come back as they are`(title: String) throws {
    let files = try MemoryFiles.index(of: [SampleArticle(title: title, text: "chữ")])
    var index = try SearchIndex(read: files.read)
    let plain = String(title.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
    #expect(try index.hit(0).title == plain)
    for bytes in files.files.values {
      let text = String(decoding: bytes, as: UTF8.self)
      // One call with two strings, whatever they hold.
      #expect(text.hasPrefix("mocbanSearch(\"") && text.hasSuffix("\");\n"))
      #expect(text.filter { $0 == "\n" }.count == 1)
    }
  }

  @Test func `Beginnings are cut between words`() {
    let text = Array(String(repeating: "Đối ngoại nhân dân ", count: 40).utf8)
    let lead = String(decoding: SearchLead.lead(of: text), as: UTF8.self)
    #expect(lead.count <= SearchDigest.leadLength)
    #expect(
      lead.hasSuffix("ngoại…") || lead.hasSuffix("nhân…") || lead.hasSuffix("dân…")
        || lead.hasSuffix("Đối…"))
  }
}
