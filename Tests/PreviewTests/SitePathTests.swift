import Testing

@testable import Preview

@Suite struct SitePathTests {
  @Test(arguments: [
    ("/", [], true),
    ("/index.html", ["index.html"], false),
    ("/tinh-thanh/dak-lak/", ["tinh-thanh", "dak-lak"], true),
    ("/goc/v%C4%83n%20b%E1%BA%A3n.txt", ["goc", "văn bản.txt"], false),
    ("/goc/văn.txt", ["goc", "văn.txt"], false),
    ("/tim-kiem.html?q=%2e%2e/", ["tim-kiem.html"], false),
    ("/%252e%252e/a", ["%2e%2e", "a"], false),
    ("/...", ["..."], false),
  ])
  func `A path is decoded once`(target: String, segments: [String], slash: Bool) throws {
    let path = try SitePath(target: target)
    #expect(path.segments == segments)
    #expect(path.endsWithSlash == slash)
  }

  @Test(
    arguments: [
      ("", .notAbsolute),
      ("index.html", .notAbsolute),
      ("http://example.org/index.html", .notAbsolute),
      ("*", .notAbsolute),
      ("/../goc", .dotSegment),
      ("/a/..", .dotSegment),
      ("/./a", .dotSegment),
      ("/%2e%2E/etc/passwd", .dotSegment),
      ("/.%2e/a", .dotSegment),
      ("//example.org/a", .emptySegment),
      ("/a//b", .emptySegment),
      ("//", .emptySegment),
      ("/..%2f..%2fetc/passwd", .badCharacter),
      ("/a%2Fb", .badCharacter),
      ("/..%5cetc", .badCharacter),
      ("/..\\etc", .badCharacter),
      ("/a%00.html", .badCharacter),
      ("/a%0d%0ab", .badCharacter),
      ("/a%7f", .badCharacter),
      ("/%", .badEncoding),
      ("/%4", .badEncoding),
      ("/%zz", .badEncoding),
      ("/%+1", .badEncoding),
      ("/%c0%ae%c0%ae/", .badEncoding),
      ("/%ff", .badEncoding),
      ("/" + String(repeating: "a", count: 4096), .tooLong),
    ] as [(String, SitePath.Rejection)])
  func `A path that could leave the site is refused`(
    target: String, reason: SitePath.Rejection
  ) {
    #expect(throws: reason) { try SitePath(target: target) }
  }

  @Test(arguments: [
    ("/.git/config", true), ("/a/.htaccess", true), ("/%2ehidden", true),
    ("/.well-known/security.txt", false), ("/a.b", false),
  ])
  func `Names that begin with a dot are hidden`(target: String, hidden: Bool) throws {
    #expect(try SitePath(target: target).isHidden == hidden)
  }

  @Test(arguments: [
    ("/tinh-thanh", "/tinh-thanh/"),
    ("/v%c4%83n%22b", "/v%C4%83n%22b/"),
    ("/nam?trang=2&a=%20", "/nam/?trang=2&a=%20"),
  ])
  func `A folder's address is encoded afresh`(target: String, folder: String) throws {
    #expect(try SitePath(target: target).asFolder == folder)
  }
}

@Suite struct BasePathTests {
  @Test(arguments: [
    ("/", "/"), ("", "/"), ("archive", "/archive/"), ("/archive/", "/archive/"),
    ("/lưu trữ/2017", "/l%C6%B0u%20tr%E1%BB%AF/2017/"), ("/a\"<b/", "/a%22%3Cb/"),
  ])
  func `A base has a slash at both ends and nothing unsafe`(text: String, address: String) throws {
    #expect(try BasePath(text).address == address)
  }

  @Test(arguments: ["/../", "//", "/a//b/", "/a\\b/"])
  func `A base that is not a path is refused`(text: String) {
    #expect(throws: SitePath.Rejection.self) { try BasePath(text) }
  }

  @Test(
    arguments: [
      ("/archive/nam/", ["nam"]), ("/archive", []), ("/archives/nam", nil), ("/", nil),
    ] as [(String, [String]?)])
  func `Only what lies below the base belongs to the site`(
    target: String, segments: [String]?
  ) throws {
    let relative = try BasePath("/archive/").relative(SitePath(target: target))
    #expect(relative.map(Array.init) == segments)
  }
}
