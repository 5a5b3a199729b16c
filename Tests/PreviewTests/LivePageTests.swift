import NIOCore
import Testing

@testable import Preview

@Suite struct LivePageTests {
  private let script =
    "<script src=\"/b/.mocban/live.js\" data-base=\"/b/\" data-tag=\"&quot;1&quot;\" defer></script>"

  @Test(arguments: [
    ("<body><p>Đắk Lắk</p></body></html>", "<body><p>Đắk Lắk</p>|</body></html>"),
    ("<BODY>a</BODY>", "<BODY>a|</BODY>"),
    (
      "<body><pre>&lt;/body></pre></body><!-- </body> --></html>",
      "<body><pre>&lt;/body></pre></body><!-- |</body> --></html>"
    ),
    ("<p>không có", "<p>không có|"), ("", "|"), ("</bod", "</bod|"), ("</body", "|</body"),
  ])
  func `The script stands before the end of the body`(page: String, wanted: String) {
    let page = LivePage(base: "/b/").withScript(ByteBuffer(string: page), entityTag: "\"1\"")
    #expect(String(buffer: page) == wanted.replacing("|", with: script))
  }
}

@Suite struct ContentCodingTests {
  @Test(
    arguments: [
      ("", []), ("gzip, deflate, br, zstd", [.brotli, .gzip]), ("gzip", [.gzip]),
      ("br;q=0.2, gzip;q=0.8", [.gzip, .brotli]), ("br;q=0, gzip", [.gzip]),
      ("*", [.brotli, .gzip]),
      ("*;q=0", []), ("identity", []), ("gzip;q=0.5, identity;q=0.9", []),
      ("GZIP ; q=1.0", [.gzip]), ("br;q=nhiều", [.brotli]), (",,;", []),
    ] as [(String, [ContentCoding])])
  func `The client's wishes are heard`(header: String, codings: [ContentCoding]) {
    #expect(ContentCoding.accepted(by: header) == codings)
  }
}
