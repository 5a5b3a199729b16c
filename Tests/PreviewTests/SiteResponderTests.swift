import FoundationEssentials
import Testing

@testable import Preview

@Suite struct SiteResponderTests {
  private static let site = [
    "index.html": "<title>Lưu trữ</title>",
    "404.html": "<head><title>Không có trang này</title>",
    "bai-viet/2017/doi-ngoai-nhan-dan.html": "<p>Đối ngoại nhân dân</p>",
    "tinh-thanh/dak-lak/index.html": "<p>Đắk Lắk</p>",
    "tinh-thanh/trong/tep.txt": "không có index",
    "goc/văn bản.txt": "Thứ hai, 09/01/2017",
    "du-lieu/rong.csv": "",
    ".mocban/manifest": "bí mật",
    ".well-known/security.txt": "Contact: mailto:a@example.vn",
  ]

  @Test(arguments: [
    ("/", 200, "text/html; charset=utf-8", "<title>Lưu trữ</title>"),
    ("/?a=../..", 200, "text/html; charset=utf-8", "<title>Lưu trữ</title>"),
    (
      "/bai-viet/2017/doi-ngoai-nhan-dan.html", 200, "text/html; charset=utf-8",
      "<p>Đối ngoại nhân dân</p>"
    ),
    ("/tinh-thanh/dak-lak/", 200, "text/html; charset=utf-8", "<p>Đắk Lắk</p>"),
    ("/goc/v%C4%83n%20b%E1%BA%A3n.txt", 200, "text/plain; charset=utf-8", "Thứ hai, 09/01/2017"),
    ("/du-lieu/rong.csv", 200, "text/csv; charset=utf-8", ""),
    (
      "/.well-known/security.txt", 200, "text/plain; charset=utf-8",
      "Contact: mailto:a@example.vn"
    ),
  ])
  func `The files of the site are sent`(
    target: String, status: Int, type: String, body: String
  ) async throws {
    try await withPreview(of: Self.site) { client in
      let answer = try await client.get(target)
      #expect(answer.status == status)
      #expect(answer.headers["content-type"] == type)
      #expect(answer.headers["content-length"] == "\(body.utf8.count)")
      #expect(answer.headers["x-content-type-options"] == "nosniff")
      #expect(answer.headers["cache-control"] == "no-cache")
      #expect(answer.body == body)
    }
  }

  @Test func `What is not there or hidden gets the site's own page`() async throws {
    try await withPreview(of: Self.site) { client in
      for target in [
        "/khong-co", "/a/b/c/d.html", "/index.html/", "/tinh-thanh/trong/", "/.mocban/manifest",
        "/.git/config", "/%252e%252e/", "/" + String(repeating: "a", count: 300),
      ] {
        let answer = try await client.get(target)
        #expect(answer.status == 404, "\(target)")
        #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
        #expect(answer.body == "<head><base href=\"/\"><title>Không có trang này</title>")
      }
    }
  }

  @Test func `A path that could leave the folder never gets a file`() async throws {
    try await withPreview(of: Self.site) { client in
      for target in [
        "/../public/index.html", "/goc/../index.html", "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd", "/goc/..%5c..%5cindex.html", "//etc/passwd", "/goc//a.txt",
        "/index.html%00.txt", "/%zz", "/" + String(repeating: "a/", count: 3000),
      ] {
        let answer = try await client.get(target)
        #expect(answer.status == 400, "\(target)")
        #expect(answer.body.hasPrefix("400 Bad Request: "))
      }
    }
  }

  @Test func `A link that leads out of the folder is not followed`() async throws {
    try await withFolder(Self.site) { folder in
      let manager = FileManager.default
      let outside = folder + "-khac"
      try manager.createDirectory(atPath: outside, withIntermediateDirectories: true)
      try Data("bí mật".utf8).write(to: URL(filePath: outside + "/tep.txt"))
      for (link, target) in [
        ("ra.txt", outside + "/tep.txt"), ("ra", outside), ("tuong-doi", "../public-khac"),
        ("dut", "khong-co"), ("vong", "vong"), ("trong.txt", "goc/văn bản.txt"),
      ] {
        try manager.createSymbolicLink(atPath: folder + "/" + link, withDestinationPath: target)
      }
      try await withServer(PreviewSettings(folder: folder, port: 0)) { client in
        for target in ["/ra.txt", "/ra/tep.txt", "/ra", "/tuong-doi/tep.txt", "/dut", "/vong"] {
          let answer = try await client.get(target)
          #expect(answer.status == 404, "\(target)")
        }
        let inside = try await client.get("/trong.txt")
        #expect(inside.body == "Thứ hai, 09/01/2017")
      }
    }
  }

  @Test func `A site without a 404 page still says so`() async throws {
    try await withPreview(of: ["index.html": ""]) { client in
      let answer = try await client.get("/khong-co")
      #expect(answer.status == 404)
      #expect(answer.headers["content-type"] == "text/plain; charset=utf-8")
    }
  }

  @Test(
    arguments: [
      ("/archive", 308, "/archive/"),
      ("/archive/tinh-thanh/dak-lak", 308, "/archive/tinh-thanh/dak-lak/"),
      ("/archive/tinh-thanh/dak-lak?a=1", 308, "/archive/tinh-thanh/dak-lak/?a=1"),
      ("/", 307, "/archive/"),
      ("/archive/tinh-thanh/dak-lak/", 200, nil),
      ("/tinh-thanh/dak-lak/", 404, nil),
      ("/archives/", 404, nil),
    ] as [(String, Int, String?)])
  func `Under a base the site keeps to it`(
    target: String, status: Int, location: String?
  ) async throws {
    try await withPreview(of: Self.site, base: "archive") { client in
      #expect(client.address.hasSuffix("/archive/"))
      let answer = try await client.get(target)
      #expect(answer.status == status)
      #expect(answer.headers["location"] == location)
      if status == 404 { #expect(answer.body.contains("<base href=\"/archive/\">")) }
    }
  }

  @Test func `The 404 page leads to the preview and not to the public site`() async throws {
    let page = "<head><base href=\"https://luutru.example.vn/a/\"></head>"
    try await withPreview(
      of: ["404.html": page], base: "/b/", publicAddress: "https://luutru.example.vn/a"
    ) { client in
      let answer = try await client.get("/b/x/y/z")
      #expect(answer.body == "<head><base href=\"/b/\"><base href=\"/b/\"></head>")
    }
  }

  @Test func `A copy that is still good is not sent again`() async throws {
    try await withPreview(of: Self.site) { client in
      let first = try await client.get("/")
      let tag = try #require(first.headers["etag"])
      let date = try #require(first.headers["last-modified"])
      for header in ["If-None-Match: \(tag)", "If-Modified-Since: \(date)"] {
        let second = try await client.get("/", header)
        #expect(second.status == 304)
        #expect(second.headers["etag"] == tag)
        #expect(second.headers["content-length"] == nil)
        #expect(second.body.isEmpty)
      }
      #expect(try await client.get("/", "If-None-Match: \"khac\"").status == 200)
    }
  }

  @Test(
    arguments: [
      ("bytes=0-4", 206, "01234", "bytes 0-4/10"),
      ("bytes=7-", 206, "789", "bytes 7-9/10"),
      ("bytes=-2", 206, "89", "bytes 8-9/10"),
      ("bytes=10-", 416, nil, "bytes */10"),
      ("bytes=0-1,4-5", 200, "0123456789", nil),
    ] as [(String, Int, String?, String?)])
  func `A part of a file can be asked for`(
    range: String, status: Int, body: String?, contentRange: String?
  ) async throws {
    try await withPreview(of: ["so.txt": "0123456789"]) { client in
      let answer = try await client.get("/so.txt", "Range: \(range)")
      #expect(answer.status == status)
      #expect(answer.headers["content-range"] == contentRange)
      if let body { #expect(answer.body == body) }
      let stale = try await client.get("/so.txt", "Range: \(range)", "If-Range: \"khac\"")
      #expect(stale.status == 200)
    }
  }

  @Test func `A large file is streamed whole and in part`() async throws {
    let text = String(repeating: "0123456789abcde\n", count: 200_000)
    try await withPreview(of: ["tat-ca.txt": text]) { client in
      #expect(try await client.get("/tat-ca.txt").body.utf8.count == text.utf8.count)
      let part = try await client.get("/tat-ca.txt", "Range: bytes=1600000-1600015")
      #expect(part.status == 206)
      #expect(part.body == "0123456789abcde\n")
    }
  }

  @Test func `HEAD says all but the body`() async throws {
    try await withPreview(of: Self.site) { client in
      for target in ["/", "/khong-co", "/tinh-thanh/dak-lak"] {
        let whole = try await client.get(target)
        let head = try await client.send("HEAD", target, ["Range: bytes=0-1"])
        #expect(head.status == whole.status)
        #expect(head.body.isEmpty)
        for name in ["content-length", "content-type", "etag", "location"] {
          #expect(head.headers[name] == whole.headers[name])
        }
      }
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])
  func `Nothing but reading is allowed`(method: String) async throws {
    try await withPreview(of: Self.site) { client in
      let answer = try await client.send(method, "/", ["Content-Length: 0"])
      #expect(answer.status == 405)
      #expect(answer.headers["allow"] == "GET, HEAD")
    }
  }

  @Test func `A name that was bent to this machine is not answered`() async throws {
    try await withPreview(of: Self.site) { client in
      #expect(try await client.get("/", "Host: luutru.example.vn:\(client.port)").status == 421)
      #expect(try await client.get("/", "Host: 127.0.0.1:\(client.port)").status == 200)
      #expect(try await client.get("/", "Host: [::1]").status == 200)
      let nameless = try await client.sendRaw("GET / HTTP/1.0\r\nConnection: close\r\n\r\n")
      #expect(nameless.status == 421)
      let proxied = try await client.get("http://luutru.example.vn/../goc")
      #expect(proxied.status == 400)
    }
  }
}
