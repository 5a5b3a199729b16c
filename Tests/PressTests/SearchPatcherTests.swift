import Archive
import Foundation
import Press
import Support
import Testing

/// How a build came to its search index.
private enum Way: String {
  case kept
  case changed = "change search index"
  case anew = "write search index"
}

/// An edit of a site, and how the next build comes to its search index.
private struct Edit: CustomTestStringConvertible {
  var testDescription: String
  var way: Way
  var apply: @Sendable (SiteFixture) throws -> Void

  init(_ name: String, _ way: Way, _ apply: @escaping @Sendable (SiteFixture) throws -> Void) {
    testDescription = name
    self.way = way
    self.apply = apply
  }

  static let path = "content/articles/2019/chu-dong.md"

  /// Replaces a part of an article, whatever it may be.
  static func replacing(_ old: String, _ new: String) -> @Sendable (SiteFixture) throws -> Void {
    { site in
      let text = site.folder.read(path) ?? ""
      try site.folder.write(text.replacingOccurrences(of: old, with: new), to: path)
    }
  }

  /// Edits a text and spoils a file that the last build left.
  static func spoiling(
    _ folder: String, _ isWanted: @escaping @Sendable (String) -> Bool,
    _ spoil: @escaping @Sendable ([UInt8]) -> [UInt8]?
  ) -> @Sendable (SiteFixture) throws -> Void {
    { site in
      try replacing("Thân bài.", "Thân bài mới.")(site)
      let url = URL(fileURLWithPath: "\(site.folder.path)/\(folder)")
      let names = try FileManager.default.subpathsOfDirectory(atPath: url.path).filter(isWanted)
      #expect(!names.isEmpty)
      for file in names.map({ url.appending(path: $0) }) {
        if let bytes = spoil(try Array(Data(contentsOf: file))) {
          try Data(bytes).write(to: file)
        } else {
          try FileManager.default.removeItem(at: file)
        }
      }
    }
  }
}

struct SearchPatcherTests {
  private static let edits = [
    Edit("nothing", .kept) { _ in },
    Edit("a word more", .changed, Edit.replacing("Thân bài.", "Thân bài mới.")),
    Edit("a word in other accents", .changed, Edit.replacing("Thân bài.", "Than bài.")),
    Edit("no text any more", .changed, Edit.replacing("Thân bài.", "")),
    Edit("a long text", .changed) {
      let words = (0..<3_000).map { "từ\($0 % 700)" }.joined(separator: " ")
      try Edit.replacing("Thân bài.", words)($0)
    },
    Edit("only emphasis", .changed, Edit.replacing("Thân bài.", "*Thân* bài.")),
    Edit("another headline", .changed, Edit.replacing("Chủ động", "Chủ động hơn")),
    Edit("two texts", .changed) {
      try Edit.replacing("Thân bài.", "Một.")($0)
      try $0.folder.write(
        SiteFixture.article("Không ngày", body: "Hai."),
        to: "content/articles/undated/khong-ngay.md")
    },
    Edit("another day", .anew, Edit.replacing("2019-11-18", "2018-11-18")),
    Edit("another province", .anew, Edit.replacing("[Long An]", "[Kon Tum]")),
    Edit("an article more", .anew) {
      try $0.folder.write(SiteFixture.article("Mới"), to: "content/articles/undated/moi.md")
    },
    Edit("an article less", .anew) {
      try FileManager.default.removeItem(atPath: "\($0.folder.path)/\(Edit.path)")
    },
    Edit("taken back", .anew) {
      try Edit.replacing(
        "organizations:", "withdrawn: {reason: theo yêu cầu, date: 2020-01-01}\norganizations:")($0)
    },
    Edit(
      "a file of terms cut short", .anew,
      Edit.spoiling("public/tim", { $0.hasPrefix("t/") }, { $0.dropLast(4) })),
    Edit(
      "a directory gone", .anew,
      Edit.spoiling("public/tim", { $0 == "muc-luc.js" }, { _ in nil })),
    Edit(
      "digests of another age", .anew,
      Edit.spoiling(".mocban/build", { $0.hasSuffix(".search") }) { $0.map { $0 ^ 1 } }),
    Edit(
      "no digests", .anew,
      Edit.spoiling(".mocban/build", { $0.hasSuffix(".search") }, { _ in nil })),
    Edit(
      "a damaged ledger", .anew,
      Edit.spoiling(".mocban/build", { $0.hasSuffix(".ledger") }) { $0.dropLast() }),
  ]

  @Test func `Words that cannot be kept are told of, and the index is right all the same`() throws {
    let site = try SiteFixture()
    _ = try site.build()
    let memory = site.folder.path + "/.mocban/build"
    let names = try FileManager.default.contentsOfDirectory(atPath: memory)
    let words = memory + "/" + (try #require(names.first { $0.hasSuffix(".search") }))
    try FileManager.default.removeItem(atPath: words)
    try FileManager.default.createDirectory(
      atPath: words + "/x", withIntermediateDirectories: true)
    try Edit.replacing("Thân bài.", "Thân bài mới.")(site)
    let report = try site.build()
    #expect(report.diagnostics.map(\.code) == ["no-memory"])
    #expect(report.diagnostics.first?.message.contains("read all articles anew") == true)
    _ = try site.build(into: "clean")
    #expect(try site.folder.contents(of: "public") == site.folder.contents(of: "clean"))
  }

  @Test(arguments: edits)
  fileprivate func `An index is changed where that is enough, and made anew otherwise`(
    edit: Edit
  ) throws {
    let site = try SiteFixture()
    _ = try build(site)
    try edit.apply(site)
    #expect(try build(site).ways == (edit.way == .kept ? [] : [edit.way]))
    try expectClean(site)
    // What the change left can be built on.
    try site.folder.write(
      SiteFixture.article("Không ngày", body: "Lần nữa."),
      to: "content/articles/undated/khong-ngay.md")
    #expect(try build(site).ways == [.changed])
    try expectClean(site)
    let report = try build(site).report
    #expect(report.created + report.updated + report.removed == 0)
  }

  @Test func `What a change writes counts as written, and all else as it was`() throws {
    let site = try SiteFixture()
    let first = try build(site).report
    try Edit.replacing("Thân bài.", "Thân bài mới.")(site)
    let second = try build(site).report
    #expect(second.created == second.removed)
    #expect(second.created + second.updated + second.unchanged == first.created)
    #expect(second.pages == first.pages)
    #expect(second.unchanged > second.created + second.updated)
  }

  /// A folder in the way of the index is an error of one build, not the end of the index.
  @Test func `An index that could not be changed is whole after the next build`() throws {
    let site = try SiteFixture()
    _ = try build(site)
    let old = Set(site.folder.files())
    try Edit.replacing("Thân bài.", "Thân bài mới.")(site)
    _ = try build(site, into: "clean", isForced: true)
    let new = site.folder.files().filter { $0.hasPrefix("clean/tim/") }
      .map { "public" + $0.dropFirst(5) }.first { !old.contains($0) }
    let path = "\(site.folder.path)/\(try #require(new))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let failed = try build(site)
    #expect(failed.ways == [.changed] && failed.report.hasErrors)
    try FileManager.default.removeItem(atPath: path)
    #expect(try build(site).ways == [.anew])
    try expectClean(site)
  }

  /// While something is wrong nothing is removed, and afterwards all that lost its source is.
  @Test(arguments: [false, true])
  func `Files of an index that an error kept go once it is mended`(isEdited: Bool) throws {
    let site = try SiteFixture()
    _ = try build(site)
    let bad = "content/articles/2019/hong.md"
    try site.folder.write("---\ntitle: [\n---\n", to: bad)
    try Edit.replacing("Thân bài.", "Thân bài mới.")(site)
    let kept = try build(site)
    #expect(kept.report.hasErrors && kept.ways == [.changed])
    try FileManager.default.removeItem(atPath: "\(site.folder.path)/\(bad)")
    if isEdited { try Edit.replacing("Thân bài mới.", "Thân bài khác.")(site) }
    #expect(try build(site).ways == (isEdited ? [.changed] : []))
    try expectClean(site)
  }

  private func build(
    _ site: SiteFixture, into output: String = "public", isForced: Bool = false
  ) throws -> (report: BuildReport, ways: [Way]) {
    let trace = BuildTrace(.sums)
    var options = BuildOptions(trace: trace)
    options.isForced = isForced
    options.settlingTime = 0
    let report = try site.press(into: output).build(options)
    return (report, trace.stages.compactMap { Way(rawValue: $0.name) }.suffix(1))
  }

  private func expectClean(_ site: SiteFixture) throws {
    _ = try build(site, into: "clean", isForced: true)
    func files(_ folder: String) throws -> [String: Data] {
      let path = "\(site.folder.path)/\(folder)/tim"
      var files: [String: Data] = [:]
      for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
        files[name] = FileManager.default.contents(atPath: "\(path)/\(name)")
      }
      return files
    }
    let (ours, clean) = (try files("public"), try files("clean"))
    let differences = Set(ours.keys).union(clean.keys).filter { ours[$0] != clean[$0] }
    #expect(differences.isEmpty)
  }
}
