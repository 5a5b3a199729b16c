import Archive
import Check
import Press
import Support
import Synchronization
import Testing

/// A web that a test makes up.
private final class MadeUpWeb: Sendable {
  private let answers: [String: ExternalAnswer]
  private let asked = Mutex<[String]>([])

  init(_ answers: [String: ExternalAnswer]) { self.answers = answers }

  /// What was asked for, in the order of the requests.
  var log: [String] { asked.withLock { $0 } }

  /// Answers as the pages were made; every other host is not there.
  func answer(_ address: String, _ method: ExternalMethod) -> ExternalAnswer {
    asked.withLock { $0.append("\(method.rawValue) \(address)") }
    return answers["\(method.rawValue) \(address)"] ?? answers[address]
      ?? .noHost("there is no such host")
  }
}

struct ExternalCheckTests {
  /// The codes that these tests show.
  static let codes = [
    "dead-link", "dead-source", "moved-link", "unsure-link", "private-link", "no-network",
  ]

  private static let web: [String: ExternalAnswer] = [
    "https://baodaklak.vn/tin/1.html": .status(200, location: nil),
    "https://baodaklak.vn/tin/mat.html": .status(404, location: nil),
    "HEAD https://chat.vn/": .status(405, location: nil),
    "GET https://chat.vn/": .status(200, location: nil),
    "https://cu.vn/bai": .status(301, location: "https://moi.vn/bai"),
    "https://moi.vn/bai": .status(200, location: nil),
    "https://doi.vn/bai": .status(302, location: "https://moi.vn/bai"),
    "https://dau.vn/bai": .status(302, location: "https://dau.vn/"),
    "https://dau.vn/": .status(200, location: nil),
    "https://vong.vn/": .status(302, location: "https://vong.vn/"),
    "https://kin.vn/": .status(403, location: nil),
    "https://cham.vn/": .silence("no answer within 20 seconds"),
    "https://lua.vn/": .status(302, location: "http://192.168.1.1/admin"),
    "https://tinh.vn/tin%20t%E1%BB%A9c?a=1": .status(200, location: nil),
  ]

  private func folder(_ links: [String], source: String? = nil) throws -> TemporaryFolder {
    let record =
      "title: Một" + (source.map { "\nsource: {name: Sở Ngoại vụ, url: \"\($0)\"}" } ?? "")
    return try TemporaryFolder([
      "content/articles/2017/a.md": BrokenSite.record(
        record, body: links.map { "Xem [đây](<\($0)>)." }.joined(separator: "\n\n"))
    ])
  }

  private func check(
    _ folder: TemporaryFolder, _ web: MadeUpWeb,
    on today: ArchiveDate? = ArchiveDate(iso: "2026-11-22")
  ) -> CheckReport {
    var options = SiteCheck.Options()
    options.readsOutput = false
    options.today = today
    options.askExternally = web.answer
    return SiteCheck(SiteFolder(folder.path), workers: 1).run(options)
  }

  @Test(arguments: [
    ("https://baodaklak.vn/tin/1.html", nil),
    ("https://baodaklak.vn/tin/1.html#muc", nil),
    ("//baodaklak.vn/tin/1.html", nil),
    ("HTTPS://BaoDakLak.vn/tin/mat.html", "unsure-link"),
    ("https://baodaklak.vn/tin/mat.html", "dead-link"),
    ("https://chat.vn", nil),
    ("https://cu.vn/bai", "moved-link"),
    ("https://doi.vn/bai", nil),
    ("https://dau.vn/bai", "unsure-link"),
    ("https://vong.vn/", "unsure-link"),
    ("https://kin.vn/", "unsure-link"),
    ("https://cham.vn/", "unsure-link"),
    ("https://lua.vn/", "unsure-link"),
    ("https://tinh.vn/tin tức?a=1", nil),
    ("http://localhost:8080/", "private-link"),
    ("http://127.1/", "private-link"),
    ("http://2130706433/", "private-link"),
    ("http://0x7f.0.0.1/", "private-link"),
    ("http://10.1.2.3/", "private-link"),
    ("http://[::1]/", "private-link"),
    ("http://may-chu/", "private-link"),
  ])
  func `A page of another host is there, has moved, is gone, or nobody knows`(
    address: String, code: String?
  ) throws {
    var answers = Self.web
    answers["https://BaoDakLak.vn/tin/mat.html"] = .status(503, location: nil)
    let web = MadeUpWeb(answers)
    let report = check(try folder([address]), web)
    #expect(report.findings.map(\.code) == (code.map { [$0] } ?? []))
    #expect(!web.log.contains { $0.contains("192.168") || $0.contains("127.") })
    if let found = report.findings.first { #expect(found.location?.line == 4) }
  }

  @Test func `Each link has its place, and a source that is gone is only noted`() throws {
    let folder = try folder(
      ["https://baodaklak.vn/tin/mat.html"], source: "https://baodaklak.vn/tin/mat.html")
    let found = check(folder, MadeUpWeb(Self.web)).findings
    #expect(found.map(\.code) == ["dead-source", "dead-link"])
    #expect(found.map { $0.location?.line } == [3, 5])
    #expect(found.map(\.severity) == [.note, .warning])
  }

  @Test func `Each page is asked for once, and a host that is not there only once`() throws {
    let web = MadeUpWeb(Self.web)
    let links = [
      "https://baodaklak.vn/tin/1.html", "https://baodaklak.vn/tin/1.html#a", "https://mat.vn/1",
      "https://mat.vn/2", "https://mat.vn/3",
    ]
    let found = check(try folder(links), web).findings
    #expect(found.map(\.code) == ["dead-link", "dead-link", "dead-link"])
    #expect(web.log.count == 2)
  }

  @Test func `Answers are remembered for a while, and what nobody knew is asked again`() throws {
    let folder = try folder([
      "https://cu.vn/bai", "https://baodaklak.vn/tin/mat.html", "https://kin.vn/",
    ])
    let codes = ["moved-link", "dead-link", "unsure-link"]
    #expect(check(folder, MadeUpWeb(Self.web)).findings.map(\.code) == codes)
    let second = MadeUpWeb(Self.web)
    #expect(check(folder, second).findings.map(\.code) == codes)
    #expect(second.log == ["HEAD https://kin.vn/", "GET https://kin.vn/"])
    let later = MadeUpWeb(Self.web)
    _ = check(folder, later, on: ArchiveDate(iso: "2026-12-05"))
    #expect(later.log.contains("HEAD https://baodaklak.vn/tin/mat.html"))
    #expect(!later.log.contains("HEAD https://cu.vn/bai"))
  }

  @Test(arguments: [
    "", "mocban external 1\nrác", "mocban external 1\n2026-99-99\tgone\tx\thttps://cu.vn/bai",
  ])
  func `A damaged memory is left aside`(text: String) throws {
    let folder = try folder(["https://cu.vn/bai"])
    try folder.write(text, to: ".mocban/external.txt")
    #expect(check(folder, MadeUpWeb(Self.web)).findings.map(\.code) == ["moved-link"])
  }

  @Test func `Without a network nothing is called dead, and nothing is remembered`() throws {
    let folder = try folder(["https://cu.vn/bai", "https://kin.vn/"])
    let found = check(folder, MadeUpWeb([:])).findings
    #expect(found.map(\.code) == ["no-network"])
    #expect(folder.read(".mocban/external.txt") == nil)
  }

  @Test func `Nobody is asked unless that is wanted`() throws {
    let folder = try folder(["https://mat.vn/"])
    var options = SiteCheck.Options()
    options.readsOutput = false
    #expect(SiteCheck(SiteFolder(folder.path), workers: 1).run(options).findings.isEmpty)
  }
}
