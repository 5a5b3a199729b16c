import FoundationEssentials
import Testing

@testable import Preview

@Suite struct LiveFeedTests {
  private let hello = "{\"type\": \"hello\"}"
  private let mended = "{\"type\": \"mended\"}"
  private let idle = "{\"type\": \"idle\"}"

  /// What those hear who begin to listen after some events, before any other.
  private func heard(after events: [String]) async -> [String] {
    let feed = LiveFeed()
    for event in events { feed.take(event) }
    guard let stream = feed.events() else { return [] }
    feed.end()
    return await stream.reduce(into: []) { $0.append($1) }
  }

  @Test(
    arguments: [
      ([], nil, nil), (["{\"type\":\"changed\",\"paths\":[\"a.html\"]}"], nil, nil),
      (["{\"type\":\"problem\",\"count\":1}"], "{\"type\":\"problem\",\"count\":1}", nil),
      (["{\"type\":\"problem\",\"count\":1}", "{\"type\":\"mended\"}"], nil, nil),
      (
        ["{\"type\":\"working\",\"text\":\"a\"}", "{\"type\":\"problem\",\"count\":2}"],
        "{\"type\":\"problem\",\"count\":2}", "{\"type\":\"working\",\"text\":\"a\"}"
      ),
      (["{\"type\":\"working\",\"text\":\"a\"}", "{\"type\":\"idle\"}"], nil, nil),
      (["không phải JSON", "[]", "{}"], nil, nil),
    ] as [([String], String?, String?)])
  func `Who comes late hears what lasts`(events: [String], problem: String?, work: String?) async {
    #expect(await heard(after: events) == [hello, problem ?? mended, work ?? idle])
  }

  @Test func `Everybody hears what happens`() async throws {
    let feed = LiveFeed()
    let streams = try [#require(feed.events()), #require(feed.events())]
    let event = "{\"type\":\"changed\",\"all\":true}"
    feed.take(event)
    feed.end()
    for stream in streams {
      let heard = await stream.reduce(into: []) { $0.append($1) }
      #expect(heard == [hello, mended, idle, event])
    }
    #expect(feed.events() == nil)
  }

  @Test func `Files in place of those of the site are told of when they change`() async throws {
    let feed = LiveFeed()
    let stream = try #require(feed.events())
    let first = "{\"type\":\"assets\",\"files\":{\"a.css\":\"b{}\",\"a.js\":\"1\"}}"
    feed.take(first)
    let tag = feed.asset(at: "a.css")?.entityTag
    feed.take(first)
    #expect(feed.asset(at: "a.css")?.text == "b{}")
    #expect(feed.asset(at: "a.css")?.entityTag == tag)
    feed.take("{\"type\":\"assets\",\"files\":{\"a.js\":\"1\"}}")
    #expect(feed.asset(at: "a.css") == nil)
    feed.end()
    let heard = await stream.reduce(into: []) { $0.append($1) }
    #expect(
      heard == [
        hello, mended, idle, "{\"paths\":[\"a.css\",\"a.js\"],\"type\":\"changed\"}",
        "{\"paths\":[\"a.css\"],\"type\":\"changed\"}",
      ])
  }

  @Test func `Only so many listen at once`() {
    let feed = LiveFeed()
    let streams = (0..<300).map { _ in feed.events() }
    #expect(streams.compactMap(\.self).count == 256)
  }
}

@Suite struct LiveResponderTests {
  private static let site = [
    "index.html": "<body>Lưu trữ</body>", "a.css": "a{}",
    "404.html": "<head></head><body>Không</body>",
    "nho.html": "0123456789</body>",
  ]

  private func live(_ body: @escaping @Sendable (Client, LiveFeed) async throws -> Void)
    async throws
  {
    try await withFolder(Self.site) { folder in
      let feed = LiveFeed()
      let settings = PreviewSettings(folder: folder, port: 0, base: "/b/")
      try await withServer(settings, feed: feed, isLive: true) { try await body($0, feed) }
    }
  }

  @Test func `Pages have the script, their right length and a tag of their own`() async throws {
    try await live { client, _ in
      for (target, status) in [("/b/", 200), ("/b/khong-co", 404)] {
        let page = try await client.get(target)
        #expect(page.status == status)
        #expect(page.body.contains("/b/.mocban/live.js"))
        #expect(page.headers["content-length"] == "\(page.body.utf8.count)")
      }
      let page = try await client.get("/b/")
      let tag = try #require(page.headers["etag"])
      #expect(page.body.contains("data-tag=\"\(tag.replacing("\"", with: "&quot;"))\""))
      #expect(try await client.get("/b/", "If-None-Match: \(tag)").status == 304)
      let part = try await client.get("/b/nho.html", "Range: bytes=8-11")
      #expect(part.body == "89<s")
      #expect(try await client.get("/b/a.css").body == "a{}")
    }
  }

  @Test func `The script is there, and nothing else of the preview`() async throws {
    try await live { client, _ in
      let script = try await client.get("/b/.mocban/live.js")
      #expect(script.status == 200)
      #expect(script.headers["content-type"] == "text/javascript; charset=utf-8")
      for target in [
        "/b/.mocban/", "/b/.mocban/live.js/", "/b/.mocban/manifest", "/.mocban/live.js",
      ] {
        #expect(try await client.get(target).status == 404, "\(target)")
      }
    }
    try await withPreview(of: Self.site) { client in
      let (script, page) = try await (client.get("/.mocban/live.js"), client.get("/"))
      #expect(script.status == 404)
      #expect(page.body == "<body>Lưu trữ</body>")
    }
  }

  @Test func `Events are sent until there are no more`() async throws {
    try await live { client, feed in
      feed.take("{\"type\":\"problem\",\"count\":1}")
      async let answer = client.get("/b/.mocban/events")
      try await Task.sleep(for: .milliseconds(50))
      feed.end()
      let events = try await answer
      // One that came too late was refused.
      guard events.status == 200 else { return }
      #expect(events.headers["content-type"] == "text/event-stream; charset=utf-8")
      #expect(events.body.contains("data: {\"type\":\"problem\",\"count\":1}\n\n"))
    }
  }

  @Test func `A file that is edited is shown in place of that of the site`() async throws {
    try await live { client, feed in
      feed.take("{\"type\":\"assets\",\"files\":{\"a.css\":\"a{color:red}\"}}")
      let style = try await client.get("/b/a.css")
      #expect(style.body == "a{color:red}")
      #expect(style.headers["content-type"] == "text/css; charset=utf-8")
      feed.take("{\"type\":\"assets\",\"files\":{}}")
      #expect(try await client.get("/b/a.css").body == "a{}")
    }
  }

  @Test func `What lies packed beside a file is sent to who wants it`() async throws {
    try await withFolder(["a.css": "a{}", "a.css.gz": "gói", "b.css": "b{}"]) { folder in
      // What was packed before the file changed would be another state of it.
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: folder + "/a.css")
      try await withServer(PreviewSettings(folder: folder, port: 0)) { client in
        let packed = try await client.get("/a.css", "Accept-Encoding: gzip, br")
        #expect(packed.body == "gói")
        #expect(packed.headers["content-encoding"] == "gzip")
        #expect(packed.headers["content-type"] == "text/css; charset=utf-8")
        #expect(packed.headers["vary"] == "Accept-Encoding")
        let plain = try await client.get("/a.css")
        #expect(plain.body == "a{}")
        #expect(plain.headers["vary"] == "Accept-Encoding")
        #expect(plain.headers["etag"] != packed.headers["etag"])
        let other = try await client.get("/b.css", "Accept-Encoding: gzip, br")
        #expect(other.headers["vary"] == nil)
      }
    }
  }
}
