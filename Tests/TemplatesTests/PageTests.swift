import Markup
import Testing

@testable import Templates

@Test(arguments: Samples.pages(in: Samples.publicSite))
func `Every page has what a browser and a screen reader need`(page: SamplePage) {
  for fragment in [
    "<!doctype html>\n<html lang=\"vi\">", "<meta charset=\"utf-8\">", "name=\"viewport\"",
    "<title>", "<meta name=\"description\" content=\"", "name=\"color-scheme\"",
    "name=\"generator\"", "rel=\"alternate\" type=\"application/atom+xml\"", "assets/style.css\">",
    "<a class=\"skip\" href=\"", "#main\">", "<main id=\"main\"", "<h1",
    "<footer class=\"colophon\">",
    ">Tỉnh thành</a>", ">Năm</a>", ">Tổ chức</a>", ">Giới thiệu</a>",
  ] {
    #expect(page.html.contains(fragment), "lacks \(fragment)")
  }
}

@Test(arguments: Samples.pages(in: Samples.publicSite))
func `No page carries a script or a style, or asks for a query`(page: SamplePage) {
  for fragment in ["<script>", " style=", "<style", "javascript:", "?", "src=\"http", "onclick"] {
    let rest = page.html.replacing("<?xml", with: "")
    #expect(!rest.contains(fragment), "has \(fragment)")
  }
}

@Test(arguments: [("gioi-thieu.html", ""), ("nam/a.html", "../"), ("to-chuc/a/b.html", "../../")])
func `Links are right from any depth`(path: String, up: String) {
  var page = Samples.text
  page.place = PagePlace(path: path)
  let html = page.html(in: Samples.site).text
  #expect(html.contains("href=\"\(up)assets/style.css\""))
  #expect(html.contains("href=\"\(up)tinh-thanh/index.html\""))
  #expect(html.contains("<a class=\"brand\" href=\"\(up)index.html\""))
  #expect(html.contains("href=\"\(up)feed.xml\""))
}

@Test(arguments: [
  ("index.html", ""), ("nam/2017/index.html", "nam/2017/"),
  ("nam/2017/01.html", "nam/2017/01.html"),
  ("myindex.html", "myindex.html"),
])
func `A canonical address does without index.html`(path: String, canonical: String) {
  var page = Samples.text
  page.place = PagePlace(path: path)
  #expect(
    page.html(in: Samples.publicSite).text
      .contains("<link rel=\"canonical\" href=\"https://example.org/kho/\(canonical)\">"))
}

@Test(arguments: Samples.pages(in: Samples.site))
func `Without a public address no page claims one`(page: SamplePage) {
  #expect(!page.html.contains("canonical"))
  #expect(!page.html.contains("BreadcrumbList"))
  let rest = page.html.replacing("href=\"http://purl.org/dc/terms/\"", with: "")
  #expect(!rest.contains("href=\"http"))
  #expect(!page.html.contains("href=\"/"))
}

@Test func `The menu says where the reader is`() {
  let inside = Samples.listing.html(in: Samples.publicSite).text
  #expect(inside.contains("tinh-thanh/index.html\" aria-current=\"true\">Tỉnh thành</a>"))
  let itself = Samples.directory.html(in: Samples.publicSite).text
  #expect(itself.contains("tinh-thanh/index.html\" aria-current=\"page\">Tỉnh thành</a>"))
  let own = Samples.text.html(in: Samples.publicSite).text
  #expect(own.contains("gioi-thieu.html\" aria-current=\"page\">Giới thiệu</a>"))
}

@Test func `The trail leads through the pages above`() {
  let html = Samples.article.html(in: Samples.site).text
  #expect(
    html.contains(
      """
      <li><a href="../../nam/index.html">Năm</a></li>
      <li><a href="../../nam/2017/index.html">2017</a></li>
      <li><a href="../../nam/2017/01.html">Tháng 1</a></li>
      """))
  #expect(!Samples.home.html(in: Samples.site).text.contains("class=\"trail\""))
}

@Test func `Machines read the trail too`() {
  let html = Samples.article.html(in: Samples.publicSite).text
  #expect(
    html.contains(
      #"""
      {"@type":"BreadcrumbList","itemListElement":[\#
      {"@type":"ListItem","position":1,"name":"Trang đầu","item":"https://example.org/kho/"},\#
      {"@type":"ListItem","position":2,"name":"Năm","item":"https://example.org/kho/nam/"},
      """#.replacing("\n", with: "")))
  #expect(html.contains("<script src=\"../../assets/mocban.js\" defer></script>"))
  #expect(!notFoundPage(in: Samples.publicSite).text.contains("ld+json"))
}

@Test func `The missing page is right at any depth when the site has an address`() {
  let html = notFoundPage(in: Samples.publicSite).text
  #expect(html.contains("<base href=\"/kho/\">"))
  #expect(html.contains("href=\"assets/style.css\""))
  #expect(html.contains("href=\"404.html#main\""))
  #expect(!html.contains("https://example.org"))
  #expect(!html.contains("canonical"))
  #expect(html.contains("noindex"))
  #expect(notFoundPage(in: Samples.site).text.contains("href=\"nam/index.html\""))
}

@Test func `An address that is none leaves the links as they are`() {
  var site = Samples.site
  site.baseURL = "javascript:alert(1)//"
  #expect(notFoundPage(in: site).text.contains("href=\"nam/index.html\""))
  #expect(!notFoundPage(in: site).text.contains("<base"))
  #expect(!Samples.text.html(in: site).text.contains("canonical"))
}

@Test func `An English site speaks English`() {
  var site = Samples.site
  site.wording = .english
  for page in Samples.pages(in: site) {
    #expect(page.html.contains("<html lang=\"en\">"))
    #expect(page.html.contains(">Provinces</a>"))
    #expect(!page.html.contains("Tỉnh thành"))
  }
}
