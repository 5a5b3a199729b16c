import Testing

@testable import Preview

@Suite struct PreviewServerTests {
  @Test func `A taken port gives way to the next free one`() async throws {
    try await withFolder(["index.html": "a"]) { folder in
      try await withServer(PreviewSettings(folder: folder, port: 0)) { first in
        let second = PreviewSettings(folder: folder, port: first.port)
        try await withServer(second) { next in
          #expect((first.port + 1...first.port + 19).contains(next.port))
          #expect(next.address == "http://127.0.0.1:\(next.port)/")
          let answer = try await next.get("/")
          #expect(answer.body == "a")
        }
      }
    }
  }

  @Test func `A missing folder says what to do`() async throws {
    try await withFolder(["index.html": "a"]) { folder in
      for (path, error) in [
        (folder + "/khong-co", PreviewError.folderMissing(folder + "/khong-co")),
        (folder + "/index.html", .notAFolder(folder + "/index.html")),
      ] {
        await #expect(throws: error) {
          try await PreviewServer(PreviewSettings(folder: path)) { _ in }
        }
      }
    }
    #expect("\(PreviewError.folderMissing("public"))".contains("mocban build"))
  }

  @Test(arguments: [
    (PreviewSettings(folder: "/", base: "/a//b"), "\"/a//b\" cannot be a base"),
    (PreviewSettings(folder: "/", publicAddress: "ftp://a.vn"), "\"ftp://a.vn\" is not an address"),
    (PreviewSettings(folder: "/", host: "203.0.113.9", port: 0), "cannot listen on 203.0.113.9:0"),
  ])
  func `A setting that cannot be is explained`(
    settings: PreviewSettings, message: String
  ) async throws {
    let error = await #expect(throws: PreviewError.self) {
      try await PreviewServer(settings) { _ in }.run()
    }
    #expect(error.map { "\($0)".hasPrefix("error: " + message) } == true)
  }

  @Test(arguments: [("127.0.0.1", false), ("0.0.0.0", true)])
  func `Opening the site to others is warned of`(host: String, warned: Bool) async throws {
    let server = try await PreviewServer(PreviewSettings(folder: "/", host: host)) { _ in }
    #expect((server.warning != nil) == warned)
  }
}
