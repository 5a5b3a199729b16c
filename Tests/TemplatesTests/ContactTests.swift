import Markup
import Testing

@testable import Templates

@Test(arguments: [
  ("a@b.vn", "mailto:a@b.vn?subject=x&body=y%0D%0Az"),
  ("mailto:a@b.vn?cc=c@d.vn", "mailto:a@b.vn?cc=c@d.vn&subject=x&body=y%0D%0Az"),
  ("https://a.vn/moi", "https://a.vn/moi?title=x&body=y%0D%0Az"),
  ("https://a.vn/moi?nhan=loi", "https://a.vn/moi?nhan=loi&title=x&body=y%0D%0Az"),
  ("https://a.vn/f?s={subject}&b={body}", "https://a.vn/f?s=x&b=y%0D%0Az"),
])
func `A report has its subject and its first lines`(address: String, link: String) {
  #expect(Contact(address)?.link(subject: "x", lines: ["y", "z"])?.address == link)
}

@Test(arguments: [
  "", "a", "@", "a@", "@b", "a@b@c", "javascript:alert(1)@b", "https://", "https:///a",
  "ftp://a.vn",
  "a b@c.vn", "https://a.vn/#b", "data:text/html,a@b",
])
func `What is no address is no contact`(text: String) {
  #expect(Contact(text) == nil)
}
