import Archive
import Foundation
import Press
import Support
import Testing

/// A site that is edited again and again, with a build after each edit.
private struct EditedSite {
  let site: SiteFixture
  var random: SplitMix
  private var number = 0
  /// What was remembered at some time, of this history or of one before it was forgotten.
  private var keptMemory: [String: Data] = [:]
  /// How many builds changed the search index instead of making it anew.
  private(set) var changedIndexes = 0

  private static let provinces = [
    "Đắk Lắk", "Long An", "Kon Tum", "Tây Ninh", "Cà Mau", "Phú Yên", "Quảng Ngãi",
  ]
  private static let organizations = [
    "Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk", "Sở Ngoại vụ tỉnh Long An",
    "Hội hữu nghị Việt Nam - Lào tỉnh Kon Tum", "Hội Chữ thập đỏ tỉnh Cà Mau",
    "Ủy ban nhân dân tỉnh Tây Ninh",
  ]
  private static let titles = [
    "Lễ ký kết hợp tác hữu nghị", "Hội nghị tổng kết công tác đối ngoại nhân dân",
    "Đoàn đại biểu Lào thăm và làm việc", "Trao tặng nhà nhân ái",
    "Kỷ niệm ngày Quốc khánh Campuchia",
    "Tập huấn công tác phi chính phủ nước ngoài",
  ]
  private static let picture: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    16,
    0, 0, 0, 9,
  ]

  init(seed: UInt64, twins: Bool) throws {
    random = SplitMix(state: seed)
    site = try SiteFixture()
    try site.folder.write(
      """
      title: Kho thử
      base_url: https://example.org/kho
      json_feeds: true
      twins: \(twins ? "on" : "off")
      """, to: "site.yml")
    for _ in 0..<12 { try addArticle() }
  }

  // MARK: Edits

  mutating func edit() throws -> String {
    let edits: [(inout Self) throws -> String] = [
      { try $0.addArticle() }, { try $0.addArticle() }, { try $0.rewrite() }, { try $0.rewrite() },
      { try $0.rewrite() }, { try $0.appendText() }, { try $0.appendText() }, { try $0.delete() },
      { try $0.rename() }, { try $0.changeOther() }, { try $0.changeOther() },
      { try $0.damageOutput() }, { try $0.mixMemory() }, { try $0.mixMemory() }, { _ in "nothing" },
    ]
    return try edits[random.below(edits.count)](&self)
  }

  private var articles: [String] {
    site.folder.files().filter { $0.hasPrefix("content/articles/") && $0.hasSuffix(".md") }.sorted()
  }

  private mutating func anArticle() -> String? {
    let articles = articles
    return articles.isEmpty ? nil : articles[random.below(articles.count)]
  }

  @discardableResult
  private mutating func addArticle() throws -> String {
    number += 1
    let path = "content/articles/\(2014 + random.below(4))/bai-\(number).md"
    try site.folder.write(text(), to: path)
    return "added \(path)"
  }

  private mutating func rewrite() throws -> String {
    guard let path = anArticle() else { return "nothing" }
    try site.folder.write(text(), to: path)
    return "rewrote \(path)"
  }

  private mutating func appendText() throws -> String {
    guard let path = anArticle(), let old = site.folder.read(path) else { return "nothing" }
    let additions = [
      "\nThêm một câu về Campuchia và nhân dân Campuchia.\n", "\n[bài](../2017/ket-qua.md)\n",
      "\n![ảnh](/anh/mot.png)\n", "\n<b>thô</b>\n", "\n## Một\n\n## Hai\n\n## Ba\n",
    ]
    try site.folder.write(old + additions[random.below(additions.count)], to: path)
    return "appended to \(path)"
  }

  private mutating func delete() throws -> String {
    guard let path = anArticle() else { return "nothing" }
    try FileManager.default.removeItem(atPath: site.folder.path + "/" + path)
    return "deleted \(path)"
  }

  private mutating func rename() throws -> String {
    guard let path = anArticle(), let old = site.folder.read(path) else { return "nothing" }
    number += 1
    let new = "content/articles/2019/doi-\(number).md"
    try FileManager.default.removeItem(atPath: site.folder.path + "/" + path)
    try site.folder.write(old, to: new)
    return "renamed \(path) to \(new)"
  }

  private mutating func changeOther() throws -> String {
    number += 1
    switch random.below(8) {
    case 0: try site.folder.write("văn bản thô \(number)", to: "seeds/a.txt")
    case 1:
      let path = site.folder.path + "/seeds/a.txt"
      if FileManager.default.fileExists(atPath: path) {
        try FileManager.default.removeItem(atPath: path)
      }
    case 2: try site.folder.write("<svg id=\"a\(number)\"/>", to: "static/anh/x.svg")
    case 3:
      try site.folder.write(
        "---\ntitle: Giới thiệu \(number)\n---\n[bài](../articles/2017/le-ky.md)\n",
        to: "content/pages/gioi-thieu.md")
    case 4:
      try site.folder.write(
        """
        organizations:
          - name: Hội Chữ thập đỏ tỉnh Cà Mau
            aliases: [Hội CTĐ Cà Mau \(number)]
            level: provincial
        """, to: "organizations.yml")
    case 5:
      let settings = site.folder.read("site.yml") ?? ""
      try site.folder.write(settings + "\n# \(number)\n", to: "site.yml")
    case 6:
      var picture = Self.picture
      picture[19] = UInt8(truncatingIfNeeded: 16 + number)
      try FileManager.default.createDirectory(
        atPath: site.folder.path + "/static/anh", withIntermediateDirectories: true)
      try Data(picture).write(to: URL(fileURLWithPath: site.folder.path + "/static/anh/mot.png"))
    default:
      let ledger = site.folder.path + "/.mocban/build"
      let files = try FileManager.default.contentsOfDirectory(atPath: ledger).sorted()
      guard !files.isEmpty else { return "nothing" }
      let path = ledger + "/" + files[random.below(files.count)]
      var bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
      if !bytes.isEmpty { bytes[random.below(bytes.count)] ^= 0x55 }
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      return "damaged the ledger"
    }
    return "changed a file of another kind"
  }

  /// Keeps the memory as it is, forgets it, or brings back a file of what was kept.
  private mutating func mixMemory() throws -> String {
    let folder = URL(fileURLWithPath: site.folder.path + "/.mocban/build")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    switch random.below(4) {
    case 0:
      for name in names { keptMemory[name] = try Data(contentsOf: folder.appending(path: name)) }
      return "kept the memory"
    case 1:
      for name in names { try FileManager.default.removeItem(at: folder.appending(path: name)) }
      return "forgot"
    default:
      let kept = keptMemory.keys.sorted()
      guard !kept.isEmpty else { return "nothing" }
      let name = kept[random.below(kept.count)]
      try keptMemory[name]?.write(to: folder.appending(path: name))
      return "brought back \(name)"
    }
  }

  private mutating func damageOutput() throws -> String {
    let files = site.folder.files().filter { $0.hasPrefix("public/") && !$0.hasPrefix("public/.") }
      .sorted()
    guard !files.isEmpty else { return "nothing" }
    let path = files[random.below(files.count)]
    if random.below(2) == 0 {
      try FileManager.default.removeItem(atPath: site.folder.path + "/" + path)
      return "deleted \(path)"
    }
    try site.folder.write("hỏng", to: path)
    return "damaged \(path)"
  }

  private mutating func text() -> String {
    let year = 2014 + random.below(5)
    let month = 1 + random.below(12)
    let dates: [String?] = [
      "\(year)-\(month < 10 ? "0" : "")\(month)-0\(1 + random.below(9))",
      "\(year)-\(month < 10 ? "0" : "")\(month)", "\(year)", nil,
    ]
    let more = [
      "", "", "", "authors: [Võ Tấn Tài]",
      "source: {name: Báo Đắk Lắk, url: \"https://a.vn/\(number)\"}",
      "seed: a.txt", "withdrawn: {reason: theo yêu cầu, date: 2020-01-01}",
      "withdrawn: {reason: theo yêu cầu, date: 2020-01-01, hide_metadata: true}", "draft: true",
      "aliases: [cu/\(number)]", "review: [date]", "summary: Tóm tắt số \(number).", "rights: CC0",
    ]
    return SiteFixture.article(
      Self.titles[random.below(Self.titles.count)] + (random.below(3) == 0 ? " \(number)" : ""),
      date: dates[random.below(10) < 7 ? 0 : 1 + random.below(3)],
      provinces: some(of: Self.provinces), organizations: some(of: Self.organizations),
      more: more[random.below(more.count)])
  }

  private mutating func some(of names: [String]) -> String {
    Set((0..<random.below(3)).map { _ in names[random.below(names.count)] }).sorted()
      .joined(separator: ", ")
  }

  // MARK: Comparing

  mutating func build(into output: String, isForced: Bool = false) throws -> BuildReport {
    let trace = BuildTrace(.sums)
    var options = BuildOptions(trace: trace)
    options.isForced = isForced
    // No clock stands still for as long as a build takes.
    options.settlingTime = 0
    let report = try site.press(into: output).build(options)
    let stages = trace.stages.map(\.name)
    if stages.contains("change search index"), !stages.contains("write search index") {
      changedIndexes += 1
    }
    return report
  }

  /// The files of a folder that differ from those of another one.
  func differences() throws -> [String] {
    let folders = ["public", "clean"].map { site.folder.path + "/" + $0 }
    let lists = try folders.map { try Self.contents(of: $0) }
    return Set(lists[0].keys).union(lists[1].keys).filter { lists[0][$0] != lists[1][$0] }.sorted()
  }

  private static func contents(of folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    let names = FileManager.default.enumerator(atPath: folder)
    while let name = names?.nextObject() as? String {
      let path = folder + "/" + name
      guard names?.fileAttributes?[.type] as? FileAttributeType == .typeRegular else { continue }
      contents[name] = try Data(contentsOf: URL(fileURLWithPath: path))
    }
    return contents
  }
}

/// Numbers that look random and are the same in every run: SplitMix64 of Steele, Lea and Flood.
private struct SplitMix {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(limit))
  }
}

struct IncrementalTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `After any edit a build gives what a clean one gives, byte for byte`(seed: UInt64) throws {
    var edited = try EditedSite(seed: seed, twins: seed % 2 == 0)
    var log: [String] = []
    for _ in 0..<50 {
      log.append(try edited.edit())
      let report = try edited.build(into: "public")
      let clean = try edited.build(into: "clean", isForced: true)
      let differences = try edited.differences()
      #expect(differences == [], "after \(log.suffix(3))")
      #expect(report.diagnostics == clean.diagnostics, "after \(log.suffix(3))")
      #expect(report.articles == clean.articles && report.leftOut == clean.leftOut)
      guard differences.isEmpty else { return }
      let again = try edited.build(into: "public")
      #expect(again.made.isEmpty && again.created + again.updated == 0, "after \(log.suffix(3))")
      #expect(again.diagnostics == clean.diagnostics)
    }
    #expect(edited.changedIndexes >= 5)
  }

  /// Records hold numbers of names, which are other names in another ledger.
  @Test func `Records of another history are not read with the names of this one`() throws {
    let site = try SiteFixture()
    func write(_ organizations: [String]) throws {
      for (name, organization) in zip(["a", "b", "c"], organizations) {
        try site.folder.write(
          SiteFixture.article("Bài \(name)", date: "2017-01-09", organizations: organization),
          to: "content/articles/2017/\(name).md")
      }
    }
    func memory() throws -> [URL] {
      try FileManager.default.contentsOfDirectory(
        at: URL(fileURLWithPath: site.folder.path + "/.mocban/build"),
        includingPropertiesForKeys: nil)
    }
    func build(_ output: String, isForced: Bool = false) throws {
      var options = BuildOptions()
      options.isForced = isForced
      options.settlingTime = 0
      _ = try site.press(into: output).build(options)
    }
    try write(["Hội A", "Hội B", "Hội B"])
    try build("public")
    let records = try #require(try memory().first { $0.pathExtension == "records" })
    let old = try Data(contentsOf: records)
    for file in try memory() { try FileManager.default.removeItem(at: file) }
    // As long as before, and the names come in another order.
    try write(["Hội B", "Hội B", "Hội A"])
    try build("public")
    try old.write(to: records)
    try site.folder.write(
      SiteFixture.article("Bài d", date: "2017-02-03"), to: "content/articles/2017/d.md")
    try build("public")
    try build("clean", isForced: true)
    for page in ["to-chuc/hoi-a/index.html", "to-chuc/hoi-b/index.html"] {
      #expect(site.folder.read("public/\(page)") == site.folder.read("clean/\(page)"))
    }
  }
}
