package import Archive
package import Markup

/// An article as the data files and the twins beside its page tell of it: all that readers see on the
/// page, and nothing that only its keepers need.
package struct PublishedArticle: Sendable {
  /// A name that no other article has and that stays: its page without `.html`.
  package let id: String
  /// Its page, from the root of the site.
  package let page: String
  /// The public address of its page.
  package let url: String?
  /// The countries it speaks of, the one it names most first.
  package let countries: [String]
  /// The SHA-256 of its text as it is written in Markdown.
  package let textDigest: String?
  /// What is published of its front matter.
  package let record: ArticleRecord
  /// The values of the columns in their order.
  private var values: [JSON] = []

  /// Takes from a record what may be published.
  ///
  /// The checksum of the import and keys that Mocban does not know stay behind: the keepers' notes
  /// may be among them.
  ///
  /// - Parameters:
  ///   - record: What the archive knows about the article, which stands: one that was taken back has
  ///     no data to publish.
  ///   - page: Its page, from the root of the site.
  ///   - url: The public address of its page.
  ///   - countries: The countries it speaks of.
  ///   - textDigest: The SHA-256 of its text as it is written in Markdown.
  package init(
    _ record: ArticleRecord, page: String, url: String?, countries: [String] = [],
    textDigest: String? = nil
  ) {
    id = Self.id(ofPage: page)
    self.page = page
    self.url = url
    self.countries = countries
    self.textDigest = textDigest
    var record = record
    record.importSHA256 = nil
    record.slug = nil
    record.extra = []
    self.record = record
    values = ArticleColumn.allCases.map { $0.value(of: self) }
  }

  /// The name of an article in all data.
  ///
  /// - Parameter page: Its page, from the root of the site.
  /// - Returns: The page without `.html`, such as `bai-viet/2017/ket-qua`.
  package static func id(ofPage page: String) -> String {
    page.hasSuffix(".html") ? String(page.dropLast(".html".count)) : page
  }

  /// All values under their keys; every article has every key.
  package var json: JSON { .object(entries) }

  private var entries: [JSON.Entry] {
    zip(ArticleColumn.allCases, values).map { .init($0.rawValue, $1) }
  }

  /// The record on one line with its end, as JSON Lines has it.
  package var line: [UInt8] { json.lineBytes + [UInt8(ascii: "\n")] }

  /// The record as a line of the table.
  package var row: [UInt8] { CSV.line(values.map(\.cell)) }

  /// The text on one line with its end, with what is needed to know whose it is.
  ///
  /// - Parameter body: The Markdown of the article.
  /// - Returns: A line of JSON.
  package func textLine(_ body: [UInt8]) -> [UInt8] {
    let json: JSON = [
      "id": .text(id), "title": .text(record.title), "date": .optional(record.date?.iso),
      "text": .text(String(decoding: body, as: UTF8.self)),
    ]
    return json.lineBytes + [UInt8(ascii: "\n")]
  }

  /// The twin for programs: the record and the text.
  ///
  /// - Parameter body: The Markdown of the article.
  /// - Returns: A JSON document.
  package func jsonTwin(_ body: [UInt8]) -> [UInt8] {
    let text = JSON.Entry("text", .text(String(decoding: body, as: UTF8.self)))
    return JSON.object(entries + [text]).serializedBytes() + [UInt8(ascii: "\n")]
  }

  /// The twin for people and their tools: the text in Markdown under its front matter.
  ///
  /// - Parameter body: The Markdown of the article.
  /// - Returns: A file as it could stand in `content/articles/`.
  package func markdownTwin(_ body: [UInt8]) -> [UInt8] {
    ArticleFile(record: record, body: body).serialized()
  }
}
