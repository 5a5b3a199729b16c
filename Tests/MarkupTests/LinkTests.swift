import Testing

@testable import Markup

@Suite struct `A link leads to a page or a public address` {
  @Test(arguments: [
    "https://baodaklak.vn/tin-2017.html", "http://a.vn", "HTTPS://A.VN/b?c=d#e",
    "mailto:so@daklak.gov.vn",
    "https://a.vn/Đắk-Lắk", "https://a.vn/%C4%90", "http://[::1]/",
  ])
  func `Public addresses are kept`(address: String) {
    #expect(Link(external: address)?.address == address)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", "JaVaScRiPt:a", " javascript:a", "\tjavascript:a",
    "java\nscript:a",
    "\u{1}javascript:a", "javascript&colon;a", "vbscript:a", "data:text/html,a",
    " data:text/html,a", "DATA:a", "file:///etc/passwd",
    "//host/a", "///host", "/a", "a", "", ":", "http", "://a", "ftp://a", "blob:a", "about:blank",
    "tel:1",
    "https://a.vn/b c", "https://a.vn/\nb", "https://a.vn\r\n", "https://a.vn/\tb",
    "https://a.vn/\u{7F}",
    "https://a.vn/\0", "httpſ://a", "http s://a", "ｈttp://a", "\u{FEFF}http://a", "feed:http://a",
  ])
  func `Anything else is refused`(address: String) {
    #expect(Link(external: address) == nil)
  }

  @Test(arguments: [
    ("index.html", 0, "index.html"), ("index.html", 1, "../index.html"),
    ("tinh-thanh/dak-lak/2017.html", 2, "../../tinh-thanh/dak-lak/2017.html"),
    ("goc/Đắk Lắk.txt", 0, "goc/%C4%90%E1%BA%AFk%20L%E1%BA%AFk.txt"),
    ("a?b#c%d", 0, "a%3Fb%23c%25d"),
    ("\"'<>&", 0, "%22%27%3C%3E&"), ("", 0, "./"), ("", 2, "../../"),
    ("javascript:alert(1)", 0, "./javascript:alert(1)"),
    ("a:b/c", 0, "./a:b/c"), ("a/b:c", 0, "a/b:c"), ("a:b", 1, "../a:b"), ("a\nb", 0, "a%0Ab"),
    ("a\\b", 0, "a%5Cb"),
    ("//host/a", 0, "host/a"), ("/a", 0, "a"), ("//host/a", 1, "../host/a"), ("/", 0, "./"),
    ("//javascript:a", 0, "./javascript:a"),
  ])
  func `Paths are relative to the page`(path: String, depth: Int, address: String) {
    #expect(Link(path: path, depth: depth).address == address)
  }

  @Test(arguments: [
    ("muc-1", "#muc-1"), ("mục 1", "#m%E1%BB%A5c%201"), ("fn:1", "#fn:1"), ("\"", "#%22"),
  ])
  func `Fragments are encoded`(fragment: String, address: String) {
    #expect(Link(fragment: fragment).address == address)
    #expect(Link(path: "a.html", depth: 1, fragment: fragment).address == "../a.html" + address)
  }

  @Test(arguments: [
    ("", ""), ("a-Z0._~/", "a-Z0._~/"), (" ", "%20"), ("%41", "%2541"), ("\u{0}\u{9}", "%00%09"),
    ("đ", "%C4%91"),
    ("😀", "%F0%9F%98%80"), ("[]", "%5B%5D"), ("|^`{}", "%7C%5E%60%7B%7D"),
    ("!$&()*+,;=:@", "!$&()*+,;=:@"),
  ])
  func `Percent-encoding keeps what may stand in a path`(text: String, encoded: String) {
    #expect(Link.percentEncoded(text) == encoded)
  }
}
