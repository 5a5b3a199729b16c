import Archive
import Disk
import Testing

@testable import Publishing

/// A file whose content is its text.
func file(_ path: String, _ text: String = "a") -> SiteFile {
  let bytes = Array(text.utf8)
  return SiteFile(
    PublishedFile(path: path, size: bytes.count, digest: Checksum.digest(of: bytes)),
    source: "public/\(path)")
}

private func list(_ files: [SiteFile]) -> PublicationList {
  PublicationList(.published, files: files.map(\.published))
}

@Suite struct `A plan says what a publication changes` {
  @Test func `Added, changed, removed and unchanged files are told apart`() {
    let plan = PublicationPlan(
      [file("a.html", "mới"), file("b.html"), file("d.html")],
      published: list([file("a.html"), file("b.html"), file("c.html")]))
    #expect(plan.added.map(\.path) == ["d.html"])
    #expect(plan.changed.map(\.file.path) == ["a.html"])
    #expect(plan.changed.map(\.oldSize) == [1])
    #expect(plan.removed.map(\.path) == ["c.html"])
    #expect(plan.unchanged.map(\.path) == ["b.html"])
    #expect(plan.untried.map(\.path) == ["d.html"])
    #expect(!plan.isEmpty)
  }

  @Test func `A target that is as the site is needs nothing`() {
    let files = [file("a.html"), file("bai-viet/2017/le-ky.html")]
    #expect(PublicationPlan(files, published: list(files)).isEmpty)
  }

  @Test func `What an interrupted publication touched is sent or deleted again`() {
    // It changed b, added c and was deleting e; then c and d left the site.
    let underWay = PublicationList(
      .publishing, files: [file("b.html", "bản hai"), file("c.html")].map(\.published),
      leaving: ["e.html"])
    let plan = PublicationPlan(
      [file("a.html"), file("b.html")],
      published: list(["a.html", "b.html", "d.html", "e.html"].map { file($0) }),
      underWay: underWay)
    #expect(plan.changed.map(\.file.path) == ["b.html"])
    #expect(plan.removed.map(\.path) == ["c.html", "d.html", "e.html"])
    #expect(plan.unchanged.map(\.path) == ["a.html"])
    #expect(plan.isResumed)
  }

  @Test func `An interrupted first publication counts as its own, not as somebody else's files`() {
    let site = [file("a.html"), file("b.html")]
    let plan = PublicationPlan(
      site, published: nil,
      underWay: PublicationList(.publishing, files: [site[0].published]))
    #expect(plan.added.map(\.path) == ["a.html", "b.html"])
    #expect(plan.untried.map(\.path) == ["b.html"])
  }

  @Test func `A publication that ended but for its journal is not taken for done`() {
    let site = [file("a.html")]
    let plan = PublicationPlan(
      site, published: list(site), underWay: PublicationList(.publishing))
    #expect(!plan.isEmpty)
    #expect(plan.sent.isEmpty)
  }

  @Test func `Names that differ only in how accents are composed are two names`() {
    let composed = file("t\u{1EBF}t.pdf")
    let decomposed = file("te\u{302}\u{301}t.pdf")
    let plan = PublicationPlan([composed], published: list([decomposed]))
    #expect(plan.added.count == 1)
    #expect(plan.removed.count == 1)
  }

  @Test(arguments: [(3, 1, false), (3, 2, true), (100, 33, false), (100, 34, true), (1, 1, true)])
  func `More than a third is much`(published: Int, removed: Int, isMuch: Bool) {
    let all = (100..<100 + published).map { file("\($0).html") }
    let plan = PublicationPlan(Array(all.dropLast(removed)), published: list(all))
    #expect(plan.removesMuch == isMuch)
  }

  @Test func `Folders that lose their last file are named, the inner ones first`() {
    let plan = PublicationPlan(
      [file("a/x.html")],
      published: list(["a/b/c/d.html", "a/x.html", "e/f.html"].map { file($0) }))
    #expect(plan.emptiedFolders == ["e", "a/b/c", "a/b"])
  }
}

@Suite struct `Files are sent in an order that visitors do not notice` {
  @Test(arguments: [
    ("assets/style.css", PublicationPhase.assets), ("tim/t/t0-vnon1.js", .assets),
    ("goc/day-du.txt", .assets), ("du-lieu/bai-viet.csv", .assets),
    ("bai-viet/2017/a.json", .assets),
    ("bai-viet/2017/a.html", .pages), ("bai-viet/2017/a.html.gz", .pages), ("404.html", .pages),
    ("index.html", .indexes), ("nam/2017/index.html.br", .indexes), ("tim/muc-luc.js", .indexes),
    ("feed.xml", .feeds), ("nam/2017/feed.json", .feeds), ("sitemap.xml", .feeds),
    ("manifest-sha256.txt", .feeds), ("_headers", .feeds), (".htaccess", .feeds),
  ])
  func `What others need comes first`(path: String, phase: PublicationPhase) {
    #expect(PublicationPhase(of: path) == phase)
  }

  @Test func `Phases without files are left out`() {
    let groups = PublicationPhase.groups(of: ["sitemap.xml", "a.css"].map { file($0) })
    #expect(groups.map { $0.map(\.path) } == [["a.css"], ["sitemap.xml"]])
  }
}

@Suite struct `The list of what was published is read as it was written` {
  @Test func `It holds files and what is being deleted`() throws {
    var list = PublicationList(.publishing, files: [file("nam/2017/têt hội.html", "abc").published])
    list.leaving = ["cũ.html"]
    let read = try PublicationList(parsing: list.bytes, .publishing, from: "nơi")
    #expect(read == list)
  }

  @Test(arguments: [
    "", "Mocban published 1", "Mocban published 2\n", "Mocban publishing 1\n",
    "Mocban published 1\n\nrest\n", "Mocban published 1\nabc 1 a.html\n",
    "Mocban published 1\n- - ../a.html\n", "Mocban published 1\n- - /etc/passwd\n",
    "Mocban published 1\n- - mocban-published.txt\n", "Mocban published 1\n- -\n",
    "Mocban published 1\n\(String(repeating: "0", count: 64)) -1 a.html\n",
    "Mocban published 1\n\(String(repeating: "0", count: 64)) 1 a.html",
    "<html>Không tìm thấy</html>\n",
  ])
  func `Anything else is refused`(text: String) {
    let error = #expect(throws: Diagnostic.self) {
      try PublicationList(parsing: Array(text.utf8), .published, from: "nơi")
    }
    #expect(error?.code == "bad-publication")
  }
}
