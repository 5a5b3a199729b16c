import Archive
import Markup
import Templates

/// What `site.yml` says of data files, twins and feeds.
struct DataSettings: Sendable {
  /// Whether something that grows with the archive is made.
  enum Extent: String, CaseIterable, Sendable {
    /// Up to `automaticLimit` articles.
    case auto
    case on
    case off

    /// Whether it is made for so many articles.
    func holds(for articles: Int) -> Bool {
      switch self {
      case .auto: articles <= DataSettings.automaticLimit
      case .on: true
      case .off: false
      }
    }
  }

  /// The most articles for which what doubles the site is made unasked, and for which a data file
  /// holds all years.
  ///
  /// Hosts of static sites that cost nothing take 20,000 to 25,000 files of up to 25 MB; the records
  /// of 10,000 articles have 12.
  static let automaticLimit = 10_000

  /// Whether there is a folder of data files.
  var hasFiles = true
  /// Whether each article has a JSON and a Markdown file beside its page.
  var twins = Extent.auto
  /// Whether the data files hold the texts.
  var fullText = Extent.auto
  /// Which feeds there are.
  var feeds = Feed.Extent.all
  /// Whether each Atom feed has a JSON feed beside it.
  var hasJSONFeeds = true
  /// The gateway that serves the OAI-PMH static repository, with a slash at the end.
  var gateway: String?
  /// The day of this edition of the archive.
  var edition: ArchiveDate?

  /// The names of the settings.
  static let keys = [
    "data_files", "twins", "full_text", "feeds", "json_feeds", "oai_gateway", "edition",
  ]

  /// Takes a setting over.
  ///
  /// - Parameter entry: An entry of `site.yml`.
  /// - Returns: Whether it is one of these settings.
  /// - Throws: A `Diagnostic` when its value is none.
  mutating func read(_ entry: YAMLMap.Entry) throws(Diagnostic) -> Bool {
    switch entry.key {
    case "data_files": hasFiles = try entry.flag()
    case "twins": twins = try entry.choice(from: Extent.self)
    case "full_text": fullText = try entry.choice(from: Extent.self)
    case "feeds": feeds = try entry.choice(from: Feed.Extent.self)
    case "json_feeds": hasJSONFeeds = try entry.flag()
    case "oai_gateway": gateway = try Self.gateway(entry)
    case "edition":
      let date = try entry.date()
      guard date.day != nil else {
        throw entry.fault("is no whole day", hint: "Write it as 2026-11-22.")
      }
      edition = date
    default: return false
    }
    return true
  }

  private static func gateway(_ entry: YAMLMap.Entry) throws(Diagnostic) -> String {
    let text = try entry.text()
    guard Link(external: text) != nil, text.lowercased().hasPrefix("http") else {
      throw entry.fault(
        "is not the address of a gateway", hint: "Write it as https://gateway.example.org/oai/.")
    }
    return text.hasSuffix("/") ? text : text + "/"
  }
}
