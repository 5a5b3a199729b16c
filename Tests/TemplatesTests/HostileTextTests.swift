import Archive
import Markup
import Testing

@testable import Templates

// What a seed, a file name or a setting may hold.
private let hostileTexts = [
  "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
  "]]><x>", "--><x>", "<!-- ", "\u{0}<b>", "\u{202E}<i>\u{200F}", "&lt;script&gt;",
  "javascript:alert(1)",
  "?q=<x>#\"", "\u{FFFE}\u{FFFF}\u{FFFD}", "</title></a></main><style>*{}</style>",
]

@Test(arguments: hostileTexts)
func `No text becomes markup, whatever it says`(text: String) {
  for (plain, hostile) in zip(outputs(saying: "chữ"), outputs(saying: text)) {
    #expect(skeleton(of: hostile.html) == skeleton(of: plain.html), "\(hostile.testDescription)")
    #expect(!hostile.html.unicodeScalars.contains("\u{0}"), "\(hostile.testDescription)")
  }
}

@Test(arguments: ["javascript:alert(1)", "data:text/html,<script>", "//evil.example", "vbscript:x"])
func `A source is linked only when its address is a public one`(address: String) {
  var page = Samples.article
  page.record.source = ArticleRecord.Source(name: "Báo Kon Tum", url: address)
  let html = page.html(in: Samples.site).text
  #expect(!html.contains("href=\"\(address)"))
  #expect(html.contains("Báo Kon Tum"))
}

@Test(arguments: ["x", "vi\"><script>", "", "en-", "123", "viet-nam-ese-too-long-subtagg"])
func `A language that is none stays out of the lang attribute`(language: String) {
  var page = Samples.article
  page.record.language = language
  #expect(!page.html(in: Samples.site).text.contains("<h1 lang"))
}

@Test(arguments: ["\u{FFFE}", "\u{FFFF}", "\u{1}", "\u{B}"])
func `A feed holds no character that XML forbids`(character: String) {
  let xml = feed(saying: "a\(character)b").xml(in: Samples.site).text
  #expect(!xml.unicodeScalars.contains { character.unicodeScalars.contains($0) })
  #expect(xml.contains("<title>ab</title>"))
}

// The tags of a document without the values of their attributes and without the text between.
private func skeleton(of html: String) -> [String] {
  var tags: [String] = []
  var tag: String?
  var isQuoted = false
  for character in html {
    switch (character, isQuoted) {
    case ("<", false): tag = ""
    case (">", false):
      if let complete = tag { tags.append(complete) }
      tag = nil
    case ("\"", _) where tag != nil: isQuoted.toggle()
    default: if !isQuoted { tag?.append(character) }
    }
  }
  return tags
}

private func outputs(saying text: String) -> [SamplePage] {
  let site = site(saying: text)
  var withdrawn = article(saying: text)
  withdrawn.record.withdrawn = ArticleRecord.Withdrawal(reason: text)
  var publicSite = site
  publicSite.baseURL = "https://example.org/"
  let sitemap = Sitemap([text]).xml(ofFile: 0, in: publicSite)
  return [
    SamplePage(testDescription: "article", html: article(saying: text).html(in: site).text),
    SamplePage(testDescription: "withdrawn", html: withdrawn.html(in: site).text),
    SamplePage(testDescription: "listing", html: listing(saying: text).html(in: site).text),
    SamplePage(testDescription: "directory", html: directory(saying: text).html(in: site).text),
    SamplePage(testDescription: "home", html: home(saying: text).html(in: site).text),
    SamplePage(testDescription: "text", html: page(saying: text).html(in: site).text),
    SamplePage(testDescription: "missing", html: notFoundPage(in: publicSite).text),
    SamplePage(testDescription: "feed", html: feed(saying: text).xml(in: site).text),
    SamplePage(testDescription: "sitemap", html: sitemap.text),
  ]
}

private func site(saying text: String) -> Site {
  var site = Site(
    title: text, description: text, wording: .vietnamese,
    menu: [Site.MenuEntry(title: text, target: .page(text))],
    addresses: Addresses(
      articles: text, provinces: text, years: text, organizations: text, seeds: text, undated: text)
  )
  site.publisher = text
  site.rights = text
  site.contact = Contact("kho@example.org")
  return site
}

private func counted(_ text: String) -> Counted {
  Counted(.proper(text), path: text, count: 1, successors: [text, text])
}

private func row(_ text: String) -> ArticleRow {
  ArticleRow(title: text, path: text, date: nil, dateBasis: .none, provinces: [text])
}

private func history(_ text: String) -> Listing.History {
  Listing.History(
    province: Province(
      name: text, slug: text, pageSlug: text, kind: .province, successors: [text], region: text,
      legalBasis: text), successors: [counted(text)])
}

private func article(saying text: String) -> ArticlePage {
  var record = ArticleRecord(title: text)
  record.subtitle = text
  record.provinces = [text]
  record.organizations = [text]
  record.mentions = [text]
  record.authors = [text]
  record.source = ArticleRecord.Source(name: text, url: text)
  record.language = text
  record.summary = text
  record.rights = text
  record.seed = text
  record.seedSHA256 = text
  record.review = [text]
  record.importNote = ImportNote(
    version: text, leftOut: 1, confidence: [ImportNote.Field(key: text, confidence: .low)])
  var page = ArticlePage(
    place: PagePlace(path: text), record: record, body: "\(text)",
    contents: Array(repeating: Heading(level: 3, id: text, title: text), count: 3),
    provinces: [counted(text), counted(text)], histories: [history(text)],
    organizations: [counted(text)], year: counted(text), month: counted(text), seedPath: text,
    earlier: row(text), later: row(text))
  page.inProvince = ArticlePage.Neighbours(province: text, earlier: row(text), later: row(text))
  page.related = [row(text)]
  page.copies = [ArticlePage.Copy(name: text, path: text)]
  page.isUntouched = true
  page.textDigest = text
  page.cite(in: site(saying: text))
  return page
}

private func listing(saying text: String) -> Listing {
  Listing(
    place: PagePlace(path: text), subject: .organization(text), count: 1, history: history(text),
    facets: [
      Listing.Facet(.parts, [counted(text)]),
      Listing.Facet(.organizations, [counted(text)], remaining: 1),
    ], sections: [Listing.Section(heading: counted(text), rows: [row(text)])],
    parents: [counted(text)], earlier: counted(text), later: counted(text), feedPath: text)
}

private func directory(saying text: String) -> Directory {
  let group = Directory.Group(heading: .text(text), values: [counted(text)])
  return Directory(place: PagePlace(path: text), subject: .years, groups: [group, group])
}

private func home(saying text: String) -> HomePage {
  HomePage(
    articleCount: 1, period: nil, provinces: [counted(text)], years: [counted(text)],
    organizations: [counted(text)], organizationCount: 1, latest: [row(text)])
}

private func page(saying text: String) -> TextPage {
  TextPage(place: PagePlace(path: text), title: text, summary: text, body: "\(text)")
}

private func feed(saying text: String) -> Feed {
  Feed(
    place: PagePlace(path: text), pagePath: text, subject: nil, id: text, updated: text,
    entries: [
      Feed.Entry(row: row(text), id: text, updated: text, summary: text, authors: [text])
    ])
}
