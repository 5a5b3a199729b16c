import Testing

@testable import Preview

@Suite struct MediaTypeTests {
  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"),
    ("a/TIN.HTML", "text/html; charset=utf-8"),
    ("style.css", "text/css; charset=utf-8"),
    ("search.js", "text/javascript; charset=utf-8"),
    ("articles.json", "application/json"),
    ("articles.jsonl", "application/jsonl"),
    ("feed.xml", "application/xml; charset=utf-8"),
    ("feed.atom", "application/atom+xml; charset=utf-8"),
    ("goc/000_6c2d9def338a349e.txt", "text/plain; charset=utf-8"),
    ("map.svg", "image/svg+xml"),
    ("articles.csv", "text/csv; charset=utf-8"),
    ("cite.bib", "application/x-bibtex; charset=utf-8"),
    ("cite.ris", "application/x-research-info-systems; charset=utf-8"),
    ("bai.md", "text/markdown; charset=utf-8"),
    ("chu.woff2", "font/woff2"),
    ("anh.jpg", "image/jpeg"),
    ("anh.webp", "image/webp"),
    ("so.pdf", "application/pdf"),
    ("tat-ca.zip", "application/zip"),
    ("site.webmanifest", "application/manifest+json"),
    ("tat-ca.tar.gz", "application/gzip"),
    ("LICENSE", "application/octet-stream"),
    (".html", "application/octet-stream"),
    ("thu.muc/tep", "application/octet-stream"),
    ("a.khong-biet", "application/octet-stream"),
    ("a.", "application/octet-stream"),
  ])
  func `A file's name gives its type`(name: String, type: String) {
    #expect(MediaType.contentType(ofFileNamed: name) == type)
  }
}
