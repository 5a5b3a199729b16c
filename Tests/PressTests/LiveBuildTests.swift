import Archive
import Foundation
import Press
import Support
import Synchronization
import Testing

/// The paths that a build tells of.
private final class Told: Sendable {
  private let all = Mutex<[String]>([])

  func put(_ path: String) { all.withLock { $0.append(path) } }

  func take() -> [String] {
    all.withLock { paths in
      defer { paths = [] }
      return paths
    }
  }
}

@Suite struct `A build that somebody watches` {
  @Test func `Each file is told of that was created, updated or deleted, and no other`() throws {
    let site = try SiteFixture()
    let told = Told()
    var options = BuildOptions()
    options.onChange = { told.put($0) }
    let report = try site.press().build(options)
    let first = told.take()
    #expect(first.count == report.created)
    #expect(Set(first).count == first.count)
    #expect(try site.press().build(options).updated == 0)
    #expect(told.take().isEmpty)

    try site.folder.write(
      SiteFixture.article("Không ngày", body: "Thân bài khác."),
      to: "content/articles/undated/khong-ngay.md")
    let edited = try site.press().build(options)
    let changed = told.take()
    #expect(changed.count == edited.created + edited.updated + edited.removed)
    #expect(changed.contains("bai-viet/khong-ro-ngay/khong-ngay.html"))

    try FileManager.default.removeItem(
      atPath: site.folder.path + "/content/articles/undated/khong-ngay.md")
    _ = try site.press().build(options)
    #expect(told.take().contains("bai-viet/khong-ro-ngay/khong-ngay.html"))
  }

  @Test func `A style is there before the first page that shows it`() throws {
    let site = try SiteFixture()
    let told = Told()
    var options = BuildOptions()
    options.onChange = { told.put($0) }
    _ = try site.press().build(options)
    let first = told.take()
    try site.folder.write("body { color: red }", to: "static/rieng.css")
    let settings = try #require(site.folder.read("site.yml"))
    try site.folder.write("style_sheets: [rieng.css]\n" + settings, to: "site.yml")
    _ = try site.press().build(options)
    for paths in [first, told.take()] {
      let style = try #require(
        paths.lastIndex { $0.hasSuffix(".css") || $0.hasSuffix(".js") && !$0.contains("tim/") })
      let page = try #require(paths.firstIndex { $0.hasSuffix(".html") })
      #expect(style < page)
    }
  }

  @Test func `A first build that died does not make the files of others its own`() throws {
    let site = try SiteFixture()
    try site.folder.write("của tôi", to: "public/index.html")
    let told = Told()
    var options = BuildOptions()
    let folder = site.folder
    options.onChange = { _ in told.put(folder.read("public/.mocban-manifest") ?? "") }
    _ = try site.press().build(options)
    let journal = try #require(told.take().first)
    #expect(journal.hasPrefix("Mocban 1 unfinished\n"))
    #expect(journal.contains("\nnam/index.html\n"))
    #expect(!journal.contains("\nindex.html\n"))
    try folder.write(journal, to: "public/.mocban-manifest")
    #expect(try site.build().diagnostics.map(\.code) == ["not-ours"])
    #expect(site.page("index.html") == "của tôi")
  }

  @Test func `A site can be kept as it was while a text has errors`() throws {
    let site = try SiteFixture()
    _ = try site.build()
    let before = try site.folder.contents(of: "public")
    try site.folder.write(
      SiteFixture.article("Không ngày", date: "2017-13-01"),
      to: "content/articles/undated/khong-ngay.md")
    var options = BuildOptions()
    options.holdsOnErrors = true
    do {
      _ = try site.press().build(options)
      Issue.record("the site was built")
    } catch {
      #expect(error.all.map { $0.location?.line } == [3])
    }
    #expect(try site.folder.contents(of: "public") == before)
    try site.folder.write(
      SiteFixture.article("Không ngày", body: "Đã sửa."),
      to: "content/articles/undated/khong-ngay.md")
    let mended = try site.press().build(options)
    #expect(!mended.hasErrors)
    #expect(site.page("bai-viet/khong-ro-ngay/khong-ngay.html")?.contains("Đã sửa.") == true)
  }

  @Test func `Styles and scripts that differ from those of the program are those of the folder`()
    throws
  {
    let assets = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Templates/assets")
    let site = try SiteFixture()
    let copy = site.folder.path + "/assets"
    try FileManager.default.copyItem(atPath: assets.path, toPath: copy)
    #expect(try site.press().liveAssets(from: copy).isEmpty)

    let style = try #require(site.folder.read("assets/style/text.css"))
    try site.folder.write(
      style + "\n/* thử */\nbody { outline: none; }\n", to: "assets/style/text.css")
    let changed = try site.press().liveAssets(from: copy)
    #expect(Array(changed.keys) == ["assets/style.css"])
    let text = String(decoding: changed["assets/style.css"] ?? [], as: UTF8.self)
    #expect(text.contains("body { outline: none; }"))
    #expect(!text.contains("thử"))

    try FileManager.default.removeItem(atPath: copy + "/mocban.js")
    #expect(throws: (any Error).self) { try site.press().liveAssets(from: copy) }
  }
}
