package import Archive
import Markup
import Templates

/// What `site.yml` says about a site.
package struct SiteSettings: Sendable {
  /// The name of the archive.
  package var title = "Kho bài viết"
  /// What the archive holds, in one sentence.
  package var description = ""
  /// The public address with a slash at the end; `nil` until it is known.
  package var baseURL: String?
  /// The language of the interface as a BCP 47 tag: `vi` or `en`.
  package var language = "vi"
  /// Where the indexes are.
  var addresses = Addresses.vietnamese
  /// The entries of the menu after the indexes; `nil` for all pages of `content/pages/`.
  var menu: [MenuSetting]?
  /// The colours that differ from those of the house.
  var palette = Palette()
  /// Style sheets of the site, loaded after that of the house, by their paths in `static/`.
  var styleSheets: [String] = []
  /// Who publishes the archive.
  package var publisher: String?
  /// The rights statement of articles that have none of their own.
  package var rights: String?
  /// Where readers report an error.
  var contact: Contact?
  /// Whether articles say how they are cited, to readers and to reference managers.
  var hasCitations = true
  /// Data files, twins and feeds.
  var data = DataSettings()
  /// Whether articles can be searched by their words.
  var hasSearch = true
  /// Whether raw HTML in articles and pages is kept.
  package var allowsRawHTML = false
  /// Whether links may lead anywhere, `javascript:` included.
  package var allowsAnyLink = false
  /// Whether pictures may come from other hosts.
  package var allowsRemoteImages = false
  /// What is odd, but no reason to stop.
  package private(set) var warnings: [Diagnostic] = []

  /// Creates the settings of a site without `site.yml`.
  package init() {}

  /// Reads `site.yml`.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - file: Its path, for diagnostics.
  /// - Throws: All that is wrong with it, each at its place.
  package init(parsing bytes: [UInt8], file: String) throws(Diagnostics) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Diagnostics([
        Diagnostic(
          code: "not-utf8", "the file is not UTF-8", hint: "Save it as UTF-8.",
          at: SourceLocation(file: file))
      ])
    }
    var found: [Diagnostic] = []
    do {
      for entry in try YAMLMap(parsing: text, file: file).entries where entry.value != .nothing {
        do {
          try read(entry)
        } catch {
          found.append(error)
        }
      }
    } catch {
      found.append(error)
    }
    guard found.isEmpty else { throw Diagnostics(found) }
  }

  private mutating func read(_ entry: YAMLMap.Entry) throws(Diagnostic) {
    switch entry.key {
    case "title": title = try entry.text()
    case "description": description = try entry.text()
    case "base_url": baseURL = try Self.baseURL(entry)
    case "language":
      language = try entry.text()
      guard Self.wording(in: language) != nil else {
        throw entry.fault("is not a language of the interface", hint: "Write vi or en.")
      }
    case "addresses":
      for address in try entry.map() { try read(address: address) }
    case "menu": menu = try MenuSetting.read(entry)
    case "colors":
      palette = try Palette(entry)
      warnings += palette.weaknesses(at: entry.location)
    case "style_sheets":
      styleSheets = try entry.texts()
      for path in styleSheets where !SafePath.isSafe(path) || !path.hasSuffix(".css") {
        throw entry.fault(
          "\"\(path)\" is no style sheet in static/", hint: "Write its path, such as site.css.")
      }
    case "publisher": publisher = try entry.text()
    case "rights": rights = try entry.text()
    case "contact":
      guard let contact = Contact(try entry.text()) else {
        throw entry.fault(
          "is no address to write to",
          hint: "Write an address of mail, or one of the web with https://.")
      }
      self.contact = contact
    case "citations": hasCitations = try entry.flag()
    case "search": hasSearch = try entry.flag()
    case "allow_raw_html": allowsRawHTML = try entry.flag()
    case "allow_any_link": allowsAnyLink = try entry.flag()
    case "allow_remote_images": allowsRemoteImages = try entry.flag()
    // Mean nothing to a build: what `mocban check` is not to report, and where the site is sent.
    case "check", "publish": break
    case _ where try data.read(entry): break
    default:
      warnings.append(
        Diagnostic(
          .warning, code: "unknown-setting", "\"\(entry.key)\" is not a setting",
          hint: "Settings are title, description, base_url, language, publisher, rights, contact, "
            + "addresses, menu, colors, style_sheets, citations, search, "
            + "\(DataSettings.keys.joined(separator: ", ")), "
            + "check, publish, allow_raw_html, allow_any_link and allow_remote_images.",
          at: entry.keyLocation))
    }
  }

  private mutating func read(address entry: YAMLMap.Entry) throws(Diagnostic) {
    let paths: [String: WritableKeyPath<Addresses, String>] = [
      "articles": \.articles, "provinces": \.provinces, "years": \.years,
      "organizations": \.organizations, "seeds": \.seeds, "undated": \.undated,
      "countries": \.countries, "authors": \.authors, "sources": \.sources,
      "coverage": \.coverage, "territory": \.territory, "kinds": \.kinds,
      "former_addresses": \.formerAddresses, "data": \.data, "search": \.search,
    ]
    guard let path = paths[entry.key] else {
      throw entry.fault(
        "names no part of the site",
        hint: "Parts are \(paths.keys.sorted().joined(separator: ", ")).")
    }
    let word = try entry.text()
    guard SafePath.isSlug(word) else {
      throw entry.fault(
        "is not a folder name", hint: "Write lower-case letters, digits and hyphens.")
    }
    addresses[keyPath: path] = word
  }

  private static func baseURL(_ entry: YAMLMap.Entry) throws(Diagnostic) -> String {
    let text = try entry.text()
    guard Link(external: text) != nil, text.lowercased().hasPrefix("http"),
      let authority = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2)
        .first,
      !authority.isEmpty, !text.contains("?"), !text.contains("#")
    else {
      throw entry.fault(
        "is not a public address", hint: "Write it as https://example.org/archive/.")
    }
    return text.hasSuffix("/") ? text : text + "/"
  }
}
