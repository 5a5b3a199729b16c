/// Holds a feed or a sitemap against the pages.
struct FeedCheck {
  let kind: FileKind
  let path: String
  let site: PageCheck.Site

  /// Looks at all addresses.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: What leads nowhere, and the numbers of the pages that are named.
  func run(_ bytes: [UInt8]) -> (findings: [PageFacts.Finding], named: [Int]) {
    let folder = PageFolder(ofPage: path)
    var found: [PageFacts.Finding] = []
    var named: [Int] = []
    let code = kind == .sitemap ? "sitemap-page" : "feed-page"
    for range in kind == .jsonFeed ? Self.jsonAddresses(in: bytes) : xmlAddresses(in: bytes) {
      var text = AttributeText.decoded(bytes[range])
      if let mark = text.firstIndex(of: "#") { text = String(text[..<mark]) }
      switch Address.target(of: text, in: folder.path, home: site.home) {
      case .file(let file):
        if let number = site.files.number(of: file) {
          named.append(number)
        } else {
          found.append(
            .init(code: code, message: "nothing is at \(text)", offset: range.lowerBound))
        }
      case .elsewhere, .nowhere, .outside:
        found.append(
          .init(
            code: code, message: "this is no page of the site: \(text)", offset: range.lowerBound))
      }
    }
    return (found, named)
  }

  /// The addresses of `<loc>` in a sitemap, of links in a feed.
  private func xmlAddresses(in bytes: [UInt8]) -> [Range<Int>] {
    var reader = HTMLReader(bytes)
    var found: [Range<Int>] = []
    var isInLocation = false
    while let token = reader.next() {
      switch token {
      case .start(let name):
        isInLocation = kind == .sitemap && name == .location
        guard kind == .feed, name == .link, let address = reader.value(of: .href) else { continue }
        // Whatever else a feed links to, such as a licence, need not be here.
        let relation = reader.value(of: .rel).map { AttributeText.decoded(bytes[$0]) }
        if relation == nil || relation == "alternate" || relation == "self" {
          found.append(address)
        }
      case .text(let range):
        if isInLocation { found.append(range) }
      case .end: isInLocation = false
      }
    }
    return found
  }

  /// The addresses under `url`, `home_page_url` and `feed_url` of a JSON feed.
  private static func jsonAddresses(in bytes: [UInt8]) -> [Range<Int>] {
    let keys = ["\"url\":", "\"home_page_url\":", "\"feed_url\":"].map { Array($0.utf8) }
    var found: [Range<Int>] = []
    var lineStart = 0
    while lineStart < bytes.count {
      let end = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[lineStart..<end].drop { $0.isSpace }
      lineStart = end + 1
      guard let key = keys.first(where: { line.starts(with: $0) }) else { continue }
      let value = line.dropFirst(key.count).drop { $0.isSpace }
      guard value.first == UInt8(ascii: "\"") else { continue }
      let text = value.dropFirst()
      let close = text.firstIndex(of: UInt8(ascii: "\"")) ?? text.endIndex
      found.append(text.startIndex..<close)
    }
    return found
  }
}
