import Archive
import Testing

@testable import Publishing

@Suite struct `Web servers are told how to show a site` {
  private func files(_ address: String?) throws -> HostFiles {
    let moved = [
      try #require(MovedPage(path: "ve.html", address: "gioi-thieu.html")),
      try #require(MovedPage(path: "cu/bai/index.html", address: "../../bai-viet/2017/le-ky.html")),
    ]
    return HostFiles(address: address, searchFolder: "tim", moved: moved, compressions: [.gz])
  }

  @Test(arguments: [
    (nil, "/"), ("https://example.org/", "/"), ("https://example.org/kho/", "/kho/"),
    ("https://example.org//a//b/", "/a/b/"),
  ])
  func `The base path is that of the address`(address: String?, path: String) {
    #expect(HostFiles.path(of: address) == path)
  }

  @Test func `Former addresses lead on, with and without the name of the index`() throws {
    #expect(
      try files("https://example.org/kho/").redirects == """
        /kho/ve.html /kho/gioi-thieu.html 301
        /kho/cu/bai/index.html /kho/bai-viet/2017/le-ky.html 301
        /kho/cu/bai/ /kho/bai-viet/2017/le-ky.html 301

        """)
  }

  @Test(arguments: [
    ("a.html", "../b.html"), ("a.html", "/b.html"), ("a.html", "https://x/b.html"),
    ("a.html", "b c.html"), ("a.html", "b\".html"), ("ế.html", "b.html"), ("a.html", ""),
  ])
  func `Only plain addresses inside the site become redirects`(path: String, address: String) {
    #expect(MovedPage(path: path, address: address) == nil)
  }

  @Test func `The snippet for nginx keeps a path inside its quotation marks`() throws {
    let snippet = try files(nil).nginx(root: "/srv/a\"; b $x \\")
    #expect(snippet.contains("alias \"/srv/a\\\"; b x \\\\/\";"))
    #expect(snippet.contains("location = /ve.html { return 301 /gioi-thieu.html; }"))
    #expect(snippet.contains("gzip_static on;"))
  }

  @Test func `Every server says the same for the safety of readers`() throws {
    let files = try files("https://example.org/kho/")
    for text in [files.headers, files.htaccess, files.nginx(root: "/srv")] {
      for (name, value) in HostFiles.safety {
        #expect(text.contains(name))
        #expect(text.contains(value))
      }
      #expect(text.contains(HostFiles.forEver))
    }
    #expect(files.htaccess.contains("ErrorDocument 404 /kho/404.html"))
    #expect(
      files.htaccess.contains("RedirectMatch 301 \"^/kho/ve\\.html$\" \"/kho/gioi-thieu.html\""))
  }
}
